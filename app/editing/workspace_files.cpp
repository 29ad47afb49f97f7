// Workspace and its files: saving, going back, and becoming ready in the background.
#include "app/editing/workspace.h"

#include "app/storage/database_file.h"
#include "app/storage/schema_migrations.h"
#include "app/storage/shared_file.h"
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
    connect(m_preparation.get(), &Preparation::failed, this, &Workspace::giveUpPreparing);
    m_preparation->start();
}

void Workspace::adoptCopy()
{
    std::unique_ptr<WorkingCopy> copy = m_preparation->takeCopy();
    Result<std::unique_ptr<Database>> database = openWorkingDatabase(copy->databasePath());
    if (!database) {
        giveUpPreparing(database.error());
        return;
    }
    m_copy = std::move(copy);
    m_database->swap(**database); // whoever reads goes on, from the copy
    m_preparing = false;
    refreshHistory();
    emit prepared();
}

void Workspace::giveUpPreparing(const Error &why)
{
    if (!m_copy) {
        m_readOnly = true; // it is shown from the shared file, and there it stays
        m_preparing = false;
    }
    emit preparationFailed(why);
}

// A message of a preparation that was stopped meanwhile may still arrive.
void Workspace::adoptIndex()
{
    if (!m_copy || m_search) {
        return;
    }
    Result<SearchIndex> index = SearchIndex::attach(*m_database, m_copy->searchIndexPath());
    if (!index) {
        return;
    }
    if (!index->catchUp()) { // with what was edited since it was built; else there is none of this observatory
        [[maybe_unused]] const Result<void> detached = index->detach();
        return;
    }
    m_search.emplace(std::move(*index));
    emit searchable();
}

// After a failure: the lists go on without an index until another one is built aside.
void Workspace::renewIndex()
{
    const Result<void> detached = m_search->detach();
    m_search.reset();
    emit searchLost();
    if (detached && !m_preparing) {
        prepareIndex();
    }
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
    const bool isSameFile = knownPath(path) == knownPath(this->path());
    const bool isLookedAt = m_readOnly && !this->path().isEmpty(); // it can be saved elsewhere
    if (const Result<void> allowed = refusal(); !allowed && (isSameFile || !isLookedAt)) {
        return allowed.error();
    }
    if (isSameFile) {
        return save(true);
    }
    if (const Result<void> free = WorkingCopy::mayReplace(path, m_workingFolder); !free) {
        return free;
    }
    if (const Result<void> published = WorkingCopy::publishAs(
            *m_database, path, m_workingFolder, [] { return true; }, m_wording);
        !published) {
        return published;
    }
    // An old private copy of what was replaced stands for nothing any more.
    if (const Result<void> discarded = WorkingCopy::discard(path, m_workingFolder); !discarded) {
        return discarded;
    }
    return switchTo(path);
}

// Lets go of the present working copy for good and goes on with that of `path`.
Result<void> Workspace::switchTo(const QString &path)
{
    const std::optional<QString> former = m_copy ? std::optional(m_copy->sharedPath()) : std::nullopt;
    m_preparation.reset();
    m_search.reset();
    closeDatabase();
    m_copy.reset();
    const Result<void> discarded = former ? WorkingCopy::discard(*former, m_workingFolder) : Result<void>();
    Result<std::unique_ptr<WorkingCopy>> copy = WorkingCopy::open(path, m_workingFolder, m_wording);
    Result<std::unique_ptr<Database>> database = copy ? openWorkingDatabase((*copy)->databasePath())
                                                      : Result<std::unique_ptr<Database>>(copy.error());
    if (!database) {
        return becomeEmpty(database.error());
    }
    m_copy = std::move(*copy);
    m_readOnly = false;
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
    const Result<std::unique_ptr<Workspace>> there = openReadOnly(shared, looking, m_clock);
    if (!there) {
        return there.error();
    }
    if (const Result<void> whole = checkIntegrity((*there)->database(), m_wording); !whole) {
        return whole;
    }
    return switchTo(shared);
}

} // namespace vigie
