// Reading and writing comma-separated values.
#include "app/base/guarded_text.h"
#include "app/exchange/csv_reader.h"
#include "app/exchange/csv_writer.h"
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class CsvTest : public QObject
{
    Q_OBJECT

private:
    const Wording m_wording{Language::English};

    Result<TextTable> parsed(const QByteArray &bytes, const CsvLimits &limits = {}) const
    {
        return parseCsv(bytes, u"table.csv"_s, m_wording, limits);
    }

private slots:
    void headerAndRowsAreRead()
    {
        const auto table = parsed("id,name\ncis-adie,Adie\nci-toopi,Toopi\n");
        QVERIFY(table);
        QCOMPARE(table->header, QStringList({u"id"_s, u"name"_s}));
        QCOMPARE(table->rows.size(), size_t(2));
        QCOMPARE(table->cell(table->rows[1], u"name"), u"Toopi"_s);
        QCOMPARE(table->rows[1].line, 3);
    }

    void aByteOrderMarkIsNoPartOfTheFirstName()
    {
        const auto table = parsed("\xEF\xBB\xBFid,name\n1,é\n");
        QVERIFY(table);
        QCOMPARE(table->header.first(), u"id"_s);
    }

    void quotedCellsKeepSeparatorsQuotesAndLineEnds()
    {
        const auto table = parsed("id,notes\r\n1,\"a, b\r\nsaid \"\"c\"\"\"\r\n2,d\r\n");
        QVERIFY(table);
        QCOMPARE(table->rows[0].cells.at(1), u"a, b\r\nsaid \"c\""_s);
        QCOMPARE(table->rows[1].line, 4);
        QCOMPARE(table->rows[1].cells.at(1), u"d"_s);
    }

    void theSeparatorIsFoundInTheHeader_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("comma") << QByteArray("a,b\n1,2;3\n");
        QTest::newRow("semicolon") << QByteArray("a;b\n1;\"2;3\"\n");
        QTest::newRow("tab") << QByteArray("a\tb\n1\t2;3\n");
        QTest::newRow("a quoted comma does not count") << QByteArray("\"a\";b\n1;\"2;3\"\n");
    }

    void theSeparatorIsFoundInTheHeader()
    {
        QFETCH(QByteArray, text);
        const auto table = parsed(text);
        QVERIFY(table);
        QCOMPARE(table->rows[0].cells, QStringList({u"1"_s, u"2;3"_s}));
    }

    void shortRowsAreFilledAndEmptyLinesPassedOver()
    {
        const auto table = parsed("a,b,c\n\n1\n2,3,,,\n   \n");
        QVERIFY(table);
        QCOMPARE(table->rows.size(), size_t(2));
        QCOMPARE(table->rows[0].cells, QStringList({u"1"_s, QString(), QString()}));
        QCOMPARE(table->rows[1].cells.size(), 3);
    }

    void whatCannotBeReadIsSaidWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("never closed") << QByteArray("a,b\n1,2\n3,\"4\n5,6\n") << u"line 3"_s;
        QTest::newRow("text after a quotation") << QByteArray("a,b\n\"1\"x,2\n") << u"line 2"_s;
        QTest::newRow("more cells than the header") << QByteArray("a,b\n1,2\n1,2,3\n") << u"line 3"_s;
        QTest::newRow("Latin-1") << QByteArray("a,b\n1,2\n1,\xE9t\xE9\n") << u"line 3"_s;
        QTest::newRow("a zero byte") << QByteArray("a,b\n1,\0\n", 9) << u"line 2"_s;
        QTest::newRow("empty") << QByteArray() << u"line 1"_s;
    }

    void whatCannotBeReadIsSaidWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, line);
        const auto table = parsed(text);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, ErrorKind::Unreadable);
        QVERIFY2(table.error().message.contains(line), qPrintable(table.error().message));
        QVERIFY(table.error().message.contains(u"table.csv"));
    }

    void limitsStopAHostileFile_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("columns") << QByteArray("a,b,c,d,e\n");
        QTest::newRow("a long cell") << QByteArray("a,b\n" + QByteArray(50, 'x') + ",1\n");
        QTest::newRow("a long quotation") << QByteArray("a,b\n\"" + QByteArray(50, 'x') + "\",1\n");
        QTest::newRow("rows") << QByteArray("a\n1\n2\n3\n4\n");
    }

    void limitsStopAHostileFile()
    {
        QFETCH(QByteArray, text);
        CsvLimits limits;
        limits.columns = 4;
        limits.charactersOfCell = 20;
        limits.rows = 3;
        QVERIFY(!parsed(text, limits));
    }

    void aMissingOrTooLargeFileIsUnreadable()
    {
        const testing::TemporaryFolder folder;
        QCOMPARE(readCsv(folder.path(u"none.csv"_s), m_wording).error().kind, ErrorKind::Unreadable);
        QFile file(folder.path(u"some.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("a,b\n1,2\n");
        file.close();
        QVERIFY(readCsv(file.fileName(), m_wording));
        CsvLimits limits;
        limits.bytes = 3;
        QCOMPARE(readCsv(file.fileName(), m_wording, limits).error().kind, ErrorKind::Unreadable);
    }

    void whatIsWrittenReadsBackExactly_data()
    {
        QTest::addColumn<QString>("text");
        int number = 1;
        for (const QString &text :
            {u"plain"_s, u""_s, u"a,b;c\td"_s, u"\"quoted\""_s, u"two\nlines"_s, u"crlf\r\nhere"_s, u"=1+2"_s,
                u"+33 6"_s, u"-5"_s, u"@cmd"_s, u"\t=x"_s, u"\r=x"_s, u"'=1"_s, u"''=1"_s, u"'"_s,
                u"'texte"_s, u"l’été 2019"_s, u"  spaces  "_s, u"=HYPERLINK(\"http://x\",\"y\")"_s}) {
            QTest::addRow("text %d", number++) << text;
        }
    }

    void whatIsWrittenReadsBackExactly()
    {
        QFETCH(QString, text);
        const QString line
            = csvLine({CsvCell::ofValue(u"1"_s), CsvCell::ofText(text), CsvCell::ofValue(u"2"_s)});
        QVERIFY(line.endsWith(u'\n') && !line.endsWith(u"\r\n"));
        const auto table = parsed("id,text,number\n" + line.toUtf8());
        QVERIFY(table);
        QCOMPARE(table->rows.size(), size_t(1));
        QCOMPARE(unguardedText(table->rows[0].cells.at(1)), text);
    }

    void textsThatSpreadsheetsWouldRunAreGuardedAndOurValuesAreNot()
    {
        QCOMPARE(csvLine({CsvCell::ofText(u"=1+1"_s), CsvCell::ofText(u"-2 %"_s), CsvCell::ofValue(u"-2"_s)}),
            u"'=1+1,'-2 %,-2\n"_s);
        QCOMPARE(csvLine({CsvCell::ofValue(u"../2019"_s)}), u"../2019\n"_s);
    }

    void aRowOfOneEmptyCellIsStillARow()
    {
        const auto table = parsed("a\n" + csvLine({CsvCell::ofText(QString())}).toUtf8());
        QVERIFY(table);
        // A quoted empty cell is a cell; only a blank line is passed over.
        QCOMPARE(table->rows.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(CsvTest)
#include "csv_test.moc"
