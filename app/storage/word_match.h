// Words as filter and search see them: texts reduced to folded words with one space between, and the two
// questions that are asked of them without an index.
#pragma once

#include "app/base/result.h"
#include "app/storage/database.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vigie {

// foldedWords(text), joined by one space: what the index holds and what sorting compares.
QString searchableText(QStringView text);
// Whether every word begins a word of a searchable text.
bool beginsWords(const QStringList &words, QStringView searchable);
// One bit for each letter a–z and digit that begins a word of a searchable text.
quint64 initialsOf(QStringView searchable);
// The bit of a word of one letter or digit; 0 for any other word, which initials cannot answer for.
quint64 initialOf(QStringView word);
// The words as an FTS5 query, each as the beginning of a word: "adie"* "rural"*. Nothing in them can be an
// operator.
QString matchText(const QStringList &words);

// Makes the SQL function begins_word(word, text, …) known to a connection: whether word, folded, begins a
// word of one of the texts. Used where there is no index, or none that is current.
Result<void> registerWordFunction(const Database &database);

} // namespace vigie
