// ImportPlan: what an import would do, row by row, before anything is written: which rows are new, change
// something, say nothing new, or are refused, and why. Making a plan only reads; importEdit (import_edit.h)
// carries it out.
#pragma once

#include "app/records/record.h"
#include "app/records/standing.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace vigie {

enum class RowOutcome { New, Changed, Same, Rejected };

QString outcomeName(RowOutcome outcome); // "new", "changed", "same", "rejected"

// One row of a source file.
struct ImportRow
{
    QString table; // the file's name
    int line = 0;
    QString title; // of the record it is about
    RowOutcome outcome = RowOutcome::Same;
    QString reason; // why it was rejected, one sentence
    QStringList remarks; // what could not be read as meant and went into the notes, one sentence each
};

struct PlannedRecord
{
    Record record; // as it will be
    bool isNew = true;
};

struct PlannedVerification
{
    RecordRef record;
    QString field;
    Standing standing = Standing::Unsourced;
    QString note;
};

struct ImportPlan
{
    std::vector<ImportRow> rows;
    std::vector<PlannedRecord> records; // in an order that can be written: what is pointed at comes first
    std::vector<PlannedVerification> verifications;

    bool changesNothing() const { return records.empty() && verifications.empty(); }
    int count(RowOutcome outcome) const;
    int count(const QString &table, RowOutcome outcome) const;
    int remarkCount() const;
    QStringList tables() const; // in the order they were read
};

} // namespace vigie
