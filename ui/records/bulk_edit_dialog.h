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
    // field: offered first.
    BulkEditDialog(
        RecordKind kind, int records, const QString &field, Workspace &workspace, QWidget *parent = nullptr);

    QString field() const;
    const FieldValue &value() const { return m_value; }
    const std::optional<Record> &created() const { return m_created; }

    void accept() override;

private:
    void build();
    void offerFields(const QString &first);
    void showEditor();
    void showMessage(const QString &sentence);

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
};

} // namespace vigie
