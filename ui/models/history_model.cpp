#include "ui/models/history_model.h"

#include "ui/models/cell_roles.h"
#include "ui/models/stated_value.h"

#include <QSet>

namespace vigie {

HistoryModel::HistoryModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &HistoryModel::reload);
}

void HistoryModel::setRecord(const RecordRef &record)
{
    m_record = record;
    reload();
}

void HistoryModel::reload()
{
    beginResetModel();
    m_items.clear();
    QSet<QString> told; // an entry that touched many claims of the record is one line
    for (const JournalItem &item :
        m_record.isNull() ? std::vector<JournalItem>() : m_workspace.historyOf(m_record)) {
        if (item.record == m_record || !told.contains(item.entryId)) {
            m_items.push_back(item);
            told.insert(item.entryId);
        }
    }
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const JournalItem &item = m_items[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return sentence(item);
    case DetailRole:
        return whoAndWhen(item);
    case Qt::AccessibleTextRole:
        return QString(sentence(item) % u". " % whoAndWhen(item));
    case Qt::ToolTipRole:
        return item.entryText;
    default:
        return {};
    }
}

QString HistoryModel::sentence(const JournalItem &item) const
{
    if (item.record != m_record) {
        return item.entryText; // of one of its claims or verifications
    }
    if (item.operation == RowOperation::Insert) {
        return tr("Record added");
    }
    if (item.operation == RowOperation::Delete) {
        return tr("Record removed");
    }
    const QString label = statedFieldLabel(item.record.kind, item.field, m_workspace.wording());
    const auto shown = [this, &item](const QString &value) {
        return value.isEmpty() ? tr("unknown")
                               : statedValueText(item.record.kind, item.field, value, m_workspace);
    };
    return tr("%1: %2 → %3").arg(label, shown(item.oldValue), shown(item.newValue));
}

QString HistoryModel::whoAndWhen(const JournalItem &item) const
{
    const QLocale &locale = m_workspace.wording().locale();
    const QDateTime when = item.madeAt.toLocalTime();
    const QString moment = locale.toString(when.date(), QLocale::LongFormat) % u' '
        % locale.toString(when.time(), QStringLiteral("HH:mm"));
    const QString author = item.author.isEmpty() ? tr("unknown author") : item.author;
    switch (item.entryKind) {
    case JournalEntry::Kind::Undo:
        return tr("%1 · %2 · undone").arg(author, moment);
    case JournalEntry::Kind::Redo:
        return tr("%1 · %2 · redone").arg(author, moment);
    case JournalEntry::Kind::Start:
    case JournalEntry::Kind::Edit:
        break;
    }
    return tr("%1 · %2").arg(author, moment);
}

} // namespace vigie
