// Where a file that is attached is kept: the question, with its size, and what a large one means.
#pragma once

#include "app/storage/attachments.h"
#include "ui/prompts/prompts.h"

#include <optional>

namespace vigie {

// Nothing when the person thought better of it.
std::optional<AttachmentPlace> askAttachmentPlace(Prompts &prompts, const FileToAttach &file);

} // namespace vigie
