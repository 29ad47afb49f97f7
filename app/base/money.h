// Money: an amount in one currency, exact or between two bounds, in integer minor units (cents for EUR, yen
// for JPY). Amounts of two currencies never add: see Money::sum.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"

#include <QString>

#include <span>
#include <vector>

namespace vigie {

// An ISO 4217 code: three upper-case letters.
class Currency
{
public:
    Currency() = default; // null
    // InvalidInput when code is not an ISO 4217 currency we know (the active list is compiled in).
    static Result<Currency> fromCode(QStringView code);
    static Currency euro();

    bool isNull() const { return m_code.isEmpty(); }
    const QString &code() const { return m_code; }
    // The number of decimals of its minor unit: EUR 2, JPY 0, TND 3.
    int decimals() const;
    // "€", "$", "£", or the code where no symbol is plain.
    QString symbol() const;

    friend bool operator==(const Currency &, const Currency &) = default;
    friend auto operator<=>(const Currency &a, const Currency &b) { return a.m_code.compare(b.m_code) <=> 0; }

private:
    QString m_code;
};

class Money
{
public:
    Money() = default; // null: unknown, which is not zero
    Money(qint64 minorUnits, Currency currency);
    // Between two bounds, both included; min and max are put in order.
    Money(qint64 minMinorUnits, qint64 maxMinorUnits, Currency currency);
    // Whole units: Money::ofUnits(1300000, Currency::euro()).
    static Money ofUnits(qint64 units, Currency currency);

    bool isNull() const { return m_currency.isNull(); }
    bool isExact() const { return m_min == m_max; }
    qint64 min() const { return m_min; } // minor units
    qint64 max() const { return m_max; } // minor units
    const Currency &currency() const { return m_currency; }

    // Reads what people type: 1200000 · 1 200 000 € (any kind of space, . or ' as thousands too) · 1,2 M€
    // · 1.2M EUR · 450 k€ · 2 Md€ · £1.5m · 27,3 millions d'euros · 1,2 – 1,5 M€ · entre 1,2 et 1,5 M€ ·
    // between 1 and 2 m. One separator followed by exactly three digits separates thousands ("1.200" and
    // "1,200" are twelve hundred); otherwise it is the decimal point. `assumed` is the currency where none is
    // written. Empty text is null. InvalidInput with one sentence for what cannot be read, for more decimals
    // than the currency has (unless scaled by k, M, Md), for negative amounts and for amounts beyond 9·10^16
    // minor units.
    static Result<Money> parse(QStringView text, const Currency &assumed, const Wording &wording);

    // Canonical text for files: "1300000 EUR", "450000.50 EUR", "1200000/1500000 EUR"; "" when null. Reads
    // back exactly.
    QString toCanonical() const;
    static Result<Money> fromCanonical(QStringView text);
    // In whole units with a point and only the decimals needed: "1300000", "450000.5".
    static QString unitsText(qint64 minorUnits, const Currency &currency);

    // "1 300 000 €" with narrow no-break spaces (U+202F) and a no-break space (U+00A0) before the sign,
    // "1 200 000 – 1 500 000 €"; "€1,300,000", "€1,200,000 – €1,500,000" in English. Cents only where there
    // are any.
    QString toText(const Wording &wording) const;
    // Short, for charts: "1,3 M€", "450 k€", "1,2–1,5 M€"; "€1.3m", "€450k".
    QString toShortText(const Wording &wording) const;

    // Sums bound by bound; null for no amounts. Every amount must have the same currency (asserted): split
    // with byCurrency first.
    static Money sum(std::span<const Money> amounts);
    // The amounts that are not null, in one group for each currency, groups in order of their code.
    static std::vector<std::vector<Money>> byCurrency(std::span<const Money> amounts);

    friend bool operator==(const Money &, const Money &) = default;

private:
    qint64 m_min = 0;
    qint64 m_max = 0;
    Currency m_currency;
};

} // namespace vigie
