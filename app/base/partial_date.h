// PartialDate: a date known to the year, the month or the day, exactly or not: "2019", "March 2019",
// "about 2019", "before 22 March 2019". It is kept, compared and shown at its precision and never padded.
//
// The stored form is EDTF (ISO 8601-2:2019, levels 0 and 1): 2019 · 2019-03 · 2019-03-22, with "~" after it
// for about, "?" for uncertain, "../2019" for before (or by) and "2019/.." for after (or since).
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"

#include <QDate>
#include <QString>

#include <compare>

namespace vigie {

class PartialDate
{
public:
    enum class Precision { Year, Month, Day };
    enum class Qualifier { Exact, About, Uncertain, Before, After };

    PartialDate() = default; // null: unknown
    explicit PartialDate(int year, Qualifier qualifier = Qualifier::Exact);
    PartialDate(int year, int month, Qualifier qualifier = Qualifier::Exact);
    PartialDate(QDate day, Qualifier qualifier = Qualifier::Exact);

    bool isNull() const { return m_year == 0; }
    int year() const { return m_year; }
    int month() const { return m_month; } // 1–12, 0 where not known
    int day() const { return m_day; } // 1–31, 0 where not known
    Precision precision() const;
    Qualifier qualifier() const { return m_qualifier; }
    PartialDate withQualifier(Qualifier qualifier) const;

    // The first and the last day that the written part covers: 2019-03 → 1 and 31 March 2019. The qualifier
    // does not widen them; drawing and comparing decide what "about" means to them.
    QDate firstDay() const;
    QDate lastDay() const;

    // Reads the stored form only. InvalidInput for anything else, impossible days included.
    static Result<PartialDate> fromIso(QStringView text);
    QString toIso() const; // "" when null

    // Reads what people type, in French or English, whatever the language of the program: 2019 · mars 2019 ·
    // March 2019 · 22/03/2019 · 22.3.2019 · 03/2019 · 1er mars 2019 · 22 March 2019 · March 22, 2019 · the
    // stored form; with v. / vers / env. / environ / c. / ca / circa / about / around, avant / before / by,
    // après / depuis / after / since, a final "?" or peut-être / perhaps. Day before month in all-number
    // dates. Empty text is the null date. Years 1000 to 2999. InvalidInput says what was not understood, in
    // wording's language.
    static Result<PartialDate> parse(QStringView text, const Wording &wording);
    // "22 mars 2019", "mars 2019", "vers 2019", "avant mars 2019", "2019 ?" · "22 March 2019", "about 2019"…
    QString toText(const Wording &wording) const;
    // The same with short months for narrow places: "22 mars 2019", "févr. 2019", "v. 2019".
    QString toShortText(const Wording &wording) const;

    friend bool operator==(const PartialDate &, const PartialDate &) = default;
    // A total order for sorting: null last, then by first day, then the coarser first, then by qualifier.
    friend std::strong_ordering operator<=>(const PartialDate &a, const PartialDate &b);

private:
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
    Qualifier m_qualifier = Qualifier::Exact;
};

} // namespace vigie
