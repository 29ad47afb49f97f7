// What is dropped on the window or pasted becomes sources, in the real window.
#include "app/storage/attachments.h"
#include "tests/shell/shell_fixture.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace vigie;
using vigie::testing::ShellFixture;

class SourceIntakeTest : public QObject
{
    Q_OBJECT

private slots:
    void anAddressDroppedBecomesASource();
    void aSourceWeHaveIsOfferedInsteadOfASecondOne();
    void itCanBeAddedAllTheSame();
    void aDocumentBecomesASourceWithItsFile();
    void thinkingBetterOfItAddsNothing();
    void referencesFromTheClipboardBecomeSourcesInOneStep();
    void onlyTheNewReferencesAreAdded();
    void whatIsNoSourceIsToldSo();
    void anObservatoryDroppedIsStillOpened();
    void nothingIsTakenWhereNothingCanBeChanged();

private:
    static bool drop(MainWindow &window, const QMimeData &data)
    {
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        if (!enter.isAccepted()) {
            return false;
        }
        QDropEvent dropped({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &dropped);
        QCoreApplication::processEvents();
        return true;
    }
    static bool dropAddress(MainWindow &window, const QString &address)
    {
        QMimeData data;
        data.setUrls({QUrl(address)});
        return drop(window, data);
    }
    static bool dropFile(MainWindow &window, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        return drop(window, data);
    }
    static std::vector<Record> sourcesIn(MainWindow &window)
    {
        return *RecordReader(window.files().workspace()->database()).readAll(RecordKind::Source);
    }
    static void paste(ShellFixture &fixture, MainWindow &window, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        fixture.action(window, "pasteSource")->trigger();
        QCoreApplication::processEvents();
    }
};

void SourceIntakeTest::anAddressDroppedBecomesASource()
{
    ShellFixture fixture;
    const auto window = fixture.makeWindow();
    QVERIFY(window->openFile(fixture.makeFile()));
    QVERIFY(dropAddress(*window, u"https://www.example.org/rapport-final"_s));
    QTRY_COMPARE(sourcesIn(*window).size(), 1u);
    const Record source = sourcesIn(*window).front();
    QCOMPARE(source.text(u"title"), u"Rapport final"_s);
    QCOMPARE(source.text(u"url"), u"https://www.example.org/rapport-final"_s);
    QCOMPARE(window->pages().currentPage(), Page::Sources);
    QCOMPARE(window->pages().current()->currentRecord(), source.ref());
    QVERIFY(ShellFixture::message(*window).contains(u"Rapport final"));
    QVERIFY(fixture.prompts.asked.isEmpty());
    fixture.action(*window, "undo")->trigger();
    QVERIFY(sourcesIn(*window).empty());
}

void SourceIntakeTest::aSourceWeHaveIsOfferedInsteadOfASecondOne()
{
    ShellFixture fixture;
    fixture.prompts.choice = 0;
    const auto window = fixture.makeWindow();
    QVERIFY(window->openFile(fixture.makeFile()));
    QVERIFY(dropAddress(*window, u"https://www.example.org/rapport"_s));
    QTRY_COMPARE(sourcesIn(*window).size(), 1u);
    window->pages().showPage(Page::Contracts);
    QVERIFY(dropAddress(*window, u"http://example.org/rapport/?utm_source=mail#p3"_s));
    QTRY_COMPARE(fixture.prompts.asked, QStringList{u"choice"_s});
    QCOMPARE(fixture.prompts.choices.front().answers.front(), u"Open the existing one"_s);
    QCOMPARE(sourcesIn(*window).size(), 1u);
    QCOMPARE(window->pages().currentPage(), Page::Sources);
}

void SourceIntakeTest::itCanBeAddedAllTheSame()
{
    ShellFixture fixture;
    fixture.prompts.choice = 1;
    const auto window = fixture.makeWindow();
    QVERIFY(window->openFile(fixture.makeFile()));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(dropAddress(*window, u"https://www.example.org/rapport"_s));
    }
    QTRY_COMPARE(sourcesIn(*window).size(), 2u);
}

void SourceIntakeTest::aDocumentBecomesASourceWithItsFile()
{
    ShellFixture fixture;
    fixture.prompts.choice = 0; // in the file
    const auto window = fixture.makeWindow();
    QVERIFY(window->openFile(fixture.makeFile()));
    QFile file(fixture.folder.path(u"bilan-2019.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4\n");
    file.close();
    QVERIFY(dropFile(*window, file.fileName()));
    QTRY_COMPARE(sourcesIn(*window).size(), 1u);
    QCOMPARE(sourcesIn(*window).front().text(u"title"), u"Bilan 2019"_s);
    const Database &database = window->files().workspace()->database();
    const auto attached = *RecordReader(database).readAll(RecordKind::Attachment);
    QCOMPARE(attached.size(), 1u);
    QCOMPARE(attached.front().text(u"place"), u"inside"_s);
    QCOMPARE(*Attachments(database).check(attached.front()), AttachmentState::Whole);
    fixture.action(*window, "undo")->trigger(); // one step for both
    QVERIFY(sourcesIn(*window).empty());
}

void SourceIntakeTest::thinkingBetterOfItAddsNothing()
{
    ShellFixture fixture; // its scripted person cancels every choice
    const auto window = fixture.makeWindow();
    QVERIFY(window->openFile(fixture.makeFile()));
    QFile file(fixture.folder.path(u"a.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("text\n");
    file.close();
    QVERIFY(dropFile(*window, file.fileName()));
    QTRY_COMPARE(fixture.prompts.asked.size(), 1);
    QVERIFY(sourcesIn(*window).empty());
}

void SourceIntakeTest::referencesFromTheClipboardBecomeSourcesInOneStep()
{
    ShellFixture fixture;
    const auto window = fixture.makeWindow();
    QVERIFY(window->openFile(fixture.makeFile()));
    paste(fixture, *window, u"TY  - RPRT\nTI  - Un\nER  - \nTY  - BOOK\nTI  - Deux\nER  - \n"_s);
    QCOMPARE(sourcesIn(*window).size(), 2u);
    QVERIFY(ShellFixture::message(*window).startsWith(u'2'));
    fixture.action(*window, "undo")->trigger();
    QVERIFY(sourcesIn(*window).empty());
}

void SourceIntakeTest::onlyTheNewReferencesAreAdded()
{
    ShellFixture fixture;
    fixture.prompts.choice = 0;
    const auto window = fixture.makeWindow();
    QVERIFY(window->openFile(fixture.makeFile()));
    paste(fixture, *window, u"@book{a, title={Un}, year=2019}"_s);
    QCOMPARE(sourcesIn(*window).size(), 1u);
    paste(fixture, *window,
        u"@book{a, title={UN}, year=2019} @book{b, title={Deux}, year=2020} @book{c, title={deux}, year=2020}"_s);
    QCOMPARE(sourcesIn(*window).size(), 2u);
    QCOMPARE(fixture.prompts.choices.size(), 1u);
}

void SourceIntakeTest::whatIsNoSourceIsToldSo()
{
    ShellFixture fixture;
    const auto window = fixture.makeWindow();
    QVERIFY(window->openFile(fixture.makeFile()));
    paste(fixture, *window, u"a shopping list"_s);
    QVERIFY(ShellFixture::message(*window).contains(u"RIS"));
    QVERIFY(sourcesIn(*window).empty());
    QMimeData words;
    words.setText(u"just words"_s);
    QVERIFY(!drop(*window, words));
}

void SourceIntakeTest::anObservatoryDroppedIsStillOpened()
{
    ShellFixture fixture;
    const auto window = fixture.makeWindow();
    QVERIFY(window->openFile(fixture.makeFile()));
    const QString other = fixture.makeFile(u"other.vigie"_s);
    QVERIFY(dropFile(*window, other));
    QTRY_COMPARE(window->files().fileName(), u"other.vigie"_s);
}

void SourceIntakeTest::nothingIsTakenWhereNothingCanBeChanged()
{
    ShellFixture fixture;
    const auto window = fixture.makeWindow();
    QVERIFY(window->openFile(fixture.makeFile(), true));
    QVERIFY(!dropAddress(*window, u"https://www.example.org/rapport"_s));
    QVERIFY(!fixture.action(*window, "pasteSource")->isEnabled());
}

QTEST_MAIN(SourceIntakeTest)
#include "source_intake_test.moc"
