// EditTreeModel: what its lines say.
#include "ui/history/edit_tree_model.h"

#include "ui/models/cell_roles.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>

namespace vigie {

namespace {

QString iconOf(const JournalRow &row)
{
    switch (row.entry.kind) {
    case JournalEntry::Kind::Undo:
        return QStringLiteral("undo");
    case JournalEntry::Kind::Redo:
        return QStringLiteral("redo");
    case JournalEntry::Kind::Start:
        return QStringLiteral("start");
    case JournalEntry::Kind::Edit:
        break;
    }
    return QStringLiteral("edit");
}

} // namespace

QString EditTreeModel::editText(const JournalRow &row)
{
    switch (row.entry.kind) {
    case JournalEntry::Kind::Undo:
        return tr("Undone: %1").arg(row.entry.text);
    case JournalEntry::Kind::Redo:
        return tr("Redone: %1").arg(row.entry.text);
    case JournalEntry::Kind::Start:
    case JournalEntry::Kind::Edit:
        break;
    }
    return row.undone ? tr("%1 (undone since)").arg(row.entry.text) : row.entry.text;
}

QString EditTreeModel::momentText(const QDateTime &moment) const
{
    const QDateTime local = moment.toLocalTime();
    const QString time = local.time().toString(QStringLiteral("HH:mm"));
    const QDate today = QDate::currentDate();
    if (local.date() == today) {
        return tr("today %1").arg(time);
    }
    if (local.date() == today.addDays(-1)) {
        return tr("yesterday %1").arg(time);
    }
    return QString(PartialDate(local.date()).toShortText(m_workspace.wording()) % u' ' % time);
}

QVariant EditTreeModel::editData(const JournalRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        switch (column) {
        case What:
            return editText(row);
        case Who:
            return row.entry.author.isEmpty() ? tr("unknown") : row.entry.author;
        case When:
            return momentText(row.entry.madeAt);
        default:
            return m_workspace.wording().locale().toString(row.records);
        }
    case Qt::ToolTipRole:
        return column == When
            ? m_workspace.wording().locale().toString(row.entry.madeAt.toLocalTime(), QLocale::LongFormat)
            : editText(row);
    case Qt::DecorationRole:
        return column == What ? QVariant(themedIcon(iconOf(row), IconTone::Muted)) : QVariant();
    case Qt::ForegroundRole:
        if (row.undone || column != What) {
            return Theme::of(QGuiApplication::palette()).muted;
        }
        return {};
    case Qt::TextAlignmentRole:
        return column == Records ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant EditTreeModel::changeData(const QModelIndex &index, int role) const
{
    const ChangeRow *row = change(index);
    if (!row) {
        const JournalRow *whole = edit(index);
        const int left = whole ? whole->items - childrenOf(whole->position).read : 0;
        return role == Qt::DisplayRole ? QVariant(tr("… and %n more change(s): press Enter", nullptr, left))
                                       : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return m_words->sentenceOf(row->line);
    case RefRole:
        return QVariant::fromValue(row->line.subject);
    default:
        return {};
    }
}

} // namespace vigie
