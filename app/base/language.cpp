#include "app/base/language.h"

#include <QTranslator>

namespace vigie {

namespace {

QLocale localeOf(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Wording::Wording(Language language)
    : Wording(language, QStringLiteral(":/i18n/vigie_%1.qm").arg(languageCode(language)))
{
}

Wording::Wording(Language language, const QString &translations)
    : m_language(language)
    , m_locale(localeOf(language))
    , m_translator(std::make_shared<QTranslator>())
{
    // Where there are none, text() gives the English sources.
    [[maybe_unused]] const bool loaded = m_translator->load(translations);
}

QString Wording::text(const char *context, const char *source, int n) const
{
    return text(context, source, nullptr, n);
}

QString Wording::text(const char *context, const char *source, const char *disambiguation, int n) const
{
    QString result = m_translator->translate(context, source, disambiguation, n);
    if (result.isEmpty()) {
        result = QString::fromUtf8(source);
    }
    if (n >= 0) {
        const QString number = m_locale.toString(n);
        result.replace(QLatin1StringView("%Ln"), number).replace(QLatin1StringView("%n"), number);
    }
    return result;
}

Language languageFromCode(QStringView code)
{
    const auto letters = code.trimmed().left(2);
    const bool wholeCode = code.trimmed().size() < 3 || !code.trimmed().at(2).isLetter();
    const bool english = wholeCode && letters.compare(u"en", Qt::CaseInsensitive) == 0;
    return english ? Language::English : Language::French;
}

QString languageCode(Language language)
{
    return language == Language::French ? QStringLiteral("fr") : QStringLiteral("en");
}

} // namespace vigie
