#include "app/storage/copy_state.h"

#include "app/base/whole_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie {

namespace {

QString noteIn(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral("state.json"));
}

constexpr QLatin1StringView sharedPathKey("shared_path");
constexpr QLatin1StringView fileStateKey("file_state");
constexpr QLatin1StringView unpublishedKey("unpublished");
constexpr QLatin1StringView sinceKey("unpublished_since");

} // namespace

std::optional<CopyState> CopyState::read(const QString &folder)
{
    QFile file(noteIn(folder));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject note = QJsonDocument::fromJson(file.readAll()).object();
    CopyState state;
    state.sharedPath = note.value(sharedPathKey).toString();
    state.fileState = note.value(fileStateKey).toString();
    state.isUnpublished = note.value(unpublishedKey).toBool();
    state.unpublishedSince = QDateTime::fromString(note.value(sinceKey).toString(), Qt::ISODateWithMs);
    return state.sharedPath.isEmpty() ? std::nullopt : std::optional(state);
}

Result<void> CopyState::write(const QString &folder) const
{
    QJsonObject note;
    note.insert(sharedPathKey, sharedPath);
    note.insert(fileStateKey, fileState);
    note.insert(unpublishedKey, isUnpublished);
    if (isUnpublished) {
        note.insert(sinceKey, unpublishedSince.toUTC().toString(Qt::ISODateWithMs));
    }
    return writeWholeFile(noteIn(folder), QJsonDocument(note).toJson());
}

void CopyState::remove(const QString &folder)
{
    QFile::remove(noteIn(folder));
}

QString copyFolderOf(const QString &sharedPath, const QString &all)
{
    const QByteArray hash = QCryptographicHash::hash(sharedPath.toUtf8(), QCryptographicHash::Sha1);
    return QDir(all).filePath(QString::fromLatin1(hash.toHex()));
}

} // namespace vigie
