#include "ui/shell/page_stack.h"

#include "app/editing/workspace.h"
#include "app/storage/record_reader.h"
#include "ui/records/current_source.h"
#include "ui/shell/preferences.h"

#include <QScopedValueRollback>

namespace vigie {

PageStack::PageStack(Preferences &preferences, QWidget *parent)
    : QStackedWidget(parent)
    , m_preferences(preferences)
{
    setObjectName(QStringLiteral("pages"));
}

PageStack::~PageStack() = default;

void PageStack::setWorkspace(Workspace *workspace)
{
    keepStates();
    dropPages();
    m_states.clear();
    m_visits.clear();
    m_current.reset();
    m_currentSource = workspace ? std::make_unique<CurrentSource>(*workspace) : nullptr;
    m_workspace = workspace;
    emit visitsChanged();
}

void PageStack::rebuild()
{
    if (!m_current) {
        return;
    }
    const QScopedValueRollback<bool> travelling(m_travelling, true);
    const Page page = *m_current;
    const PageHandle *shown = current();
    const RecordRef record = shown ? shown->currentRecord() : RecordRef();
    keepStates();
    dropPages();
    m_current.reset();
    showPage(page);
    if (!record.isNull()) {
        handleOf(page).openRecord(record);
    }
}

void PageStack::keepStates()
{
    for (const auto &[page, handle] : m_pages) {
        if (const auto list = infoOf(page).list; list && handle->isList()) {
            m_states[page] = handle->state();
            m_preferences.setListState(*list, m_states[page]);
        }
    }
}

void PageStack::showPage(Page page)
{
    if (!m_workspace) {
        return;
    }
    PageHandle &handle = handleOf(page);
    const bool isNew = m_current != page;
    m_current = page;
    setCurrentWidget(handle.widget());
    if (isNew) {
        emit pageShown(page);
        emit statusChanged(statusText());
    }
    noteVisit(page, handle.currentRecord());
}

void PageStack::openRecord(const RecordRef &record)
{
    if (!m_workspace) {
        return;
    }
    const RecordRef shown = ownerOf(record);
    const std::optional<Page> home = pageFor(shown.kind);
    if (!home) {
        return;
    }
    const Page page = *home;
    // The page being left keeps its place in the visits; the new page counts with its record only.
    if (const PageHandle *left = current()) {
        noteVisit(*m_current, left->currentRecord());
    }
    {
        const QScopedValueRollback<bool> travelling(m_travelling, true);
        showPage(page);
    }
    handleOf(page).openRecord(shown);
    handleOf(page).takeFocus();
    noteVisit(page, shown);
}

void PageStack::goBack()
{
    if (const auto visit = m_visits.back()) {
        go(*visit);
    }
}

void PageStack::goForward()
{
    if (const auto visit = m_visits.forward()) {
        go(*visit);
    }
}

PageHandle *PageStack::current() const
{
    const auto found = m_current ? m_pages.find(*m_current) : m_pages.end();
    return found == m_pages.end() ? nullptr : found->second.get();
}

QString PageStack::statusText() const
{
    const auto found = m_current ? m_status.find(*m_current) : m_status.end();
    return found == m_status.end() ? QString() : found->second;
}

PageHandle &PageStack::handleOf(Page page)
{
    std::unique_ptr<PageHandle> &handle = m_pages[page];
    if (!handle) {
        handle = makePage(page, *m_workspace, m_prompts, eventsOf(page), this);
        handle->setCurrentSource(*m_currentSource);
        if (const auto list = infoOf(page).list) {
            const auto kept = m_states.find(page);
            handle->setState(kept == m_states.end() ? m_preferences.listState(*list) : kept->second);
        }
        addWidget(handle->widget());
    }
    return *handle;
}

PageEvents PageStack::eventsOf(Page page)
{
    PageEvents events;
    events.recordShown = [this, page](const RecordRef &record) {
        if (m_current == page) {
            noteVisit(page, record);
        }
    };
    events.recordOpenRequested = [this](const RecordRef &record) { openRecord(record); };
    events.statusChanged = [this, page](const QString &text) {
        m_status[page] = text;
        if (m_current == page) {
            emit statusChanged(text);
        }
    };
    events.failed = [this](const Error &error) { emit failed(error); };
    return events;
}

void PageStack::noteVisit(Page page, const RecordRef &record)
{
    if (!m_travelling) {
        m_visits.visit({page, record});
        emit visitsChanged();
    }
}

void PageStack::go(const Visit &visit)
{
    const QScopedValueRollback<bool> travelling(m_travelling, true);
    showPage(visit.page);
    if (!visit.record.isNull()) {
        handleOf(visit.page).openRecord(visit.record);
    }
    emit visitsChanged();
}

RecordRef PageStack::ownerOf(const RecordRef &record) const
{
    const char *field = nullptr;
    switch (record.kind) {
    case RecordKind::Participation:
    case RecordKind::OutcomeMetric:
    case RecordKind::Payment:
        field = "contract_id";
        break;
    case RecordKind::Tie:
        field = "from_id";
        break;
    case RecordKind::Claim:
    case RecordKind::Verification:
        field = "record_id";
        break;
    case RecordKind::Mention:
        field = "testimony_id";
        break;
    case RecordKind::Attachment:
        field = "source_id";
        break;
    default:
        return record;
    }
    const Result<Record> read = RecordReader(m_workspace->database()).read(record);
    const RecordRef owner = read ? read->reference(QString::fromLatin1(field)) : RecordRef();
    // A claim may be about a participation: once more.
    return owner.isNull() || owner.kind == record.kind ? record : ownerOf(owner);
}

void PageStack::dropPages()
{
    for (const auto &[page, handle] : m_pages) {
        delete handle->widget();
    }
    m_pages.clear();
    m_status.clear();
}

} // namespace vigie
