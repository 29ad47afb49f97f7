// ClaimsPanel: what the sources say of one field, under it: each value with the sources that state it, the
// one the record retains, why the field stands as it does and who decided it. Retaining, adding, editing,
// moving and removing happen in place; each is one edit of the workspace, whose change brings the panel up to
// date.
#pragma once

#include "app/editing/edit.h"
#include "ui/records/claim_words.h"

#include <QFrame>

#include <functional>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace vigie {

class ClaimEditor;
class ClaimRow;
struct ClaimLine;
class CurrentSource;
class ReasonLine;
class StandingMenu;
class Workspace;

class ClaimsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ClaimsPanel(Workspace &workspace, QWidget *parent = nullptr);

    // Offered where a claim is added; null: none. It outlives this panel.
    void setCurrentSource(const CurrentSource *current) { m_current = current; }
    // What is being typed here stays where it is still about the same record and field.
    void showClaims(const FieldClaims &claims);
    // Opens the lines of a new claim.
    void addClaim();

signals:
    void recordOpenRequested(const vigie::RecordRef &record);
    void grown(); // taller by what a person opened in it

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildFoot();
    QToolButton *makeLink(const char *name, const QString &text);
    void showHead();
    void showRows();
    ClaimRow *makeRow(const ClaimLine &line);
    // Whether the record has a column that could hold one of the values.
    bool canRetain() const { return m_claims.subject.catalogField(); }

    void edit(const StatedClaim &claim, bool move);
    void remove(const StatedClaim &claim);
    void retainValue(const StatedClaim &claim);
    void askReason(
        const QString &question, const QString &action, const std::function<Edit(const QString &)> &edit);
    void askStanding(Standing standing);
    void askWhyRetained();
    void confirmDecision();
    void openEditor(ClaimEditor *editor);
    void openInput(QWidget *input);
    void closeInput();
    bool perform(const Edit &edit);
    void say(const QString &sentence);
    void takeTheme();

    Workspace &m_workspace;
    const CurrentSource *m_current = nullptr;
    FieldClaims m_claims;
    bool m_showsAll = false;

    QLabel *m_heading;
    StandingMenu *m_standing;
    QLabel *m_reason;
    QLabel *m_note;
    QWidget *m_question; // new claims put a decision in question
    QVBoxLayout *m_rows;
    QToolButton *m_all;
    QVBoxLayout *m_input; // the editor or the reason being typed, one at a time
    QWidget *m_open = nullptr;
    QLabel *m_message;
    QToolButton *m_add;
    QToolButton *m_why;
};

} // namespace vigie
