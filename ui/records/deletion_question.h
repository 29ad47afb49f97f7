// The words of the question before records are deleted: what goes with them, and what loses a reference to
// them.
#pragma once

#include "app/base/result.h"
#include "app/editing/workspace.h"

#include <QStringList>

namespace vigie {

struct DeletionQuestion
{
    QString title; // "Delete “Adie”?"
    QStringList consequences;
};

Result<DeletionQuestion> deletionQuestion(const std::vector<RecordRef> &records, const Workspace &workspace);

} // namespace vigie
