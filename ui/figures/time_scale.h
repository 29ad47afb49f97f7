// TimeScale: days on one side, pixels on the other, and the ticks between them.
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <vector>

namespace vigie {

struct TimeTick
{
    double x = 0;
    QDate day;
    QString label;
};

class TimeScale
{
public:
    // From the start of `first` to the end of `last`, between two x. An invalid or reversed period shows one
    // year.
    TimeScale(QDate first, QDate last, double left, double right);

    double left() const { return m_left; }
    double right() const { return m_right; }
    double pixelsPerDay() const { return m_pixelsPerDay; }
    // Of the start of a day; of its end with endX. Outside the period too.
    double x(QDate day) const;
    double endX(QDate day) const { return x(day.addDays(1)); }
    QDate dayAt(double x) const;
    QDate firstDay() const { return dayAt(m_left); }
    QDate lastDay() const { return dayAt(m_right - 1e-6); }

    // Years, months or days at round steps, at least `spacing` pixels apart, inside the period.
    std::vector<TimeTick> ticks(double spacing, const QLocale &locale) const;

    // The same day stays under `anchor`. Between ten days and three hundred years remain visible.
    void zoom(double factor, double anchor);
    void pan(double pixels);
    // The same period between other x.
    void resize(double left, double right);
    // Moves so that at least a quarter of the width shows days between first and last.
    void keepNear(QDate first, QDate last);

private:
    double m_start = 0; // Julian day at m_left
    double m_pixelsPerDay = 1;
    double m_left;
    double m_right;
};

} // namespace vigie
