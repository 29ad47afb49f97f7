// Files kept with sources: in the file and beside it, through undo, saving and whatever happens to them.
#include "app/editing/attachment_edits.h"
#include "app/storage/statement.h"
#include "tests/support/observatory.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using vigie::testing::Observatory;

class AttachmentsTest : public QObject
{
    Q_OBJECT

private slots:
    void aFileKeptInsideTravelsWithTheObservatory();
    void aFileKeptBesideWaitsForTheSaveAndThenLiesBesideTheFile();
    void undoTakesTheRowAwayAndRedoBringsTheFileBack();
    void bytesNobodyNeedsAreNotPublished();
    void savingElsewhereTakesTheFilesAlong();
    void aMissingOrAlteredFileIsToldPlainly();
    void theSameFileIsAttachedOnce();
    void whatIsNoFileIsRefused();
    void aFileThatChangesMeanwhileIsRefused();
    void whatOpensCannotRun_data();
    void whatOpensCannotRun();
    void aHostileRowStaysInItsFolder();

private:
    static QString write(const Observatory &observatory, const QString &name, const QByteArray &bytes)
    {
        const QString path = observatory.folder().path(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("the test's own file could not be written");
        }
        return path;
    }
    static FileToAttach inspect(const QString &path)
    {
        const Result<FileToAttach> file = inspectFile(path, Wording(Language::English));
        if (!file) {
            qFatal("%s", qPrintable(file.error().message));
        }
        return *file;
    }
    static Edit attach(
        Observatory &observatory, const RecordRef &source, const QString &path, AttachmentPlace place)
    {
        return attachFile(source, inspect(path), place, u"Report"_s, observatory.workspace().wording());
    }
    static std::vector<Record> attachmentsOf(Observatory &observatory, const RecordRef &source)
    {
        return *observatory.reader().readPointingAt(RecordKind::Attachment, u"source_id", source.id);
    }
    static AttachmentState stateOf(Observatory &observatory, const Record &attachment)
    {
        return *Attachments(observatory.workspace().database()).check(attachment);
    }
    static qint64 keptInside(const Database &database)
    {
        Result<Statement> statement = Statement::prepare(database, "SELECT count(*) FROM attachment_content");
        return statement && *statement->step() ? statement->integer(0) : -1;
    }
    static void must(const Result<void> &result)
    {
        if (!result) {
            qFatal("%s %s", qPrintable(result.error().message), qPrintable(result.error().detail));
        }
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void AttachmentsTest::aFileKeptInsideTravelsWithTheObservatory()
{
    Observatory observatory;
    const RecordRef source = observatory.addSource(u"Report"_s);
    const QByteArray bytes = "%PDF-1.4\nhello";
    const QString path = write(observatory, u"Rapport é.pdf"_s, bytes);
    observatory.perform(attach(observatory, source, path, AttachmentPlace::Inside));
    must(observatory.workspace().save());
    observatory.close();
    QDir(observatory.workingFolder()).removeRecursively(); // as on another computer
    QFile::remove(path);
    observatory.reopen();

    const std::vector<Record> attached = attachmentsOf(observatory, source);
    QCOMPARE(attached.size(), 1u);
    const Record &attachment = attached.front();
    QCOMPARE(attachment.text(u"file_name"), u"Rapport é.pdf"_s);
    QCOMPARE(attachment.text(u"media_type"), u"application/pdf"_s);
    QCOMPARE(attachment.number(u"size"), bytes.size());
    QCOMPARE(attachment.text(u"sha256"),
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(stateOf(observatory, attachment), AttachmentState::Whole);
    const QString copy = observatory.folder().path(u"copy.pdf"_s);
    must(Attachments(observatory.workspace().database())
             .copyTo(attachment, copy, observatory.workspace().wording()));
    QCOMPARE(read(copy), bytes);
}

void AttachmentsTest::aFileKeptBesideWaitsForTheSaveAndThenLiesBesideTheFile()
{
    Observatory observatory;
    const RecordRef source = observatory.addSource(u"Report"_s);
    must(observatory.workspace().save());
    const QString path = write(observatory, u"long.txt"_s, QByteArray(3'000'000, 'x'));
    observatory.perform(attach(observatory, source, path, AttachmentPlace::Beside));
    QFile::remove(path);
    const Record attachment = attachmentsOf(observatory, source).front();
    const QString folder = filesFolderOf(observatory.path());
    QCOMPARE(folder, observatory.folder().path(u"observatoire.vigie-files"_s));
    QVERIFY2(!QFileInfo::exists(folder), "nothing is written beside the shared file before the save");
    QCOMPARE(stateOf(observatory, attachment), AttachmentState::Whole);
    QCOMPARE(keptInside(observatory.workspace().database()), 0);

    must(observatory.workspace().save());
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList{attachment.text(u"sha256")});
    observatory.close();
    QDir(observatory.workingFolder()).removeRecursively();
    observatory.reopen();
    QCOMPARE(stateOf(observatory, attachment), AttachmentState::Whole);
}

void AttachmentsTest::undoTakesTheRowAwayAndRedoBringsTheFileBack()
{
    for (const AttachmentPlace place : {AttachmentPlace::Inside, AttachmentPlace::Beside}) {
        Observatory observatory;
        const RecordRef source = observatory.addSource(u"Report"_s);
        const QString path = write(observatory, u"a.txt"_s, "some text\n");
        observatory.perform(attach(observatory, source, path, place));
        QVERIFY(observatory.workspace().undo());
        QVERIFY(attachmentsOf(observatory, source).empty());
        must(observatory.workspace().save()); // in between, without it
        observatory.reopen();
        QVERIFY(observatory.workspace().redo());
        QCOMPARE(attachmentsOf(observatory, source).size(), 1u);
        QCOMPARE(stateOf(observatory, attachmentsOf(observatory, source).front()), AttachmentState::Whole);
    }
}

void AttachmentsTest::bytesNobodyNeedsAreNotPublished()
{
    Observatory observatory;
    const RecordRef source = observatory.addSource(u"Report"_s);
    QByteArray secret(500'000, 's');
    secret.append("the name of a witness");
    observatory.perform(
        attach(observatory, source, write(observatory, u"a.txt"_s, secret), AttachmentPlace::Inside));
    must(observatory.workspace().save());
    QVERIFY(read(observatory.path()).contains("the name of a witness"));
    observatory.perform(removeRecords(
        {attachmentsOf(observatory, source).front().ref()}, u"a.txt"_s, observatory.workspace().wording()));
    must(observatory.workspace().save());
    QVERIFY(!read(observatory.path()).contains("the name of a witness"));
    QVERIFY(QFileInfo(observatory.path()).size() < 500'000);
    QVERIFY(observatory.workspace().undo()); // the working copy still has them
    QCOMPARE(stateOf(observatory, attachmentsOf(observatory, source).front()), AttachmentState::Whole);
}

void AttachmentsTest::savingElsewhereTakesTheFilesAlong()
{
    Observatory observatory;
    const RecordRef source = observatory.addSource(u"Report"_s);
    const QString path = write(observatory, u"a.txt"_s, "beside\n");
    observatory.perform(attach(observatory, source, path, AttachmentPlace::Beside));
    must(observatory.workspace().save());
    const QString elsewhere = observatory.folder().path(u"other/copy.vigie"_s);
    QVERIFY(QDir().mkpath(QFileInfo(elsewhere).path()));
    must(observatory.workspace().saveAs(elsewhere));
    const Record attachment = attachmentsOf(observatory, source).front();
    QVERIFY(QFile::exists(
        observatory.folder().path(QString(u"other/copy.vigie-files/" % attachment.text(u"sha256")))));
    QCOMPARE(stateOf(observatory, attachment), AttachmentState::Whole);
}

void AttachmentsTest::aMissingOrAlteredFileIsToldPlainly()
{
    Observatory observatory(Language::English);
    const RecordRef source = observatory.addSource(u"Report"_s);
    observatory.perform(
        attach(observatory, source, write(observatory, u"a.txt"_s, "beside\n"), AttachmentPlace::Beside));
    must(observatory.workspace().save());
    observatory.close();
    QDir(observatory.workingFolder()).removeRecursively();
    observatory.reopen();
    const Record attachment = attachmentsOf(observatory, source).front();
    const QString beside = QDir(filesFolderOf(observatory.path())).filePath(attachment.text(u"sha256"));
    const Attachments attachments(observatory.workspace().database());
    const QString copy = observatory.folder().path(u"copy.txt"_s);

    QVERIFY(QFile::remove(beside));
    QCOMPARE(stateOf(observatory, attachment), AttachmentState::Missing);
    const Result<void> gone = attachments.copyTo(attachment, copy, observatory.workspace().wording());
    QCOMPARE(gone.error().kind, ErrorKind::NotFound);
    QVERIFY(gone.error().message.contains(u"a.txt"));

    QFile other(beside);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("besidE\n");
    other.close();
    QCOMPARE(stateOf(observatory, attachment), AttachmentState::Altered);
    const Result<void> changed = attachments.copyTo(attachment, copy, observatory.workspace().wording());
    QCOMPARE(changed.error().kind, ErrorKind::Unreadable);
    QVERIFY(!QFile::exists(copy));
    observatory.set(source, u"notes"_s, u"x"_s);
    must(observatory.workspace().save()); // saving is none the worse for it
}

void AttachmentsTest::theSameFileIsAttachedOnce()
{
    Observatory observatory;
    const RecordRef source = observatory.addSource(u"Report"_s);
    const QString path = write(observatory, u"a.txt"_s, "text\n");
    observatory.perform(attach(observatory, source, path, AttachmentPlace::Inside));
    const Result<ChangeSummary> twice
        = observatory.workspace().perform(attach(observatory, source, path, AttachmentPlace::Beside));
    QVERIFY(!twice);
    QCOMPARE(twice.error().kind, ErrorKind::InvalidInput);
    const RecordRef other = observatory.addSource(u"Another"_s); // it may have it too
    observatory.perform(attach(observatory, other, path, AttachmentPlace::Inside));
    QCOMPARE(keptInside(observatory.workspace().database()), 1);
}

void AttachmentsTest::whatIsNoFileIsRefused()
{
    const vigie::testing::TemporaryFolder folder;
    const Wording wording(Language::English);
    QCOMPARE(inspectFile(folder.path(u"."_s), wording).error().kind, ErrorKind::Unreadable);
    QCOMPARE(inspectFile(folder.path(u"none.pdf"_s), wording).error().kind, ErrorKind::Unreadable);
    QFile empty(folder.path(u"empty.pdf"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    QCOMPARE(inspectFile(empty.fileName(), wording).error().kind, ErrorKind::Unreadable);
    QFile huge(folder.path(u"huge.mp4"_s));
    QVERIFY(huge.open(QIODevice::WriteOnly));
    QVERIFY(huge.resize(largestBeside + 1)); // sparse
    QCOMPARE(inspectFile(huge.fileName(), wording).error().kind, ErrorKind::Unreadable);
}

void AttachmentsTest::aFileThatChangesMeanwhileIsRefused()
{
    for (const AttachmentPlace place : {AttachmentPlace::Inside, AttachmentPlace::Beside}) {
        Observatory observatory;
        const RecordRef source = observatory.addSource(u"Report"_s);
        const QString path = write(observatory, u"a.txt"_s, "before\n");
        const Edit edit = attach(observatory, source, path, place);
        write(observatory, u"a.txt"_s, "after!\n");
        const Result<ChangeSummary> done = observatory.workspace().perform(edit);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Conflict);
        QVERIFY(attachmentsOf(observatory, source).empty());
    }
}

void AttachmentsTest::whatOpensCannotRun_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("opensAs"); // empty: it is refused
    QTest::newRow("pdf") << u"r.pdf"_s << QByteArray("%PDF-1.4\n") << u"r.pdf"_s;
    QTest::newRow("pdf in disguise") << u"r.desktop"_s << QByteArray("%PDF-1.4\n") << u"r.desktop.pdf"_s;
    QTest::newRow("png") << u"p.png"_s << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")
                         << u"p.png"_s;
    QTest::newRow("text") << u"n.txt"_s << QByteArray("Bonjour\n") << u"n.txt"_s;
    QTest::newRow("text called a batch") << u"n.bat"_s << QByteArray("del everything\n") << u"n.bat.txt"_s;
    QTest::newRow("program") << u"r.pdf"_s
                             << QByteArray("\x7f"
                                           "ELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00"
                                           "\x03\x00>\x00",
                                    20)
                             << QString();
    QTest::newRow("script") << u"r.txt"_s << QByteArray("#!/bin/sh\nrm -rf .\n") << QString();
    QTest::newRow("starter") << u"r.txt"_s << QByteArray("[Desktop Entry]\nType=Application\n") << QString();
    QTest::newRow("page") << u"r.pdf"_s << QByteArray("<!DOCTYPE html><html><script></script></html>")
                          << QString();
}

void AttachmentsTest::whatOpensCannotRun()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, opensAs);
    Observatory observatory;
    const RecordRef source = observatory.addSource(u"Report"_s);
    observatory.perform(
        attach(observatory, source, write(observatory, name, bytes), AttachmentPlace::Inside));
    const Result<QString> copy
        = Attachments(observatory.workspace().database())
              .copyForOpening(attachmentsOf(observatory, source).front(),
                  observatory.folder().path(u"opened"_s), observatory.workspace().wording());
    QCOMPARE(copy.has_value(), !opensAs.isEmpty());
    if (copy) {
        QCOMPARE(QFileInfo(*copy).fileName(), opensAs);
        QVERIFY(!QFileInfo(*copy).isExecutable());
        QCOMPARE(read(*copy), bytes);
    } else {
        QCOMPARE(copy.error().kind, ErrorKind::InvalidInput);
    }
}

void AttachmentsTest::aHostileRowStaysInItsFolder()
{
    QCOMPARE(safeFileName(u"../../etc/passwd"_s), u"passwd"_s);
    QCOMPARE(safeFileName(u"..\\..\\a.txt"_s), u"a.txt"_s);
    QCOMPARE(safeFileName(u".."_s), u"file"_s);
    QCOMPARE(safeFileName(u".hidden"_s), u"hidden"_s);
    QCOMPARE(safeFileName(u"a\nb\u202e.txt"_s).contains(u'\n'), false);
    QVERIFY(safeFileName(QString(QString(400, u'a') % u".pdf")).endsWith(u".pdf"));
    QVERIFY(safeFileName(QString(400, u'a')).size() <= 120);

    Observatory observatory;
    const RecordRef source = observatory.addSource(u"Report"_s);
    Record row(RecordKind::Attachment);
    row.set(u"source_id", source);
    row.set(u"file_name", u"../x"_s);
    row.set(u"size", qint64(3));
    row.set(u"sha256", u"../../../../../../etc/passwd"_s);
    row.set(u"place", u"beside"_s);
    observatory.add(row);
    const Record attachment = attachmentsOf(observatory, source).front();
    QCOMPARE(stateOf(observatory, attachment), AttachmentState::Missing);
    must(observatory.workspace().save());
    QVERIFY(!QFileInfo::exists(filesFolderOf(observatory.path())));
}

QTEST_GUILESS_MAIN(AttachmentsTest)
#include "attachments_test.moc"
