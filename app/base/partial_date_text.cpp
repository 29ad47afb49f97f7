// PartialDate in words. Month names and "vers", "before" are formats of a language, as CLDR has them, not
// texts to translate; the reader needs both languages at once whatever the program speaks.
#include "app/base/date_words.h"
#include "app/base/partial_date.h"

namespace vigie {

namespace {

constexpr QChar noBreakSpace = u'\u00A0';

QString writtenPart(const PartialDate &date, Language language, bool shortMonths)
{
    QString text;
    if (date.day() != 0) {
        const bool first = date.day() == 1 && language == Language::French;
        text += first ? QStringLiteral("1er ") : QString(QString::number(date.day()) + u' ');
    }
    if (date.month() != 0) {
        text += (shortMonths ? shortMonthName(date.month(), language) : monthName(date.month(), language))
            + u' ';
    }
    return text + QString::number(date.year());
}

QString frenchQualified(const QString &text, const PartialDate &date, bool brief)
{
    const QString article = date.day() != 0 ? QStringLiteral("le ") : QString();
    switch (date.qualifier()) {
    case PartialDate::Qualifier::Exact:
        return text;
    case PartialDate::Qualifier::About:
        return brief ? QString(u"v. " + text) : QString(u"vers " + article + text);
    case PartialDate::Qualifier::Uncertain:
        return text + noBreakSpace + u'?';
    case PartialDate::Qualifier::Before:
        return brief ? QString(u"av. " + text) : QString(u"avant " + article + text);
    case PartialDate::Qualifier::After:
        return brief ? QString(u"ap. " + text) : QString(u"après " + article + text);
    }
    Q_UNREACHABLE();
}

QString englishQualified(const QString &text, const PartialDate &date, bool brief)
{
    switch (date.qualifier()) {
    case PartialDate::Qualifier::Exact:
        return text;
    case PartialDate::Qualifier::About:
        return brief ? QString(u"c. " + text) : QString(u"about " + text);
    case PartialDate::Qualifier::Uncertain:
        return text + u'?';
    case PartialDate::Qualifier::Before:
        return brief ? QString(u"bef. " + text) : QString(u"before " + text);
    case PartialDate::Qualifier::After:
        return brief ? QString(u"aft. " + text) : QString(u"after " + text);
    }
    Q_UNREACHABLE();
}

QString dateText(const PartialDate &date, Language language, bool brief)
{
    if (date.isNull()) {
        return {};
    }
    const QString text = writtenPart(date, language, brief);
    return language == Language::French ? frenchQualified(text, date, brief)
                                        : englishQualified(text, date, brief);
}

} // namespace

QString PartialDate::toText(const Wording &wording) const
{
    return dateText(*this, wording.language(), false);
}

QString PartialDate::toShortText(const Wording &wording) const
{
    return dateText(*this, wording.language(), true);
}

} // namespace vigie
