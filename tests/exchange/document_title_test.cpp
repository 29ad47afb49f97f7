// What a dropped document says of itself.
#include "app/exchange/document_title.h"
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class DocumentTitleTest : public QObject
{
    Q_OBJECT

private slots:
    void theTitleOfAPdfIsRead_data();
    void theTitleOfAPdfIsRead();
    void theTitleAtTheEndOfALongPdfIsRead();
};

namespace {

QByteArray pdf(const QByteArray &title, const QByteArray &more = {})
{
    return "%PDF-1.4\n1 0 obj\n<< /Title (A chapter) >>\nendobj\n7 0 obj\n<< /Title " + title
        + " /Producer (x) >>\nendobj\ntrailer << /Root 1 0 R /Info 7 0 R " + more + ">>\n%%EOF\n";
}

QString titleOf(const QByteArray &bytes)
{
    const vigie::testing::TemporaryFolder folder;
    QFile file(folder.path(u"rapport-final_2019.pdf"_s));
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write(bytes);
    file.close();
    return documentTitle(file.fileName());
}

} // namespace

void DocumentTitleTest::theTitleOfAPdfIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("title");
    const QString name = u"Rapport final 2019"_s;
    QTest::newRow("plain") << pdf("(Bilan des CIS)") << u"Bilan des CIS"_s;
    QTest::newRow("escapes") << pdf("(Bilan \\(2019\\) de l'\\351tude)") << u"Bilan (2019) de l'étude"_s;
    QTest::newRow("nested brackets") << pdf("(Bilan (un peu) long)") << u"Bilan (un peu) long"_s;
    QTest::newRow("UTF-16 in hexadecimal") << pdf("<FEFF00C90074007500640065>") << u"Étude"_s;
    QTest::newRow("the name of a draft") << pdf("(Microsoft Word - brouillon3.doc)") << name;
    QTest::newRow("nothing") << pdf("()") << name;
    QTest::newRow("never closed") << pdf("(Bilan") << name;
    QTest::newRow("encrypted") << pdf("(sdfkjhsdf)", "/Encrypt 9 0 R") << name;
    QTest::newRow("no information") << QByteArray("%PDF-1.4\n/Title (A chapter)\n") << name;
    QTest::newRow("no PDF") << QByteArray("/Info 7 0 R 7 0 obj /Title (Trick) endobj") << name;
    QTest::newRow("empty") << QByteArray() << name;
}

void DocumentTitleTest::theTitleOfAPdfIsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, title);
    QCOMPARE(titleOf(bytes), title);
}

void DocumentTitleTest::theTitleAtTheEndOfALongPdfIsRead()
{
    QByteArray bytes = pdf("(Bilan des CIS)");
    bytes.insert(9, QByteArray(300'000, 'x'));
    QCOMPARE(titleOf(bytes), u"Bilan des CIS"_s);
}

QTEST_GUILESS_MAIN(DocumentTitleTest)
#include "document_title_test.moc"
