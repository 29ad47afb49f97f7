// FieldEditor::make: which editor fits which type of field.
#include "ui/records/code_field_editor.h"
#include "ui/records/line_field_editor.h"
#include "ui/records/long_text_field_editor.h"
#include "ui/records/money_field_editor.h"
#include "ui/records/reference_field_editor.h"

namespace vigie {

FieldEditor *FieldEditor::make(const Field &field, Workspace &workspace, QWidget *parent)
{
    switch (field.type) {
    case FieldType::LongText:
        return new LongTextFieldEditor(field, workspace, parent);
    case FieldType::Code:
        return new CodeFieldEditor(field, workspace, parent);
    case FieldType::Money:
        return new MoneyFieldEditor(field, workspace, parent);
    case FieldType::Reference:
        return new ReferenceFieldEditor(field, workspace, parent);
    case FieldType::Text:
    case FieldType::Url:
    case FieldType::Identifier:
    case FieldType::Number:
    case FieldType::Quantity:
    case FieldType::Date:
        break;
    }
    return new LineFieldEditor(field, workspace, parent);
}

} // namespace vigie
