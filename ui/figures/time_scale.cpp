#include "ui/figures/time_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vigie {

namespace {

constexpr double fewestDays = 10;
constexpr double mostDays = 300 * 365.25;

enum class Unit { Day, Month, Year };

struct Step
{
    Unit unit;
    int count;
    double days; // the shortest it can be
};

constexpr std::array<Step, 13> steps{
    {{Unit::Day, 1, 1}, {Unit::Day, 7, 6}, {Unit::Month, 1, 28}, {Unit::Month, 2, 59}, {Unit::Month, 3, 89},
        {Unit::Month, 6, 181}, {Unit::Year, 1, 365}, {Unit::Year, 2, 730}, {Unit::Year, 5, 1826},
        {Unit::Year, 10, 3652}, {Unit::Year, 20, 7304}, {Unit::Year, 50, 18262}, {Unit::Year, 100, 36524}}};

int roundedDown(int value, int step)
{
    return value - ((value % step) + step) % step;
}

// Weeks here are the 1st, 8th, 15th and 22nd of a month: ticks that stay where the months are.
QDate dayTickAtOrAfter(QDate day, int count)
{
    if (count == 1) {
        return day;
    }
    for (const int start : {1, 8, 15, 22}) {
        if (day.day() <= start) {
            return QDate(day.year(), day.month(), start);
        }
    }
    return QDate(day.year(), day.month(), 1).addMonths(1);
}

QDate tickAtOrAfter(QDate day, const Step &step)
{
    QDate tick;
    switch (step.unit) {
    case Unit::Day:
        return dayTickAtOrAfter(day, step.count);
    case Unit::Month:
        tick = QDate(day.year(), 1 + roundedDown(day.month() - 1, step.count), 1);
        return tick < day ? tick.addMonths(step.count) : tick;
    case Unit::Year:
        tick = QDate(roundedDown(day.year(), step.count), 1, 1);
        return tick < day ? tick.addYears(step.count) : tick;
    }
    return day;
}

// The year is written where it begins and on the first tick, the month where it begins.
QString tickLabel(QDate day, Unit unit, bool first, const QLocale &locale)
{
    if (unit == Unit::Year) {
        return QString::number(day.year());
    }
    if (unit == Unit::Month) {
        return day.month() == 1 || first ? locale.toString(day, QStringLiteral("MMM yyyy"))
                                         : locale.toString(day, QStringLiteral("MMM"));
    }
    if (first || day.dayOfYear() == 1) {
        return locale.toString(day, QStringLiteral("d MMM yyyy"));
    }
    return day.day() == 1 ? locale.toString(day, QStringLiteral("d MMM")) : QString::number(day.day());
}

} // namespace

TimeScale::TimeScale(QDate first, QDate last, double left, double right)
    : m_left(left)
    , m_right(std::max(right, left + 1))
{
    if (!first.isValid()) {
        first = last.isValid() ? QDate(last.year(), 1, 1) : QDate(2000, 1, 1);
    }
    if (!last.isValid() || last < first) {
        last = first.addYears(1);
    }
    const double days = std::max(fewestDays, static_cast<double>(first.daysTo(last)) + 1);
    m_start = static_cast<double>(first.toJulianDay());
    m_pixelsPerDay = (m_right - m_left) / days;
}

double TimeScale::x(QDate day) const
{
    return m_left + (static_cast<double>(day.toJulianDay()) - m_start) * m_pixelsPerDay;
}

QDate TimeScale::dayAt(double x) const
{
    return QDate::fromJulianDay(
        static_cast<qint64>(std::floor(m_start + (x - m_left) / m_pixelsPerDay + 1e-9)));
}

std::vector<TimeTick> TimeScale::ticks(double spacing, const QLocale &locale) const
{
    const auto fits = [&](const Step &step) { return step.days * m_pixelsPerDay >= spacing; };
    const auto found = std::find_if(steps.begin(), steps.end(), fits);
    const Step &step = found == steps.end() ? steps.back() : *found;
    std::vector<TimeTick> ticks;
    QDate day = tickAtOrAfter(firstDay(), step);
    while (x(day) < m_left - 0.5) {
        day = tickAtOrAfter(day.addDays(1), step);
    }
    while (x(day) <= m_right) {
        ticks.push_back({x(day), day, tickLabel(day, step.unit, ticks.empty(), locale)});
        day = tickAtOrAfter(day.addDays(1), step);
    }
    return ticks;
}

void TimeScale::zoom(double factor, double anchor)
{
    const double anchored = m_start + (anchor - m_left) / m_pixelsPerDay;
    const double width = m_right - m_left;
    m_pixelsPerDay = std::clamp(m_pixelsPerDay * factor, width / mostDays, width / fewestDays);
    m_start = anchored - (anchor - m_left) / m_pixelsPerDay;
}

void TimeScale::pan(double pixels)
{
    m_start += pixels / m_pixelsPerDay;
}

void TimeScale::resize(double left, double right)
{
    const double days = (m_right - m_left) / m_pixelsPerDay;
    m_left = left;
    m_right = std::max(right, left + 1);
    m_pixelsPerDay = (m_right - m_left) / days;
}

void TimeScale::keepNear(QDate first, QDate last)
{
    if (!first.isValid() || !last.isValid()) {
        return;
    }
    const double quarter = (m_right - m_left) / m_pixelsPerDay / 4;
    const double earliest = static_cast<double>(first.toJulianDay()) - 3 * quarter;
    const double latest = static_cast<double>(last.toJulianDay()) + 1 - quarter;
    m_start = std::clamp(m_start, earliest, std::max(earliest, latest));
}

} // namespace vigie
