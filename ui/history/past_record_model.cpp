#include "ui/history/past_record_model.h"

#include "ui/widgets/theme.h"

#include <QFont>
#include <QGuiApplication>

#include <algorithm>

namespace vigie {

PastRecordModel::PastRecordModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void PastRecordModel::setStates(const std::optional<Record> &then, const std::optional<Record> &now)
{
    beginResetModel();
    m_lines.clear();
    const std::optional<Record> &any = then ? then : now;
    ChangeWords words(m_workspace.database(), m_workspace.wording());
    for (const Field &field : any ? fieldsOf(any->kind()) : std::span<const Field>()) {
        const QString name = field.fieldName();
        const FieldValue before = then ? then->value(name) : FieldValue();
        const FieldValue after = now ? now->value(name) : FieldValue();
        if (isUnknown(before) && isUnknown(after)) {
            continue;
        }
        const RecordKind kind = any->kind();
        m_lines.push_back({name, field.labelText(m_workspace.wording()),
            words.valueText(kind, name, toCanonical(before, field)),
            words.valueText(kind, name, toCanonical(after, field)), then && now && before != after});
    }
    endResetModel();
}

QString PastRecordModel::changedField(int row) const
{
    if (row < 0 || static_cast<size_t>(row) >= m_lines.size()) {
        return {};
    }
    const Line &line = m_lines[static_cast<size_t>(row)];
    return line.differs ? line.field : QString();
}

int PastRecordModel::changes() const
{
    return static_cast<int>(
        std::count_if(m_lines.begin(), m_lines.end(), [](const Line &line) { return line.differs; }));
}

int PastRecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int PastRecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant PastRecordModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Line &line = m_lines[static_cast<size_t>(index.row())];
    const Theme theme = Theme::of(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == Name ? line.label : index.column() == Then ? line.then : line.now;
    case Qt::AccessibleTextRole:
        return index.column() == Name && line.differs ? tr("%1, changed since").arg(line.label)
                                                      : data(index, Qt::DisplayRole);
    case Qt::ForegroundRole:
        return index.column() == Name || (index.column() == Now && !line.differs) ? QVariant(theme.muted)
                                                                                  : QVariant(theme.text);
    case Qt::BackgroundRole:
        return line.differs ? QVariant(theme.warningSoft) : QVariant();
    case Qt::FontRole: {
        QFont font = QGuiApplication::font();
        font.setWeight(line.differs && index.column() == Then ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    default:
        return {};
    }
}

QVariant PastRecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == Name ? tr("Field") : section == Then ? tr("Then") : tr("Now");
}

} // namespace vigie
