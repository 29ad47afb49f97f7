#include "app/base/money.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vigie;

namespace {

struct Shown
{
    const char *canonical;
    const char *french;
    const char *english;
    const char *shortFrench;
    const char *shortEnglish;
};

// N stands for U+202F, the narrow no-break space; _ for U+00A0, the no-break space.
constexpr Shown shownAmounts[]{
    {"", "", "", "", ""},
    {"0 EUR", "0_€", "€0", "0_€", "€0"},
    {"0.05 EUR", "0,05_€", "€0.05", "0,05_€", "€0.05"},
    {"450 EUR", "450_€", "€450", "450_€", "€450"},
    {"999 EUR", "999_€", "€999", "999_€", "€999"},
    {"1000 EUR", "1N000_€", "€1,000", "1_k€", "€1k"},
    {"450000 EUR", "450N000_€", "€450,000", "450_k€", "€450k"},
    {"450000.50 EUR", "450N000,50_€", "€450,000.50", "450_k€", "€450k"},
    {"999499 EUR", "999N499_€", "€999,499", "999_k€", "€999k"},
    {"999999 EUR", "999N999_€", "€999,999", "1_M€", "€1m"},
    {"1300000 EUR", "1N300N000_€", "€1,300,000", "1,3_M€", "€1.3m"},
    {"1305000 EUR", "1N305N000_€", "€1,305,000", "1,3_M€", "€1.3m"},
    {"27300000 EUR", "27N300N000_€", "€27,300,000", "27,3_M€", "€27.3m"},
    {"2000000000 EUR", "2N000N000N000_€", "€2,000,000,000", "2_Md€", "€2bn"},
    {"1200000/1500000 EUR", "1N200N000_– 1N500N000_€", "€1,200,000_– €1,500,000", "1,2–1,5_M€", "€1.2–1.5m"},
    {"450000/1200000 EUR", "450N000_– 1N200N000_€", "€450,000_– €1,200,000", "0,45–1,2_M€", "€0.45–1.2m"},
    {"0/1200000 EUR", "0_– 1N200N000_€", "€0_– €1,200,000", "0–1,2_M€", "€0–1.2m"},
    {"500/1200000 EUR", "500_– 1N200N000_€", "€500_– €1,200,000", "500_€–1,2_M€", "€500–€1.2m"},
    {"1304000/1305000 EUR", "1N304N000_– 1N305N000_€", "€1,304,000_– €1,305,000", "1,304–1,305_M€",
        "€1.304–1.305m"},
    {"1500000 CHF", "1N500N000_CHF", "CHF_1,500,000", "1,5_M_CHF", "CHF_1.5m"},
    {"500 CHF", "500_CHF", "CHF_500", "500_CHF", "CHF_500"},
    {"1500000 USD", "1N500N000_$", "$1,500,000", "1,5_M$", "$1.5m"},
    {"500000 JPY", "500N000_¥", "¥500,000", "500_k¥", "¥500k"},
    {"1.500 TND", "1,500_TND", "TND_1.500", "1,5_TND", "TND_1.5"},
};

// "N" only between digits: the codes of currencies keep theirs.
QString withSpaces(const char *text)
{
    QString result = QString::fromUtf8(text).replace(u'_', QChar(0x00A0));
    for (qsizetype place = 1; place + 1 < result.size(); ++place) {
        const bool between = result.at(place - 1).isDigit() && result.at(place + 1).isDigit();
        if (result.at(place) == u'N' && between) {
            result[place] = QChar(0x202F);
        }
    }
    return result;
}

} // namespace

class MoneyTextTest : public QObject
{
    Q_OBJECT

private slots:
    void amountsAreShownInBothLanguages_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; const Shown &shown : shownAmounts) {
            QTest::newRow(shown.canonical) << i++;
        }
    }
    void amountsAreShownInBothLanguages()
    {
        QFETCH(int, index);
        const Shown &shown = shownAmounts[index];
        const Money money = *Money::fromCanonical(QString::fromUtf8(shown.canonical));
        QCOMPARE(money.toText(m_french), withSpaces(shown.french));
        QCOMPARE(money.toText(m_english), withSpaces(shown.english));
        QCOMPARE(money.toShortText(m_french), withSpaces(shown.shortFrench));
        QCOMPARE(money.toShortText(m_english), withSpaces(shown.shortEnglish));
    }

    void whatIsShownReadsBack()
    {
        QRandomGenerator random(31);
        const Currency all[]{Currency::euro(), *Currency::fromCode(u"CHF"), *Currency::fromCode(u"GBP")};
        for (int i = 0; i < 5'000; ++i) {
            const qint64 a
                = static_cast<qint64>(random.generate64() >> random.bounded(10, 60)) % 90'000'000'000'000'000;
            const qint64 b = i % 2 == 0 ? a : a / 3;
            const Money money(a, b, all[i % 3]);
            for (const Wording &wording : {m_french, m_english}) {
                const auto read = Money::parse(money.toText(wording), Currency::euro(), wording);
                QVERIFY2(
                    read && *read == money, qPrintable(money.toCanonical() + u' ' + money.toText(wording)));
            }
        }
    }

    // Rounding may move an amount by half of its third digit, no more.
    void shortTextsStayCloseToTheAmount()
    {
        QRandomGenerator random(32);
        for (int i = 0; i < 5'000; ++i) {
            const qint64 amount = 1 + static_cast<qint64>(random.generate64() >> random.bounded(12, 60)) / 2;
            const Money money(amount, Currency::euro());
            for (const Wording &wording : {m_french, m_english}) {
                const auto read = Money::parse(money.toShortText(wording), Currency::euro(), wording);
                QVERIFY2(read, qPrintable(money.toShortText(wording)));
                const double error = std::abs(static_cast<double>(read->min() - amount));
                QVERIFY2(error <= 0.0051 * static_cast<double>(amount) + 1,
                    qPrintable(money.toShortText(wording)));
            }
        }
    }

private:
    const Wording m_french{Language::French};
    const Wording m_english{Language::English};
};

QTEST_GUILESS_MAIN(MoneyTextTest)
#include "money_text_test.moc"
