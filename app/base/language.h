// The two languages the program speaks, and the texts of the one asked for.
//
// A window speaks the application's language; a figure or a command-line answer may speak another. Whoever
// produces words takes a Wording instead of asking a global.
#pragma once

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace vigie {

enum class Language { French, English };

class Wording
{
public:
    // The texts of one language, read from the compiled translations (":/i18n/vigie_fr.qm").
    explicit Wording(Language language);
    // The same from another file of translations.
    Wording(Language language, const QString &translations);

    Language language() const { return m_language; }
    // fr_FR or en_GB: how numbers, dates and money are written.
    const QLocale &locale() const { return m_locale; }

    // The translation of an English source text, marked in the code with QT_TRANSLATE_NOOP(context, text).
    // n chooses the plural and replaces %n.
    QString text(const char *context, const char *source, int n = -1) const;
    // The same for texts that need a second sense of one English word.
    QString text(const char *context, const char *source, const char *disambiguation, int n) const;

private:
    Language m_language;
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator; // shared: a Wording is copied as a value
};

// "fr", "fr_FR.UTF-8" → French; "en…" → English; anything else → French, the observatory's language.
Language languageFromCode(QStringView code);
QString languageCode(Language language); // "fr", "en"

} // namespace vigie
