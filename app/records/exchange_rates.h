// ExchangeRates: annual average rates between currencies, as compiled in (resources/rates, whose README names
// their source). A currency or a year that is not there has no rate; nothing is guessed.
#pragma once

#include "app/base/money.h"

#include <QHash>

#include <optional>

namespace vigie {

class ExchangeRates
{
public:
    // The published rates, read the first time they are asked for.
    static const ExchangeRates &annualAverages();
    // Lines "currency,year,units_per_usd" below a heading; lines that cannot be read are left out.
    static ExchangeRates fromCsv(const QString &text);

    // Units of `to` for one unit of `from`, average of the year.
    std::optional<double> rate(const Currency &from, const Currency &to, int year) const;

private:
    std::optional<double> perDollar(const Currency &currency, int year) const;

    QHash<QString, double> m_perDollar; // by "EUR 2019"
};

// An amount in whole units of its currency, as a number: for ratios and axes, never for sums of money.
double unitsOf(qint64 minorUnits, const Currency &currency);

// Whether the two amounts, of different currencies, lie further apart than `tolerance` (0.1: a tenth) at the
// rate of the year. Nothing where there is no rate.
std::optional<bool> isOutOfLine(
    const Money &a, const Money &b, int year, const ExchangeRates &rates, double tolerance = 0.1);

} // namespace vigie
