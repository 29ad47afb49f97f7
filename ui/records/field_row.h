// FieldRow: one field in a form: its label, the editor in its frame with a hint, the tick of the current
// source and the mark of standing, a sentence where something is wrong, and the claims behind the mark.
#pragma once

#include "ui/records/claim_words.h"
#include "ui/records/field_editor.h"

class QGridLayout;
class QLabel;

namespace vigie {

class CiteTick;
class CurrentSource;
class FieldFrame;
class MarkedClaims;

class FieldRow : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const Field &field, Workspace &workspace, QWidget *parent = nullptr);

    FieldEditor &editor() const { return *m_editor; }
    const Field &field() const { return m_editor->field(); }
    MarkedClaims &evidence() const { return *m_evidence; }

    // null: none. It outlives this row.
    void setCurrentSource(CurrentSource *current);
    // newRecord: another record than before, whose claims start closed.
    void showEvidence(const FieldClaims &claims, bool newRecord);
    QString message() const;

signals:
    void recordOpenRequested(const vigie::RecordRef &record);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectEditor();
    void cite();
    void showTick();
    void showHint();
    void showMessage(const QString &sentence);
    void takeTheme();

    Workspace &m_workspace;
    CurrentSource *m_current = nullptr;
    QGridLayout *m_grid;
    QLabel *m_label;
    FieldFrame *m_frame;
    FieldEditor *m_editor;
    QLabel *m_hint;
    CiteTick *m_tick;
    MarkedClaims *m_evidence;
    QLabel *m_message;
};

} // namespace vigie
