#include "ui/shell/file_progress.h"

#include "ui/shell/work_indicator.h"

#include <QFileInfo>

namespace vigie {

using Kind = WorkIndicator::Kind;

FileProgress::FileProgress(WorkIndicator &indicator, QObject *parent)
    : QObject(parent)
    , m_indicator(indicator)
{
}

void FileProgress::follow(Workspace &workspace)
{
    m_indicator.endAll(); // of the file before
    FileBinding &file = workspace.file();
    if (!file.isPrepared()) {
        m_indicator.start(Kind::Opening, tr("Opening “%1”…").arg(QFileInfo(file.path()).fileName()),
            [&file] { file.stopPreparation(); });
    }
    connect(&file, &FileBinding::preparationProgressed, this,
        [this](double share) { m_indicator.setShare(Kind::Opening, share); });
    connect(&file, &FileBinding::prepared, this, [this] { m_indicator.end(Kind::Opening); });
    connect(&file, &FileBinding::preparationFailed, this, [this] { m_indicator.end(Kind::Opening); });
    connect(&file, &FileBinding::indexingProgressed, this, [this, &file](double share) {
        if (!file.searchIndex()) { // else it came by another way, and this is late
            indexingProgressed(share);
        }
    });
    connect(&file, &FileBinding::replaced, this, [this, &file] {
        if (file.searchIndex()) {
            m_indicator.end(Kind::Search); // that of the file before was given up
        }
    });
    connect(&file, &FileBinding::searchable, this, [this] { m_indicator.end(Kind::Search); });
    connect(&file, &FileBinding::indexingFailed, this, [this] { m_indicator.end(Kind::Search); });
    connect(&file, &FileBinding::taskStarted, this,
        [this, &workspace](FileBinding::Task task) { taskStarted(workspace, task); });
    connect(&file, &FileBinding::taskProgressed, this,
        [this](double share) { m_indicator.setShare(Kind::File, share); });
    connect(&file, &FileBinding::taskEnded, this, [this, &file] {
        if (!file.task()) { // else another one was refused
            m_indicator.end(Kind::File);
        }
    });
}

void FileProgress::taskStarted(Workspace &workspace, FileBinding::Task task)
{
    const QString name = QFileInfo(workspace.path()).fileName();
    const auto stop = [&file = workspace.file()] { file.stopTask(); };
    switch (task) {
    case FileBinding::Task::Save:
        m_indicator.start(Kind::File, tr("Saving “%1”…").arg(name), stop);
        break;
    case FileBinding::Task::SaveAs:
        m_indicator.start(Kind::File, tr("Saving “%1” under another name…").arg(name), stop);
        break;
    case FileBinding::Task::Revert:
        m_indicator.start(Kind::File, tr("Reading “%1” anew…").arg(name), stop);
        break;
    }
}

void FileProgress::indexingProgressed(double share)
{
    if (!m_indicator.isGoingOn(Kind::Search)) {
        m_indicator.start(Kind::Search, tr("Preparing the search…"));
    }
    m_indicator.setShare(Kind::Search, share);
    if (share >= 1) {
        m_indicator.end(Kind::Search);
    }
}

} // namespace vigie
