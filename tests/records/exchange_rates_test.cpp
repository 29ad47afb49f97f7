#include "app/records/exchange_rates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

Currency currency(QStringView code)
{
    return Currency::fromCode(code).value();
}

} // namespace

class ExchangeRatesTest : public QObject
{
    Q_OBJECT

private slots:
    void aCrossRateIsTheQuotient()
    {
        const auto rate = ExchangeRates::annualAverages().rate(currency(u"GBP"), Currency::euro(), 2019);
        QVERIFY(rate);
        QCOMPARE(QString::number(*rate, 'f', 3), u"1.140"_s); // 0.8933 / 0.7833
    }

    void theDollarIsWhatAllAreMeasuredIn()
    {
        const ExchangeRates rates = ExchangeRates::fromCsv(u"currency,year,units_per_usd\nEUR,2019,0.8\n"_s);
        QCOMPARE(rates.rate(currency(u"USD"), Currency::euro(), 2019).value(), 0.8);
        QCOMPARE(rates.rate(Currency::euro(), currency(u"USD"), 2019).value(), 1.25);
        QCOMPARE(rates.rate(Currency::euro(), Currency::euro(), 2019).value(), 1.0);
    }

    void nothingIsGuessed()
    {
        const ExchangeRates &rates = ExchangeRates::annualAverages();
        QVERIFY(!rates.rate(currency(u"XOF"), Currency::euro(), 2019));
        QVERIFY(!rates.rate(currency(u"GBP"), Currency::euro(), 1999));
        QVERIFY(!isOutOfLine(
            Money::ofUnits(1, currency(u"XOF")), Money::ofUnits(1, Currency::euro()), 2019, rates));
        QVERIFY(!isOutOfLine({}, Money::ofUnits(1, Currency::euro()), 2019, rates));
    }

    void linesThatCannotBeReadAreLeftOut()
    {
        const ExchangeRates rates
            = ExchangeRates::fromCsv(u"EUR,2019\nEUR,2020,x\nEUR,2021,0\nEUR,2022,0.9"_s);
        QVERIFY(!rates.rate(currency(u"USD"), Currency::euro(), 2019));
        QVERIFY(!rates.rate(currency(u"USD"), Currency::euro(), 2020));
        QVERIFY(!rates.rate(currency(u"USD"), Currency::euro(), 2021));
        QVERIFY(rates.rate(currency(u"USD"), Currency::euro(), 2022));
    }

    void yenHaveNoCents()
    {
        const ExchangeRates rates = ExchangeRates::fromCsv(u"EUR,2019,1\nJPY,2019,100\n"_s);
        const Money euros = Money::ofUnits(1000, Currency::euro());
        QCOMPARE(isOutOfLine(euros, Money::ofUnits(100'000, currency(u"JPY")), 2019, rates).value(), false);
        QCOMPARE(isOutOfLine(euros, Money::ofUnits(111'000, currency(u"JPY")), 2019, rates).value(), true);
        QCOMPARE(isOutOfLine(euros, Money::ofUnits(89'000, currency(u"JPY")), 2019, rates).value(), true);
    }
};

QTEST_GUILESS_MAIN(ExchangeRatesTest)
#include "exchange_rates_test.moc"
