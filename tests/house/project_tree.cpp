#include "tests/house/project_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace vigie::house {

QStringList sourceFolderFiles(const QString &top)
{
    QStringList paths;
    const QDir root(top);
    for (const QString &folder : {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("tests")}) {
        QDirIterator files(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            paths << root.relativeFilePath(files.next());
        }
    }
    paths.sort();
    return paths;
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<SourceFile> sourcesOf(const QString &top)
{
    std::vector<SourceFile> sources;
    for (const QString &path : sourceFolderFiles(top)) {
        if (path.endsWith(QLatin1String(".cpp")) || path.endsWith(QLatin1String(".h"))) {
            sources.push_back({path, readText(QDir(top).filePath(path))});
        }
    }
    return sources;
}

} // namespace vigie::house
