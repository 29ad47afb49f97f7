// Workspace and its files: saving, going back, and becoming ready in the background.
#include "app/editing/workspace.h"

#include "app/storage/schema_migrations.h"
#include "app/storage/working_database.h"

#include <QFileInfo>

namespace vigie {

namespace {

// Smaller files are copied and indexed within a tenth of a second.
constexpr qint64 bigFile = 8 * 1024 * 1024;

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::openAtOnce(
    const QString &path, const Settings &settings, std::shared_ptr<const Clock> clock)
{
    if (settings.readOnly || QFileInfo(path).size() < bigFile) {
        return open(path, settings, std::move(clock));
    }
    std::unique_ptr<WorkingCopy> copy;
    Result<std::unique_ptr<Workspace>> workspace = Error{};
    if (WorkingCopy::isReady(path, settings.workingFolder)) {
        Result<std::unique_ptr<WorkingCopy>> ready
            = WorkingCopy::open(path, settings.workingFolder, Wording(settings.language));
        if (!ready) {
            return ready.error();
        }
        Result<std::unique_ptr<Database>> database = openWorkingDatabase((*ready)->databasePath());
        if (!database) {
            return database.error();
        }
        workspace = std::unique_ptr<Workspace>(
            new Workspace(std::move(*ready), std::move(*database), settings, std::move(clock)));
        (*workspace)->adoptIndex();
        (*workspace)->refreshHistory();
        if (!(*workspace)->m_search) {
            (*workspace)->prepareIndex();
        }
        return workspace;
    }
    workspace = openReadOnly(path, settings, std::move(clock));
    if (workspace) {
        (*workspace)->m_preparing = true;
        (*workspace)->prepareCopy();
    }
    return workspace;
}

void Workspace::prepareCopy()
{
    startPreparation(std::make_unique<Preparation>(path(), m_workingFolder, m_wording.language()));
}

void Workspace::prepareIndex()
{
    startPreparation(std::make_unique<Preparation>(m_copy->databasePath(), m_copy->searchIndexPath()));
}

void Workspace::startPreparation(std::unique_ptr<Preparation> preparation)
{
    m_preparation = std::move(preparation);
    connect(m_preparation.get(), &Preparation::progressed, this, &Workspace::preparationProgressed);
    connect(m_preparation.get(), &Preparation::copyReady, this, &Workspace::adoptCopy);
    connect(m_preparation.get(), &Preparation::indexReady, this, &Workspace::adoptIndex);
    connect(m_preparation.get(), &Preparation::failed, this, &Workspace::preparationFailed);
    m_preparation->start();
}

void Workspace::adoptCopy()
{
    std::unique_ptr<WorkingCopy> copy = m_preparation->takeCopy();
    Result<std::unique_ptr<Database>> database = openWorkingDatabase(copy->databasePath());
    if (!database) {
        emit preparationFailed(database.error());
        return;
    }
    m_copy = std::move(copy);
    m_database->swap(**database); // whoever reads goes on, from the copy
    m_preparing = false;
    refreshHistory();
    emit prepared();
}

void Workspace::adoptIndex()
{
    Result<SearchIndex> index = SearchIndex::attach(*m_database, m_copy->searchIndexPath());
    if (!index || !index->isCurrent()) {
        return; // edited meanwhile: the next opening builds it
    }
    m_search.emplace(std::move(*index));
    emit searchable();
}

// Nobody may find the database gone between closing one file and opening the next.
void Workspace::closeDatabase()
{
    Result<std::unique_ptr<Database>> nothing = Database::open(QStringLiteral(":memory:"), OpenMode::Create);
    Q_ASSERT(nothing);
    [[maybe_unused]] const Result<void> migrated = migrate(**nothing);
    m_database->swap(**nothing);
}

const QString &Workspace::path() const
{
    return m_copy ? m_copy->sharedPath() : m_readOnlyPath;
}

bool Workspace::isModified() const
{
    return m_copy && m_copy->hasUnpublishedChanges();
}

bool Workspace::sharedFileMovedOn() const
{
    return m_copy && m_copy->sharedFileMovedOn();
}

Result<void> Workspace::save(bool overwrite)
{
    if (const Result<void> allowed = refusal(); !allowed) {
        return allowed.error();
    }
    const Result<void> published = m_copy->publish(*m_database, overwrite, m_wording);
    if (published) {
        emit modifiedChanged(false);
    }
    return published;
}

Result<void> Workspace::saveAs(const QString &path)
{
    if (const Result<void> allowed = refusal(); !allowed) {
        return allowed.error();
    }
    if (QFileInfo(path) == QFileInfo(m_copy->sharedPath())) {
        return save(true);
    }
    // An old private copy of what is replaced stands for nothing any more.
    if (const Result<void> discarded = WorkingCopy::discard(path, m_workingFolder); !discarded) {
        return discarded;
    }
    if (const Result<void> published = m_copy->publishAs(
            *m_database, path, [] { return true; }, m_wording);
        !published) {
        return published;
    }
    return switchTo(path);
}

// Lets go of the present working copy for good and goes on with that of `path`.
Result<void> Workspace::switchTo(const QString &path)
{
    const QString former = m_copy->sharedPath();
    m_preparation.reset();
    m_search.reset();
    closeDatabase();
    m_copy.reset();
    const Result<void> discarded = WorkingCopy::discard(former, m_workingFolder);
    Result<std::unique_ptr<WorkingCopy>> copy = WorkingCopy::open(path, m_workingFolder, m_wording);
    Result<std::unique_ptr<Database>> database = copy ? openWorkingDatabase((*copy)->databasePath())
                                                      : Result<std::unique_ptr<Database>>(copy.error());
    if (!database) {
        return becomeEmpty(database.error());
    }
    m_copy = std::move(*copy);
    m_database->swap(**database);
    if (const Result<void> opened = openSearchIndex({}); !opened) {
        m_search.reset();
    }
    refreshHistory();
    ChangeSummary summary;
    summary.everything = true;
    emit modifiedChanged(false);
    emit changed(summary);
    return discarded;
}

Error Workspace::becomeEmpty(const Error &why)
{
    // The file vanished between two looks at it: show nothing rather than what is no longer there.
    m_readOnly = true; // the database is the empty one of closeDatabase()
    refreshHistory();
    ChangeSummary summary;
    summary.everything = true;
    emit changed(summary);
    return why;
}

Result<void> Workspace::revert()
{
    if (const Result<void> allowed = refusal(); !allowed) {
        return allowed.error();
    }
    const QString shared = path();
    // Only what can be opened again may be let go.
    Settings looking;
    looking.language = m_wording.language();
    looking.readOnly = true;
    if (const Result<std::unique_ptr<Workspace>> there = openReadOnly(shared, looking, m_clock); !there) {
        return there.error();
    }
    return switchTo(shared);
}

} // namespace vigie
