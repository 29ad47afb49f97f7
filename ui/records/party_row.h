// PartyRow: one organisation in one role of a contract: its name as a link, its amount, its standing, and
// what can be done.
#pragma once

#include "app/editing/workspace.h"
#include "app/records/record.h"
#include "app/records/standing.h"

#include <QStringList>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace vigie {

class FieldEditor;
class FieldFrame;
class StandingMark;

struct Party
{
    Record participation;
    QString organisation; // its name
    QStringList otherRoles; // labels of the other roles it plays in the same contract
    Standing standing = Standing::Unsourced;
};

class PartyRow : public QWidget
{
    Q_OBJECT

public:
    PartyRow(const RecordRef &participation, Workspace &workspace, QWidget *parent = nullptr);

    const RecordRef &participation() const { return m_participation; }
    void showParty(const Party &party, bool canMoveUp, bool canMoveDown);

signals:
    void moveRequested(int by); // -1 up, 1 down
    void removeRequested();
    void recordOpenRequested(const vigie::RecordRef &record);
    void failed(const vigie::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildMenu();
    void takeTheme();
    void showMessage(const QString &sentence);

    Workspace &m_workspace;
    RecordRef m_participation;
    RecordRef m_organisation;
    QString m_title;
    QLabel *m_name;
    QLabel *m_detail;
    QLabel *m_warning;
    FieldFrame *m_frame;
    FieldEditor *m_amount;
    StandingMark *m_mark;
    QToolButton *m_menu;
    QAction *m_up = nullptr;
    QAction *m_down = nullptr;
};

} // namespace vigie
