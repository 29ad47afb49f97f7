#include "app/records/field_value.h"

#include "app/base/message_excerpt.h"
#include "app/records/code_list.h"
#include "app/records/field_catalog.h"

namespace vigie {

namespace {

struct IsUnknown
{
    bool operator()(std::monostate) const { return true; }
    bool operator()(const QString &text) const { return text.isEmpty(); }
    bool operator()(qint64) const { return false; }
    template <typename T>
    bool operator()(const T &value) const
    {
        return value.isNull();
    }
};

class CanonicalText
{
public:
    explicit CanonicalText(const Field &field)
        : m_field(field)
    {
    }
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(const Quantity &quantity) const { return quantity.toCanonical(); }
    QString operator()(const PartialDate &date) const { return date.toIso(); }
    QString operator()(const Money &money) const { return money.toCanonical(); }
    QString operator()(const RecordRef &ref) const
    {
        if (ref.isNull()) {
            return {};
        }
        return m_field.pointsAtSeveralKinds() ? QString(kindName(ref.kind) + u':' + ref.id.toString())
                                              : ref.id.toString();
    }

private:
    const Field &m_field;
};

template <typename T>
Result<FieldValue> asFieldValue(const Result<T> &value)
{
    if (!value) {
        return value.error();
    }
    FieldValue result(*value);
    return isUnknown(result) ? FieldValue() : std::move(result);
}

Error inputError(const QString &message)
{
    return {ErrorKind::InvalidInput, message, {}};
}

Result<FieldValue> readNumber(QStringView text)
{
    bool understood = false;
    const qint64 number = text.toLongLong(&understood);
    const bool canonical = understood && QString::number(number) == text;
    if (!canonical) {
        return inputError(QStringLiteral("“%1” is not a whole number.").arg(messageExcerpt(text)));
    }
    return FieldValue(number);
}

Result<FieldValue> readMoney(QStringView text, const Currency &assumed)
{
    if (!text.contains(u' ') && !assumed.isNull()) {
        return asFieldValue(Money::fromCanonical(QString(text.toString() + u' ' + assumed.code())));
    }
    return asFieldValue(Money::fromCanonical(text));
}

// "id", or "kind:id" where the field may point at several kinds; the kind may always be written.
Result<FieldValue> readReference(QStringView text, const Field &field)
{
    const qsizetype colon = text.indexOf(u':');
    const auto kind = colon < 0 ? std::nullopt : kindFromName(text.left(colon));
    if (kind) {
        return FieldValue(RecordRef{*kind, RecordId(text.mid(colon + 1).toString())});
    }
    if (field.pointsAtSeveralKinds() || field.targets.empty()) {
        return inputError(
            QStringLiteral("“%1” does not say which kind of record it means.").arg(messageExcerpt(text)));
    }
    return FieldValue(RecordRef{field.targets.front(), RecordId(text.toString())});
}

} // namespace

bool isUnknown(const FieldValue &value)
{
    return std::visit(IsUnknown(), value);
}

QString toCanonical(const FieldValue &value, const Field &field)
{
    return std::visit(CanonicalText(field), value);
}

Result<FieldValue> fromCanonical(QStringView text, const Field &field, const Currency &assumed)
{
    if (text.isEmpty()) {
        return FieldValue();
    }
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Code:
    case FieldType::Url:
    case FieldType::Identifier:
        return FieldValue(text.toString());
    case FieldType::Number:
        return readNumber(text);
    case FieldType::Quantity:
        return asFieldValue(Quantity::fromCanonical(text));
    case FieldType::Date:
        return asFieldValue(PartialDate::fromIso(text));
    case FieldType::Money:
        return readMoney(text, assumed);
    case FieldType::Reference:
        return readReference(text, field);
    }
    Q_UNREACHABLE();
}

QString displayText(const FieldValue &value, const Field &field, const Wording &wording)
{
    if (const auto *text = std::get_if<QString>(&value)) {
        if (field.type == FieldType::Code) {
            return field.codes().label(*text, wording.language());
        }
        return field.type == FieldType::Identifier ? identifierText(field.identifierScheme, *text) : *text;
    }
    if (const auto *number = std::get_if<qint64>(&value)) {
        return wording.locale().toString(*number);
    }
    if (const auto *quantity = std::get_if<Quantity>(&value)) {
        return quantity->toText(wording);
    }
    if (const auto *date = std::get_if<PartialDate>(&value)) {
        return date->toText(wording);
    }
    if (const auto *money = std::get_if<Money>(&value)) {
        return money->toText(wording);
    }
    return {}; // unknown; a reference, whose title its reader gives
}

} // namespace vigie
