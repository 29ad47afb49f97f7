#include "ui/review/quality_model.h"

#include "app/records/key_facts.h"

#include <algorithm>

namespace vigie {

namespace {

// What a column sorts by, for all but the name.
qint64 rank(const ContractQuality &contract, int column)
{
    switch (column) {
    case QualityModel::KeyFacts:
    case QualityModel::Missing:
        return -contract.missing.size();
    case QualityModel::Shares:
    case QualityModel::Verified:
        return contract.standings[Standing::Verified] * 1000 / qMax<qint64>(1, contract.standings.total());
    case QualityModel::ToVerify:
        return contract.standings[Standing::ToVerify];
    case QualityModel::Unsourced:
        return contract.standings[Standing::Unsourced];
    case QualityModel::Contradicted:
        return contract.standings[Standing::Contradicted];
    default:
        return 0;
    }
}

} // namespace

QualityModel::QualityModel(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void QualityModel::setQuality(ObservatoryQuality quality)
{
    beginResetModel();
    m_quality = std::move(quality);
    endResetModel();
    sort(m_sortColumn, m_sortOrder);
}

int QualityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_quality.contracts.size());
}

int QualityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString QualityModel::textOf(const ContractQuality &contract, Column column) const
{
    const Wording &wording = m_workspace.wording();
    const auto number
        = [&](qint64 count) { return count > 0 ? wording.locale().toString(count) : QString(); };
    switch (column) {
    case Name:
        return contract.name;
    case KeyFacts:
        return tr("%1 of %2").arg(keyFactCount - contract.missing.size()).arg(keyFactCount);
    case Missing: {
        QStringList labels;
        for (const QString &fact : contract.missing) {
            labels.append(keyFactLabel(fact, wording));
        }
        return labels.join(QStringLiteral(", "));
    }
    case Verified:
        return number(contract.standings[Standing::Verified]);
    case ToVerify:
        return number(contract.standings[Standing::ToVerify]);
    case Unsourced:
        return number(contract.standings[Standing::Unsourced]);
    case Contradicted:
        return number(contract.standings[Standing::Contradicted]);
    default:
        return {};
    }
}

QVariant QualityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const ContractQuality &contract = contractAt(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole) {
        return textOf(contract, column);
    }
    if (role == Qt::TextAlignmentRole) {
        const bool right = column == KeyFacts || column > Shares;
        return QVariant(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        return column == Shares ? sharesText(contract.standings, m_workspace.wording())
                                : textOf(contract, column);
    }
    return {};
}

QVariant QualityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const Wording &wording = m_workspace.wording();
    switch (section) {
    case Name:
        return kindLabel(RecordKind::Contract, wording);
    case KeyFacts:
        return tr("Key facts");
    case Missing:
        return tr("Unknown");
    case Shares:
        return tr("Evidence");
    case Verified:
        return standingLabel(Standing::Verified, wording);
    case ToVerify:
        return standingLabel(Standing::ToVerify, wording);
    case Unsourced:
        return standingLabel(Standing::Unsourced, wording);
    case Contradicted:
        return standingLabel(Standing::Contradicted, wording);
    default:
        return {};
    }
}

void QualityModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    emit layoutAboutToBeChanged();
    const auto before = [&](const ContractQuality &a, const ContractQuality &b) {
        const bool up = order == Qt::AscendingOrder;
        const qint64 one = rank(a, column);
        const qint64 other = rank(b, column);
        if (column == Name || one == other) {
            const int names = QString::localeAwareCompare(a.name, b.name);
            return column == Name && !up ? names > 0 : names < 0;
        }
        return up ? one < other : one > other;
    };
    std::stable_sort(m_quality.contracts.begin(), m_quality.contracts.end(), before);
    emit layoutChanged();
}

} // namespace vigie
