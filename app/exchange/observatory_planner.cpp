#include "app/exchange/observatory_planner.h"

#include "app/base/guarded_text.h"
#include "app/exchange/cell_value.h"
#include "app/exchange/import_edit.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

void noteChange(ImportRow &row)
{
    if (row.outcome == RowOutcome::Same) {
        row.outcome = RowOutcome::Changed;
    }
}

// Contradicted where any is, else the weakest.
Standing joined(Standing a, Standing b)
{
    if (a == Standing::Contradicted || b == Standing::Contradicted) {
        return Standing::Contradicted;
    }
    return std::min(a, b); // unsourced, to verify, reported, verified
}

// Of a row from what it says on behalf of each of its sources: only what nobody said before is new.
RowOutcome joined(const std::vector<RowOutcome> &claims)
{
    const bool alike = std::all_of(
        claims.begin(), claims.end(), [&claims](RowOutcome one) { return one == claims.front(); });
    return alike ? claims.front() : RowOutcome::Changed;
}

// The list in which a record has its place: a role of a contract, or its metrics.
QString listOf(const Record &record)
{
    const QString list = kindName(record.kind()) % record.reference(u"contract_id").id.toString();
    return record.kind() == RecordKind::Participation ? QString(list % record.text(u"role")) : list;
}

} // namespace

ObservatoryPlanner::ObservatoryPlanner(KnownRecords known, const Wording &wording)
    : m_known(std::move(known))
    , m_wording(wording)
    , m_ownNames{importerName(Wording(Language::French)), importerName(Wording(Language::English))}
{
}

void ObservatoryPlanner::addTable(const TextTable &table, RecordKind kind)
{
    for (const TextRow &row : table.rows) {
        addRow(table, row, kind);
    }
}

void ObservatoryPlanner::addRow(const TextTable &table, const TextRow &textRow, RecordKind kind)
{
    ImportRow row{table.name, textRow.line, {}, RowOutcome::Same, {}, {}};
    Result<ObservatoryRow> read = readObservatoryRow(table, textRow, kind, m_known, m_wording);
    if (!read) {
        row.title = textRow.cells.value(0);
        row.outcome = RowOutcome::Rejected;
        row.reason = read.error().message;
        m_plan.rows.push_back(std::move(row));
        return;
    }
    row.title = read->title;
    row.remarks = read->remarks;
    const bool named = findField(kind, u"reference") && !read->record.text(u"reference").isEmpty();
    if (named && !m_namesSeen.insert(KnownRecords::naturalKey(read->record)).second) {
        row.outcome = RowOutcome::Rejected;
        row.reason
            = m_wording.text("Import", QT_TRANSLATE_NOOP("Import", "The id “%1” is used by an earlier row."))
                  .arg(read->record.text(u"reference"));
        m_plan.rows.push_back(std::move(row));
        return;
    }
    const Record record = planRecord(std::move(read->record), row);
    m_currencies.insert(record.ref(), read->currency);
    for (const RecordId &source : read->sources) {
        if (planClaim(record.ref(), wholeRecordField.toString(), {}, source, read->standing, {})
            != RowOutcome::Same) {
            noteChange(row);
        }
    }
    if (read->standing) {
        planVerification(record.ref(), wholeRecordField.toString(), *read->standing, row);
    }
    m_plan.rows.push_back(std::move(row));
}

Record ObservatoryPlanner::planRecord(Record fromFile, ImportRow &row)
{
    std::optional<Record> known = m_known.take(fromFile);
    if (!known) {
        fromFile.setId(RecordId::make());
        givePlace(fromFile);
        row.outcome = RowOutcome::New;
        m_plan.records.push_back({fromFile, true});
        m_known.put(fromFile);
        return fromFile;
    }
    Record record = *known;
    for (const auto &[field, value] : fromFile.values()) {
        record.set(field, value);
    }
    notePlace(record);
    if (!(record == *known)) {
        noteChange(row);
        m_plan.records.push_back({record, false});
        m_known.put(record);
    }
    return record;
}

// A file gives the parties of a role and the metrics of a contract in an order; new ones come after those
// there are.
void ObservatoryPlanner::givePlace(Record &record)
{
    if (findField(record.kind(), u"position")) {
        record.set(u"position", FieldValue(++m_places[listOf(record)]));
    }
}

void ObservatoryPlanner::notePlace(const Record &record)
{
    if (findField(record.kind(), u"position")) {
        qint64 &last = m_places[listOf(record)];
        last = std::max(last, record.number(u"position"));
    }
}

RowOutcome ObservatoryPlanner::planClaim(const RecordRef &ref, const QString &field, const QString &value,
    const RecordId &source, std::optional<Standing> standing, const QString &notes)
{
    Record claim(RecordKind::Claim);
    claim.set(u"record_id", ref);
    claim.set(u"field", field);
    claim.set(u"source_id", RecordRef{RecordKind::Source, source});
    if (!value.isEmpty()) {
        claim.set(u"value", value);
    }
    if (standing) {
        claim.set(u"standing", standingName(*standing));
    }
    if (!notes.isEmpty()) {
        claim.set(u"notes", notes);
    }
    ImportRow ofClaim;
    planRecord(std::move(claim), ofClaim);
    return ofClaim.outcome;
}

void ObservatoryPlanner::planVerification(
    const RecordRef &ref, const QString &field, Standing standing, ImportRow &row)
{
    if (const Record *present = m_known.verification(ref, field)) {
        const bool ours = m_ownNames.contains(present->text(u"checked_by"));
        if (!ours || standingFromName(present->text(u"standing")) == standing) {
            return; // what a person has checked since is theirs
        }
    }
    m_plan.verifications.push_back({ref, field, standing, {}});
    noteChange(row);
}

void ObservatoryPlanner::addFacts(const TextTable &table)
{
    for (const TextRow &row : table.rows) {
        addFact(table, row);
    }
    for (const auto &[key, stated] : m_facts) {
        planVerificationOfFacts(key, stated);
    }
    m_facts.clear();
}

void ObservatoryPlanner::addFact(const TextTable &table, const TextRow &textRow)
{
    const auto cell = [&table, &textRow](QStringView column) {
        return unguardedText(table.cell(textRow, column)).trimmed();
    };
    ImportRow row{table.name, textRow.line, QString(cell(u"subject_id") % u" · " % cell(u"field")),
        RowOutcome::Same, {}, {}};
    const RecordRef subject = subjectOf(table, textRow);
    const std::optional<Standing> standing = standingFromName(cell(u"status"));
    QStringList unknown;
    const std::vector<RecordId> sources = sourcesNamed(cell(u"sources"), m_known, unknown);
    if (subject.isNull() || !standing || sources.empty() || !unknown.isEmpty() || cell(u"field").isEmpty()) {
        const QString what = subject.isNull() ? QString(cell(u"subject_table") % u' ' % cell(u"subject_id"))
            : !standing                       ? cell(u"status")
                                              : unknown.join(u';');
        row.outcome = RowOutcome::Rejected;
        row.reason
            = m_wording
                  .text("Import",
                      QT_TRANSLATE_NOOP("Import",
                          "“%1” is not there: a fact needs a record, a field, a status and known sources."))
                  .arg(what);
        m_plan.rows.push_back(std::move(row));
        return;
    }
    const QString field = cell(u"field");
    const QString value = canonicalValue(subject, field, cell(u"value"), cell(u"notes"));
    std::vector<RowOutcome> claims;
    for (const RecordId &source : sources) {
        claims.push_back(planClaim(subject, field, value, source, standing, cell(u"notes")));
    }
    row.outcome = joined(claims);
    m_subjects[subject.id.toString()] = subject;
    m_facts[{subject.id.toString(), field}].push_back({value, *standing, m_plan.rows.size()});
    m_plan.rows.push_back(std::move(row));
}

// The standing of the row that gives the value the record has retained; where there is none, of all of them
// together.
void ObservatoryPlanner::planVerificationOfFacts(const FieldKey &key, const std::vector<StatedValue> &stated)
{
    const RecordRef subject = m_subjects.at(key.first);
    const Record *record = m_known.find(subject);
    const Field *field = findField(subject.kind, key.second);
    const QString retained = record && field ? toCanonical(record->value(key.second), *field) : QString();
    const bool isStated = std::any_of(stated.begin(), stated.end(),
        [&retained](const StatedValue &one) { return !retained.isEmpty() && one.value == retained; });
    std::optional<Standing> standing;
    for (const StatedValue &one : stated) {
        if (!isStated || one.value == retained) {
            standing = standing ? joined(*standing, one.standing) : one.standing;
        }
    }
    planVerification(subject, key.second, *standing, m_plan.rows[stated.front().row]);
}

RecordRef ObservatoryPlanner::subjectOf(const TextTable &table, const TextRow &textRow) const
{
    const QString name = unguardedText(table.cell(textRow, u"subject_id")).trimmed();
    const QString of = table.cell(textRow, u"subject_table").trimmed();
    for (const RecordKind kind :
        {RecordKind::Contract, RecordKind::Organisation, RecordKind::Person, RecordKind::Event}) {
        if (of == kindPluralName(kind)) {
            return m_known.named(kind, name);
        }
    }
    return {};
}

// That of the contract's own row, or of an amount it has, or the one the note begins with ("EUR ; …").
Currency ObservatoryPlanner::currencyOf(const RecordRef &subject, const QString &notes) const
{
    if (const Currency named = m_currencies.value(subject); !named.isNull()) {
        return named;
    }
    if (const Record *record = m_known.find(subject)) {
        for (const Field &field : fieldsOf(subject.kind)) {
            if (field.type == FieldType::Money && !record->money(field.fieldName()).isNull()) {
                return record->money(field.fieldName()).currency();
            }
        }
    }
    return Currency::fromCode(QStringView(notes).left(3)).value_or(Currency());
}

QString ObservatoryPlanner::canonicalValue(
    const RecordRef &subject, const QString &fieldName, const QString &text, const QString &notes) const
{
    const Field *field = findField(subject.kind, fieldName);
    if (!field) {
        return text;
    }
    const std::optional<FieldValue> value = cellValue(*field, text, currencyOf(subject, notes), m_wording);
    return value ? toCanonical(*value, *field) : text;
}

ImportPlan ObservatoryPlanner::finish()
{
    return std::move(m_plan);
}

} // namespace vigie
