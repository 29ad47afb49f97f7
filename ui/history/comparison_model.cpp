#include "ui/history/comparison_model.h"

#include "ui/models/cell_roles.h"
#include "ui/widgets/theme.h"

#include <QFont>
#include <QGuiApplication>

namespace vigie {

ComparisonModel::ComparisonModel(const Wording &wording, QObject *parent)
    : QAbstractItemModel(parent)
    , m_wording(wording)
{
}

void ComparisonModel::setRecords(std::vector<ComparedRecord> records, const ChangeWords &words)
{
    beginResetModel();
    m_records = std::move(records);
    m_lines.clear();
    for (const ComparedRecord &record : m_records) {
        QStringList lines;
        for (const ChangeLine &line : record.lines) {
            lines += words.changeOf(line);
        }
        m_lines.push_back(lines);
    }
    endResetModel();
}

RecordRef ComparisonModel::recordAt(const QModelIndex &index) const
{
    const QModelIndex top = index.parent().isValid() ? index.parent() : index;
    return top.isValid() ? m_records[static_cast<size_t>(top.row())].record : RecordRef();
}

// A line below a record carries the record's row, counted from 1.
QModelIndex ComparisonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex ComparisonModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == 0) {
        return {};
    }
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr(0));
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_records.size());
    }
    return parent.internalId() != 0 ? 0 : static_cast<int>(m_lines[static_cast<size_t>(parent.row())].size());
}

int ComparisonModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString ComparisonModel::recordText(const ComparedRecord &record) const
{
    switch (record.operation) {
    case RowOperation::Insert:
        return tr("%1: %2 (added)").arg(kindLabel(record.record.kind, m_wording), record.title);
    case RowOperation::Delete:
        return tr("%1: %2 (removed)").arg(kindLabel(record.record.kind, m_wording), record.title);
    case RowOperation::Update:
        break;
    }
    return tr("%1: %2").arg(kindLabel(record.record.kind, m_wording), record.title);
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const bool isLine = index.internalId() != 0;
    const size_t place
        = isLine ? static_cast<size_t>(index.internalId()) - 1 : static_cast<size_t>(index.row());
    const ComparedRecord &record = m_records[place];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isLine ? m_lines[place].at(index.row()) : recordText(record);
    case Qt::DecorationRole:
        return !isLine && record.confidential ? QVariant(themedIcon(QStringLiteral("lock"), IconTone::Muted))
                                              : QVariant();
    case Qt::FontRole:
        if (!isLine) {
            QFont font = QGuiApplication::font();
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case RefRole:
        return QVariant::fromValue(record.record);
    default:
        return {};
    }
}

} // namespace vigie
