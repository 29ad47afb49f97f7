// parseValue: what a person typed into a field.
#include "app/base/message_excerpt.h"
#include "app/records/code_list.h"
#include "app/records/field_catalog.h"
#include "app/records/field_value.h"
#include "app/records/validation.h"

#include <QCoreApplication>

#include <cmath>

namespace vigie {

namespace {

class FieldParser
{
public:
    FieldParser(QStringView typed, const Field &field, const Wording &wording, const Currency &assumed)
        : m_typed(typed.trimmed().toString())
        , m_field(field)
        , m_wording(wording)
        , m_assumed(assumed)
    {
    }

    Result<FieldValue> parse() const
    {
        if (m_typed.isEmpty()) {
            return FieldValue();
        }
        switch (m_field.type) {
        case FieldType::Text:
            return FieldValue(m_typed.simplified());
        case FieldType::LongText:
            return FieldValue(longText());
        case FieldType::Code:
            return code();
        case FieldType::Url:
            return address();
        case FieldType::Identifier:
            return wrapped(normalisedIdentifier(m_field.identifierScheme, m_typed, m_wording));
        case FieldType::Number:
            return number();
        case FieldType::Quantity:
            return wrapped(Quantity::parse(m_typed, m_wording));
        case FieldType::Date:
            return wrapped(PartialDate::parse(m_typed, m_wording));
        case FieldType::Money:
            return wrapped(Money::parse(m_typed, m_assumed, m_wording));
        case FieldType::Reference:
            return reference();
        }
        Q_UNREACHABLE();
    }

private:
    template <typename T>
    static Result<FieldValue> wrapped(const Result<T> &value)
    {
        if (!value) {
            return value.error();
        }
        return FieldValue(*value);
    }

    Error error(const char *sentence) const
    {
        return {
            ErrorKind::InvalidInput, m_wording.text("FieldValue", sentence).arg(messageExcerpt(m_typed)), {}};
    }

    // Line ends as one character, whatever system the text was copied from.
    QString longText() const
    {
        QString text = m_typed;
        text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
        return text.replace(u'\r', u'\n');
    }

    Result<FieldValue> code() const
    {
        const CodeList &list = m_field.codes();
        if (const auto code = list.codeFor(m_typed)) {
            return FieldValue(*code);
        }
        if (m_field.openList) {
            return FieldValue(m_typed.simplified());
        }
        QStringList labels;
        for (const Code &known : list.codes()) {
            labels.append(known.label(m_wording.language()));
        }
        const char *sentence = QT_TRANSLATE_NOOP("FieldValue", "“%1” is not in the list: %2.");
        return Error{ErrorKind::InvalidInput,
            m_wording.text("FieldValue", sentence)
                .arg(messageExcerpt(m_typed), labels.join(QStringLiteral(", "))),
            {}};
    }

    Result<FieldValue> address() const
    {
        const bool hasScheme = m_typed.contains(QLatin1StringView("://"));
        return FieldValue(hasScheme ? m_typed : QString(u"https://" + m_typed));
    }

    Result<FieldValue> number() const
    {
        const auto quantity = Quantity::parse(m_typed, m_wording);
        constexpr double exactlyHeld = 9007199254740992.0; // 2^53
        const bool whole = quantity && quantity->isExact() && std::abs(quantity->min()) <= exactlyHeld
            && std::floor(quantity->min()) == quantity->min();
        if (!whole) {
            return error(QT_TRANSLATE_NOOP("FieldValue", "“%1” is not a whole number."));
        }
        return FieldValue(static_cast<qint64>(quantity->min()));
    }

    Result<FieldValue> reference() const
    {
        const auto value = fromCanonical(m_typed, m_field, m_assumed);
        return value ? value
                     : error(QT_TRANSLATE_NOOP("FieldValue",
                         "“%1” does not say which kind of record it means. Write for instance person:… or "
                         "organisation:… and its id."));
    }

    QString m_typed;
    const Field &m_field;
    const Wording &m_wording;
    const Currency &m_assumed;
};

} // namespace

Result<FieldValue> parseValue(
    QStringView text, const Field &field, const Wording &wording, const Currency &assumed)
{
    auto value = FieldParser(text, field, wording, assumed).parse();
    if (!value) {
        return value;
    }
    if (const auto valid = validateField(field, *value, wording); !valid) {
        return valid.error();
    }
    return value;
}

} // namespace vigie
