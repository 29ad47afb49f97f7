#include "ui/models/related_table_model.h"

#include "app/editing/edits.h"
#include "app/editing/one_step.h"
#include "app/records/code_list.h"
#include "app/storage/confidential_records.h"
#include "app/storage/record_reader.h"
#include "ui/models/cell_roles.h"
#include "ui/models/stated_value.h"
#include "ui/models/target_input.h"
#include "ui/models/value_input.h"

#include <algorithm>

namespace vigie {

RelatedTableModel::RelatedTableModel(Workspace &workspace, RelatedRecords what, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_what(std::move(what))
{
    connect(&workspace, &Workspace::changed, this, &RelatedTableModel::refresh);
}

void RelatedTableModel::setTarget(const RecordRef &target)
{
    m_target = target;
    reload();
}

int RelatedTableModel::rowOf(const RecordRef &ref) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&ref](const Row &row) { return row.record.ref() == ref; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const Field &RelatedTableModel::fieldAt(int column) const
{
    return fieldOf(m_what.kind, m_what.columns[column]);
}

void RelatedTableModel::refresh(const ChangeSummary &summary)
{
    if (m_target.isNull()) {
        return;
    }
    const auto touches = [this](const RecordChange &change) {
        const RecordKind kind = change.record.kind;
        return kind == m_what.kind || kind == RecordKind::Claim || kind == RecordKind::Verification
            || kind == RecordKind::Testimony || kind == RecordKind::Organisation || kind == RecordKind::Person
            || kind == RecordKind::Contract;
    };
    if (summary.everything || std::any_of(summary.changes.begin(), summary.changes.end(), touches)) {
        reload();
    }
}

void RelatedTableModel::reload()
{
    const Result<std::vector<Row>> read
        = m_target.isNull() ? Result<std::vector<Row>>(std::vector<Row>()) : readRows();
    if (!read) {
        emit failed(read.error());
    }
    std::vector<Row> rows = read.value_or({});
    const bool same = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const Row &a, const Row &b) { return a.record.ref() == b.record.ref(); });
    if (same) {
        m_rows = std::move(rows);
        if (!m_rows.empty()) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    emit loaded();
}

Result<std::vector<RelatedTableModel::Row>> RelatedTableModel::readRows() const
{
    const RecordReader reader(m_workspace.database());
    std::vector<Row> rows;
    for (const QString &pointing : m_what.pointing) {
        const auto records = reader.readPointingAt(m_what.kind, pointing, m_target.id);
        if (!records) {
            return records.error();
        }
        for (const Record &record : *records) {
            const auto isThere = [&record](const Row &row) { return row.record.ref() == record.ref(); };
            if (std::none_of(rows.begin(), rows.end(), isThere)) {
                rows.push_back(rowFor(record));
            }
        }
    }
    for (const QStringView date : {u"date", u"date_from"}) {
        if (findField(m_what.kind, date) && m_what.columns.contains(date)) {
            std::stable_sort(rows.begin(), rows.end(),
                [date](const Row &a, const Row &b) { return a.record.date(date) < b.record.date(date); });
        }
    }
    return rows;
}

RelatedTableModel::Row RelatedTableModel::rowFor(const Record &record) const
{
    Row row;
    row.record = record;
    for (const QString &column : m_what.columns) {
        row.texts.push_back(textOf(record, fieldOf(m_what.kind, column)));
    }
    return row;
}

Standing RelatedTableModel::standingOf(const Row &row) const
{
    if (row.standing) {
        return *row.standing;
    }
    if (m_what.kind == RecordKind::Claim) { // what a source states is reported, if nobody judged it
        row.standing = standingFromName(row.record.text(u"standing")).value_or(Standing::Reported);
        return *row.standing;
    }
    const auto evidence = RecordReader(m_workspace.database()).evidence(row.record.ref());
    row.standing = evidence ? evidence->value(wholeRecordField.toString()).standing : Standing::Unsourced;
    return *row.standing;
}

CellText RelatedTableModel::textOf(const Record &record, const Field &field) const
{
    const Wording &wording = m_workspace.wording();
    const FieldValue &value = record.value(field.fieldName());
    if (record.kind() == RecordKind::Claim && !isUnknown(value)) { // its words depend on what it speaks of
        const RecordKind subject = record.reference(u"record_id").kind;
        CellText text;
        if (field.fieldName() == u"field") {
            text.text = statedFieldLabel(subject, record.text(u"field"), wording);
            return text;
        }
        if (field.fieldName() == u"value") {
            text.text = statedValueText(subject, record.text(u"field"), record.text(u"value"), m_workspace);
            return text;
        }
    }
    if (field.fieldName() == u"size" && record.kind() == RecordKind::Attachment) {
        CellText text;
        text.text = wording.locale().formattedDataSize(record.number(u"size"));
        return text;
    }
    QString title;
    if (const auto *reference = std::get_if<RecordRef>(&value)) {
        title = RecordReader(m_workspace.database()).title(*reference, wording);
        if (record.kind() == RecordKind::Mention) {
            title += mentionWords(*reference, record.reference(u"testimony_id"));
        }
    }
    CellText text = cellText(value, &field, field.type, title, wording);
    if (isTarget(field) && !isUnknown(value)) {
        text.text = targetText(text.text, record.text(u"unit"));
    }
    return text;
}

// What one must know of the other end of a mention: which kind it is, how confidential.
QString RelatedTableModel::mentionWords(const RecordRef &shown, const RecordRef &testimony) const
{
    const Wording &wording = m_workspace.wording();
    const QString code = confidentialityOf(m_workspace.database(), shown);
    const QString word = shown == testimony
        ? (code.isEmpty() ? QString() : CodeList::named(u"confidentiality").label(code, wording.language()))
        : kindLabel(shown.kind, wording);
    return word.isEmpty() ? QString() : QString(u" · " % word.toLower());
}

int RelatedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RelatedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_what.columns.size()) + 1;
}

QVariant RelatedTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == RefRole) {
        return QVariant::fromValue(row.record.ref());
    }
    if (isMark(index.column())) {
        const bool speaks = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
        return role == MarkRole ? QVariant(static_cast<int>(standingOf(row)))
            : speaks            ? QVariant(standingLabel(standingOf(row), m_workspace.wording()))
                                : QVariant();
    }
    const Field &field = fieldAt(index.column());
    const CellText &text = row.texts[static_cast<size_t>(index.column())];
    const FieldValue &value = row.record.value(field.fieldName());
    switch (role) {
    case Qt::DisplayRole:
        return text.text;
    case Qt::EditRole:
        return field.type == FieldType::Reference || isTarget(field)
            ? text.text
            : editText(value, field, m_workspace.wording());
    case Qt::TextAlignmentRole: {
        const int side = standsAtTheRight(field.type) ? Qt::AlignRight : Qt::AlignLeft;
        return side | Qt::AlignVCenter;
    }
    case Qt::AccessibleTextRole: {
        const QString label = field.labelText(m_workspace.wording());
        return tr("%1: %2").arg(label, text.text.isEmpty() ? tr("unknown") : text.text);
    }
    case FieldRole:
        return QVariant::fromValue(&field);
    case FaintRole:
        return text.faint;
    case TagRankRole:
        return text.tagRank;
    case ConfidentialRole: {
        const auto *shown = std::get_if<RecordRef>(&value);
        return shown && !confidentialityOf(m_workspace.database(), *shown).isEmpty();
    }
    case ReferenceRole:
        return std::holds_alternative<RecordRef>(value) ? QVariant::fromValue(std::get<RecordRef>(value))
                                                        : QVariant();
    default:
        return {};
    }
}

QVariant RelatedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    if (isMark(section)) {
        return role == Qt::AccessibleTextRole ? QVariant(tr("Standing")) : QVariant();
    }
    if (role == Qt::DisplayRole) {
        return fieldAt(section).labelText(m_workspace.wording());
    }
    if (role == Qt::TextAlignmentRole) {
        const int side = standsAtTheRight(fieldAt(section).type) ? Qt::AlignRight : Qt::AlignLeft;
        return side | Qt::AlignVCenter;
    }
    return {};
}

Qt::ItemFlags RelatedTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || isMark(index.column()) || m_workspace.isReadOnly()
        || m_what.kind == RecordKind::Claim || m_what.kind == RecordKind::Attachment
        || m_what.kind == RecordKind::Mention) {
        return flags;
    }
    // What points at this record stays as it is: the row would leave the table.
    const QString column = m_what.columns[index.column()];
    const auto *reference
        = std::get_if<RecordRef>(&m_rows[static_cast<size_t>(index.row())].record.value(column));
    return reference && *reference == m_target ? flags : flags | Qt::ItemIsEditable;
}

bool RelatedTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const Record record = m_rows[static_cast<size_t>(index.row())].record;
    return write(record, fieldAt(index.column()), value);
}

bool RelatedTableModel::write(const Record &record, const Field &field, const QVariant &value)
{
    const Wording &wording = m_workspace.wording();
    const QString title = RecordReader(m_workspace.database()).title(record.ref(), wording);
    if (value.canConvert<Record>()) {
        const auto created = value.value<Record>();
        const QString name = created.text(titleField(created.kind())->fieldName());
        const Edit set = setField(record.ref(), field.fieldName(), created.ref(), title, wording);
        return report(m_workspace.perform(inOneStep({addRecord(created, name, wording), set}, set.text)));
    }
    if (isTarget(field)) {
        return writeTarget(record, field, value.toString(), title);
    }
    Result<FieldValue> typed = value.canConvert<RecordRef>()
        ? Result<FieldValue>(FieldValue(value.value<RecordRef>()))
        : field.type == FieldType::Reference
        ? Result<FieldValue>(FieldValue())
        : readTyped(value.toString(), field, record.value(field.fieldName()), wording);
    if (!typed) {
        emit failed(typed.error());
        return false;
    }
    if (*typed == record.value(field.fieldName())) {
        return true;
    }
    return report(m_workspace.perform(setField(record.ref(), field.fieldName(), *typed, title, wording)));
}

bool RelatedTableModel::writeTarget(
    const Record &record, const Field &field, const QString &text, const QString &title)
{
    const Wording &wording = m_workspace.wording();
    const Result<TypedTarget> typed = readTypedTarget(text, field, wording);
    if (!typed) {
        emit failed(typed.error());
        return false;
    }
    std::vector<Edit> edits;
    if (!(typed->quantity == record.value(field.fieldName()))) {
        edits.push_back(setField(record.ref(), field.fieldName(), typed->quantity, title, wording));
    }
    if (typed->unit && *typed->unit != record.text(u"unit")) {
        edits.push_back(setField(record.ref(), QStringLiteral("unit"), *typed->unit, title, wording));
    }
    if (edits.empty()) {
        return true;
    }
    const QString name = edits.front().text;
    return report(m_workspace.perform(inOneStep(std::move(edits), name)));
}

bool RelatedTableModel::report(const Result<ChangeSummary> &done)
{
    if (!done) {
        emit failed(done.error());
    }
    return done.has_value();
}

} // namespace vigie
