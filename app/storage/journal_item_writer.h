// JournalItemWriter: the items of one journal entry: for each record and field its old and new value, the
// item they follow and the record they belong to.
#pragma once

#include "app/storage/changeset.h"
#include "app/storage/statement.h"

#include <map>

namespace vigie {

class JournalItemWriter
{
public:
    static Result<JournalItemWriter> prepare(const Database &database, const QString &entryId);
    Result<void> write(const RowChange &change);

private:
    JournalItemWriter(const Database &database, Statement parent, Statement insert, QString entryId);

    Result<void> writeItem(
        const RowChange &change, const QString &field, const QString &oldValue, const QString &newValue);
    Result<QString> parentOf(const RowChange &change, const QString &field);
    Result<QString> ownerOf(const RowChange &change);

    const Database &m_database;
    Statement m_parent;
    Statement m_insert;
    std::map<RecordKind, Statement> m_owners; // of rows that were only updated
    QString m_entryId;
    QString m_owner; // of the row being written
};

QString rowOperationText(RowOperation operation);

} // namespace vigie
