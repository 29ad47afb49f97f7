#include "ui/models/filter_text.h"

#include "app/records/standing.h"
#include "app/storage/record_reader.h"

#include <QCoreApplication>

namespace vigie {

namespace {

const ListColumn *columnNamed(ListView view, const QString &key)
{
    for (const ListColumn &column : columnsOf(view)) {
        if (column.key == key) {
            return &column;
        }
    }
    return nullptr;
}

QString joined(const QStringList &texts)
{
    constexpr qsizetype shown = 3;
    if (texts.size() <= shown) {
        return texts.join(QStringLiteral(", "));
    }
    const QString more = texts.first(shown).join(QStringLiteral(", "));
    return QString(more % u" +" % QString::number(texts.size() - shown));
}

QString periodText(const ListFilter &filter, const ListColumn &column, const Workspace &workspace)
{
    const QString first = filter.values.value(0);
    const QString last = filter.values.value(1);
    const Wording &wording = workspace.wording();
    const QString from = first.isEmpty() ? QString() : facetText(first, column, workspace);
    const QString to = last.isEmpty() ? QString() : facetText(last, column, workspace);
    if (to.isEmpty()) {
        return wording.text("FilterText", QT_TRANSLATE_NOOP("FilterText", "from %1")).arg(from);
    }
    if (from.isEmpty()) {
        return wording.text("FilterText", QT_TRANSLATE_NOOP("FilterText", "up to %1")).arg(to);
    }
    return from == to ? from : QString(from % u" – " % to);
}

QString testText(const ListFilter &filter, const ListColumn &column, const Workspace &workspace)
{
    const Wording &wording = workspace.wording();
    QStringList texts;
    switch (filter.test) {
    case ListFilter::Test::IsOneOf:
        for (const QString &value : filter.values) {
            texts.append(facetText(value, column, workspace));
        }
        return joined(texts);
    case ListFilter::Test::StandingIsOneOf:
        for (const QString &value : filter.values) {
            const std::optional<Standing> standing = standingFromName(value);
            texts.append(standing ? standingLabel(*standing, wording) : value);
        }
        return joined(texts);
    case ListFilter::Test::Between:
        return periodText(filter, column, workspace);
    case ListFilter::Test::IsUnknown:
        return wording.text("FilterText", QT_TRANSLATE_NOOP("FilterText", "unknown"));
    case ListFilter::Test::IsKnown:
        return wording.text("FilterText", QT_TRANSLATE_NOOP("FilterText", "known"));
    }
    Q_UNREACHABLE();
}

} // namespace

QString facetText(const QString &value, const ListColumn &column, const Workspace &workspace)
{
    const Wording &wording = workspace.wording();
    if (value.isEmpty()) {
        return wording.text("FilterText", QT_TRANSLATE_NOOP("FilterText", "unknown"));
    }
    if (!column.field) {
        return value;
    }
    const Result<FieldValue> read = fromCanonical(value, *column.field);
    if (!read) {
        return value;
    }
    if (const auto *reference = std::get_if<RecordRef>(&*read)) {
        return RecordReader(workspace.database()).title(*reference, wording);
    }
    return displayText(*read, *column.field, wording);
}

QString filterText(const ListFilter &filter, ListView view, const Workspace &workspace)
{
    const ListColumn *column = columnNamed(view, filter.column);
    if (!column) {
        return filter.column;
    }
    const QString label = column->label(workspace.wording());
    return workspace.wording()
        .text("FilterText", QT_TRANSLATE_NOOP("FilterText", "%1: %2"))
        .arg(label, testText(filter, *column, workspace));
}

} // namespace vigie
