#include "ui/models/leaning_model.h"

#include "app/storage/record_reader.h"
#include "ui/models/cell_roles.h"
#include "ui/models/stated_value.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

constexpr const char *context = "Leaning";

} // namespace

QString leaningConsequence(const std::vector<LeaningFact> &facts, const Wording &wording)
{
    int unsourced = 0;
    int weaker = 0;
    for (const LeaningFact &fact : facts) {
        if (fact.becomesUnsourced()) {
            ++unsourced;
        } else if (fact.losesStanding()) {
            ++weaker;
        }
    }
    QStringList parts;
    if (unsourced > 0) {
        parts.append(wording.text(
            context, QT_TRANSLATE_N_NOOP("Leaning", "%n fact(s) would have no source left"), unsourced));
    }
    if (weaker > 0) {
        parts.append(wording.text(
            context, QT_TRANSLATE_N_NOOP("Leaning", "%n fact(s) would lose their standing"), weaker));
    }
    return parts.isEmpty() ? QString()
                           : wording.text(context, QT_TRANSLATE_NOOP("Leaning", "Without it: %1."))
                                 .arg(parts.join(QStringLiteral(", ")));
}

LeaningModel::LeaningModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &LeaningModel::refresh);
}

void LeaningModel::setSource(const RecordRef &source)
{
    m_source = source;
    reload();
}

QString LeaningModel::consequence() const
{
    return leaningConsequence(m_facts, m_workspace.wording());
}

void LeaningModel::refresh(const ChangeSummary &summary)
{
    const bool weighs = summary.concerns(RecordKind::Claim) || summary.concerns(RecordKind::Source)
        || summary.concerns(RecordKind::Verification);
    if (!m_source.isNull() && (summary.everything || weighs)) {
        reload();
    }
}

void LeaningModel::reload()
{
    beginResetModel();
    m_rows.clear();
    m_facts.clear();
    if (!m_source.isNull()) {
        m_facts = leaningOn(m_workspace.database(), m_source).value_or({});
    }
    // What would suffer most comes first.
    std::stable_sort(m_facts.begin(), m_facts.end(), [](const LeaningFact &a, const LeaningFact &b) {
        const auto rank = [](const LeaningFact &f) {
            return f.becomesUnsourced() ? 0 : f.losesStanding() ? 1 : 2;
        };
        return rank(a) < rank(b);
    });
    for (const LeaningFact &fact : m_facts) {
        addRows(fact);
    }
    endResetModel();
    emit loaded();
}

void LeaningModel::addRows(const LeaningFact &fact)
{
    const RecordReader reader(m_workspace.database());
    const Wording &wording = m_workspace.wording();
    for (const RecordRef &claim : fact.claims) {
        const Result<Record> read = reader.read(claim);
        const QString stated = read ? read->text(u"value") : QString();
        m_rows.push_back({fact.record, reader.title(fact.record, wording),
            statedFieldLabel(fact.record.kind, fact.field, wording),
            statedValueText(fact.record.kind, fact.field, stated, m_workspace), fact.now, fact.without,
            fact.isDecided});
    }
}

QString LeaningModel::withoutText(const Row &row) const
{
    if (row.now != row.without) {
        return standingLabel(row.without, m_workspace.wording());
    }
    return row.isDecided ? tr("as decided") : tr("the same");
}

int LeaningModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LeaningModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeaningModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == RefRole) {
        return QVariant::fromValue(row.record);
    }
    if (index.column() == NowColumn) {
        const bool speaks = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
        return role == MarkRole ? QVariant(static_cast<int>(row.now))
            : speaks            ? QVariant(standingLabel(row.now, m_workspace.wording()))
                                : QVariant();
    }
    if (role == FaintRole) {
        return index.column() == WithoutColumn && row.now == row.without;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case RecordColumn:
        return row.title;
    case FieldColumn:
        return row.field;
    case ValueColumn:
        return row.value;
    default:
        return withoutText(row);
    }
}

QVariant LeaningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case RecordColumn:
        return tr("Record");
    case FieldColumn:
        return tr("Field");
    case ValueColumn:
        return tr("Says");
    case WithoutColumn:
        return tr("Without it");
    default:
        return {};
    }
}

} // namespace vigie
