// Reading references as other programs export them.
#include "app/exchange/reference_latex.h"
#include "app/exchange/reference_reader.h"
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class ReferenceReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatZoteroWritesAsRis();
    void readsWhatHalWritesAsBibtex();
    void readsWhatZoteroWritesAsBibtexAndPassesOverABrokenEntry();
    void latexAccentsBecomeLetters_data();
    void latexAccentsBecomeLetters();
    void knowsReferencesFromOtherTexts();
    void aFileInAnOldEncodingIsRead();
    void tooLargeAFileIsRefused();
    void anAddressNobodyMayOpenIsKeptInTheNotes();
    void nonsenseEndsWithASentence();

private:
    Wording m_wording{Language::English};

    ReadReferences read(const char *file) const
    {
        const QString path = QStringLiteral(VIGIE_SOURCE_DIR "/tests/data/references/") + QLatin1String(file);
        Result<ReadReferences> references = readReferenceFile(path, m_wording);
        if (!references) {
            qFatal("%s", qPrintable(references.error().message));
        }
        return std::move(*references);
    }
};

void ReferenceReaderTest::readsWhatZoteroWritesAsRis()
{
    const ReadReferences read = this->read("zotero.ris");
    QCOMPARE(read.broken, 0);
    QCOMPARE(read.sources.size(), 4u);
    const Record &report = read.sources[0];
    QCOMPARE(report.text(u"title"), u"Contrats à impact social : bilan et perspectives"_s);
    QCOMPARE(report.text(u"author"), u"Hugues Sibille, Frédéric Lavenir"_s);
    QCOMPARE(report.text(u"publisher"), u"Ministère de la Transition écologique et solidaire"_s);
    QCOMPARE(report.text(u"kind"), u"report"_s);
    QCOMPARE(report.text(u"language"), u"fr"_s);
    QCOMPARE(report.date(u"date_published").toIso(), u"2019-06-20"_s);
    QCOMPARE(report.date(u"date_accessed").toIso(), u"2021-03-04"_s);
    QCOMPARE(report.text(u"url"), u"https://www.example.org/rapports/cis-bilan.pdf?utm_source=newsletter"_s);

    const Record &article = read.sources[1];
    QCOMPARE(article.text(u"title"), u"Social Impact Bonds: The Early Years, and what came after them"_s);
    QCOMPARE(article.text(u"publisher"), u"Stanford Social Innovation Review"_s);
    QCOMPARE(article.text(u"kind"), u"academic"_s);
    QCOMPARE(article.text(u"url"), u"https://doi.org/10.1234/SSIR.2015.13"_s);
    QCOMPARE(article.text(u"language"), u"en"_s);
    QVERIFY2(article.text(u"notes").contains(u"vol. 13, nᵒ 3, p. 24–31"), qPrintable(article.text(u"notes")));

    QCOMPARE(read.sources[2].text(u"kind"), u"press"_s);
    QCOMPARE(read.sources[2].text(u"publisher"), u"Le Monde"_s);
    QCOMPARE(read.sources[2].date(u"date_published").toIso(), u"2021-09"_s);
    QCOMPARE(read.sources[3].text(u"kind"), u"website"_s); // whose end is missing
    QCOMPARE(read.sources[3].text(u"publisher"), u"Avise.org"_s);
}

void ReferenceReaderTest::readsWhatHalWritesAsBibtex()
{
    const ReadReferences read = this->read("hal.bib");
    QCOMPARE(read.sources.size(), 2u);
    const Record &report = read.sources[0];
    QCOMPARE(report.text(u"title"), u"Les contrats à impact social en France : une œuvre inachevée"_s);
    QCOMPARE(report.text(u"author"), u"Gabriella Pasi, Noël Vallée, Cour des comptes, chambre régionale"_s);
    QCOMPARE(report.text(u"publisher"), u"Université Paris-Est Créteil"_s);
    QCOMPARE(report.text(u"kind"), u"report"_s);
    QCOMPARE(report.date(u"date_published").toIso(), u"2021-05"_s);
    const Record &thesis = read.sources[1];
    QCOMPARE(thesis.text(u"title"), u"La « finance à impact » & ses îlots"_s);
    QCOMPARE(thesis.text(u"author"), u"Ève Chiapello, et al."_s);
    QCOMPARE(thesis.text(u"publisher"), u"EHESS"_s);
    QCOMPARE(thesis.date(u"date_published").toIso(), u"2018"_s); // no one month
}

void ReferenceReaderTest::readsWhatZoteroWritesAsBibtexAndPassesOverABrokenEntry()
{
    const ReadReferences read = this->read("zotero.bib");
    QCOMPARE(read.broken, 1);
    QCOMPARE(read.sources.size(), 3u);
    QCOMPARE(read.sources[0].text(u"publisher"), u"Journal of Economic Policy Reform"_s);
    QCOMPARE(read.sources[0].date(u"date_published").toIso(), u"2013-12"_s);
    QCOMPARE(read.sources[0].date(u"date_accessed").toIso(), u"2022-11-23"_s);
    QVERIFY(read.sources[0].text(u"notes").contains(u"303–319"));
    QCOMPARE(read.sources[1].text(u"title"), u"Contrats à impact social : où en est-on ?"_s);
    QCOMPARE(read.sources[1].text(u"url"), u"https://www.avise.org/dossiers/contrats_a_impact~social/"_s);
    QCOMPARE(read.sources[1].text(u"publisher"), u"Stanford Social Innovation Review"_s);
    QCOMPARE(read.sources[1].text(u"author"), u"Avise"_s);
    QCOMPARE(read.sources[2].text(u"title"), u"Intérêt général – le fonds"_s);
    QCOMPARE(read.sources[2].text(u"language"), u"fr"_s);
    QCOMPARE(read.sources[2].text(u"kind"), u"website"_s);
    QCOMPARE(read.sources[2].date(u"date_published").toIso(), u"2020-05-13"_s);
}

void ReferenceReaderTest::latexAccentsBecomeLetters_data()
{
    QTest::addColumn<QString>("latex");
    QTest::addColumn<QString>("text");
    QTest::newRow("in braces") << u"{\\'E}conomie"_s << u"Économie"_s;
    QTest::newRow("around braces") << u"\\'{e}t\\'{e}"_s << u"été"_s;
    QTest::newRow("bare") << u"\\`a la c\\^ote"_s << u"à la côte"_s;
    QTest::newRow("word command") << u"gar\\c con, gar{\\c{c}}on"_s << u"garçon, garçon"_s;
    QTest::newRow("dotless i") << u"na\\\"{\\i}f"_s << u"naïf"_s;
    QTest::newRow("ligature") << u"{\\OE}uvre et c\\oe ur"_s << u"Œuvre et cœur"_s;
    QTest::newRow("signs") << u"A \\& B \\_ 5 \\% \\$"_s << u"A & B _ 5 % $"_s;
    QTest::newRow("dashes") << u"1--2 --- fin"_s << u"1–2 — fin"_s;
    QTest::newRow("caron") << u"\\v{S}koda"_s << u"Škoda"_s;
    QTest::newRow("emphasis") << u"\\textit{Le Monde} {\\bf gras}"_s << u"Le Monde gras"_s;
    QTest::newRow("ends in the middle") << u"fin \\'"_s << u"fin"_s;
    QTest::newRow("a lone backslash") << u"fin \\"_s << u"fin"_s;
}

void ReferenceReaderTest::latexAccentsBecomeLetters()
{
    QFETCH(QString, latex);
    QFETCH(QString, text);
    QCOMPARE(fromLatex(latex), text);
}

void ReferenceReaderTest::knowsReferencesFromOtherTexts()
{
    QVERIFY(looksLikeReferences(u"TY  - JOUR\nTI  - x\nER  - \n"));
    QVERIFY(looksLikeReferences(u"% mine\n@article{key,\n title={x}}"));
    QVERIFY(!looksLikeReferences(u"Write to marie@example.org {soon}, please"));
    QVERIFY(!looksLikeReferences(u"https://www.example.org/"));
}

void ReferenceReaderTest::aFileInAnOldEncodingIsRead()
{
    const vigie::testing::TemporaryFolder folder;
    const QString path = folder.path(u"old.ris"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("TY  - RPRT\r\nTI  - \xc9valuation \x93pr\xe9vue\x94\r\nER  - \r\n");
    file.close();
    const Result<ReadReferences> read = readReferenceFile(path, m_wording);
    QVERIFY(read);
    QVERIFY(read->sources.front().text(u"title").startsWith(u"Évaluation"));
    QVERIFY(read->sources.front().text(u"title").contains(u"prévue"));
}

void ReferenceReaderTest::tooLargeAFileIsRefused()
{
    const vigie::testing::TemporaryFolder folder;
    const QString path = folder.path(u"large.ris"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(8 * 1024 * 1024 + 1));
    file.close();
    const Result<ReadReferences> read = readReferenceFile(path, m_wording);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Unreadable);
    QCOMPARE(readReferenceFile(folder.path(u"none.ris"_s), m_wording).error().kind, ErrorKind::Unreadable);
}

void ReferenceReaderTest::anAddressNobodyMayOpenIsKeptInTheNotes()
{
    const auto read = readReferences(u"TY  - ELEC\nTI  - Trap\nUR  - file:///etc/passwd\nER  - ", m_wording);
    QVERIFY(read);
    QCOMPARE(read->sources.front().text(u"url"), QString());
    QVERIFY(read->sources.front().text(u"notes").contains(u"file:///etc/passwd"));
}

void ReferenceReaderTest::nonsenseEndsWithASentence()
{
    const auto read = readReferences(QString(u"@article{x, title = {" % QString(5000, u'{')), m_wording);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!read.error().message.isEmpty());
    QVERIFY(!readReferences(u"", m_wording));
    QVERIFY(!readReferences(u"TY  - JOUR\nER  - ", m_wording));
}

QTEST_GUILESS_MAIN(ReferenceReaderTest)
#include "reference_reader_test.moc"
