#include "ui/models/cell_text.h"

#include "app/records/code_list.h"
#include "app/records/field_catalog.h"

#include <QCoreApplication>

namespace vigie {

namespace {

QString computedText(const FieldValue &value, const Wording &wording)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        return *text;
    }
    if (const auto *number = std::get_if<qint64>(&value)) {
        return wording.locale().toString(*number);
    }
    if (const auto *money = std::get_if<Money>(&value)) {
        return money->toText(wording);
    }
    if (const auto *date = std::get_if<PartialDate>(&value)) {
        return date->toShortText(wording);
    }
    if (const auto *quantity = std::get_if<Quantity>(&value)) {
        return quantity->toText(wording);
    }
    return {};
}

QString knownText(
    const FieldValue &value, const Field *field, const QString &referenceTitle, const Wording &wording)
{
    if (!field) {
        return computedText(value, wording);
    }
    if (field->type == FieldType::Reference) {
        return referenceTitle;
    }
    if (field->type == FieldType::LongText) {
        return displayText(value, *field, wording).simplified();
    }
    if (const auto *date = std::get_if<PartialDate>(&value)) {
        return date->toShortText(wording); // columns are narrow
    }
    return displayText(value, *field, wording);
}

} // namespace

bool isShownAsLabel(const Field &field)
{
    return field.type == FieldType::Code
        && (field.fieldName() == u"stage" || field.fieldName() == u"kind"
            || field.fieldName() == u"confidentiality" || field.fieldName() == u"status");
}

CellText cellText(const FieldValue &value, const Field *field, FieldType type, const QString &referenceTitle,
    const Wording &wording)
{
    CellText cell;
    if (isUnknown(value)) {
        cell.faint = true;
        if (type == FieldType::Money) {
            cell.text = wording.text("CellText", QT_TRANSLATE_NOOP("CellText", "not published"));
        }
        return cell;
    }
    cell.text = knownText(value, field, referenceTitle, wording);
    if (field && isShownAsLabel(*field) && !cell.text.isEmpty()) {
        const auto *code = std::get_if<QString>(&value);
        cell.tagRank = code ? CodeList::named(QString::fromLatin1(field->codeList)).rank(*code) : 0;
    }
    return cell;
}

bool standsAtTheRight(FieldType type)
{
    return type == FieldType::Money || type == FieldType::Quantity || type == FieldType::Number;
}

bool isEditedInPlace(const Field &field)
{
    switch (field.type) {
    case FieldType::LongText:
        return false; // a line is no place for a page
    case FieldType::Reference:
        return !field.required; // what a row hangs on is not changed by the way
    default:
        return true;
    }
}

QString editText(const FieldValue &value, const Field &field, const Wording &wording)
{
    return isUnknown(value) ? QString() : displayText(value, field, wording);
}

} // namespace vigie
