#include "app/storage/database_file.h"

#include "app/storage/schema_migrations.h"
#include "app/storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <map>

namespace vigie {

namespace {

constexpr const char *context = "Storage";

// Byte places in the header of an SQLite file: https://www.sqlite.org/fileformat2.html#the_database_header
constexpr int headerSize = 100;
constexpr int readVersionAt = 19;
constexpr char rollbackJournal = 1; // 2 is a write-ahead log
constexpr int userVersionAt = 60;
constexpr int applicationIdAt = 68;

Error unreadable(
    const char *sentence, const QString &path, const Wording &wording, const QString &detail = {})
{
    return {ErrorKind::Unreadable, wording.text(context, sentence).arg(QFileInfo(path).fileName()), detail};
}

// (type, name) → SQL text of everything in a schema that we or a stranger put there.
using SchemaParts = std::map<std::pair<QString, QString>, QString>;

Result<SchemaParts> schemaOf(const Database &database)
{
    Result<Statement> statement
        = Statement::prepare(database, R"(SELECT type, name, coalesce(sql, '') FROM main.sqlite_schema)");
    if (!statement) {
        return statement.error();
    }
    SchemaParts parts;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row) {
            return row.error();
        }
        if (!*row) {
            return parts;
        }
        parts[{statement->text(0), statement->text(1)}] = statement->text(2);
    }
}

Result<SchemaParts> expectedSchema(int version)
{
    Result<std::unique_ptr<Database>> fresh = Database::open(QStringLiteral(":memory:"), OpenMode::Create);
    if (!fresh) {
        return fresh.error();
    }
    if (const Result<void> migrated = migrate(**fresh, version); !migrated) {
        return migrated.error();
    }
    return schemaOf(**fresh);
}

// SQLite makes these by itself: indexes of keys, statistics of ANALYZE.
bool isSqlitesOwn(const QString &name)
{
    return name.startsWith(u"sqlite_autoindex_") || name == u"sqlite_stat1" || name == u"sqlite_stat4";
}

Result<void> oneLineCheck(
    const Database &database, const QByteArray &pragma, const QString &accepted, const Wording &wording)
{
    Result<Statement> statement = Statement::prepare(database, pragma);
    Result<bool> row = statement ? statement->step() : Result<bool>(statement.error());
    if (!row && row.error().kind == ErrorKind::Cancelled) {
        return row.error();
    }
    if (!row) {
        return unreadable(QT_TRANSLATE_NOOP("Storage", "“%1” is damaged and was not opened."),
            database.path(), wording, row.error().detail);
    }
    if (*row && (accepted.isEmpty() || statement->text(0) != accepted)) {
        return unreadable(QT_TRANSLATE_NOOP("Storage", "“%1” is damaged and was not opened."),
            database.path(), wording, statement->text(0));
    }
    return {};
}

} // namespace

Result<FileIdentity> identifyFile(const QString &path, const Wording &wording)
{
    QFile file(path);
    if (!file.exists()) {
        return unreadable(QT_TRANSLATE_NOOP("Storage", "There is no file “%1”."), path, wording);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(
            QT_TRANSLATE_NOOP("Storage", "“%1” cannot be read."), path, wording, file.errorString());
    }
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith("SQLite format 3")) {
        return unreadable(QT_TRANSLATE_NOOP("Storage", "“%1” is not an observatory file."), path, wording);
    }
    const auto number = [&header](int at) { return qFromBigEndian<qint32>(header.constData() + at); };
    if (number(applicationIdAt) != vigieApplicationId) {
        return unreadable(QT_TRANSLATE_NOOP("Storage", "“%1” is not an observatory file."), path, wording,
            QStringLiteral("application_id"));
    }
    const int version = number(userVersionAt);
    const bool needsCompanions = header.at(readVersionAt) != rollbackJournal;
    return FileIdentity{version, version > currentSchemaVersion(), needsCompanions};
}

Result<void> checkSchema(const Database &database, const Wording &wording)
{
    const Result<int> version = schemaVersionOf(database);
    if (!version) {
        return version.error();
    }
    const Result<SchemaParts> expected = expectedSchema(*version);
    const Result<SchemaParts> actual = schemaOf(database);
    if (!expected || !actual) {
        return unreadable(QT_TRANSLATE_NOOP("Storage", "“%1” is damaged and was not opened."),
            database.path(), wording, expected ? actual.error().detail : expected.error().detail);
    }
    for (const auto &[part, sql] : *actual) {
        const auto known = expected->find(part);
        if (!isSqlitesOwn(part.second) && (known == expected->end() || known->second != sql)) {
            return unreadable(
                QT_TRANSLATE_NOOP("Storage", "“%1” holds parts that no observatory has and was not opened."),
                database.path(), wording, part.first + u' ' + part.second);
        }
    }
    for (const auto &[part, sql] : *expected) {
        if (part.first == u"table" && !actual->contains(part)) {
            return unreadable(
                QT_TRANSLATE_NOOP("Storage", "“%1” is not a whole observatory and was not opened."),
                database.path(), wording, part.second);
        }
    }
    return {};
}

Result<void> checkIntegrity(const Database &database, const Wording &wording)
{
    if (const Result<void> whole
        = oneLineCheck(database, "PRAGMA quick_check(1)", QStringLiteral("ok"), wording);
        !whole) {
        return whole;
    }
    return oneLineCheck(
        database, "PRAGMA foreign_key_check", {}, wording); // rows only where something dangles
}

Result<std::unique_ptr<Database>> openInPlace(const QString &path, const Wording &wording)
{
    const Result<FileIdentity> identity = identifyFile(path, wording);
    if (!identity) {
        return identity.error();
    }
    const bool isAlone = !identity->needsCompanions && !QFile::exists(path + QStringLiteral("-journal"));
    if (identity->schemaVersion != currentSchemaVersion() || !isAlone) {
        const char *sentence = QT_TRANSLATE_NOOP(
            "Storage", "“%1” could not be opened: there is no room for the working copy.");
        return Error{
            ErrorKind::NotWritable, wording.text(context, sentence).arg(QFileInfo(path).fileName()), path};
    }
    Result<std::unique_ptr<Database>> database = Database::open(path, OpenMode::Immutable);
    if (!database) {
        return database.error();
    }
    if (const Result<void> checked = checkSchema(**database, wording); !checked) {
        return checked.error();
    }
    return database;
}

Result<void> createObservatory(const QString &path, const Wording &wording)
{
    const auto notWritable = [&](const char *sentence, const QString &detail) {
        return Error{
            ErrorKind::NotWritable, wording.text(context, sentence).arg(QFileInfo(path).fileName()), detail};
    };
    if (QFile::exists(path)) {
        return notWritable(QT_TRANSLATE_NOOP("Storage", "There is already a file “%1”."), {});
    }
    Result<std::unique_ptr<Database>> database = Database::open(path, OpenMode::Create);
    if (!database) {
        return notWritable(
            QT_TRANSLATE_NOOP("Storage", "“%1” cannot be made there."), database.error().detail);
    }
    const QByteArray identify = "PRAGMA application_id = " + QByteArray::number(vigieApplicationId);
    Result<void> done = execute(**database, identify);
    if (done) {
        done = migrate(**database);
    }
    if (!done) {
        database->reset();
        QFile::remove(path);
        return notWritable(QT_TRANSLATE_NOOP("Storage", "“%1” cannot be made there."), done.error().detail);
    }
    return {};
}

} // namespace vigie
