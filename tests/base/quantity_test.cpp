#include "app/base/quantity.h"

#include <QRandomGenerator>
#include <QTest>

#include <bit>
#include <cmath>
#include <limits>

using namespace vigie;

namespace {

struct Typed
{
    const char *text;
    const char *canonical;
};

constexpr Typed understood[]{
    {"", ""},
    {"  ", ""},
    {"500", "500"},
    {"1 500", "1500"},
    {"1\u202F500", "1500"},
    {"1\u00A0500", "1500"},
    {"1.500", "1500"},
    {"1,500", "1500"},
    {"1’500", "1500"},
    {"3,5", "3.5"},
    {"3.5", "3.5"},
    {"0,125", "0.125"},
    {"3,5 %", "3.5"},
    {"3.5%", "3.5"},
    {"80 %", "80"},
    {"80\u00A0%", "80"},
    {"-2", "-2"},
    {"−2,5", "-2.5"},
    {"-0", "0"},
    {"200 à 300", "200/300"},
    {"200 to 300", "200/300"},
    {"200–300", "200/300"},
    {"200-300", "200/300"},
    {"200 - 300", "200/300"},
    {"200/300", "200/300"},
    {"300 à 200", "200/300"},
    {"entre 200 et 300", "200/300"},
    {"between 200 and 300", "200/300"},
    {"de 200 à 300", "200/300"},
    {"from 200 to 300", "200/300"},
    {"1000 à 1500", "1000/1500"},
    {"1 000 à 1 500", "1000/1500"},
    {"3 % à 5 %", "3/5"},
    {"-5 à -3", "-5/-3"},
    {"-5--3", "-5/-3"},
    {"7 à 7", "7"},
    {"2500000", "2500000"},
    {"0,1", "0.1"},
};

constexpr const char *refused[]{"abc", "%", "500 personnes", "1 2", "1,,2", "1.2.3", "5.", "1e6", "nan",
    "inf", "٥", "200 à", "à 300", "1-2-3", "1 à 2 à 3", "entre 200", "--5", "0x10", "5 %%", "% 5", "+5"};

constexpr const char *notCanonical[]{"1 500", "1,5", ".5", "5.", "+5", "1e3", "nan", "inf", "-", "/5", "5/",
    "1/2/3", " 5", "5 ", "1.2.3", "0x1", "٥"};

QString withNarrowSpaces(const char *text)
{
    return QString::fromUtf8(text).replace(u'_', QChar(0x202F));
}

} // namespace

class QuantityTest : public QObject
{
    Q_OBJECT

private slots:
    void quantitiesAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        for (const Typed &typed : understood) {
            QTest::addRow("“%s”", typed.text)
                << QString::fromUtf8(typed.text) << QString::fromUtf8(typed.canonical);
        }
    }
    void quantitiesAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        for (const Wording &wording : {m_french, m_english}) {
            const auto quantity = Quantity::parse(text, wording);
            QVERIFY2(quantity, quantity ? "" : qPrintable(quantity.error().message));
            QTEST(quantity->toCanonical(), "canonical");
        }
    }

    void whatIsNoNumberIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : refused) {
            QTest::addRow("“%s”", text) << QString::fromUtf8(text);
        }
        QTest::newRow("endless digits") << QString(1'000'000, u'9');
        QTest::newRow("endless dashes") << QString(u'1' + QString(1'000'000, u'-'));
    }
    void whatIsNoNumberIsRefused()
    {
        QFETCH(QString, text);
        const auto quantity = Quantity::parse(text, m_english);
        QVERIFY2(!quantity, quantity ? qPrintable(quantity->toCanonical()) : "");
        QVERIFY(quantity.error().message.contains(QStringLiteral("is not a number")));
        QVERIFY(quantity.error().message.size() < 200);
    }

    void nothingElseIsCanonical_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : notCanonical) {
            QTest::addRow("“%s”", text) << QString::fromUtf8(text);
        }
        QTest::newRow("beyond every number") << QString(400, u'9');
    }
    void nothingElseIsCanonical()
    {
        QFETCH(QString, text);
        QVERIFY(!Quantity::fromCanonical(text));
    }

    void anyQuantityReadsBackExactly()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 20'000; ++i) {
            const auto anyNumber = [&random] { return std::bit_cast<double>(random.generate64()); };
            const Quantity quantity(anyNumber(), anyNumber()); // null where one is not finite
            const auto read = Quantity::fromCanonical(quantity.toCanonical());
            QVERIFY(read);
            QVERIFY(*read == quantity);
        }
    }

    void whatIsNotFiniteIsUnknown()
    {
        QVERIFY(Quantity(std::nan("")).isNull());
        QVERIFY(Quantity(0, std::numeric_limits<double>::infinity()).isNull());
        QVERIFY(Quantity().isNull());
        QVERIFY(!Quantity(0).isNull());
        QVERIFY(Quantity() != Quantity(0));
    }

    void quantitiesAreShownInBothLanguages_data()
    {
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<QString>("french");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *canonical, const char *french, const char *english) {
            QTest::newRow(canonical) << QString::fromUtf8(canonical) << withNarrowSpaces(french)
                                     << QString::fromUtf8(english);
        };
        row("", "", "");
        row("0", "0", "0");
        row("500", "500", "500");
        row("1500", "1_500", "1,500");
        row("2500000", "2_500_000", "2,500,000");
        row("3.5", "3,5", "3.5");
        row("0.1", "0,1", "0.1");
        row("-1500.25", "−1_500,25", "−1,500.25");
        row("200/300", "200 à 300", "200 to 300");
        row("1000/1500", "1_000 à 1_500", "1,000 to 1,500");
    }
    void quantitiesAreShownInBothLanguages()
    {
        QFETCH(QString, canonical);
        const Quantity quantity = *Quantity::fromCanonical(canonical);
        QTEST(quantity.toText(m_french), "french");
        QTEST(quantity.toText(m_english), "english");
        for (const Wording &wording : {m_french, m_english}) {
            QVERIFY(*Quantity::parse(quantity.toText(wording), wording) == quantity);
        }
    }

private:
    const Wording m_french{Language::French};
    const Wording m_english{Language::English};
};

QTEST_GUILESS_MAIN(QuantityTest)
#include "quantity_test.moc"
