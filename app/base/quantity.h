// Quantity: a count or a measure, exact or between two bounds: 500 persons, 200 to 300 companies, 3.5 %.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"

#include <QString>

namespace vigie {

class Quantity
{
public:
    Quantity() = default; // null: unknown
    explicit Quantity(double value)
        : Quantity(value, value)
    {
    }
    Quantity(double min, double max); // put in order

    bool isNull() const { return m_null; }
    bool isExact() const { return m_min == m_max; }
    double min() const { return m_min; }
    double max() const { return m_max; }

    // Reads 500 · 1 500 · 3,5 · 3.5 % (the sign is dropped) · 200 à 300 · 200 to 300 · 200–300 · 200/300 ·
    // entre 200 et 300. Separators as Money::parse. Empty text is null. InvalidInput otherwise.
    static Result<Quantity> parse(QStringView text, const Wording &wording);
    // "500", "3.5", "200/300"; reads back exactly.
    QString toCanonical() const;
    static Result<Quantity> fromCanonical(QStringView text);
    QString toText(const Wording &wording) const; // "1 500", "200 à 300" · "1,500", "200 to 300"

    friend bool operator==(const Quantity &, const Quantity &) = default;

private:
    double m_min = 0;
    double m_max = 0;
    bool m_null = true;
};

} // namespace vigie
