// JournalList: the history as a list: which entries answer a question, by their positions, the newest first,
// and what a line tells of each. Read in pages: a hundred thousand entries are a hundred thousand numbers.
#pragma once

#include "app/base/result.h"
#include "app/records/record_kind.h"
#include "app/storage/change_journal.h"
#include "app/storage/database.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <set>
#include <vector>

namespace vigie {

struct JournalQuery
{
    QString words; // in the text of the entry, or in the title of a record that it touched
    QString author;
    std::optional<RecordKind> kind; // touched records of that kind
    QString field; // changed that field
    RecordRef record; // belongs to the history of that record
    QDateTime since; // invalid: open
    QDateTime until; // not included
    bool removals = false; // removed records that are gone still

    bool isEmpty() const { return *this == JournalQuery(); }
    friend bool operator==(const JournalQuery &, const JournalQuery &) = default;
};

struct JournalRow
{
    qint64 position = 0;
    JournalEntry entry;
    int items = 0;
    int records = 0; // a record and what is said of it count once
    bool undone = false;
};

class JournalList
{
public:
    explicit JournalList(const Database &database)
        : m_database(database)
    {
    }

    // limit -1: all. after: only newer ones.
    Result<std::vector<qint64>> positions(const JournalQuery &query, int limit = -1, qint64 after = 0) const;
    Result<std::vector<JournalRow>> rows(const std::vector<qint64> &positions) const;
    Result<QStringList> authors() const;

private:
    Result<std::vector<qint64>> selected(const JournalQuery &query, int limit, qint64 after) const;
    Result<std::vector<qint64>> withWords(const std::vector<qint64> &positions, const QString &words) const;
    Result<std::set<qint64>> aboutRecordsNamed(const QStringList &words) const;

    const Database &m_database;
};

} // namespace vigie
