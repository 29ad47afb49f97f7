// The tables of the search index, three for each kind of record, in the attached schema "search":
//   <kind>_document (docid, id_hash, title_key, initials, body, about, about_too)   what is searched; docid
//   is
//                                                                               the record's rowid
//   <kind>_text      FTS5 over the words of <kind>_document; it keeps no text of its own
//   <kind>_sorting (docid, one key for each column of a list)      what lists sort by
// and `state`, which says for which journal entry they hold.
#pragma once

#include "app/base/result.h"
#include "app/records/field_catalog.h"
#include "app/storage/database.h"
#include "app/storage/record_list.h"

#include <QByteArray>
#include <QStringList>

#include <span>
#include <vector>

namespace vigie {

// Raised whenever the tables or what stands in them changes: an index of another format is built anew.
inline constexpr int searchFormatVersion = 5;

// Every kind but verification: standings hold no words.
std::span<const RecordKind> indexedKinds();
// Participations and claims, the most numerous, are found through the contract, organisation or record they
// belong to: of them the index keeps only which that is: documents without words or keys. Their lists are
// scanned.
bool isSearched(RecordKind kind);

QByteArray documentTable(RecordKind kind); // with its schema: "search.contract_document"
QByteArray textTable(RecordKind kind);
QByteArray sortingTable(RecordKind kind);
QByteArray textTableName(RecordKind kind); // without: "contract_text", as MATCH wants it

// The words of a document as its text table takes them, in one column: those of the title once more with a
// mark before each, so that titles can be asked for although FTS5 keeps nothing but which document has which
// word. (Keeping the column of each word made these tables two and a half times as large.)
QString wordsOf(const QString &titleKey, const QString &body);
// Folded words as words of a title.
QStringList markedForTitle(const QStringList &words);
// The column of another name a kind is known by, in its sorting table; empty where there is none.
QByteArray otherNameColumn(RecordKind kind);

// The columns of <kind>_sorting in order: every field but the title, by its name; then what is computed from
// other records: the parties of a contract by role, the ties of a person, the claims of a source, and of an
// organisation its contracts, in all and by role, and its amounts by role ("amount_investor").
const std::vector<QByteArray> &sortedColumns(RecordKind kind);
// The one of them that a list's column sorts by.
QByteArray sortedColumnOf(ListView view, const ListColumn &column);

// Makes every table, empty; indexes come after the rows (makeSearchIndexes).
Result<void> makeSearchTables(const Database &database);
// Around the words of all documents of a kind: fewer and larger parts while they come, one in the end.
Result<void> beginManyWords(const Database &database, RecordKind kind);
Result<void> endManyWords(const Database &database, RecordKind kind);
Result<void> makeSearchIndexes(const Database &database, RecordKind kind);

// Which journal entry the tables stand for.
Result<void> writeSearchState(const Database &database, const QString &entryId, qint64 position);
Result<void> clearSearchState(const Database &database);
struct SearchState
{
    bool isComplete = false;
    QString entryId;
    qint64 position = 0; // of the entry in the journal
};
// Incomplete where there is no index attached, or one of another format.
SearchState searchState(const Database &database);
// The last entry of the journal, as a complete index should stand for it.
Result<SearchState> journalState(const Database &database);
bool searchIndexIsCurrent(const Database &database);

} // namespace vigie
