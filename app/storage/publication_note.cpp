#include "app/storage/publication_note.h"

#include "app/base/whole_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace vigie {

namespace {

QString noteIn(const QString &copyFolder)
{
    return QDir(copyFolder).filePath(QStringLiteral("publishing.json"));
}

constexpr QLatin1StringView fileStateKey("file_state");
constexpr QLatin1StringView lastEntryKey("last_entry");

} // namespace

std::optional<Published> PublicationNote::read(const QString &copyFolder)
{
    QFile file(noteIn(copyFolder));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QJsonObject note = QJsonDocument::fromJson(file.readAll()).object();
    const QString state = note.value(fileStateKey).toString();
    return state.isEmpty() ? std::nullopt
                           : std::optional(Published{{state}, note.value(lastEntryKey).toString()});
}

Result<void> PublicationNote::write(const Published &published, const QString &copyFolder)
{
    QJsonObject note;
    note.insert(fileStateKey, published.state.text);
    note.insert(lastEntryKey, published.lastEntry);
    return writeWholeFile(noteIn(copyFolder), QJsonDocument(note).toJson());
}

void PublicationNote::remove(const QString &copyFolder)
{
    QFile::remove(noteIn(copyFolder));
}

} // namespace vigie
