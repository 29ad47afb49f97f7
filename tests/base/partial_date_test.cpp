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

struct Typed
{
    const char *text;
    const char *iso;
};

constexpr Typed understood[]{
    {"", ""},
    {"  ", ""},
    {"2019", "2019"},
    {" 2019 ", "2019"},
    {"2019-03", "2019-03"},
    {"2019-03-22", "2019-03-22"},
    {"2019~", "2019~"},
    {"2019-03?", "2019-03?"},
    {"../2019", "../2019"},
    {"2019-03-22/..", "2019-03-22/.."},
    {"mars 2019", "2019-03"},
    {"Mars 2019", "2019-03"},
    {"MARS 2019", "2019-03"},
    {"mars\u00A02019", "2019-03"},
    {"March 2019", "2019-03"},
    {"mar. 2019", "2019-03"},
    {"en mars 2019", "2019-03"},
    {"in March 2019", "2019-03"},
    {"2019 mars", "2019-03"},
    {"février 2019", "2019-02"},
    {"fevrier 2019", "2019-02"},
    {"fe\u0301vrier 2019", "2019-02"},
    {"févr. 2019", "2019-02"},
    {"févr 2019", "2019-02"},
    {"août 2019", "2019-08"},
    {"aout 2019", "2019-08"},
    {"Aug 2019", "2019-08"},
    {"juil. 2019", "2019-07"},
    {"July 2019", "2019-07"},
    {"sept. 2019", "2019-09"},
    {"Sept 2019", "2019-09"},
    {"déc. 2019", "2019-12"},
    {"avr. 2019", "2019-04"},
    {"Apr. 2019", "2019-04"},
    {"May 2019", "2019-05"},
    {"mai 2019", "2019-05"},
    {"03/2019", "2019-03"},
    {"3/2019", "2019-03"},
    {"3.2019", "2019-03"},
    {"2019/03", "2019-03"},
    {"2019-3", "2019-03"},
    {"22/03/2019", "2019-03-22"},
    {"22.3.2019", "2019-03-22"},
    {"22.03.2019", "2019-03-22"},
    {"22-03-2019", "2019-03-22"},
    {"22–03–2019", "2019-03-22"},
    {"22 03 2019", "2019-03-22"},
    {"22 / 03 / 2019", "2019-03-22"},
    {"02/03/2019", "2019-03-02"}, // the day before the month, in both languages
    {"2019/03/22", "2019-03-22"},
    {"1er mars 2019", "2019-03-01"},
    {"1ᵉʳ mars 2019", "2019-03-01"},
    {"le 1er mars 2019", "2019-03-01"},
    {"1 mars 2019", "2019-03-01"},
    {"22 mars 2019", "2019-03-22"},
    {"le 22 mars 2019", "2019-03-22"},
    {"22 March 2019", "2019-03-22"},
    {"22nd March 2019", "2019-03-22"},
    {"22nd of March 2019", "2019-03-22"},
    {"1st March 2019", "2019-03-01"},
    {"3rd of March, 2019", "2019-03-03"},
    {"March 22, 2019", "2019-03-22"},
    {"March 22 2019", "2019-03-22"},
    {"Mar. 22, 2019", "2019-03-22"},
    {"March 4th, 2019", "2019-03-04"},
    {"29/02/2020", "2020-02-29"},
    {"v. 2019", "2019~"},
    {"v 2019", "2019~"},
    {"vers 2019", "2019~"},
    {"Vers mars 2019", "2019-03~"},
    {"vers le 22 mars 2019", "2019-03-22~"},
    {"env. 2019", "2019~"},
    {"environ 2019", "2019~"},
    {"c. 2019", "2019~"},
    {"c.2019", "2019~"},
    {"ca 2019", "2019~"},
    {"ca. 2019", "2019~"},
    {"circa 2019", "2019~"},
    {"about 2019", "2019~"},
    {"around March 2019", "2019-03~"},
    {"~2019", "2019~"},
    {"~ 2019", "2019~"},
    {"mars 2019~", "2019-03~"},
    {"≈ 2019", "2019~"},
    {"avant 2019", "../2019"},
    {"avant mars 2019", "../2019-03"},
    {"avant le 22 mars 2019", "../2019-03-22"},
    {"av. 2019", "../2019"},
    {"before 2019", "../2019"},
    {"by March 2019", "../2019-03"},
    {"bef. 2019", "../2019"},
    {"après 2019", "2019/.."},
    {"apres 2019", "2019/.."},
    {"depuis mars 2019", "2019-03/.."},
    {"after 2019", "2019/.."},
    {"since 22/03/2019", "2019-03-22/.."},
    {"ap. 2019", "2019/.."},
    {"aft. 2019", "2019/.."},
    {"2019?", "2019?"},
    {"2019 ?", "2019?"},
    {"2019\u00A0?", "2019?"},
    {"mars 2019 ?", "2019-03?"},
    {"22/03/2019 ?", "2019-03-22?"},
    {"peut-être 2019", "2019?"},
    {"peut être mars 2019", "2019-03?"},
    {"2019 peut-être", "2019?"},
    {"perhaps 2019", "2019?"},
    {"maybe March 2019", "2019-03?"},
    {"1000", "1000"},
    {"2999-12-31", "2999-12-31"},
};

struct Refused
{
    const char *text;
    const char *part; // of the sentence
};

constexpr Refused refused[]{
    {"31/02/2019", "not a day of the calendar"},
    {"29/02/2019", "not a day of the calendar"},
    {"31 avril 2019", "not a day of the calendar"},
    {"32/01/2019", "not a day of the calendar"},
    {"0/01/2019", "not a day of the calendar"},
    {"2019-02-31", "not a day of the calendar"},
    {"03/22/2019", "no month between 1 and 12"},
    {"13/2019", "no month between 1 and 12"},
    {"00/2019", "no month between 1 and 12"},
    {"2019-13", "no month between 1 and 12"},
    {"22/03/19", "four digits"},
    {"22 mars 19", "four digits"},
    {"March 22, 19", "four digits"},
    {"0999", "years 1000 to 2999"},
    {"3000", "years 1000 to 2999"},
    {"mars 0019", "years 1000 to 2999"},
    {"v. 2019 ?", "two things"},
    {"avant après 2019", "two things"},
    {"abc", "not a date"},
    {"mars", "not a date"},
    {"22", "not a date"},
    {"22 mars", "not a date"},
    {"vers", "not a date"},
    {"?", "not a date"},
    {"~", "not a date"},
    {"le", "not a date"},
    {"20190", "not a date"},
    {"20190322", "not a date"},
    {"99999999999999999999", "not a date"},
    {"-2019", "not a date"},
    {"2019-", "not a date"},
    {"2019--03", "not a date"},
    {"2018-2019", "not a date"},
    {"2018/2019", "not a date"},
    {"22/03/2019/4", "not a date"},
    {"2019/..?", "not a date"},
    {"../..", "not a date"},
    {"mars mars 2019", "not a date"},
    {"mars2019x", "not a date"},
    {"début 2019", "not a date"},
    {"été 2019", "not a date"},
    {"22/mars/2019/", "not a date"},
    {"(2019)", "not a date"},
    {"٢٠١٩", "not a date"},
    {"2019-03-22T10:00", "not a date"},
    {"5 ans (2018-2023)", "not a date"},
};

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

    void datesAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        for (const Typed &typed : understood) {
            QTest::addRow("“%s”", typed.text)
                << QString::fromUtf8(typed.text) << QString::fromUtf8(typed.iso);
        }
    }
    void datesAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        for (const Wording &wording : {m_french, m_english}) {
            const auto value = PartialDate::parse(text, wording);
            QVERIFY2(value, value ? "" : qPrintable(value.error().message));
            QTEST(value->toIso(), "iso");
        }
    }

    void whatIsNoDateIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        for (const Refused &row : refused) {
            QTest::addRow("“%s”", row.text) << QString::fromUtf8(row.text) << QString::fromUtf8(row.part);
        }
        QTest::newRow("endless digits") << QString(1'000'000, u'2') << QStringLiteral("not a date");
        QTest::newRow("endless signs")
            << QString(u"2019" + QString(1'000'000, u'?')) << QStringLiteral("not a date");
        QTest::newRow("a NUL inside")
            << QString(u"20" + QString(QChar(0)) + u"19") << QStringLiteral("not a date");
    }
    void whatIsNoDateIsRefusedWithTheReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const auto value = PartialDate::parse(text, m_english);
        QVERIFY2(!value, value ? qPrintable(value->toIso()) : "");
        QVERIFY(value.error().kind == ErrorKind::InvalidInput);
        QVERIFY2(value.error().message.contains(part), qPrintable(value.error().message));
        QVERIFY(value.error().message.size() < 200);
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
