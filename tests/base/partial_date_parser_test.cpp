#include "app/base/partial_date.h"

#include <QTest>

using namespace vigie;

namespace {

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

} // namespace

class PartialDateParserTest : public QObject
{
    Q_OBJECT

private slots:
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

private:
    const Wording m_french{Language::French};
    const Wording m_english{Language::English};
};

QTEST_GUILESS_MAIN(PartialDateParserTest)
#include "partial_date_parser_test.moc"
