#include "app/base/money.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace vigie;

namespace {

Currency currency(const char *code)
{
    return *Currency::fromCode(QString::fromLatin1(code));
}

Money euros(qint64 units)
{
    return Money::ofUnits(units, Currency::euro());
}

struct CanonicalPair
{
    Money money;
    const char *text;
};

const CanonicalPair canonicalPairs[]{
    {Money(), ""},
    {Money(0, Currency::euro()), "0 EUR"},
    {Money(1, Currency::euro()), "0.01 EUR"},
    {Money(10, Currency::euro()), "0.10 EUR"},
    {euros(1'300'000), "1300000 EUR"},
    {Money(45'000'050, Currency::euro()), "450000.50 EUR"},
    {Money(45'000'005, Currency::euro()), "450000.05 EUR"},
    {Money(120'000'000, 150'000'000, Currency::euro()), "1200000/1500000 EUR"},
    {Money(120'000'001, 150'000'000, Currency::euro()), "1200000.01/1500000 EUR"},
    {Money(0, 100, Currency::euro()), "0/1 EUR"},
    {Money(500, currency("JPY")), "500 JPY"},
    {Money(1500, currency("TND")), "1.500 TND"},
    {Money(1, currency("BHD")), "0.001 BHD"},
    {Money(90'000'000'000'000'000, Currency::euro()), "900000000000000 EUR"},
    {Money(std::numeric_limits<qint64>::max(), Currency::euro()), "92233720368547758.07 EUR"},
    {Money(std::numeric_limits<qint64>::min(), currency("JPY")), "-9223372036854775808 JPY"},
    {Money(-5, Currency::euro()), "-0.05 EUR"},
};

const char *const notCanonical[]{"1300000", "1300000EUR", "1300000  EUR", " 1300000 EUR", "1300000 EUR ",
    "1300000 eur", "1300000 €", "1300000 XYZ", "1,5 EUR", "1 300 000 EUR", ".5 EUR", "5. EUR", "1.234 EUR",
    "1.5 JPY", "+5 EUR", "--5 EUR", "1e6 EUR", "/5 EUR", "5/ EUR", "1/2/3 EUR", "٣ EUR",
    "92233720368547758.08 EUR", "99999999999999999999999999 EUR", "EUR", " ", "nan EUR", "0x10 EUR",
    "1\n EUR"};

} // namespace

class MoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void currenciesKnowTheirDecimals_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("symbol");
        QTest::newRow("EUR") << QStringLiteral("EUR") << 2 << QStringLiteral("€");
        QTest::newRow("USD") << QStringLiteral("USD") << 2 << QStringLiteral("$");
        QTest::newRow("GBP") << QStringLiteral("GBP") << 2 << QStringLiteral("£");
        QTest::newRow("JPY") << QStringLiteral("JPY") << 0 << QStringLiteral("¥");
        QTest::newRow("CHF") << QStringLiteral("CHF") << 2 << QStringLiteral("CHF");
        QTest::newRow("XOF") << QStringLiteral("XOF") << 0 << QStringLiteral("XOF");
        QTest::newRow("TND") << QStringLiteral("TND") << 3 << QStringLiteral("TND");
        QTest::newRow("KWD") << QStringLiteral("KWD") << 3 << QStringLiteral("KWD");
        QTest::newRow("the last of the list") << QStringLiteral("ZWG") << 2 << QStringLiteral("ZWG");
    }
    void currenciesKnowTheirDecimals()
    {
        QFETCH(QString, code);
        const auto found = Currency::fromCode(code);
        QVERIFY(found);
        QCOMPARE(found->code(), code);
        QTEST(found->decimals(), "decimals");
        QTEST(found->symbol(), "symbol");
    }

    void onlyCodesOfCurrenciesAreTaken_data()
    {
        QTest::addColumn<QString>("code");
        for (const char *code :
            {"", "eur", "EU", "EURO", "XXX", "ABC", " EUR", "E R", "UR ", "R U", "€", "AED AFN"}) {
            QTest::addRow("“%s”", code) << QString::fromUtf8(code);
        }
    }
    void onlyCodesOfCurrenciesAreTaken()
    {
        QFETCH(QString, code);
        QVERIFY(!Currency::fromCode(code));
    }

    void unknownIsNotZero()
    {
        QVERIFY(Money().isNull());
        QVERIFY(!euros(0).isNull());
        QVERIFY(Money() != euros(0));
        QVERIFY(Money(100, Currency()).isNull());
        QVERIFY(Money(100, Currency()) == Money());
    }

    void boundsArePutInOrder()
    {
        const Money money(200, 100, Currency::euro());
        QCOMPARE(money.min(), 100);
        QCOMPARE(money.max(), 200);
        QVERIFY(!money.isExact());
        QVERIFY(Money(7, Currency::euro()).isExact());
    }

    void unitsBecomeMinorUnits()
    {
        QCOMPARE(euros(1'300'000).min(), 130'000'000);
        QCOMPARE(Money::ofUnits(500, currency("JPY")).min(), 500);
        QCOMPARE(Money::ofUnits(5, currency("TND")).min(), 5000);
    }

    void theCanonicalTextReadsBackExactly_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; const CanonicalPair &pair : canonicalPairs) {
            QTest::newRow(pair.text) << i++;
        }
    }
    void theCanonicalTextReadsBackExactly()
    {
        QFETCH(int, index);
        const CanonicalPair &pair = canonicalPairs[index];
        QCOMPARE(pair.money.toCanonical(), QString::fromLatin1(pair.text));
        const auto read = Money::fromCanonical(QString::fromLatin1(pair.text));
        QVERIFY(read);
        QVERIFY(*read == pair.money);
    }

    void anyAmountReadsBackExactly()
    {
        QRandomGenerator random(20190322);
        const Currency all[]{Currency::euro(), currency("JPY"), currency("TND"), currency("CHF")};
        for (int i = 0; i < 20'000; ++i) {
            const int bits = random.bounded(1, 63);
            const auto amount = [&] { return static_cast<qint64>(random.generate64() >> (64 - bits)); };
            const Money money(amount(), amount(), all[random.bounded(4)]);
            const auto read = Money::fromCanonical(money.toCanonical());
            QVERIFY2(read && *read == money, qPrintable(money.toCanonical()));
        }
    }

    void nothingElseIsCanonical_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : notCanonical) {
            QTest::addRow("“%s”", text) << QString::fromUtf8(text);
        }
    }
    void nothingElseIsCanonical()
    {
        QFETCH(QString, text);
        const auto read = Money::fromCanonical(text);
        QVERIFY(!read);
        QVERIFY(read.error().kind == ErrorKind::InvalidInput);
    }

    void unitsAreWrittenWithTheDecimalsNeeded()
    {
        QCOMPARE(Money::unitsText(130'000'000, Currency::euro()), QStringLiteral("1300000"));
        QCOMPARE(Money::unitsText(45'000'050, Currency::euro()), QStringLiteral("450000.5"));
        QCOMPARE(Money::unitsText(45'000'055, Currency::euro()), QStringLiteral("450000.55"));
        QCOMPARE(Money::unitsText(1'010, currency("TND")), QStringLiteral("1.01"));
        QCOMPARE(Money::unitsText(100, currency("JPY")), QStringLiteral("100"));
        QCOMPARE(Money::unitsText(0, Currency::euro()), QStringLiteral("0"));
    }

    void sumsAddTheirBounds()
    {
        const Money amounts[]{euros(100), Money(), Money(5'000, 7'000, Currency::euro())};
        QVERIFY(Money::sum(amounts) == Money(15'000, 17'000, Currency::euro()));
    }

    void theSumOfNothingIsUnknown()
    {
        QVERIFY(Money::sum({}).isNull());
        const Money unknown[]{Money(), Money()};
        QVERIFY(Money::sum(unknown).isNull());
        const Money zero[]{euros(0), Money()};
        QVERIFY(Money::sum(zero) == euros(0));
    }

    void sumsNeverWrapAround()
    {
        const Money large(std::numeric_limits<qint64>::max(), Currency::euro());
        const Money amounts[]{large, large, euros(1)};
        QVERIFY(Money::sum(amounts) == large);
    }

    void amountsAreGroupedByCurrency()
    {
        const Money francs = Money::ofUnits(3, currency("CHF"));
        const Money dollars = Money::ofUnits(4, currency("USD"));
        const Money amounts[]{dollars, euros(1), Money(), francs, euros(2)};
        const auto groups = Money::byCurrency(amounts);
        QCOMPARE(groups.size(), std::size_t(3));
        QVERIFY(groups[0] == std::vector<Money>{francs});
        QVERIFY((groups[1] == std::vector<Money>{euros(1), euros(2)}));
        QVERIFY(groups[2] == std::vector<Money>{dollars});
        QVERIFY(Money::byCurrency({}).empty());
    }
};

QTEST_GUILESS_MAIN(MoneyTest)
#include "money_test.moc"
