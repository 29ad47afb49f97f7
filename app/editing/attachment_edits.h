// Keeping files with sources, as a person's actions. Removing one is removeRecords (edits.h).
#pragma once

#include "app/editing/edit.h"
#include "app/records/record.h"
#include "app/storage/attachments.h"

#include <vector>

namespace vigie {

// title: of the source. InvalidInput where the source has this very file already.
Edit attachFile(const RecordRef &source, const FileToAttach &file, AttachmentPlace place,
    const QString &title, const Wording &wording);

} // namespace vigie
