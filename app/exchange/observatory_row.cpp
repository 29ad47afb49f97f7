#include "app/exchange/observatory_row.h"

#include "app/base/guarded_text.h"
#include "app/exchange/cell_value.h"
#include "app/records/validation.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// Reads one row, cell after cell.
class RowReader
{
public:
    RowReader(const TextTable &table, const TextRow &row, RecordKind kind, const KnownRecords &known,
        const Wording &wording)
        : m_table(table)
        , m_row(row)
        , m_known(known)
        , m_wording(wording)
    {
        m_result.record = Record(kind);
    }

    Result<ObservatoryRow> read()
    {
        readCurrency();
        for (const QString &column : m_table.header) {
            const QString text = unguardedText(m_table.cell(m_row, column)).trimmed();
            if (!text.isEmpty()) {
                readCell(column, text);
            }
        }
        if (!m_currencyText.isEmpty() && (!m_currencyUsed || m_result.currency.isNull())) {
            keepInNotes(u"currency"_s, m_currencyText);
        }
        writeNotes();
        giveTitle();
        if (!m_rejection.isEmpty()) {
            return Error{ErrorKind::InvalidInput, m_rejection, {}};
        }
        if (const Result<void> valid = validate(m_result.record, m_wording); !valid) {
            return valid.error();
        }
        return std::move(m_result);
    }

private:
    RecordKind kind() const { return m_result.record.kind(); }

    void readCurrency()
    {
        m_currencyText = m_table.cell(m_row, u"currency").trimmed();
        if (const Result<Currency> currency = Currency::fromCode(m_currencyText)) {
            m_result.currency = *currency;
        }
    }

    void readCell(const QString &column, const QString &text)
    {
        if (column == u"currency" || column == u"from_kind" || column == u"to_kind") {
            return; // read with the cells they belong to
        }
        if (column == u"status") {
            readStatus(text);
        } else if (column == u"sources") {
            readSources(text);
        } else if (column == u"notes") {
            m_notes.prepend(text);
        } else if (const Field *field = fieldFor(column)) {
            readField(*field, text);
        } else {
            keepInNotes(column, text);
        }
    }

    const Field *fieldFor(const QString &column) const
    {
        return findField(kind(), column == u"id" ? u"reference"_s : column);
    }

    void readField(const Field &field, const QString &text)
    {
        if (field.type == FieldType::Reference) {
            return readReference(field, text);
        }
        const std::optional<FieldValue> value = cellValue(field, text, m_result.currency, m_wording);
        if (!value) {
            keepUnreadable(field.fieldName(), text);
            return;
        }
        m_currencyUsed |= field.type == FieldType::Money;
        m_result.record.set(field.fieldName(), *value);
    }

    void readReference(const Field &field, const QString &text)
    {
        RecordKind target = field.targets.front();
        if (field.pointsAtSeveralKinds()) {
            const QString kindColumn = columnsOf(field).at(1);
            target = kindFromName(m_table.cell(m_row, kindColumn)).value_or(target);
        }
        const RecordRef ref = m_known.named(target, text);
        if (!ref.isNull()) {
            m_result.record.set(field.fieldName(), ref);
        } else if (field.required) {
            const QString sentence
                = m_wording.text("Import", QT_TRANSLATE_NOOP("Import", "%1 names “%2”, which is not there."));
            m_rejection = sentence.arg(field.fieldName(), text);
        } else {
            keepUnreadable(field.fieldName(), text);
        }
    }

    void readStatus(const QString &text)
    {
        m_result.standing = standingFromName(text);
        if (!m_result.standing) {
            keepUnreadable(u"status"_s, text);
        }
    }

    void readSources(const QString &text)
    {
        QStringList unknown;
        m_result.sources = sourcesNamed(text, m_known, unknown);
        if (!unknown.isEmpty()) {
            keepUnreadable(u"sources"_s, unknown.join(u';'));
        }
    }

    void keepInNotes(const QString &column, const QString &text)
    {
        m_notes.append(QString(column % u": " % text));
    }

    void keepUnreadable(const QString &column, const QString &text)
    {
        keepInNotes(column, text);
        const QString sentence = m_wording.text(
            "Import", QT_TRANSLATE_NOOP("Import", "%1 “%2” could not be read and went into the notes."));
        m_result.remarks.append(sentence.arg(column, text));
    }

    void writeNotes()
    {
        if (!m_notes.isEmpty() && findField(kind(), u"notes")) {
            m_result.record.set(u"notes", m_notes.join(u'\n'));
        }
    }

    void giveTitle()
    {
        if (const Field *field = titleField(kind())) {
            m_result.title = m_result.record.text(field->fieldName());
            return;
        }
        QStringList parts; // what the file calls those it joins
        for (const QString &column : m_table.header.mid(0, 5)) {
            parts.append(m_table.cell(m_row, column));
        }
        parts.removeAll(QString());
        m_result.title = parts.join(u" · "_s);
    }

    const TextTable &m_table;
    const TextRow &m_row;
    const KnownRecords &m_known;
    const Wording &m_wording;
    ObservatoryRow m_result;
    QStringList m_notes;
    QString m_currencyText;
    QString m_rejection;
    bool m_currencyUsed = false;
};

} // namespace

Result<ObservatoryRow> readObservatoryRow(const TextTable &table, const TextRow &row, RecordKind kind,
    const KnownRecords &known, const Wording &wording)
{
    return RowReader(table, row, kind, known, wording).read();
}

std::vector<RecordId> sourcesNamed(const QString &cell, const KnownRecords &known, QStringList &unknown)
{
    std::vector<RecordId> sources;
    for (const QString &part : cell.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        const RecordRef ref = known.named(RecordKind::Source, name);
        if (ref.isNull()) {
            unknown.append(name);
        } else if (std::find(sources.begin(), sources.end(), ref.id) == sources.end()) {
            sources.push_back(ref.id);
        }
    }
    return sources;
}

} // namespace vigie
