#include "app/editing/preparation.h"

#include "app/storage/search_builder.h"

namespace vigie {

Preparation::Preparation(QString sharedPath, QString workingFolder, Language language)
    : m_sharedPath(std::move(sharedPath))
    , m_workingFolder(std::move(workingFolder))
    , m_language(language)
{
}

Preparation::Preparation(QString databasePath, QString indexPath)
    : m_databasePath(std::move(databasePath))
    , m_indexPath(std::move(indexPath))
{
}

Preparation::~Preparation()
{
    m_stopped = true;
    if (m_thread) {
        m_thread->wait();
    }
}

void Preparation::start()
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->start(QThread::LowPriority);
}

bool Preparation::report(double share)
{
    const int percent = static_cast<int>(share * 100);
    if (m_lastPercent.exchange(percent) != percent) {
        emit progressed(share);
    }
    return !m_stopped;
}

void Preparation::run()
{
    const auto progress = [this](double share) { return report(share); };
    if (!m_sharedPath.isEmpty()) {
        Result<std::unique_ptr<WorkingCopy>> copy
            = WorkingCopy::open(m_sharedPath, m_workingFolder, Wording(m_language), progress);
        if (!copy) {
            emit failed(copy.error());
            return;
        }
        m_copy = std::move(*copy);
        m_databasePath = m_copy->databasePath();
        m_indexPath = m_copy->searchIndexPath();
        emit copyReady(); // from here the copy belongs to whoever takes it
    }
    if (const Result<void> built = buildSearchIndex(m_databasePath, m_indexPath, progress); !built) {
        if (!m_stopped) {
            emit failed(built.error());
        }
        return;
    }
    emit indexReady();
}

} // namespace vigie
