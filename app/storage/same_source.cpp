#include "app/storage/same_source.h"

#include "app/storage/statement.h"

namespace vigie {

namespace {

Record sourceAt(const Statement &row)
{
    Record source(RecordKind::Source, RecordId(row.text(0)));
    int column = 0;
    for (const QStringView field : {u"title", u"url", u"archive_url", u"publisher"}) {
        if (const QString text = row.text(++column); !text.isEmpty()) {
            source.set(field, text);
        }
    }
    if (const auto date = PartialDate::fromIso(row.text(5)); date && !date->isNull()) {
        source.set(u"date_published", *date);
    }
    return source;
}

} // namespace

Result<std::optional<SameSource>> findSameSource(const Database &database, const Record &candidate)
{
    Result<Statement> statement = Statement::prepare(
        database, R"(SELECT id, title, url, archive_url, publisher, date_published FROM source ORDER BY id)");
    if (!statement) {
        return statement.error();
    }
    std::optional<SameSource> found;
    for (Result<bool> row = statement->step(); !row || *row; row = statement->step()) {
        if (!row) {
            return row.error();
        }
        const Record source = sourceAt(*statement);
        const SourceLikeness likeness
            = source.id() == candidate.id() ? SourceLikeness::Different : likenessOf(candidate, source);
        if (likeness == SourceLikeness::SameAddress) {
            return std::optional(SameSource{source.ref(), source.text(u"title"), likeness});
        }
        if (likeness != SourceLikeness::Different && !found) {
            found = SameSource{source.ref(), source.text(u"title"), likeness};
        }
    }
    return found;
}

} // namespace vigie
