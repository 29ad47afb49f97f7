#include "app/editing/change_words.h"

#include "app/records/standing.h"
#include "app/records/stated_field.h"
#include "app/storage/record_naming.h"

#include <QCoreApplication>

namespace vigie {

namespace {

constexpr const char *context = "ChangeWords";

// What the rule and the decisions keep for themselves.
bool isInternal(const QString &field)
{
    return field == u"computed" || field == u"basis" || field == u"questioned" || field == u"origins"
        || field == u"record_id" || field == u"field";
}

} // namespace

Difference differenceOf(const JournalItem &item)
{
    return {item.record, item.operation, item.field, item.oldValue, item.newValue};
}

ChangeWords::ChangeWords(const Database &database, const Wording &wording)
    : m_past(database)
    , m_wording(wording)
{
}

const Record *ChangeWords::lastState(const RecordRef &record)
{
    auto found = m_states.find(record);
    if (found == m_states.end()) {
        found = m_states.insert(record, m_past.lastStateOf(record).value_or(std::nullopt));
    }
    return *found ? &**found : nullptr;
}

QString ChangeWords::titleOf(const RecordRef &record)
{
    if (record.isNull()) {
        return {};
    }
    const auto known = m_titles.constFind(record);
    if (known != m_titles.constEnd()) {
        return *known;
    }
    const Record *state = lastState(record);
    const QString title = state
        ? nameOf(
            Record(*state), [this](const RecordRef &target) { return titleOf(target); }, m_wording)
        : QString();
    m_titles.insert(record, title);
    return title;
}

QString ChangeWords::fieldLabel(RecordKind kind, const QString &field) const
{
    return statedFieldLabel(kind, field, m_wording);
}

QString ChangeWords::valueText(RecordKind kind, const QString &field, const QString &canonical)
{
    const Field *known = findField(kind, field);
    if (!known || canonical.isEmpty()) {
        return canonical;
    }
    const Result<FieldValue> value = fromCanonical(canonical, *known);
    if (!value) {
        return canonical;
    }
    if (const auto *reference = std::get_if<RecordRef>(&*value)) {
        const QString title = titleOf(*reference);
        return title.isEmpty() ? canonical : title;
    }
    return displayText(*value, *known, m_wording);
}

QString ChangeWords::standingText(const QString &name) const
{
    const std::optional<Standing> standing = standingFromName(name);
    return standing ? standingLabel(*standing, m_wording) : name;
}

// "Page or place (Total investment)"
QString ChangeWords::nested(const QString &outer, const QString &inner) const
{
    return QString(outer + QStringLiteral(" (") + inner + u')');
}

std::optional<ChangeLine> ChangeWords::lineOf(const Difference &change)
{
    if (change.record.kind == RecordKind::Verification) {
        return lineOfVerification(change);
    }
    if (change.record.kind == RecordKind::Claim) {
        return lineOfClaim(change);
    }
    ChangeLine line;
    line.subject = change.record;
    line.operation = change.operation;
    line.title = titleOf(change.record);
    if (change.operation == RowOperation::Update) {
        line.what = fieldLabel(change.record.kind, change.field);
        line.before = valueText(change.record.kind, change.field, change.before);
        line.after = valueText(change.record.kind, change.field, change.after);
    } else if (line.title.isEmpty()) {
        line.title = change.operation == RowOperation::Insert ? change.after : change.before;
    }
    return line;
}

std::optional<ChangeLine> ChangeWords::lineOfVerification(const Difference &change)
{
    const Record *row = lastState(change.record);
    if (!row || isInternal(change.field)) {
        return std::nullopt;
    }
    ChangeLine line;
    line.subject = row->reference(u"record_id");
    const QString label = fieldLabel(line.subject.kind, row->text(u"field"));
    line.title = titleOf(line.subject);
    if (change.operation == RowOperation::Update && change.field != u"standing") {
        line.what = nested(fieldLabel(change.record.kind, change.field), label);
        const auto said = [&](const QString &value) {
            const QString text = valueText(change.record.kind, change.field, value);
            return text.isEmpty() ? QStringLiteral("—") : text; // nobody said anything
        };
        line.before = said(change.before);
        line.after = said(change.after);
        return line;
    }
    line.what = m_wording.text(context, QT_TRANSLATE_NOOP("ChangeWords", "Standing of “%1”")).arg(label);
    line.before = standingText(change.before);
    line.after = standingText(change.after);
    return line;
}

ChangeLine ChangeWords::lineOfClaim(const Difference &change)
{
    ChangeLine line;
    const Record *row = lastState(change.record);
    line.operation = change.operation;
    if (!row) {
        line.subject = change.record;
        line.title = kindLabel(RecordKind::Claim, m_wording);
        return line;
    }
    line.subject = row->reference(u"record_id");
    const QString field = row->text(u"field");
    const QString label = fieldLabel(line.subject.kind, field);
    const QString source = titleOf(row->reference(u"source_id"));
    line.title = titleOf(line.subject);
    if (change.operation == RowOperation::Update) {
        const bool isValue = change.field == u"value";
        const RecordKind kind = isValue ? line.subject.kind : RecordKind::Claim;
        line.what = nested(isValue ? label : fieldLabel(RecordKind::Claim, change.field), source);
        line.before = valueText(kind, isValue ? field : change.field, change.before);
        line.after = valueText(kind, isValue ? field : change.field, change.after);
        return line;
    }
    line.what = m_wording.text(context, QT_TRANSLATE_NOOP("ChangeWords", "Source for “%1”")).arg(label);
    const QString canonical = change.operation == RowOperation::Insert ? change.after : change.before;
    const QString value = valueText(line.subject.kind, field, canonical);
    const QString said = value.isEmpty() ? source : nested(source, value);
    (change.operation == RowOperation::Insert ? line.after : line.before) = said;
    return line;
}

QString ChangeWords::changeOf(const ChangeLine &line) const
{
    if (line.what.isEmpty()) {
        return line.operation == RowOperation::Insert
            ? m_wording.text(context, QT_TRANSLATE_NOOP("ChangeWords", "added"))
            : m_wording.text(context, QT_TRANSLATE_NOOP("ChangeWords", "removed"));
    }
    const auto shown = [this](const QString &value) {
        return value.isEmpty() ? m_wording.text(context, QT_TRANSLATE_NOOP("ChangeWords", "unknown"))
                               : QString(value).simplified();
    };
    if (line.operation == RowOperation::Insert) {
        return m_wording.text(context, QT_TRANSLATE_NOOP("ChangeWords", "%1 added: %2"))
            .arg(line.what, shown(line.after));
    }
    if (line.operation == RowOperation::Delete) {
        return m_wording.text(context, QT_TRANSLATE_NOOP("ChangeWords", "%1 removed: %2"))
            .arg(line.what, shown(line.before));
    }
    return m_wording.text(context, QT_TRANSLATE_NOOP("ChangeWords", "%1: %2 → %3"))
        .arg(line.what, shown(line.before), shown(line.after));
}

QString ChangeWords::sentenceOf(const ChangeLine &line) const
{
    return m_wording.text(context, QT_TRANSLATE_NOOP("ChangeWords", "%1: %2"))
        .arg(line.title, changeOf(line));
}

} // namespace vigie
