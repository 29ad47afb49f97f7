#include "app/base/whole_file.h"

#include <QSaveFile>

namespace vigie {

Result<void> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path); // syncs and renames
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        return {};
    }
    return Error{ErrorKind::NotWritable, {}, file.errorString()};
}

} // namespace vigie
