#include "app/base/identifiers.h"

#include "app/base/message_excerpt.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace vigie {

namespace {

// Upper case, without the spaces and dots that people put in; any dash is a hyphen.
QString plainForm(QStringView text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.category() == QChar::Punctuation_Dash) {
            plain += u'-';
        } else if (!c.isSpace() && c != u'.' && c.category() != QChar::Other_Format) {
            plain += c.toUpper();
        }
    }
    return plain;
}

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

int digitSum(QStringView digits)
{
    int sum = 0;
    for (const QChar c : digits) {
        sum += c.digitValue();
    }
    return sum;
}

// ISO/IEC 7812-1, annex B: every second digit from the right doubled, the digits of all summed, a multiple
// of 10.
bool passesLuhn(QStringView digits)
{
    int sum = 0;
    bool doubled = false;
    for (qsizetype place = digits.size() - 1; place >= 0; --place) {
        const int value = digits.at(place).digitValue() * (doubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        doubled = !doubled;
    }
    return sum > 0 && sum % 10 == 0; // nobody was given the number of nothing but zeros
}

// La Poste has more establishments than Luhn leaves it numbers: beside its seat, the digits of each sum to a
// multiple of 5 (INSEE).
bool isSiretOfLaPoste(QStringView digits)
{
    return digits.startsWith(u"356000000") && (digits == u"35600000000048" || digitSum(digits) % 5 == 0);
}

bool isSiret(QStringView digits)
{
    return digits.startsWith(u"356000000") ? isSiretOfLaPoste(digits)
                                           : passesLuhn(digits.left(9)) && passesLuhn(digits);
}

// ISO 7064 mod 97-10 with letters as 10 to 35: the remainder is 1.
bool passesMod97(QStringView characters)
{
    int remainder = 0;
    for (const QChar c : characters) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
}

struct Rule
{
    const char *pattern;
    const char *shapeSentence; // what it should look like
    bool (*check)(QStringView); // nullptr where there is no check digit
};

Rule ruleOf(IdentifierScheme scheme)
{
    switch (scheme) {
    case IdentifierScheme::Siren:
        return {"[0-9]{9}", QT_TRANSLATE_NOOP("Identifier", "“%1” is not a SIREN number: it has 9 digits."),
            &passesLuhn};
    case IdentifierScheme::Siret:
        return {"[0-9]{14}", QT_TRANSLATE_NOOP("Identifier", "“%1” is not a SIRET number: it has 14 digits."),
            &isSiret};
    case IdentifierScheme::Rna:
        // The second and third character name the department: 2A and 2B in Corsica, 9A to 9W overseas.
        return {"W[0-9][0-9A-Z][0-9]{7}",
            QT_TRANSLATE_NOOP("Identifier", "“%1” is not an RNA number: it is W and 9 digits."), nullptr};
    case IdentifierScheme::IndigoProject:
        return {"INDIGO-POJ-[0-9]{4}",
            QT_TRANSLATE_NOOP("Identifier", "“%1” is not an INDIGO project: it looks like INDIGO-POJ-0031."),
            nullptr};
    case IdentifierScheme::IndigoOrganisation:
        return {"INDIGO-ORG-[0-9]{4}",
            QT_TRANSLATE_NOOP(
                "Identifier", "“%1” is not an INDIGO organisation: it looks like INDIGO-ORG-0171."),
            nullptr};
    case IdentifierScheme::Lei:
        return {"[0-9A-Z]{18}[0-9]{2}",
            QT_TRANSLATE_NOOP(
                "Identifier", "“%1” is not an LEI: it has 20 letters and digits, the last two digits."),
            &passesMod97};
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QString> normalisedIdentifier(IdentifierScheme scheme, QStringView text, const Wording &wording)
{
    const auto error = [&](const char *sentence) {
        return Error{
            ErrorKind::InvalidInput, wording.text("Identifier", sentence).arg(messageExcerpt(text)), {}};
    };
    const QString plain = plainForm(text.left(100)); // no identifier is near that long
    if (plain.isEmpty() && text.size() <= 100) {
        return QString();
    }
    const Rule rule = ruleOf(scheme);
    if (text.size() > 100 || !matches(plain, QLatin1StringView(rule.pattern))) {
        return error(rule.shapeSentence);
    }
    if (rule.check && !rule.check(plain)) {
        return error(
            QT_TRANSLATE_NOOP("Identifier", "The check digits of “%1” are wrong: a digit is mistyped."));
    }
    return plain;
}

QString identifierText(IdentifierScheme scheme, QStringView plain)
{
    const bool sirene = scheme == IdentifierScheme::Siren || scheme == IdentifierScheme::Siret;
    if (!sirene || plain.size() < 9) {
        return plain.toString();
    }
    constexpr QChar space = u'\u00A0';
    QString text = plain.left(3) + QString(space) + plain.mid(3, 3) + space + plain.mid(6, 3);
    if (plain.size() > 9) {
        text += space + plain.mid(9);
    }
    return text;
}

} // namespace vigie
