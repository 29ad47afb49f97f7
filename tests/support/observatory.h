// An observatory file in a temporary folder, open in a Workspace, and short words for making records in it.
#pragma once

#include "app/editing/edits.h"
#include "app/editing/workspace.h"
#include "app/records/record.h"
#include "app/storage/record_reader.h"
#include "tests/support/fixed_clock.h"
#include "tests/support/temporary_folder.h"

#include <memory>

namespace vigie::testing {

class Observatory
{
public:
    explicit Observatory(Language language = Language::French);

    QString path() const { return m_folder.path(QStringLiteral("observatoire.vigie")); }
    QString workingFolder() const { return m_folder.path(QStringLiteral("working")); }
    const TemporaryFolder &folder() const { return m_folder; }
    Workspace &workspace() { return *m_workspace; }
    RecordReader reader() const { return RecordReader(m_workspace->database()); }
    FixedClock &clock() { return *m_clock; }
    Workspace::Settings settings() const;

    // Closes the file (unsaved changes stay in the working copy) and opens it again.
    void reopen();
    void close() { m_workspace.reset(); }

    // Performs the edit and fails loudly where it fails.
    void perform(const Edit &edit);
    RecordRef add(const Record &record);
    RecordRef addContract(const QString &name);
    RecordRef addOrganisation(const QString &name);
    RecordRef addPerson(const QString &name);
    RecordRef addSource(const QString &title);
    RecordRef addParticipation(const RecordRef &contract, const RecordRef &organisation, const QString &role);
    void set(const RecordRef &record, const QString &field, FieldValue value);
    FieldValue value(const RecordRef &record, const QString &field) const;
    bool exists(const RecordRef &record) const;

private:
    TemporaryFolder m_folder;
    Language m_language;
    std::shared_ptr<FixedClock> m_clock = std::make_shared<FixedClock>();
    std::unique_ptr<Workspace> m_workspace;
};

Record contract(const QString &name);
Record organisation(const QString &name);

} // namespace vigie::testing
