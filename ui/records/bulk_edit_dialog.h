// BulkEditDialog: one field, one value, for several records of one kind. It asks; the page performs.
#pragma once

#include "app/editing/workspace.h"
#include "app/records/record.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vigie {

class FieldEditor;
class FieldFrame;

class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    // firstFields: the first of them that several records may share is offered first.
    BulkEditDialog(RecordKind kind, int records, const QStringList &firstFields, Workspace &workspace,
        QWidget *parent = nullptr);

    QString field() const;
    const FieldValue &value() const { return m_value; }
    const std::optional<Record> &created() const { return m_created; }

    void accept() override;

private:
    void build();
    bool canChange(const Field &field) const;
    void offerFields(const QStringList &first);
    void showEditor();
    void showMessage(const QString &sentence);
    bool mayApply();

    RecordKind m_kind;
    int m_records;
    Workspace &m_workspace;
    QComboBox *m_fields;
    QVBoxLayout *m_place;
    FieldFrame *m_frame = nullptr;
    FieldEditor *m_editor = nullptr;
    QLabel *m_message;
    QPushButton *m_apply;
    FieldValue m_value;
    std::optional<Record> m_created;
    bool m_warnedOfNothing = false; // an empty value was refused once and explained
};

} // namespace vigie
