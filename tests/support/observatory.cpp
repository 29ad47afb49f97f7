#include "tests/support/observatory.h"

#include "app/storage/database_file.h"

namespace vigie::testing {

namespace {

void insist(bool done, const char *what, const Error &error)
{
    if (!done) {
        qFatal("%s: %s (%s)", what, qPrintable(error.message), qPrintable(error.detail));
    }
}

Record named(RecordKind kind, const QString &title)
{
    Record record(kind, RecordId::make());
    record.set(titleField(kind)->fieldName(), title);
    return record;
}

} // namespace

Record contract(const QString &name)
{
    return named(RecordKind::Contract, name);
}
Record organisation(const QString &name)
{
    return named(RecordKind::Organisation, name);
}

Observatory::Observatory(Language language)
    : m_language(language)
{
    const Result<void> created = createObservatory(path(), Wording(language));
    insist(created.has_value(), "createObservatory", created.error());
    reopen();
}

Workspace::Settings Observatory::settings() const
{
    Workspace::Settings settings;
    settings.workingFolder = workingFolder();
    settings.author = QStringLiteral("Camille");
    settings.language = m_language;
    return settings;
}

void Observatory::reopen()
{
    m_workspace.reset();
    Result<std::unique_ptr<Workspace>> opened = Workspace::open(path(), settings(), m_clock);
    if (!opened) {
        insist(false, "Workspace::open", opened.error());
    }
    m_workspace = std::move(*opened);
}

void Observatory::perform(const Edit &edit)
{
    m_clock->advance(1);
    const Result<ChangeSummary> done = m_workspace->perform(edit);
    if (!done) {
        insist(false, qPrintable(edit.text), done.error());
    }
}

RecordRef Observatory::add(const Record &record)
{
    Record whole = record;
    if (whole.id().isNull()) {
        whole.setId(RecordId::make());
    }
    perform(addRecord(whole, QStringLiteral("…"), m_workspace->wording()));
    return whole.ref();
}

RecordRef Observatory::addContract(const QString &name)
{
    return add(named(RecordKind::Contract, name));
}
RecordRef Observatory::addOrganisation(const QString &name)
{
    return add(named(RecordKind::Organisation, name));
}
RecordRef Observatory::addPerson(const QString &name)
{
    return add(named(RecordKind::Person, name));
}
RecordRef Observatory::addSource(const QString &title)
{
    return add(named(RecordKind::Source, title));
}

RecordRef Observatory::addParticipation(
    const RecordRef &contract, const RecordRef &organisation, const QString &role)
{
    Record record(RecordKind::Participation, RecordId::make());
    record.set(u"contract_id", contract);
    record.set(u"organisation_id", organisation);
    record.set(u"role", role);
    return add(record);
}

void Observatory::set(const RecordRef &record, const QString &field, FieldValue value)
{
    perform(setField(record, field, std::move(value), QStringLiteral("…"), m_workspace->wording()));
}

FieldValue Observatory::value(const RecordRef &record, const QString &field) const
{
    const Result<Record> read = reader().read(record);
    return read ? read->value(field) : FieldValue();
}

bool Observatory::exists(const RecordRef &record) const
{
    return reader().read(record).has_value();
}

} // namespace vigie::testing
