#include "ui/shell/file_session.h"

#include "app/storage/database_file.h"
#include "app/storage/shared_file.h"
#include "app/storage/working_folder.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/preferences.h"

#include <QCursor>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>

namespace vigie {

namespace {

QString folderOf(const QString &path)
{
    return path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                          : QFileInfo(path).absolutePath();
}

} // namespace

FileSession::FileSession(
    Preferences &preferences, QString workingFolder, MakeSample makeSample, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_workingFolder(std::move(workingFolder))
    , m_makeSample(std::move(makeSample))
{
}

FileSession::~FileSession() = default;

QString FileSession::fileName() const
{
    return m_workspace ? QFileInfo(m_workspace->path()).fileName() : QString();
}

QStringList FileSession::nameFilters()
{
    return {tr("Vigie observatory (*.vigie)"), tr("All files (*)")};
}

bool FileSession::open(const QString &path, bool readOnly)
{
    const QString absolute = knownPath(path); // also of a link to the file that is open
    if (!mayLeave()) {
        return false;
    }
    const bool isSameFile = m_workspace && m_workspace->path() == absolute;
    if (isSameFile && m_workspace->isReadOnly() == readOnly && !m_discardOnClose) {
        return true;
    }
    if (isSameFile) {
        close(); // the same file again: its lock must be free
    }
    if (!readOnly && !offersRecovery(absolute)) {
        return stay();
    }
    Workspace::Settings settings;
    settings.workingFolder = m_workingFolder;
    settings.author = m_preferences.author();
    settings.language = m_preferences.language();
    settings.readOnly = readOnly;
    Result<std::unique_ptr<Workspace>> workspace = Workspace::openAtOnce(absolute, settings);
    if (!workspace) {
        return openAfterFailure(absolute, readOnly, workspace.error());
    }
    replaceWith(std::move(*workspace));
    return true;
}

bool FileSession::openAfterFailure(const QString &path, bool readOnly, const Error &error)
{
    const WorkingFolder folder(m_workingFolder);
    const std::optional<LockHolder> holder
        = readOnly || error.kind != ErrorKind::Conflict ? std::nullopt : folder.holderOf(path);
    if (!holder && error.kind != ErrorKind::Conflict) {
        emit failed(error);
        if (!QFileInfo::exists(path)) {
            m_preferences.forgetRecentFile(path);
        }
        return stay();
    }
    if (!holder || holder->isOnThisComputer) {
        emit openedElsewhere(path);
        return stay();
    }
    switch (m_prompts->askLocked(QFileInfo(path).fileName(), holder->computer, holder->since)) {
    case LockAnswer::OpenAnyway:
        folder.takeLockAway(path);
        return open(path);
    case LockAnswer::ReadOnly:
        return open(path, true);
    case LockAnswer::Cancel:
        break;
    }
    return stay();
}

bool FileSession::chooseAndOpen()
{
    const auto path = m_prompts->chooseFileToOpen(
        tr("Open an observatory"), folderOf(m_preferences.recentFiles().value(0)), nameFilters());
    return path && open(*path);
}

bool FileSession::createNew()
{
    const QString name = tr("observatory.vigie");
    const QString suggested = QDir(folderOf(m_preferences.recentFiles().value(0))).filePath(name);
    const auto path
        = m_prompts->chooseFileToSave(tr("New observatory"), suggested, {nameFilters().constFirst()});
    if (!path || !mayLeave()) {
        return false;
    }
    const Wording wording(m_preferences.language());
    if (QFileInfo::exists(*path)) {
        // The person agreed to replace it in the dialogue; it goes to the bin, so that a slip costs nothing.
        if (m_workspace && m_workspace->path() == knownPath(*path)) {
            close();
        }
        if (!report(WorkingFolder(m_workingFolder).mayReplace(*path, wording))) {
            return stay(); // another window works on it
        }
        if (!QFile::moveToTrash(*path) && !QFile::remove(*path)) {
            emit failed({ErrorKind::NotWritable, tr("“%1” cannot be replaced.").arg(*path), {}});
            return stay();
        }
        report(WorkingFolder(m_workingFolder).discard(*path, wording));
    }
    return report(createObservatory(*path, wording)) ? open(*path) : stay();
}

bool FileSession::openSample()
{
    if (!m_makeSample || !mayLeave()) {
        return false;
    }
    const QString path = freshSamplePath();
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // a second or two
    const bool made = report(m_makeSample(path, Wording(m_preferences.language())));
    QGuiApplication::restoreOverrideCursor();
    return made ? open(path) : stay();
}

void FileSession::save()
{
    if (!m_workspace || !m_workspace->isModified()) {
        return;
    }
    if (m_workspace->file().task()) {
        m_saveAgain = true;
        return;
    }
    m_workspace->file().saveAside(false);
}

void FileSession::saveAs()
{
    if (!m_workspace) {
        return;
    }
    const auto path
        = m_prompts->chooseFileToSave(tr("Save the observatory as"), m_workspace->path(), nameFilters());
    if (path) {
        m_workspace->file().saveAsAside(*path);
    }
}

void FileSession::revert()
{
    if (m_workspace
        && m_prompts->askDiscard(tr("Go back to “%1” as it was last saved?").arg(fileName()),
            tr("Every change since then is lost, and cannot be brought back by Undo."), tr("Revert"))) {
        reload();
    }
}

void FileSession::reload()
{
    if (m_workspace) {
        m_workspace->file().revertAside();
    }
}

void FileSession::taskEnded(FileBinding::Task task, const Result<void> &result)
{
    if (m_workspace->file().task()) {
        report(result); // refused: what is going on goes on
        return;
    }
    const bool again = std::exchange(m_saveAgain, false) && result;
    if (!result && task == FileBinding::Task::Save && result.error().kind == ErrorKind::Conflict) {
        settleConflict();
        return;
    }
    if (!report(result)) {
        return;
    }
    if (task == FileBinding::Task::SaveAs) {
        m_preferences.addRecentFile(m_workspace->path());
    }
    emit saved();
    if (again) {
        save();
    }
}

void FileSession::settleConflict()
{
    switch (m_prompts->askConflict(fileName())) {
    case ConflictAnswer::SaveElsewhere:
        saveAs();
        break;
    case ConflictAnswer::Reload:
        reload();
        break;
    case ConflictAnswer::Overwrite:
        m_workspace->file().saveAside(true);
        break;
    case ConflictAnswer::Cancel:
        break;
    }
}

bool FileSession::mayLeave()
{
    if (m_isWaiting) {
        return false; // it is being left already
    }
    waitForTask();
    if (!m_workspace || !m_workspace->isModified() || m_discardOnClose) {
        return true;
    }
    switch (m_prompts->askSave(fileName())) {
    case SaveAnswer::Save:
        save();
        waitForTask();
        return !m_workspace->isModified();
    case SaveAnswer::Discard:
        m_discardOnClose = true;
        return true;
    case SaveAnswer::Cancel:
        break;
    }
    return false;
}

// The window is painted meanwhile and can stop it; nothing else can be begun.
void FileSession::waitForTask()
{
    if (!m_workspace || !m_workspace->file().task()) {
        return;
    }
    m_isWaiting = true;
    emit waiting(true);
    while (m_workspace->file().task()) {
        QEventLoop loop;
        connect(&m_workspace->file(), &FileBinding::taskEnded, &loop, &QEventLoop::quit);
        loop.exec();
    }
    m_isWaiting = false;
    emit waiting(false);
}

void FileSession::close()
{
    if (!m_workspace) {
        return;
    }
    emit aboutToClose();
    const QString path = m_workspace->path();
    m_workspace.reset();
    if (m_discardOnClose) {
        report(WorkingFolder(m_workingFolder).discard(path, Wording(m_preferences.language())));
    }
    m_discardOnClose = false;
    emit closed();
}

bool FileSession::offersRecovery(const QString &path)
{
    const std::optional<QDateTime> since = WorkingFolder(m_workingFolder).unpublishedSince(path);
    if (!since) {
        return true;
    }
    switch (m_prompts->askRecovery(QFileInfo(path).fileName(), *since)) {
    case RecoveryAnswer::Recover:
        return true;
    case RecoveryAnswer::Discard:
        return report(WorkingFolder(m_workingFolder).discard(path, Wording(m_preferences.language())));
    case RecoveryAnswer::Cancel:
        break;
    }
    return false;
}

void FileSession::replaceWith(std::unique_ptr<Workspace> workspace)
{
    close();
    m_workspace = std::move(workspace);
    const FileBinding *file = &m_workspace->file();
    connect(file, &FileBinding::taskEnded, this, &FileSession::taskEnded);
    connect(file, &FileBinding::becameEditable, this, &FileSession::becameEditable);
    connect(file, &FileBinding::preparationFailed, this, &FileSession::preparationFailed);
    connect(file, &FileBinding::indexingFailed, this, &FileSession::failed);
    m_preferences.addRecentFile(m_workspace->path());
    emit opened();
}

void FileSession::preparationFailed(const Error &error)
{
    if (error.kind == ErrorKind::NotWritable) {
        emit failed(error); // it can still be looked at
        return;
    }
    // After it has said so to everybody: it goes with what it says it in.
    const Workspace *unprepared = m_workspace.get();
    const auto giveUp = [this, unprepared, error, path = m_workspace->path()] {
        if (m_workspace.get() == unprepared) {
            close();
            if (!openAfterFailure(path, false, error)) {
                emit nothingOpened();
            }
        }
    };
    QMetaObject::invokeMethod(this, giveUp, Qt::QueuedConnection);
}

bool FileSession::report(const Result<void> &result)
{
    if (!result) {
        emit failed(result.error());
    }
    return result.has_value();
}

bool FileSession::stay()
{
    m_discardOnClose = false;
    return false;
}

QString FileSession::freshSamplePath()
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    folder.mkpath(QStringLiteral("samples"));
    folder.cd(QStringLiteral("samples"));
    const QString base = tr("french-impact-bonds");
    QString path = folder.filePath(QString(base % u".vigie"));
    for (int copy = 2; QFileInfo::exists(path); ++copy) {
        path = folder.filePath(QString(base % u'-' % QString::number(copy) % u".vigie"));
    }
    return path;
}

} // namespace vigie
