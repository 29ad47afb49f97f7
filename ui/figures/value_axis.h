// ValueAxis: round ticks for an axis of amounts or counts, and the unit that keeps their labels short.
#pragma once

#include "app/base/language.h"
#include "app/base/money.h"

#include <QString>

#include <vector>

namespace vigie {

class ValueAxis
{
public:
    // For values from 0 to `largest` (minor units of the currency, or a count where it is null), about
    // `ticks` steps.
    ValueAxis(qint64 largest, const Currency &currency, int ticks = 5);

    double maximum() const { return m_step * m_steps; } // minor units or count
    double step() const { return m_step; }
    std::vector<double> ticks() const;
    QString tickLabel(double value, const Wording &wording) const;
    // "7,4", "0,46", "1,2–1,5" in the unit of the axis; at least one decimal but for counts.
    QString valueText(qint64 value, qint64 max, const Wording &wording) const;
    // "millions of euros", "thousands of USD"; "number of contracts" is not its business: empty for counts.
    QString unitText(const Wording &wording) const;

private:
    QString number(double inUnits, int leastDecimals, const Wording &wording) const;

    Currency m_currency;
    double m_step = 1;
    int m_steps = 1;
    double m_unit = 1; // minor units in one unit of the labels
    int m_thousands = 0; // 0 units, 1 thousands, 2 millions
};

} // namespace vigie
