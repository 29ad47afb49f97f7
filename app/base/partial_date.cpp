#include "app/base/partial_date.h"

#include "app/base/message_excerpt.h"

#include <QRegularExpression>

namespace vigie {

namespace {

constexpr int firstYear = 1000;
constexpr int lastYear = 2999;

bool isYear(int year)
{
    return year >= firstYear && year <= lastYear;
}

// Where a date stands among those that begin on the same day.
int qualifierOrder(PartialDate::Qualifier qualifier)
{
    switch (qualifier) {
    case PartialDate::Qualifier::Before:
        return 0;
    case PartialDate::Qualifier::Exact:
        return 1;
    case PartialDate::Qualifier::About:
        return 2;
    case PartialDate::Qualifier::Uncertain:
        return 3;
    case PartialDate::Qualifier::After:
        return 4;
    }
    Q_UNREACHABLE();
}

struct QualifiedText
{
    QStringView date;
    PartialDate::Qualifier qualifier = PartialDate::Qualifier::Exact;
};

QualifiedText splitQualifier(QStringView text)
{
    using Qualifier = PartialDate::Qualifier;
    if (text.startsWith(u"../")) {
        return {text.mid(3), Qualifier::Before};
    }
    if (text.endsWith(u"/..")) {
        return {text.chopped(3), Qualifier::After};
    }
    if (text.endsWith(u'~')) {
        return {text.chopped(1), Qualifier::About};
    }
    if (text.endsWith(u'?')) {
        return {text.chopped(1), Qualifier::Uncertain};
    }
    return {text, Qualifier::Exact};
}

// The digits from begin on, or -1 where something else stands there.
int digitsAt(QStringView text, qsizetype begin, qsizetype count)
{
    int value = 0;
    for (qsizetype place = begin; place < begin + count; ++place) {
        const QChar c = text.at(place);
        if (c < u'0' || c > u'9') {
            return -1;
        }
        value = 10 * value + (c.unicode() - u'0');
    }
    return value;
}

// Read a million times while lists load: by hand, without a regular expression.
PartialDate plainDate(QStringView text, PartialDate::Qualifier qualifier)
{
    const qsizetype size = text.size();
    const bool shaped = size == 4 || (size == 7 && text.at(4) == u'-')
        || (size == 10 && text.at(4) == u'-' && text.at(7) == u'-');
    if (!shaped) {
        return {};
    }
    const int year = digitsAt(text, 0, 4);
    const int month = size >= 7 ? digitsAt(text, 5, 2) : 0;
    const int day = size == 10 ? digitsAt(text, 8, 2) : 0;
    if (!isYear(year) || (size >= 7 && (month < 1 || month > 12))
        || (size == 10 && !QDate::isValid(year, month, day))) {
        return {};
    }
    if (size == 10) {
        return PartialDate(QDate(year, month, day), qualifier);
    }
    return size == 7 ? PartialDate(year, month, qualifier) : PartialDate(year, qualifier);
}

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

} // namespace

PartialDate::PartialDate(int year, Qualifier qualifier)
{
    if (isYear(year)) {
        m_year = year;
        m_qualifier = qualifier;
    }
}

PartialDate::PartialDate(int year, int month, Qualifier qualifier)
{
    if (isYear(year) && month >= 1 && month <= 12) {
        m_year = year;
        m_month = month;
        m_qualifier = qualifier;
    }
}

PartialDate::PartialDate(QDate day, Qualifier qualifier)
{
    if (day.isValid() && isYear(day.year())) {
        m_year = day.year();
        m_month = day.month();
        m_day = day.day();
        m_qualifier = qualifier;
    }
}

PartialDate::Precision PartialDate::precision() const
{
    if (m_day != 0) {
        return Precision::Day;
    }
    return m_month != 0 ? Precision::Month : Precision::Year;
}

PartialDate PartialDate::withQualifier(Qualifier qualifier) const
{
    PartialDate result = *this;
    result.m_qualifier = isNull() ? Qualifier::Exact : qualifier;
    return result;
}

QDate PartialDate::firstDay() const
{
    return isNull() ? QDate() : QDate(m_year, m_month == 0 ? 1 : m_month, m_day == 0 ? 1 : m_day);
}

QDate PartialDate::lastDay() const
{
    switch (precision()) {
    case Precision::Day:
        return firstDay();
    case Precision::Month:
        return firstDay().addMonths(1).addDays(-1);
    case Precision::Year:
        return isNull() ? QDate() : QDate(m_year, 12, 31);
    }
    Q_UNREACHABLE();
}

Result<PartialDate> PartialDate::fromIso(QStringView text)
{
    if (text.isEmpty()) {
        return PartialDate();
    }
    const QualifiedText parts = splitQualifier(text);
    const PartialDate date = plainDate(parts.date, parts.qualifier);
    if (date.isNull()) {
        return Error{ErrorKind::InvalidInput,
            QStringLiteral("“%1” is not a date like 2019, 2019-03, 2019-03-22 or 2019~.")
                .arg(messageExcerpt(text)),
            {}};
    }
    return date;
}

QString PartialDate::toIso() const
{
    if (isNull()) {
        return {};
    }
    QString text = QString::number(m_year);
    if (m_month != 0) {
        text += u'-' + twoDigits(m_month);
    }
    if (m_day != 0) {
        text += u'-' + twoDigits(m_day);
    }
    switch (m_qualifier) {
    case Qualifier::Exact:
        return text;
    case Qualifier::About:
        return text + u'~';
    case Qualifier::Uncertain:
        return text + u'?';
    case Qualifier::Before:
        return u"../" + text;
    case Qualifier::After:
        return text + u"/..";
    }
    Q_UNREACHABLE();
}

std::strong_ordering operator<=>(const PartialDate &a, const PartialDate &b)
{
    if (a.isNull() || b.isNull()) {
        return a.isNull() <=> b.isNull();
    }
    if (const auto byDay = a.firstDay().toJulianDay() <=> b.firstDay().toJulianDay(); byDay != 0) {
        return byDay;
    }
    if (const auto byPrecision = a.precision() <=> b.precision(); byPrecision != 0) {
        return byPrecision;
    }
    return qualifierOrder(a.m_qualifier) <=> qualifierOrder(b.m_qualifier);
}

} // namespace vigie
