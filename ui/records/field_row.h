// FieldRow: one field in a form: its label, the editor in its frame with a hint and the mark of standing, a
// sentence where something is wrong, and the claims behind the mark.
#pragma once

#include "ui/models/record_claims.h"
#include "ui/records/field_editor.h"

#include "app/storage/record_reader.h"

class QGridLayout;
class QLabel;

namespace vigie {

class ClaimsPanel;
class FieldFrame;
class StandingMark;

class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const Field &field, Workspace &workspace, QWidget *parent = nullptr);

    FieldEditor &editor() const { return *m_editor; }
    const Field &field() const { return m_editor->field(); }

    // newRecord: another record than before, whose claims start closed (but open where they contradict each
    // other).
    void showEvidence(const FieldEvidence &evidence, std::vector<RecordClaim> claims, bool newRecord);
    bool areClaimsOpen() const;
    void setClaimsOpen(bool open);
    QString message() const;

signals:
    void recordOpenRequested(const vigie::RecordRef &record);
    void claimsOpened(QWidget *claims); // by a person, who wants to see them

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectEditor();
    void showMessage(const QString &sentence);
    void refreshClaims();
    void takeTheme();

    Workspace &m_workspace;
    QGridLayout *m_grid;
    QLabel *m_label;
    FieldFrame *m_frame;
    FieldEditor *m_editor;
    QLabel *m_hint;
    StandingMark *m_mark;
    QLabel *m_message;
    ClaimsPanel *m_claimsPanel = nullptr; // made when first opened
    std::vector<RecordClaim> m_claims;
    FieldEvidence m_evidence;
};

} // namespace vigie
