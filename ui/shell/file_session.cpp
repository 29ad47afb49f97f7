#include "ui/shell/file_session.h"

#include "app/storage/database_file.h"
#include "app/storage/working_copy.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/preferences.h"

#include <QCursor>
#include <QDir>
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
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (!mayLeave()) {
        return false;
    }
    if (m_workspace && m_workspace->path() == absolute && m_workspace->isReadOnly() == readOnly
        && !m_discardOnClose) {
        return true;
    }
    if (m_workspace && m_workspace->path() == absolute) {
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
        if (workspace.error().kind == ErrorKind::Conflict) {
            emit openedElsewhere(absolute);
        } else {
            emit failed(workspace.error());
        }
        if (!QFileInfo::exists(absolute)) {
            m_preferences.forgetRecentFile(absolute);
        }
        return stay();
    }
    replaceWith(std::move(*workspace));
    return true;
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
        if (m_workspace && m_workspace->path() == QFileInfo(*path).absoluteFilePath()) {
            close();
        }
        if (!QFile::moveToTrash(*path) && !QFile::remove(*path)) {
            emit failed({ErrorKind::NotWritable, tr("“%1” cannot be replaced.").arg(*path), {}});
            return stay();
        }
        report(WorkingCopy::discard(QFileInfo(*path).absoluteFilePath(), m_workingFolder));
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

bool FileSession::save()
{
    if (!m_workspace) {
        return false;
    }
    if (!m_workspace->isModified()) {
        return true;
    }
    const Result<void> result = m_workspace->save();
    if (result) {
        emit saved();
        return true;
    }
    if (result.error().kind == ErrorKind::Conflict) {
        return settleConflict();
    }
    emit failed(result.error());
    return false;
}

bool FileSession::settleConflict()
{
    switch (m_prompts->askConflict(fileName())) {
    case ConflictAnswer::SaveElsewhere:
        return saveAs();
    case ConflictAnswer::Reload:
        return report(m_workspace->revert());
    case ConflictAnswer::Overwrite:
        if (!report(m_workspace->save(true))) {
            return false;
        }
        emit saved();
        return true;
    case ConflictAnswer::Cancel:
        break;
    }
    return false;
}

bool FileSession::saveAs()
{
    if (!m_workspace) {
        return false;
    }
    const auto path
        = m_prompts->chooseFileToSave(tr("Save the observatory as"), m_workspace->path(), nameFilters());
    if (!path || !report(m_workspace->saveAs(*path))) {
        return false;
    }
    m_preferences.addRecentFile(m_workspace->path());
    emit saved();
    return true;
}

bool FileSession::revert()
{
    if (!m_workspace
        || !m_prompts->askDiscard(tr("Go back to “%1” as it was last saved?").arg(fileName()),
            tr("Every change since then is lost, and cannot be brought back by Undo."), tr("Revert"))) {
        return false;
    }
    return report(m_workspace->revert());
}

bool FileSession::mayLeave()
{
    if (!m_workspace || !m_workspace->isModified() || m_discardOnClose) {
        return true;
    }
    switch (m_prompts->askSave(fileName())) {
    case SaveAnswer::Save:
        return save();
    case SaveAnswer::Discard:
        m_discardOnClose = true;
        return true;
    case SaveAnswer::Cancel:
        break;
    }
    return false;
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
        report(WorkingCopy::discard(path, m_workingFolder));
    }
    m_discardOnClose = false;
    emit closed();
}

bool FileSession::offersRecovery(const QString &path)
{
    const std::optional<QDateTime> since = WorkingCopy::unpublishedSince(path, m_workingFolder);
    if (!since) {
        return true;
    }
    switch (m_prompts->askRecovery(QFileInfo(path).fileName(), *since)) {
    case RecoveryAnswer::Recover:
        return true;
    case RecoveryAnswer::Discard:
        return report(WorkingCopy::discard(path, m_workingFolder));
    case RecoveryAnswer::Cancel:
        break;
    }
    return false;
}

void FileSession::replaceWith(std::unique_ptr<Workspace> workspace)
{
    close();
    m_workspace = std::move(workspace);
    m_preferences.addRecentFile(m_workspace->path());
    emit opened();
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
