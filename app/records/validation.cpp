#include "app/records/validation.h"

#include "app/base/message_excerpt.h"
#include "app/records/code_list.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace vigie {

namespace {

// The rules of one field for a value of each type.
class FieldRules
{
public:
    FieldRules(const Field &field, const Wording &wording)
        : m_field(field)
        , m_wording(wording)
    {
    }

    Result<void> operator()(std::monostate) const { return {}; }
    Result<void> operator()(const QString &text) const
    {
        switch (m_field.type) {
        case FieldType::Code:
            return code(text);
        case FieldType::Url:
            return address(text);
        case FieldType::Identifier:
            return identifier(text);
        case FieldType::Text:
        case FieldType::LongText:
            return {};
        default:
            return wrongType();
        }
    }
    Result<void> operator()(qint64 number) const
    {
        if (m_field.type != FieldType::Number) {
            return wrongType();
        }
        if (number >= m_field.minimum && number <= m_field.maximum) {
            return {};
        }
        return error(
            m_wording.text("Validation", QT_TRANSLATE_NOOP("Validation", "“%1” lies between %2 and %3."))
                .arg(label(), m_wording.locale().toString(m_field.minimum),
                    m_wording.locale().toString(m_field.maximum)));
    }
    Result<void> operator()(const Quantity &) const
    {
        return m_field.type == FieldType::Quantity ? Result<void>() : wrongType();
    }
    Result<void> operator()(const PartialDate &) const
    {
        return m_field.type == FieldType::Date ? Result<void>() : wrongType();
    }
    Result<void> operator()(const Money &money) const
    {
        if (m_field.type != FieldType::Money) {
            return wrongType();
        }
        if (money.min() >= 0) {
            return {};
        }
        return error(m_wording.text("Validation", QT_TRANSLATE_NOOP("Validation", "“%1” cannot be negative."))
                         .arg(label()));
    }
    Result<void> operator()(const RecordRef &ref) const
    {
        if (m_field.type != FieldType::Reference) {
            return wrongType();
        }
        if (ref.isNull()
            || std::find(m_field.targets.begin(), m_field.targets.end(), ref.kind) != m_field.targets.end()) {
            return {};
        }
        const char *sentence
            = QT_TRANSLATE_NOOP("Validation", "“%1” cannot point at a record of the kind “%2”.");
        return error(m_wording.text("Validation", sentence).arg(label(), kindLabel(ref.kind, m_wording)));
    }

private:
    QString label() const { return m_field.labelText(m_wording); }

    static Error error(const QString &message) { return {ErrorKind::InvalidInput, message, {}}; }

    Result<void> wrongType() const
    {
        const char *sentence = QT_TRANSLATE_NOOP("Validation", "“%1” cannot hold a value of this type.");
        return error(m_wording.text("Validation", sentence).arg(label()));
    }

    Result<void> code(const QString &code) const
    {
        if (code.isEmpty() || m_field.openList || m_field.codes().contains(code)) {
            return {};
        }
        const char *sentence = QT_TRANSLATE_NOOP("Validation", "“%1” is not one of the values of “%2”.");
        return error(m_wording.text("Validation", sentence).arg(messageExcerpt(code), label()));
    }

    Result<void> identifier(const QString &text) const
    {
        const auto plain = normalisedIdentifier(m_field.identifierScheme, text, m_wording);
        return plain ? Result<void>() : Result<void>(plain.error());
    }

    // Only what a browser may be given: an address never starts a program or opens a local file.
    Result<void> address(const QString &text) const
    {
        const QUrl url(text, QUrl::StrictMode);
        const QString scheme = url.scheme();
        const bool web = scheme == u"http" || scheme == u"https" || scheme == u"ftp";
        const bool whole = url.isValid() && web && !url.host().isEmpty() && !text.contains(u' ');
        if (text.isEmpty() || whole) {
            return {};
        }
        const char *sentence
            = QT_TRANSLATE_NOOP("Validation", "“%1” is not a web address like https://www.example.org/page.");
        return error(m_wording.text("Validation", sentence).arg(messageExcerpt(text)));
    }

    const Field &m_field;
    const Wording &m_wording;
};

} // namespace

Result<void> validateField(const Field &field, const FieldValue &value, const Wording &wording)
{
    if (field.required && isUnknown(value)) {
        const char *sentence = QT_TRANSLATE_NOOP("Validation", "“%1” must be filled in.");
        return Error{
            ErrorKind::InvalidInput, wording.text("Validation", sentence).arg(field.labelText(wording)), {}};
    }
    return std::visit(FieldRules(field, wording), value);
}

Result<void> validate(const Record &record, const Wording &wording)
{
    for (const Field &field : fieldsOf(record.kind())) {
        if (const auto valid = validateField(field, record.value(field.fieldName()), wording); !valid) {
            return valid;
        }
    }
    return {};
}

} // namespace vigie
