#include "ui/records/record_form.h"

#include "app/editing/edits.h"
#include "app/editing/evidence_edits.h"
#include "app/editing/one_step.h"
#include "app/storage/record_reader.h"
#include "app/storage/standing_rule.h"
#include "ui/records/claim_lines.h"
#include "ui/records/current_source.h"
#include "ui/records/fact_row.h"
#include "ui/records/field_row.h"
#include "ui/records/marked_claims.h"
#include "ui/records/other_facts.h"
#include "ui/records/parties_summary.h"
#include "ui/records/surface.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr size_t mostLinesOpened = 8; // of claims, without being asked for

}

RecordForm::RecordForm(RecordKind kind, Workspace &workspace, QWidget *parent)
    : QScrollArea(parent)
    , m_kind(kind)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("form"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_opening.setSingleShot(true);
    connect(&m_opening, &QTimer::timeout, this, &RecordForm::openNext);
    build();
}

void RecordForm::build()
{
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(16, 12, 14, 16);
    rows->setSpacing(7);
    QList<QByteArray> groups; // in the order of their first fields
    for (const Field &field : fieldsOf(m_kind)) {
        if (!groups.contains(field.group)) {
            groups.append(field.group);
        }
    }
    for (const QByteArray &group : groups) {
        addGroup(rows, group);
        for (const Field &field : fieldsOf(m_kind)) {
            if (group == field.group) {
                addRow(rows, field);
            }
        }
    }
    if (m_kind == RecordKind::Contract) {
        m_parties = new PartiesSummary(m_workspace);
        connect(m_parties, &PartiesSummary::recordOpenRequested, this, &RecordForm::recordOpenRequested);
        rows->addWidget(m_parties);
    }
    m_facts = new OtherFacts(m_kind, m_workspace);
    connect(m_facts, &OtherFacts::recordOpenRequested, this, &RecordForm::recordOpenRequested);
    connect(m_facts, &OtherFacts::opened, this, &RecordForm::showWhole, Qt::QueuedConnection);
    rows->addWidget(m_facts);
    if (!isCitable(m_kind)) {
        m_facts->hide();
    }
    rows->addStretch(1);
    setWidget(page);
    Surface::showThrough(*this);
}

void RecordForm::addGroup(QVBoxLayout *rows, const QByteArray &group)
{
    if (group.isEmpty()) {
        return;
    }
    auto *heading = new QLabel(m_workspace.wording().text("FieldGroup", group));
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    heading->setContentsMargins(0, rows->count() == 0 ? 0 : 9, 0, 1);
    rows->addWidget(heading);
}

void RecordForm::addRow(QVBoxLayout *rows, const Field &field)
{
    auto *row = new FieldRow(field, m_workspace);
    const Field *written = &field; // of the catalog: it outlives us
    row->editor().setWrite([this, written](const FieldValue &value, const std::optional<Record> &created) {
        return write(*written, value, created);
    });
    connect(row, &FieldRow::recordOpenRequested, this, &RecordForm::recordOpenRequested);
    connect(&row->evidence(), &MarkedClaims::opened, this, &RecordForm::showWhole, Qt::QueuedConnection);
    rows->addWidget(row);
    m_rows.push_back(row);
}

// Once its place is known: the whole of it, or its beginning.
void RecordForm::showWhole(const QWidget *part)
{
    widget()->layout()->activate();
    const QRect place(part->mapTo(widget(), QPoint(0, 0)), part->size());
    const int below = place.bottom() + 8 - (verticalScrollBar()->value() + viewport()->height());
    const int above = place.top() - 40; // its field stays to be seen
    if (below > 0) {
        verticalScrollBar()->setValue(qMin(verticalScrollBar()->value() + below, above));
    }
}

Result<void> RecordForm::write(
    const Field &field, const FieldValue &value, const std::optional<Record> &created)
{
    const Wording &wording = m_workspace.wording();
    const QString name = field.fieldName();
    Edit edit = setField(m_record, name, value, m_title, wording);
    if (m_current && !isUnknown(value) && m_current->isCitedBy(m_record, name)) {
        edit = setAndCite(
            {{m_current->citationOf(m_record, name, toCanonical(value, field)), value}}, edit.text);
    }
    if (created) {
        const QString title = created->text(titleField(created->kind())->fieldName());
        edit = inOneStep({addRecord(*created, title, wording), edit}, edit.text);
    }
    const Result<ChangeSummary> done = m_workspace.perform(edit);
    return done ? Result<void>() : Result<void>(done.error());
}

void RecordForm::setRecord(const RecordRef &record)
{
    if (record == m_record) {
        refresh();
        return;
    }
    keepUnfinished();
    m_record = record;
    const Result<Record> read = RecordReader(m_workspace.database()).read(record);
    showFields(read ? *read : Record(m_kind), true);
    if (m_parties) {
        m_parties->setContract(record);
    }
    showUnfinished();
    ensureVisible(0, 0);
}

void RecordForm::refresh()
{
    const Result<Record> read = RecordReader(m_workspace.database()).read(m_record);
    if (read) {
        showFields(*read, false);
    }
}

void RecordForm::showFields(const Record &record, bool newRecord)
{
    if (const Field *title = titleField(m_kind)) {
        m_title = record.text(title->fieldName());
    } else {
        m_title = RecordReader(m_workspace.database()).title(m_record, m_workspace.wording());
    }
    for (FieldRow *row : m_rows) {
        const FieldValue &value = record.value(row->field().fieldName());
        if (newRecord) {
            row->editor().resetValue(value);
        } else {
            row->editor().setValue(value);
        }
    }
    showEvidence(newRecord);
}

void RecordForm::showEvidence(bool newRecord)
{
    auto dossiers = EvidenceReader(m_workspace.database()).ofRecord(m_record);
    m_dossiers = dossiers ? std::move(*dossiers) : std::map<QString, FieldDossier>();
    for (FieldRow *row : m_rows) {
        row->showEvidence(claimsOf(*row), newRecord);
    }
    m_facts->showFacts(m_record, m_title, m_dossiers, newRecord);
    if (newRecord) {
        openContradictions();
    }
}

FieldClaims RecordForm::claimsOf(const FieldRow &row) const
{
    const QString name = row.field().fieldName();
    FieldClaims claims;
    claims.subject = {m_record, name, m_title};
    claims.retained = toCanonical(row.editor().value(), row.field());
    const auto own = m_dossiers.find(name);
    if (own != m_dossiers.end()) {
        claims.dossier = own->second;
    } else if (!claims.retained.isEmpty() && m_dossiers.contains(wholeRecordField.toString())) {
        claims.dossier.standing = inheritedStanding(m_kind, standingOfWhole());
        claims.ofWholeRecord = true;
    }
    return claims;
}

Standing RecordForm::standingOfWhole() const
{
    const auto whole = m_dossiers.find(wholeRecordField.toString());
    return whole == m_dossiers.end() ? Standing::Unsourced : whole->second.standing;
}

// After the record itself has been painted: laying out many words takes longer than a frame. As many as can
// be read at a glance; the others are a click away, their marks say so.
void RecordForm::openContradictions()
{
    m_toOpen.clear();
    for (const FieldRow *row : m_rows) {
        m_toOpen.push_back(&row->evidence());
    }
    for (const FactRow *row : m_facts->rows()) {
        m_toOpen.push_back(&row->evidence());
    }
    std::erase_if(m_toOpen, [](const MarkedClaims *one) { return !one->wantsToBeOpen(); });
    m_linesOpen = 0;
    m_opening.start();
}

void RecordForm::openNext()
{
    if (m_toOpen.empty() || m_linesOpen >= mostLinesOpened) {
        m_toOpen.clear();
        return;
    }
    MarkedClaims *next = m_toOpen.front();
    m_toOpen.erase(m_toOpen.begin());
    m_linesOpen += claimLines(next->claims(), false).lines.size();
    next->setOpen(true);
    m_opening.start();
}

void RecordForm::setCurrentSource(CurrentSource *current)
{
    m_current = current;
    for (FieldRow *row : m_rows) {
        row->setCurrentSource(current);
    }
    m_facts->setCurrentSource(current);
}

void RecordForm::showWholeRecord()
{
    m_facts->openWholeRecord();
}

void RecordForm::keepUnfinished()
{
    if (m_record.isNull()) {
        return;
    }
    m_unfinished.remove(m_record);
    for (const FieldRow *row : m_rows) {
        if (row->editor().isModified()) {
            m_unfinished[m_record].insert(row->field().fieldName(), row->editor().typedText());
        }
    }
}

void RecordForm::showUnfinished()
{
    const QHash<QString, QString> texts = m_unfinished.take(m_record);
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (FieldRow *row = rowOf(text.key())) {
            row->editor().setTypedText(text.value());
            row->editor().commit(); // says again what is wrong with it
        }
    }
}

FieldRow *RecordForm::rowOf(const QString &field) const
{
    for (FieldRow *row : m_rows) {
        if (row->field().fieldName() == field) {
            return row;
        }
    }
    return nullptr;
}

void RecordForm::focusFirst()
{
    if (!m_rows.empty()) {
        m_rows.front()->editor().input()->setFocus(Qt::TabFocusReason);
        m_rows.front()->editor().selectAll();
    }
}

void RecordForm::editTitle()
{
    const Field *title = titleField(m_kind);
    FieldRow *row = title ? rowOf(title->fieldName()) : nullptr;
    if (row) {
        row->editor().input()->setFocus(Qt::OtherFocusReason);
        row->editor().selectAll();
    }
}

bool RecordForm::commit()
{
    FieldRow *refused = nullptr;
    for (FieldRow *row : m_rows) {
        if (!row->editor().commit() && !refused) {
            refused = row;
        }
    }
    if (refused) {
        refused->editor().input()->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(refused);
    }
    return !refused;
}

} // namespace vigie
