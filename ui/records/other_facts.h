// OtherFacts: what sources say of a record that no field of it holds, at the end of its form: facts with a
// name of their own, the sources cited for the record as a whole, and a way to add a fact.
#pragma once

#include "ui/records/claim_words.h"

#include <QWidget>

#include <map>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace vigie {

class ClaimEditor;
class CurrentSource;
class FactRow;
class Workspace;

class OtherFacts : public QWidget
{
    Q_OBJECT

public:
    OtherFacts(RecordKind kind, Workspace &workspace, QWidget *parent = nullptr);

    void setCurrentSource(const CurrentSource *current);
    // dossiers: of every field of the record.
    void showFacts(const RecordRef &record, const QString &title,
        const std::map<QString, FieldDossier> &dossiers, bool newRecord);
    // In the order of their names.
    std::vector<FactRow *> rows() const;
    // The sources of the record as a whole, opened; nothing where none are cited.
    void openWholeRecord();

signals:
    void recordOpenRequested(const vigie::RecordRef &record);
    void opened(QWidget *part); // by a person, who wants to see it

private:
    void showFact(const QString &fact, const FieldDossier &dossier, bool newRecord);
    FactRow *rowOf(const QString &fact);
    void addFact();
    void closeEditor();

    RecordKind m_kind;
    Workspace &m_workspace;
    const CurrentSource *m_current = nullptr;
    RecordRef m_record;
    QString m_title;
    QLabel *m_heading;
    QVBoxLayout *m_rows;
    QToolButton *m_add;
    std::map<QString, FactRow *> m_facts; // by name
    ClaimEditor *m_editor = nullptr;
};

} // namespace vigie
