#include "app/base/money.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vigie;

namespace {

struct Typed
{
    const char *text;
    const char *canonical; // in euros where no currency is typed
};

// In source text, the spaces that look alike are written as escapes.
constexpr Typed understood[]{
    {"", ""},
    {"   ", ""},
    {"0", "0 EUR"},
    {"00012", "12 EUR"},
    {"00000000000000000000000000000000000000012", "12 EUR"},
    {"1200000", "1200000 EUR"},
    {"1 200 000", "1200000 EUR"},
    {"1\u00A0200\u00A0000", "1200000 EUR"},
    {"1\u202F200\u202F000\u00A0€", "1200000 EUR"},
    {"1\u2009200\u2009000 €", "1200000 EUR"},
    {"1.200.000 €", "1200000 EUR"},
    {"1,200,000 EUR", "1200000 EUR"},
    {"1'200'000", "1200000 EUR"},
    {"1’200’000", "1200000 EUR"},
    {"1.200", "1200 EUR"},
    {"1,200", "1200 EUR"},
    {"1,2", "1.20 EUR"},
    {"1.20", "1.20 EUR"},
    {"1.5000", "1.50 EUR"},
    {"0,500", "0.50 EUR"},
    {"0.5", "0.50 EUR"},
    {",5", "0.50 EUR"},
    {"1.234.567,89", "1234567.89 EUR"},
    {"1,234,567.89", "1234567.89 EUR"},
    {"1 234 567,89 €", "1234567.89 EUR"},
    {"1’234’567.89 CHF", "1234567.89 CHF"},
    {"1 200,500", "1200.50 EUR"},
    {"1,2 M€", "1200000 EUR"},
    {"1,2M€", "1200000 EUR"},
    {"1.2M EUR", "1200000 EUR"},
    {"1,2 m€", "1200000 EUR"},
    {"1,2 MEUR", "1200000 EUR"},
    {"M€ 1,2", "1200000 EUR"},
    {"1,305 M€", "1305000 EUR"},
    {"1.305 million euros", "1305000 EUR"},
    {"1,23456789 M€", "1234567.89 EUR"},
    {"1,234567894 M€", "1234567.89 EUR"}, // rounded to the cent
    {"1,234567895 M€", "1234567.90 EUR"},
    {"450 k€", "450000 EUR"},
    {"450k€", "450000 EUR"},
    {"450 K€", "450000 EUR"},
    {"450 kEUR", "450000 EUR"},
    {"1,200 k€", "1200000 EUR"},
    {"4,5 k€", "4500 EUR"},
    {"450 mille euros", "450000 EUR"},
    {"450 thousand euros", "450000 EUR"},
    {"27,3 millions d'euros", "27300000 EUR"},
    {"27,3 millions d’euros", "27300000 EUR"},
    {"27.3 million euros", "27300000 EUR"},
    {"3 millions de dollars", "3000000 USD"},
    {"2 Md€", "2000000000 EUR"},
    {"2 Mds €", "2000000000 EUR"},
    {"2 MdEUR", "2000000000 EUR"},
    {"2 milliards d’euros", "2000000000 EUR"},
    {"$2bn", "2000000000 USD"},
    {"£1.5m", "1500000 GBP"},
    {"£1,500,000", "1500000 GBP"},
    {"€1,300,000", "1300000 EUR"},
    {"$ 5", "5 USD"},
    {"US$5", "5 USD"},
    {"CA$ 5", "5 CAD"},
    {"5 A$", "5 AUD"},
    {"5 usd", "5 USD"},
    {"CHF 1'000.50", "1000.50 CHF"},
    {"500 ¥", "500 JPY"},
    {"1,5 TND", "1.500 TND"},
    {"5 livres sterling", "5 GBP"},
    {"5 € EUR", "5 EUR"}, // said twice, but the same
    {"1,2 – 1,5 M€", "1200000/1500000 EUR"},
    {"1,2–1,5 M€", "1200000/1500000 EUR"},
    {"1,2-1,5M€", "1200000/1500000 EUR"},
    {"1,2 M€ - 1,5 M€", "1200000/1500000 EUR"},
    {"1.2/1.5 M€", "1200000/1500000 EUR"},
    {"1,5 à 1,2 M€", "1200000/1500000 EUR"},
    {"entre 1,2 et 1,5 M€", "1200000/1500000 EUR"},
    {"Entre 1,2 M€ et 1,5 M€", "1200000/1500000 EUR"},
    {"between 1 and 2 m", "1000000/2000000 EUR"},
    {"between £1m and £2m", "1000000/2000000 GBP"},
    {"from 1 to 2 million euros", "1000000/2000000 EUR"},
    {"de 1 à 2 millions d’euros", "1000000/2000000 EUR"},
    {"£1m–2m", "1000000/2000000 GBP"},
    {"£1–2m", "1000000/2000000 GBP"},
    {"500 k€ – 1,2 M€", "500000/1200000 EUR"},
    {"500 000 – 1,2 M€", "500000/1200000 EUR"},
    {"1 200 000 – 1 500 000 €", "1200000/1500000 EUR"},
    {"5400000 à 5500000", "5400000/5500000 EUR"},
    {"1 à 1", "1 EUR"},
    {"900000000000000", "900000000000000 EUR"}, // 9·10^16 cents
    {"900 000 Md€", "900000000000000 EUR"},
};

struct Refused
{
    const char *text;
    const char *part; // of the sentence
};

constexpr Refused refused[]{
    {"abc", "is not an amount"},
    {"€", "is not an amount"},
    {"M€", "is not an amount"},
    {"1,2 X€", "is not an amount"},
    {"1,2 M€ environ", "is not an amount"},
    {"~ 5", "is not an amount"},
    {"5 %", "is not an amount"},
    {"1 2", "is not an amount"},
    {"12 34", "is not an amount"},
    {"1  200", "is not an amount"},
    {"1 200 00", "is not an amount"},
    {"1.200.00", "is not an amount"},
    {"1,200,00.5", "is not an amount"},
    {"1.2.3,4,5", "is not an amount"},
    {"1,234.567,89", "is not an amount"},
    {"1234 567", "is not an amount"},
    {"1,,5", "is not an amount"},
    {"5.", "is not an amount"},
    {"1e6", "is not an amount"},
    {"0x10", "is not an amount"},
    {"١٢", "is not an amount"},
    {"5 k M€", "is not an amount"},
    {"5 M€ M€", "is not an amount"},
    {"5 € $", "is not an amount"},
    {"1-2-3", "is not an amount"},
    {"1 à 2 à 3", "is not an amount"},
    {"1 –", "is not an amount"},
    {"entre 1,2", "is not an amount"},
    {"entre et", "is not an amount"},
    {"1 € – 2 $", "two currencies"},
    {"-5", "negative"},
    {"−5 €", "negative"},
    {"- 5", "negative"},
    {"-€5", "negative"},
    {"€-5", "negative"},
    {"-5 à 5", "negative"},
    {"1,234.567 €", "more decimals"},
    {"0,005", "more decimals"},
    {"1.5 JPY", "more decimals"},
    {"900000000000000,01", "too large"},
    {"900 001 Md€", "too large"},
    {"9223372036854775807", "too large"},
    {"92233720368547758079223372036854775807", "too large"},
    {"1 à 99999999999999999999", "too large"},
};

} // namespace

class MoneyParserTest : public QObject
{
    Q_OBJECT

private slots:
    void amountsAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        for (const Typed &typed : understood) {
            QTest::addRow("“%s”", typed.text)
                << QString::fromUtf8(typed.text) << QString::fromUtf8(typed.canonical);
        }
    }
    void amountsAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        for (const Wording &wording : {m_french, m_english}) {
            const auto money = Money::parse(text, Currency::euro(), wording);
            QVERIFY2(money, money ? "" : qPrintable(money.error().message));
            QCOMPARE(money->toCanonical(), canonical);
        }
    }

    void whatIsNoAmountIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        for (const Refused &row : refused) {
            QTest::addRow("“%s”", row.text) << QString::fromUtf8(row.text) << QString::fromUtf8(row.part);
        }
        QTest::newRow("a NUL inside")
            << QString(u"5" + QString(QChar(0)) + u"6") << QStringLiteral("not an amount");
        // No thousands begin with four digits.
        QTest::newRow("three decimals") << QStringLiteral("1234,567") << QStringLiteral("more decimals");
        QTest::newRow("four decimals") << QStringLiteral("1.2345 TND") << QStringLiteral("more decimals");
    }
    void whatIsNoAmountIsRefusedWithTheReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const auto money = Money::parse(text, Currency::euro(), m_english);
        QVERIFY2(!money, money ? qPrintable(money->toCanonical()) : "");
        QVERIFY(money.error().kind == ErrorKind::InvalidInput);
        QVERIFY2(money.error().message.contains(part), qPrintable(money.error().message));
    }

    void endlessTextIsRefusedAtOnceInOneShortSentence_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("digits") << QString(1'000'000, u'9');
        QTest::newRow("spaces inside") << QString(u'1' + QString(1'000'000, u' ') + u'2');
        QTest::newRow("dashes") << QString(u'1' + QString(1'000'000, u'-') + u'2');
        QTest::newRow("letters") << QString(u'1' + QString(1'000'000, u'M'));
        QTest::newRow("groups") << QStringLiteral("1 000 ").repeated(200'000);
    }
    void endlessTextIsRefusedAtOnceInOneShortSentence()
    {
        QFETCH(QString, text);
        const auto money = Money::parse(text, Currency::euro(), m_english);
        QVERIFY(!money);
        QVERIFY(money.error().message.size() < 200);
    }

    void aCurrencyIsAskedForWhereNoneIsAssumed()
    {
        const auto money = Money::parse(u"1200", Currency(), m_english);
        QVERIFY(!money);
        QVERIFY2(
            money.error().message.contains(QStringLiteral("currency")), qPrintable(money.error().message));
        QCOMPARE(Money::parse(u"1200 CHF", Currency(), m_english)->toCanonical(), QStringLiteral("1200 CHF"));
    }

    void theTypedCurrencyWinsOverTheAssumedOne()
    {
        const Currency yen = *Currency::fromCode(u"JPY");
        QCOMPARE(Money::parse(u"1200", yen, m_english)->toCanonical(), QStringLiteral("1200 JPY"));
        QCOMPARE(Money::parse(u"1200 €", yen, m_english)->toCanonical(), QStringLiteral("1200 EUR"));
    }

    void randomTextNeverBreaksTheReader()
    {
        const QString alphabet = QStringLiteral("0123456789  .,'’-–/€$£kKmMdDàetounr\u202F\u00A0");
        QRandomGenerator random(7);
        for (int i = 0; i < 30'000; ++i) {
            QString text;
            for (int length = random.bounded(14); length > 0; --length) {
                text += alphabet.at(random.bounded(static_cast<int>(alphabet.size())));
            }
            const auto money = Money::parse(text, Currency::euro(), m_french);
            if (money && !money->isNull()) { // what is read is within the limits and reads back
                QVERIFY(money->min() >= 0 && money->max() <= 90'000'000'000'000'000);
                QVERIFY(*Money::fromCanonical(money->toCanonical()) == *money);
            }
        }
    }

private:
    const Wording m_french{Language::French};
    const Wording m_english{Language::English};
};

QTEST_GUILESS_MAIN(MoneyParserTest)
#include "money_parser_test.moc"
