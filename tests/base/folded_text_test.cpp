#include "app/base/folded_text.h"

#include <QElapsedTimer>
#include <QTest>

using namespace vigie;

namespace {

struct Example
{
    const char *name;
    const char *text;
    const char *folded;
};

constexpr Example examples[]{
    {"empty", "", ""},
    {"ascii", "Adie", "adie"},
    {"accents", "ÉCONOMIE", "economie"},
    {"accents apart", "E\u0301conomie", "economie"},
    {"every French accent", "àâäçéèêëîïôöùûüÿ ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸ", "aaaceeeeiioouuuy aaaceeeeiioouuuy"},
    {"ligatures", "Mise en œuvre, ŒUVRE, Ælfred, ex æquo", "mise en oeuvre, oeuvre, aelfred, ex aequo"},
    {"sharp s", "Straße GROẞ", "strasse gross"},
    {"stroked letters", "Łódź, Ørsted, Đorđe, þorn, ħ ŧ", "lodz, orsted, dorde, thorn, h t"},
    {"typesetter's ligature", "ﬁnance ﬄ", "finance ffl"},
    {"straight apostrophe", "L'Agefi", "l agefi"},
    {"typographic apostrophe", "L’Agefi", "l agefi"},
    {"other apostrophes", "a‘b‛cʼd′e`f´g", "a b c d e f g"},
    {"hyphens", "Seine-Saint-Denis", "seine saint denis"},
    {"other hyphens", "a‐b‑c‒d–e—f―g−h", "a b c d e f g h"},
    {"soft hyphen is nothing", "inser\u00ADtion", "insertion"},
    {"zero-width space is nothing", "inser\u200Btion", "insertion"},
    {"byte order mark is nothing", "\uFEFFAdie", "adie"},
    {"every kind of space", "1\u00A0200\u202F000\u2009x\u3000y\tz\nw", "1 200 000 x y z w"},
    {"runs of spaces and ends", "  a  -  b  ", "a b"},
    {"only separators", " - ’ ", ""},
    {"punctuation stays", "A.B, C/D (E) 100 %", "a.b, c/d (e) 100 %"},
    {"digits", "m² CO₂ ½", "m2 co2 1⁄2"},
    {"full width", "ＡＢＣ１２３", "abc123"},
    {"Greek", "Ελλάδα ΣΑΣ", "ελλαδα σασ"},
    {"Cyrillic", "ПРИВЕТ Й", "привет и"},
    {"Turkish", "İstanbul ILIK ı", "istanbul ilik i"},
    {"Vietnamese", "Việt Nam", "viet nam"},
    {"beyond the basic plane", "𝐀 😀", "a 😀"},
    {"Arabic marks", "مُحَمَّد", "محمد"},
};

} // namespace

class FoldedTextTest : public QObject
{
    Q_OBJECT

private slots:
    void textsFold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        for (const Example &example : examples) {
            QTest::newRow(example.name)
                << QString::fromUtf8(example.text) << QString::fromUtf8(example.folded);
        }
    }
    void textsFold()
    {
        QFETCH(QString, text);
        QTEST(foldedText(text), "folded");
    }

    void foldingTwiceChangesNothing_data() { textsFold_data(); }
    void foldingTwiceChangesNothing()
    {
        QFETCH(QString, text);
        QCOMPARE(foldedText(foldedText(text)), foldedText(text));
    }

    // A rare character in a text sends it another way: the rest must fold alike.
    void everydayAndRareTextsFoldAlike()
    {
        for (char16_t c = 1; c < 0x2200; ++c) {
            const QString text = u'x' + QString(QChar(c)) + u'y';
            const QString rare = foldedText(QString(text + u'ﬁ'));
            QCOMPARE(foldedText(text), rare.chopped(2));
        }
    }

    void loneSurrogatesAndNulsDoNoHarm()
    {
        QCOMPARE(foldedText(QString(QChar(0xD800))).size(), 1);
        QCOMPARE(foldedText(QString(u'a' + QString(QChar(0)) + u'b')), QStringLiteral("a b"));
    }

    void textsSplitIntoWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("signs only") << QStringLiteral("… – !") << QStringList();
        QTest::newRow("phrase") << QStringLiteral("L’insertion : 1,2 M€ (Adie)")
                                << QStringList{QStringLiteral("l"), QStringLiteral("insertion"),
                                       QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("m"),
                                       QStringLiteral("adie")};
        QTest::newRow("identifier") << QStringLiteral("INDIGO-POJ-0031")
                                    << QStringList{QStringLiteral("indigo"), QStringLiteral("poj"),
                                           QStringLiteral("0031")};
        QTest::newRow("beyond the basic plane")
            << QStringLiteral("𠀀😀𠀁") << QStringList{QStringLiteral("𠀀"), QStringLiteral("𠀁")};
    }
    void textsSplitIntoWords()
    {
        QFETCH(QString, text);
        QTEST(foldedWords(text), "words");
    }

    void aMillionNamesFoldFast()
    {
        const QString ascii = QStringLiteral("Impact Partenaires");
        const QString french = QStringLiteral("Fédération d’économie solidaire");
        qsizetype characters = 0;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 500'000; ++i) {
            characters += foldedText(ascii).size() + foldedText(french).size();
        }
        qInfo("1,000,000 names folded in %lld ms", timer.elapsed());
        QCOMPARE(characters, qsizetype(500'000) * (18 + 31));
        QVERIFY(timer.elapsed() < 1000 * 5); // five times what is wanted: the machine may be busy
    }
};

QTEST_GUILESS_MAIN(FoldedTextTest)
#include "folded_text_test.moc"
