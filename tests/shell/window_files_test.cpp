// The window and its file: opening, saving, and everything that could lose work.
#include "app/storage/working_folder.h"
#include "tests/shell/shell_fixture.h"
#include "ui/shell/exchange_session.h"
#include "ui/shell/message_bar.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>

using namespace vigie;
using namespace vigie::testing;

class WindowFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void theStartPageIsShownUntilAFileIsOpen();
    void aChangeMarksTheTitleAndSavingTakesTheMarkAway();
    void whatIsTypedInTheFormIsSavedUndoneAndRedone();
    void undoAndRedoNameWhatTheyActOn();
    void closingWithUnsavedChangesAsksAndCancelKeepsTheWindow();
    void answeringDontSaveReallyDropsTheChanges();
    void answeringSaveOnClosingPublishesThem();
    void changesThatWereNeverSavedAreOfferedAgain();
    void aFileChangedBySomebodyElseIsNotOverwrittenSilently();
    void revertAsksThenGoesBack();
    void aFileThatIsNotOursIsRefusedAndNothingIsLost();
    void aDroppedFileIsOpened();
    void openFilesAreRememberedAndVanishedOnesForgotten();
    void aReadOnlyFileCanBeLookedAtOnly();
    void aNewObservatoryIsMadeWhereAsked();
    void aListIsExportedAsATable();
    void anExportWritesWhatTheListShows();
    void theOfferToUndoAnImportGoesWithTheNextChange();
    void theFileGivenIsOpenedAfterTheFirstFrame();
};

void WindowFilesTest::theStartPageIsShownUntilAFileIsOpen()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    auto window = fixture.makeWindow();
    QVERIFY(window->findChild<QWidget *>(QStringLiteral("startPage"))->isVisible());
    QCOMPARE(window->windowTitle(), QStringLiteral("Vigie"));
    QVERIFY(window->openFile(path));
    QVERIFY(!window->findChild<QWidget *>(QStringLiteral("startPage"))->isVisible());
    QCOMPARE(ShellFixture::textOf(*window, "fileName"), QStringLiteral("bonds.vigie"));
}

void WindowFilesTest::aChangeMarksTheTitleAndSavingTakesTheMarkAway()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    QVERIFY(!window->isWindowModified());
    QCOMPARE(ShellFixture::textOf(*window, "fileState"), QStringLiteral("Saved"));
    fixture.rename(*window, fixture.adie, QStringLiteral("Adie"));
    QVERIFY(window->isWindowModified());
    QCOMPARE(ShellFixture::textOf(*window, "fileState"), QStringLiteral("Not saved yet"));
    QVERIFY(ShellFixture::textOf(*window, "fileName").endsWith(u'•'));
    ShellFixture::action(*window, "save")->trigger();
    QTRY_VERIFY(!window->isWindowModified());
    QCOMPARE(fixture.prompts.asked, QStringList());
}

void WindowFilesTest::whatIsTypedInTheFormIsSavedUndoneAndRedone()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    const RecordRef adie{RecordKind::Contract, fixture.adie};
    window->pages().openRecord(adie);
    QLineEdit *field = nullptr;
    QTRY_VERIFY((field = window->findChild<QLineEdit *>(QStringLiteral("field.territory"))));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Ardennes"));
    // Saved while the cursor is still in the field.
    QTest::keyClick(window.get(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!window->isWindowModified());
    const auto territory = [&window, &adie] {
        const Result<Record> record = RecordReader(window->files().workspace()->database()).read(adie);
        return record ? record->text(u"territory") : QString();
    };
    QCOMPARE(territory(), QStringLiteral("Ardennes"));
    ShellFixture::action(*window, "undo")->trigger();
    QCOMPARE(territory(), QString());
    QVERIFY(window->isWindowModified());
    QTRY_VERIFY(field->text().isEmpty());
    ShellFixture::action(*window, "redo")->trigger();
    QCOMPARE(territory(), QStringLiteral("Ardennes"));
}

void WindowFilesTest::undoAndRedoNameWhatTheyActOn()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    fixture.rename(*window, fixture.adie, QStringLiteral("Adie"));
    QAction *undo = ShellFixture::action(*window, "undo");
    const QString text = window->files().workspace()->undoText();
    QVERIFY(!text.isEmpty());
    QVERIFY2(undo->text().contains(text), qPrintable(undo->text()));
    QVERIFY(undo->toolTip().contains(text));
    undo->trigger();
    QVERIFY(window->files().workspace()->undoText() != text);
    QAction *redo = ShellFixture::action(*window, "redo");
    QVERIFY(redo->isEnabled());
    QVERIFY(redo->text().contains(text));
    redo->trigger();
    QCOMPARE(window->files().workspace()->undoText(), text);
}

void WindowFilesTest::closingWithUnsavedChangesAsksAndCancelKeepsTheWindow()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    fixture.rename(*window, fixture.adie, QStringLiteral("Adie"));
    fixture.prompts.save = SaveAnswer::Cancel;
    QVERIFY(!window->close());
    QCOMPARE(fixture.prompts.asked, QStringList({QStringLiteral("save")}));
    QVERIFY(window->isVisible());
    QVERIFY(window->files().workspace()->isModified());
}

void WindowFilesTest::answeringDontSaveReallyDropsTheChanges()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    fixture.rename(*window, fixture.adie, QStringLiteral("Adie"));
    fixture.prompts.save = SaveAnswer::Discard;
    QVERIFY(window->close());
    QVERIFY(!WorkingFolder(fixture.workingFolder()).unpublishedSince(path));
}

void WindowFilesTest::answeringSaveOnClosingPublishesThem()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    {
        auto window = fixture.makeWindow();
        QVERIFY(window->openFile(path));
        fixture.rename(*window, fixture.adie, QStringLiteral("Adie, saved"));
        fixture.prompts.save = SaveAnswer::Save;
        QVERIFY(window->close());
    }
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path, true));
    const RecordReader reader(window->files().workspace()->database());
    QCOMPARE(reader.title({RecordKind::Contract, fixture.adie}, Wording(Language::English)),
        QStringLiteral("Adie, saved"));
}

void WindowFilesTest::changesThatWereNeverSavedAreOfferedAgain()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    {
        auto window = fixture.makeWindow();
        QVERIFY(window->openFile(path));
        fixture.rename(*window, fixture.adie, QStringLiteral("Adie, not saved"));
        // The window goes without closing: as after a crash.
    }
    fixture.prompts.recovery = RecoveryAnswer::Recover;
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    QCOMPARE(fixture.prompts.asked, QStringList({QStringLiteral("recovery")}));
    QVERIFY(window->isWindowModified());
    fixture.prompts.save = SaveAnswer::Discard;
    QVERIFY(window->close());
}

void WindowFilesTest::aFileChangedBySomebodyElseIsNotOverwrittenSilently()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    const QString other = fixture.makeFile(QStringLiteral("theirs.vigie"));
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    fixture.rename(*window, fixture.adie, QStringLiteral("Adie, ours"));
    QVERIFY(QFile::remove(path) && QFile::copy(other, path));
    const auto contentOf = [](const QString &file) {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    };
    const QByteArray theirs = contentOf(path);
    fixture.prompts.conflict = ConflictAnswer::Cancel;
    ShellFixture::action(*window, "save")->trigger();
    QTRY_COMPARE(fixture.prompts.asked, QStringList({QStringLiteral("conflict")}));
    QVERIFY(window->isWindowModified());
    QCOMPARE(contentOf(path), theirs);

    const QString elsewhere = fixture.folder.path(QStringLiteral("ours.vigie"));
    fixture.prompts.conflict = ConflictAnswer::SaveElsewhere;
    fixture.prompts.fileToSave = elsewhere;
    ShellFixture::action(*window, "save")->trigger();
    QTRY_VERIFY(!window->isWindowModified());
    QVERIFY(QFile::exists(elsewhere));
    QCOMPARE(contentOf(path), theirs);
    QCOMPARE(ShellFixture::textOf(*window, "fileName"), QStringLiteral("ours.vigie"));
}

void WindowFilesTest::revertAsksThenGoesBack()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    fixture.rename(*window, fixture.adie, QStringLiteral("Adie"));
    fixture.prompts.discard = false;
    ShellFixture::action(*window, "revert")->trigger();
    QVERIFY(window->isWindowModified());
    fixture.prompts.discard = true;
    ShellFixture::action(*window, "revert")->trigger();
    QTRY_VERIFY(!window->isWindowModified());
    const RecordReader reader(window->files().workspace()->database());
    QCOMPARE(reader.title({RecordKind::Contract, fixture.adie}, Wording(Language::English)),
        QStringLiteral("Adie – microcrédit rural"));
}

void WindowFilesTest::aFileThatIsNotOursIsRefusedAndNothingIsLost()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    const QString stranger = fixture.folder.path(QStringLiteral("stranger.vigie"));
    QFile file(stranger);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not an observatory");
    file.close();
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    fixture.rename(*window, fixture.adie, QStringLiteral("Adie"));
    fixture.prompts.save = SaveAnswer::Discard;
    QVERIFY(!window->openFile(stranger));
    QVERIFY(!ShellFixture::message(*window).isEmpty());
    QCOMPARE(ShellFixture::textOf(*window, "fileName"), QStringLiteral("bonds.vigie •"));
    // "Don't save" was meant for leaving this file; it was not left, so closing asks again.
    fixture.prompts.asked.clear();
    fixture.prompts.save = SaveAnswer::Cancel;
    QVERIFY(!window->close());
    QCOMPARE(fixture.prompts.asked, QStringList({QStringLiteral("save")}));
}

void WindowFilesTest::aDroppedFileIsOpened()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    auto window = fixture.makeWindow();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    QTRY_VERIFY(window->files().workspace());
    QCOMPARE(window->files().fileName(), QStringLiteral("bonds.vigie"));
}

void WindowFilesTest::openFilesAreRememberedAndVanishedOnesForgotten()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    {
        auto window = fixture.makeWindow();
        QVERIFY(window->openFile(path));
        QVERIFY(window->close());
    }
    QCOMPARE(fixture.preferences.recentFiles(), QStringList({path}));
    auto window = fixture.makeWindow();
    QVERIFY(window->findChild<QAbstractButton *>(QStringLiteral("recentFile")));
    QVERIFY(QFile::remove(path));
    QVERIFY(QDir(fixture.workingFolder()).removeRecursively());
    QTest::mouseClick(window->findChild<QAbstractButton *>(QStringLiteral("recentFile")), Qt::LeftButton);
    QVERIFY(!ShellFixture::message(*window).isEmpty());
    QVERIFY(fixture.preferences.recentFiles().isEmpty());
}

void WindowFilesTest::aReadOnlyFileCanBeLookedAtOnly()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path, true));
    QCOMPARE(ShellFixture::textOf(*window, "fileState"), QStringLiteral("Read only"));
    QVERIFY(ShellFixture::message(*window).contains(QStringLiteral("reading only")));
    for (const char *name : {"save", "revert", "newRecord", "remove", "importTables", "undo"}) {
        QVERIFY2(!ShellFixture::action(*window, name)->isEnabled(), name);
    }
    QVERIFY(ShellFixture::action(*window, "saveAs")->isEnabled());

    fixture.prompts.fileToSave = fixture.folder.path(QStringLiteral("mine.vigie"));
    ShellFixture::action(*window, "saveAs")->trigger();
    QTRY_COMPARE(window->files().fileName(), QStringLiteral("mine.vigie"));
    QCOMPARE(ShellFixture::textOf(*window, "fileState"), QStringLiteral("Saved"));
    QVERIFY(ShellFixture::action(*window, "newRecord")->isEnabled());
    ShellFixture::action(*window, "newRecord")->trigger();
    QVERIFY(window->files().workspace()->isModified());
}

void WindowFilesTest::aNewObservatoryIsMadeWhereAsked()
{
    ShellFixture fixture;
    const QString path = fixture.folder.path(QStringLiteral("new.vigie"));
    auto window = fixture.makeWindow();
    fixture.prompts.fileToSave = path;
    QTest::mouseClick(window->findChild<QAbstractButton *>(QStringLiteral("startNew")), Qt::LeftButton);
    QVERIFY(QFile::exists(path));
    QCOMPARE(window->files().fileName(), QStringLiteral("new.vigie"));
}

void WindowFilesTest::aListIsExportedAsATable()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    fixture.prompts.fileToSave = fixture.folder.path(QStringLiteral("contracts.csv"));
    ShellFixture::action(*window, "exportView")->trigger();
    QFile table(*fixture.prompts.fileToSave);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(table.readAll().contains("Wimoov"));
    QVERIFY2(ShellFixture::message(*window).contains(QStringLiteral("2 rows")),
        qPrintable(ShellFixture::message(*window)));
}

void WindowFilesTest::anExportWritesWhatTheListShows()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    ListState state = window->pages().current()->state();
    state.columns = QStringList{QStringLiteral("name"), QStringLiteral("stage")};
    window->pages().current()->setState(state);
    window->findChild<QLineEdit *>(QStringLiteral("filterText"))->setText(QStringLiteral("wimoov"));
    fixture.prompts.fileToSave = fixture.folder.path(QStringLiteral("list.csv"));
    ShellFixture::action(*window, "exportView")->trigger();
    QVERIFY2(fixture.prompts.extentOffer.shown.contains(QStringLiteral("1 row, 2 columns")),
        qPrintable(fixture.prompts.extentOffer.shown));
    QVERIFY(fixture.prompts.extentOffer.selected.isEmpty());
    QVERIFY(fixture.prompts.extentOffer.everything.contains(QStringLiteral("2 rows")));
    QFile table(*fixture.prompts.fileToSave);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray text = table.readAll();
    QVERIFY2(text.startsWith("id,name,stage\n") && text.count('\n') == 2 && text.contains("Wimoov"), text);
}

void WindowFilesTest::theOfferToUndoAnImportGoesWithTheNextChange()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    fixture.rename(*window, fixture.adie, QStringLiteral("Imported"));
    emit window->findChild<ExchangeSession *>()->done(QStringLiteral("Rows imported: 1"), true);
    QVERIFY(!window->findChild<MessageBar *>()->isHidden());
    fixture.rename(*window, fixture.adie, QStringLiteral("Typed later"));
    QVERIFY(window->findChild<MessageBar *>()->isHidden()); // it would undo what was typed
}

void WindowFilesTest::theFileGivenIsOpenedAfterTheFirstFrame()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    ShellServices services;
    services.preferences = &fixture.preferences;
    services.look = &fixture.look;
    services.prompts = &fixture.prompts;
    services.workingFolder = fixture.workingFolder();
    MainWindow window(services);
    window.openWhenShown(path, false);
    window.show();
    QVERIFY(!window.files().workspace());
    QTRY_VERIFY(window.files().workspace());
}

QTEST_MAIN(WindowFilesTest)
#include "window_files_test.moc"
