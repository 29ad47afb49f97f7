#include "app/base/partial_date.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace vigie;

using Qualifier = PartialDate::Qualifier;
using Precision = PartialDate::Precision;

namespace {

constexpr Qualifier allQualifiers[]{
    Qualifier::Exact, Qualifier::About, Qualifier::Uncertain, Qualifier::Before, Qualifier::After};

// Every precision with every qualifier, over the years and the days that are special.
std::vector<PartialDate> manyDates()
{
    std::vector<PartialDate> dates;
    for (const Qualifier qualifier : allQualifiers) {
        for (const int year : {1000, 1900, 1999, 2000, 2019, 2024, 2999}) {
            dates.emplace_back(year, qualifier);
            for (int month = 1; month <= 12; ++month) {
                dates.emplace_back(year, month, qualifier);
                for (QDate day(year, month, 1); day.month() == month; day = day.addDays(1)) {
                    dates.emplace_back(day, qualifier);
                }
            }
        }
    }
    return dates;
}

PartialDate date(const char *iso)
{
    return *PartialDate::fromIso(QString::fromLatin1(iso));
}

constexpr const char *notIso[]{"19", "201", "20190", "2019-3", "2019-00", "2019-13", "2019-03-00",
    "2019-03-32", "2019-02-29", "2019-3-22", "2019/03", "2019-03-22Z", " 2019", "2019 ", "2019~?", "2019%",
    "2019~/..", "../2019/..", "../", "/..", "..", "../2019~", "2019-03-", "-2019", "+2019", "0999", "3000",
    "٢٠١٩", "mars 2019", "2019‐03", "20x9"};

struct Shown
{
    const char *iso;
    const char *french;
    const char *english;
    const char *shortFrench;
    const char *shortEnglish;
};

constexpr Shown shownDates[]{
    {"", "", "", "", ""},
    {"2019", "2019", "2019", "2019", "2019"},
    {"2019-03", "mars 2019", "March 2019", "mars 2019", "Mar 2019"},
    {"2019-02", "février 2019", "February 2019", "févr. 2019", "Feb 2019"},
    {"2019-03-22", "22 mars 2019", "22 March 2019", "22 mars 2019", "22 Mar 2019"},
    {"2019-03-01", "1er mars 2019", "1 March 2019", "1er mars 2019", "1 Mar 2019"},
    {"2019~", "vers 2019", "about 2019", "v. 2019", "c. 2019"},
    {"2019-03-22~", "vers le 22 mars 2019", "about 22 March 2019", "v. 22 mars 2019", "c. 22 Mar 2019"},
    {"2019?", "2019\u00A0?", "2019?", "2019\u00A0?", "2019?"},
    {"../2019-03", "avant mars 2019", "before March 2019", "av. mars 2019", "bef. Mar 2019"},
    {"../2019-03-22", "avant le 22 mars 2019", "before 22 March 2019", "av. 22 mars 2019",
        "bef. 22 Mar 2019"},
    {"2019/..", "après 2019", "after 2019", "ap. 2019", "aft. 2019"},
};

// In the order in which dates sort.
constexpr const char *sorted[]{"1000", "2018-12-31", "../2019", "2019", "2019~", "2019?", "2019/..",
    "../2019-01", "2019-01", "2019-01~", "2019-01-01", "2019-01-02", "2019-02", "2019-03-22", "2020", ""};

} // namespace

class PartialDateTest : public QObject
{
    Q_OBJECT

private slots:
    void datesKnowTheirPrecision()
    {
        QVERIFY(date("2019").precision() == Precision::Year);
        QVERIFY(date("2019-03~").precision() == Precision::Month);
        QVERIFY(date("../2019-03-22").precision() == Precision::Day);
        QCOMPARE(date("2019-03").day(), 0);
        QCOMPARE(date("2019").month(), 0);
    }

    void aDateCoversItsDays_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("unknown") << QString() << QDate() << QDate();
        QTest::newRow("year") << QStringLiteral("2019") << QDate(2019, 1, 1) << QDate(2019, 12, 31);
        QTest::newRow("month") << QStringLiteral("2019-03") << QDate(2019, 3, 1) << QDate(2019, 3, 31);
        QTest::newRow("February") << QStringLiteral("2020-02") << QDate(2020, 2, 1) << QDate(2020, 2, 29);
        QTest::newRow("December") << QStringLiteral("2020-12") << QDate(2020, 12, 1) << QDate(2020, 12, 31);
        QTest::newRow("day") << QStringLiteral("2019-03-22") << QDate(2019, 3, 22) << QDate(2019, 3, 22);
        QTest::newRow("about a year") << QStringLiteral("2019~") << QDate(2019, 1, 1) << QDate(2019, 12, 31);
        QTest::newRow("before") << QStringLiteral("../2019") << QDate(2019, 1, 1) << QDate(2019, 12, 31);
    }
    void aDateCoversItsDays()
    {
        QFETCH(QString, iso);
        const PartialDate value = *PartialDate::fromIso(iso);
        QTEST(value.firstDay(), "first");
        QTEST(value.lastDay(), "last");
    }

    void everyDateReadsBackExactlyFromItsStoredForm()
    {
        for (const PartialDate &value : manyDates()) {
            const auto read = PartialDate::fromIso(value.toIso());
            QVERIFY2(read && *read == value, qPrintable(value.toIso()));
        }
    }

    void everyShownDateReadsBack()
    {
        for (const PartialDate &value : manyDates()) {
            for (const Wording &wording : {m_french, m_english}) {
                for (const QString &text : {value.toText(wording), value.toShortText(wording)}) {
                    const auto read = PartialDate::parse(text, wording);
                    QVERIFY2(read && *read == value, qPrintable(text));
                }
            }
        }
    }

    void onlyTheStoredFormIsIso_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : notIso) {
            QTest::addRow("“%s”", text) << QString::fromUtf8(text);
        }
    }
    void onlyTheStoredFormIsIso()
    {
        QFETCH(QString, text);
        QVERIFY(!PartialDate::fromIso(text));
    }

    void datesAreShownInBothLanguages_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; const Shown &shown : shownDates) {
            QTest::newRow(shown.iso) << i++;
        }
    }
    void datesAreShownInBothLanguages()
    {
        QFETCH(int, index);
        const Shown &shown = shownDates[index];
        const PartialDate value = date(shown.iso);
        QCOMPARE(value.toText(m_french), QString::fromUtf8(shown.french));
        QCOMPARE(value.toText(m_english), QString::fromUtf8(shown.english));
        QCOMPARE(value.toShortText(m_french), QString::fromUtf8(shown.shortFrench));
        QCOMPARE(value.toShortText(m_english), QString::fromUtf8(shown.shortEnglish));
    }

    void datesSortByDayThenPrecisionThenQualifier()
    {
        std::vector<PartialDate> dates;
        for (const char *iso : sorted) {
            dates.push_back(date(iso));
        }
        std::reverse(dates.begin(), dates.end());
        std::sort(dates.begin(), dates.end());
        for (std::size_t i = 0; i < dates.size(); ++i) {
            QCOMPARE(dates[i].toIso(), QString::fromLatin1(sorted[i]));
        }
    }

    void theOrderAgreesWithEquality()
    {
        const std::vector<PartialDate> dates = manyDates();
        for (std::size_t i = 0; i < dates.size(); i += 37) {
            for (std::size_t j = 0; j < dates.size(); j += 41) {
                const auto order = dates[i] <=> dates[j];
                QCOMPARE(order == 0, dates[i] == dates[j]);
                QVERIFY((dates[j] <=> dates[i])
                    == (order < 0       ? std::strong_ordering::greater
                            : order > 0 ? std::strong_ordering::less
                                        : std::strong_ordering::equal));
            }
        }
    }

    void impossibleNumbersMakeNoDate()
    {
        QVERIFY(PartialDate(0).isNull());
        QVERIFY(PartialDate(3000).isNull());
        QVERIFY(PartialDate(2019, 13).isNull());
        QVERIFY(PartialDate(2019, 0).isNull());
        QVERIFY(PartialDate(QDate()).isNull());
        QVERIFY(PartialDate(QDate(2019, 2, 29)).isNull());
        QVERIFY(PartialDate(3000, Qualifier::About) == PartialDate());
    }

    void theQualifierCanBeReplaced()
    {
        QCOMPARE(date("2019-03").withQualifier(Qualifier::Before).toIso(), QStringLiteral("../2019-03"));
        QVERIFY(PartialDate().withQualifier(Qualifier::About) == PartialDate());
    }

private:
    const Wording m_french{Language::French};
    const Wording m_english{Language::English};
};

QTEST_GUILESS_MAIN(PartialDateTest)
#include "partial_date_test.moc"
