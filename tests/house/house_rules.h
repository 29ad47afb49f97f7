// The rules of the house that a machine can check, file by file: who may include whom, and what may be used
// where.
#pragma once

#include <QSet>
#include <QString>

#include <vector>

namespace vigie::house {

struct SourceFile
{
    QString path; // from the top of the project: "app/storage/changeset.cpp"
    QString text;
};

enum class Rule {
    Arrow, // includes a room that stands to its left
    IncludeFromTheRoot,
    OwnHeaderFirst,
    PragmaOnce,
    SqlOutsideStorage,
    DialogOutsidePrompts,
    SettingsOutsidePreferences,
    StringConnect,
    QtModule, // a part of Qt that this layer does without
    PluralNotMarked, // %n in QT_TRANSLATE_NOOP, which Qt Linguist then takes for one form
    TooLong
};

struct Violation
{
    QString path;
    int line = 0;
    Rule rule = Rule::Arrow;
    QString sentence;
};

// The rooms that files may live in, as "app/base"; tests/<any> besides.
QStringList rooms();
// "app/base" for "app/base/money.h"; "app/main.cpp" for itself; empty for a file in no room.
QString roomOf(const QString &path);
// allFiles: the paths of every file of the project, to know whether a source has a header of its own.
std::vector<Violation> violationsOf(const SourceFile &file, const QSet<QString> &allFiles);
QString toText(const Violation &violation);

} // namespace vigie::house
