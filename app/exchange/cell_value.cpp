#include "app/exchange/cell_value.h"

#include "app/records/code_list.h"
#include "app/records/validation.h"

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

std::optional<FieldValue> codeValue(const Field &field, const QString &text)
{
    const QLatin1StringView list(field.codeList);
    // The layout's spelling is not the list's.
    const bool isAdviser = list == "role"_L1 && text == u"advisor";
    const std::optional<QString> code = field.codes().codeFor(isAdviser ? u"adviser"_s : text);
    if (code) {
        return FieldValue(*code);
    }
    return field.openList ? std::optional<FieldValue>(text) : std::nullopt;
}

std::optional<FieldValue> dateValue(const QString &text, const Wording &wording)
{
    Result<PartialDate> date = PartialDate::fromIso(text);
    if (!date) {
        date = PartialDate::parse(text, wording);
    }
    return date ? std::optional<FieldValue>(*date) : std::nullopt;
}

std::optional<FieldValue> unchecked(
    const Field &field, const QString &text, const Currency &currency, const Wording &wording)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return FieldValue(text);
    case FieldType::Code:
        return codeValue(field, text);
    case FieldType::Date:
        return dateValue(text, wording);
    case FieldType::Reference:
        return std::nullopt;
    case FieldType::Money:
        if (currency.isNull()) {
            return std::nullopt;
        }
        [[fallthrough]];
    case FieldType::Url:
    case FieldType::Identifier:
    case FieldType::Number:
    case FieldType::Quantity: {
        const Result<FieldValue> value = parseValue(text, field, wording, currency);
        return value ? std::optional<FieldValue>(*value) : std::nullopt;
    }
    }
    return std::nullopt;
}

} // namespace

std::optional<FieldValue> cellValue(
    const Field &field, const QString &text, const Currency &currency, const Wording &wording)
{
    const std::optional<FieldValue> value = unchecked(field, text, currency, wording);
    if (!value || isUnknown(*value) || !validateField(field, *value, wording)) {
        return std::nullopt;
    }
    return value;
}

} // namespace vigie
