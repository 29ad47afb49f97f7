#include "app/editing/file_binding.h"

#include "app/editing/file_work.h"
#include "app/storage/database_file.h"
#include "app/storage/search_builder.h"
#include "app/storage/shared_file.h"
#include "app/storage/working_database.h"
#include "app/storage/working_folder.h"

namespace vigie {

namespace {

Result<std::unique_ptr<WorkingCopy>> copyOf(const QString &path, const QString &workingFolder, bool readOnly,
    const Wording &wording, const Progress &progress)
{
    return readOnly ? WorkingCopy::openForReading(path, workingFolder, wording, progress)
                    : WorkingCopy::open(path, workingFolder, wording, progress);
}

} // namespace

FileBinding::FileBinding(const QString &path, const Settings &settings, std::unique_ptr<Database> database)
    : m_path(knownPath(path))
    , m_workingFolder(settings.workingFolder)
    , m_wording(settings.language)
    , m_readOnly(settings.readOnly)
    , m_isSearched(settings.isSearched)
    , m_database(std::move(database))
{
}

FileBinding::~FileBinding() = default;

Result<std::unique_ptr<FileBinding>> FileBinding::open(
    const QString &path, const Settings &settings, const Progress &progress)
{
    Result<std::unique_ptr<FileBinding>> binding = openCopy(path, settings, progress);
    if (!binding && settings.readOnly && binding.error().kind == ErrorKind::NotWritable) {
        return openWhereItLies(path, settings); // no room for a copy: it can be looked at all the same
    }
    if (!binding || !settings.isSearched) {
        return binding;
    }
    if (const Result<void> made = (*binding)->makeSearchable(progress); !made) {
        return made.error();
    }
    return binding;
}

Result<std::unique_ptr<FileBinding>> FileBinding::openCopy(
    const QString &path, const Settings &settings, const Progress &progress)
{
    const Wording wording(settings.language);
    Result<std::unique_ptr<WorkingCopy>> copy
        = copyOf(path, settings.workingFolder, settings.readOnly, wording, progress);
    if (!copy) {
        return copy.error();
    }
    Result<std::unique_ptr<Database>> database = openWorkingDatabase((*copy)->databasePath());
    if (!database) {
        return database.error();
    }
    std::unique_ptr<FileBinding> binding(new FileBinding(path, settings, std::move(*database)));
    binding->m_copy = std::move(*copy);
    return binding;
}

Result<std::unique_ptr<FileBinding>> FileBinding::openWhereItLies(
    const QString &path, const Settings &settings)
{
    const Wording wording(settings.language);
    Result<std::unique_ptr<Database>> database = openInPlace(path, wording);
    if (!database) {
        return database.error();
    }
    if (const Result<void> whole = checkIntegrity(**database, wording); !whole) {
        return whole.error();
    }
    return std::unique_ptr<FileBinding>(new FileBinding(path, settings, std::move(*database)));
}

Result<void> FileBinding::makeSearchable(const Progress &progress)
{
    Result<SearchIndex> index = SearchIndex::open(*m_database, m_copy->searchIndexPath(), progress);
    if (!index) {
        return index.error();
    }
    m_index.emplace(std::move(*index));
    return {};
}

Result<std::unique_ptr<FileBinding>> FileBinding::openAtOnce(const QString &path, const Settings &settings)
{
    if (!isBig(path)) {
        return open(path, settings);
    }
    const WorkingFolder folder(settings.workingFolder);
    const Wording wording(settings.language);
    if (const Result<void> free = folder.mayReplace(path, wording); !free && !settings.readOnly) {
        return free.error(); // known at once, not after it was shown
    }
    if (!settings.readOnly && folder.isReady(path)) {
        return openReadyCopy(path, settings);
    }
    const FileState state = FileState::of(path);
    Result<std::unique_ptr<Database>> shown = openInPlace(path, wording);
    const bool isShown = shown.has_value();
    if (!isShown && shown.error().kind == ErrorKind::NotWritable) {
        shown = emptyDatabase(); // only its copy can be read
    }
    if (!shown) {
        return shown.error();
    }
    std::unique_ptr<FileBinding> binding(new FileBinding(path, settings, std::move(*shown)));
    binding->m_shownState = isShown ? state : FileState();
    binding->m_isPreparing = true;
    binding->prepareCopy();
    return binding;
}

Result<std::unique_ptr<FileBinding>> FileBinding::openReadyCopy(const QString &path, const Settings &settings)
{
    Result<std::unique_ptr<FileBinding>> binding = openCopy(path, settings, {});
    if (binding && !(*binding)->adoptIndex()) {
        (*binding)->prepareIndex();
    }
    return binding;
}

BackgroundWork &FileBinding::startPreparing(Work work)
{
    if (m_preparation && m_preparation->isConcluded()) {
        m_preparation.release()->deleteLater(); // it may be what calls
    }
    m_preparation.reset(); // one that still runs would write to the same files
    m_preparation = std::make_unique<BackgroundWork>(std::move(work));
    m_preparation->start();
    return *m_preparation;
}

void FileBinding::prepareCopy()
{
    using Copy = Result<std::unique_ptr<WorkingCopy>>;
    const BackgroundWork &work
        = startPreparing([this, path = m_path, folder = m_workingFolder, readOnly = m_readOnly,
                             wording = m_wording](const Progress &progress) -> Conclusion {
              const auto copy = std::make_shared<Copy>(copyOf(path, folder, readOnly, wording, progress));
              return [this, copy] { return *copy ? adoptCopy(std::move(**copy)) : copy->error(); };
          });
    connect(&work, &BackgroundWork::progressed, this, &FileBinding::preparationProgressed);
    connect(&work, &BackgroundWork::ended, this, [this](const Result<void> &result) {
        if (!result) {
            giveUpPreparing(result.error());
        }
    });
}

Result<void> FileBinding::adoptCopy(std::unique_ptr<WorkingCopy> copy)
{
    Result<std::unique_ptr<Database>> database = openWorkingDatabase(copy->databasePath());
    if (!database) {
        return database.error();
    }
    const bool isWhatWasShown = m_shownState == copy->fileState();
    m_copy = std::move(copy);
    m_database->swap(**database); // whoever reads goes on, from the copy
    m_isPreparing = false;
    emit prepared();
    if (!isWhatWasShown) {
        emit replaced();
    }
    if (!adoptIndex()) {
        prepareIndex();
    }
    return {};
}

void FileBinding::giveUpPreparing(const Error &why)
{
    m_readOnly = true; // it is shown where it lies, and there it stays
    m_isPreparing = false;
    emit preparationFailed(why);
}

void FileBinding::prepareIndex()
{
    if (!m_isSearched) {
        return;
    }
    const BackgroundWork &work
        = startPreparing([this, database = m_copy->databasePath(), index = m_copy->searchIndexPath()](
                             const Progress &progress) -> Conclusion {
              const Result<void> built = buildSearchIndex(database, index, progress);
              return [this, built] {
                  if (built && !m_index && adoptIndex()) {
                      emit searchable();
                  }
                  return built;
              };
          });
    connect(&work, &BackgroundWork::progressed, this, &FileBinding::indexingProgressed);
    connect(&work, &BackgroundWork::ended, this, [this](const Result<void> &result) {
        if (!result) {
            emit indexingFailed(result.error());
        }
    });
}

// Takes the index that is there, if it is, or can soon be, current.
bool FileBinding::adoptIndex()
{
    Result<SearchIndex> index = SearchIndex::attach(*m_database, m_copy->searchIndexPath());
    if (!index) {
        return false;
    }
    if (!index->catchUp()) {
        [[maybe_unused]] const Result<void> detached = index->detach();
        return false;
    }
    m_index.emplace(std::move(*index));
    return true;
}

void FileBinding::dropIndex()
{
    if (m_index) {
        [[maybe_unused]] const Result<void> detached = m_index->detach();
        m_index.reset();
    }
}

void FileBinding::renewSearchIndex()
{
    dropIndex();
    emit searchLost();
    prepareIndex();
}

void FileBinding::stopPreparation()
{
    if (m_isPreparing) {
        m_preparation->stop();
    }
}

SharedFileNow FileBinding::sharedFileNow() const
{
    return m_copy ? m_copy->sharedFileNow() : SharedFileNow::AsItWas;
}

Result<void> FileBinding::refusal() const
{
    const char *sentence = nullptr;
    if (m_isPreparing) {
        sentence = QT_TRANSLATE_NOOP(
            "Workspace", "This file is still being made ready for editing; try again in a moment.");
    } else if (m_readOnly) {
        sentence = QT_TRANSLATE_NOOP("Workspace", "This file is open for reading only.");
    } else if (task() == Task::Revert) {
        sentence = QT_TRANSLATE_NOOP("Workspace", "This file is being read anew; try again in a moment.");
    }
    return sentence ? Result<void>(Error{ErrorKind::NotWritable, m_wording.text("Workspace", sentence), {}})
                    : Result<void>();
}

Error FileBinding::becomeEmpty(const Error &why)
{
    // The file vanished between two looks at it: show nothing rather than what is no longer there.
    m_readOnly = true;
    m_copy.reset();
    m_path.clear();
    std::unique_ptr<Database> nothing = emptyDatabase();
    m_database->swap(*nothing);
    emit replaced();
    return why;
}

} // namespace vigie
