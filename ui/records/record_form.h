// RecordForm: every field of one record, in the groups of the catalog, each with its editor and its evidence;
// and below them what sources state that no field holds. It follows the workspace and never takes away what
// is being typed.
#pragma once

#include "app/editing/workspace.h"
#include "app/storage/evidence_reader.h"

#include <QHash>
#include <QScrollArea>
#include <QTimer>

#include <map>
#include <optional>
#include <vector>

class QVBoxLayout;

namespace vigie {

class CurrentSource;
class FieldRow;
class MarkedClaims;
class OtherFacts;
class PartiesSummary;
struct FieldClaims;

class RecordForm : public QScrollArea
{
    Q_OBJECT

public:
    RecordForm(RecordKind kind, Workspace &workspace, QWidget *parent = nullptr);

    // While a source is current, what is edited here cites it; null: none. It outlives this form.
    void setCurrentSource(CurrentSource *current);
    // Text that could not be written yet waits for its record to be shown again.
    void setRecord(const RecordRef &record);
    void refresh();
    RecordKind kind() const { return m_kind; }
    // That of the record as a whole, which fields without evidence of their own inherit.
    Standing standingOfWhole() const;
    // The sources of the record as a whole.
    void showWholeRecord();

    void focusFirst();
    // Focuses the field that names the record, its text selected, to be typed over.
    void editTitle();
    // Writes what is typed; false where something cannot be understood.
    bool commit();

signals:
    void recordOpenRequested(const vigie::RecordRef &record);

private:
    void build();
    void addGroup(QVBoxLayout *rows, const QByteArray &group);
    void addRow(QVBoxLayout *rows, const Field &field);
    void showFields(const Record &record, bool newRecord);
    void showEvidence(bool newRecord);
    FieldClaims claimsOf(const FieldRow &row) const;
    void openContradictions();
    void openNext();
    Result<void> write(const Field &field, const FieldValue &value, const std::optional<Record> &created);
    void keepUnfinished();
    void showUnfinished();
    void showWhole(const QWidget *part);
    FieldRow *rowOf(const QString &field) const;

    RecordKind m_kind;
    Workspace &m_workspace;
    RecordRef m_record;
    QString m_title;
    std::vector<FieldRow *> m_rows;
    PartiesSummary *m_parties = nullptr; // of a contract
    OtherFacts *m_facts = nullptr;
    CurrentSource *m_current = nullptr;
    std::map<QString, FieldDossier> m_dossiers; // by field
    std::vector<MarkedClaims *> m_toOpen; // what still waits to be opened
    size_t m_linesOpen = 0;
    QTimer m_opening;
    QHash<RecordRef, QHash<QString, QString>> m_unfinished; // by record and field
};

} // namespace vigie
