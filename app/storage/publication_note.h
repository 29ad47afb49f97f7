// PublicationNote: written into the folder of a working copy right before a new shared file takes its place,
// and taken away when state.json says so, too. After a crash between the two it tells that the file that is
// there now is this copy's own.
#pragma once

#include "app/base/result.h"
#include "app/storage/publishing.h"

#include <QString>

#include <optional>

namespace vigie {

struct PublicationNote
{
    static std::optional<Published> read(const QString &copyFolder);
    // On the disk when it returns.
    static Result<void> write(const Published &published, const QString &copyFolder);
    static void remove(const QString &copyFolder);
};

} // namespace vigie
