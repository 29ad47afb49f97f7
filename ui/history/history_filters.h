// HistoryFilters: what the history is narrowed to: words, a person, a kind of record and one of its fields, a
// period, removed records, one record.
#pragma once

#include "app/editing/workspace.h"
#include "app/storage/journal_list.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QTimer;

namespace vigie {

class Chip;

class HistoryFilters : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilters(Workspace &workspace, QWidget *parent = nullptr);

    const JournalQuery &query() const { return m_query; }
    QLineEdit *textField() const { return m_words; }
    // The history of one record only; null: of all.
    void setRecord(const RecordRef &record);
    void clear();

signals:
    void queryChanged(const vigie::JournalQuery &query);

private:
    void build();
    void fillPeople();
    void fillKinds();
    void fillFields();
    void fillPeriods();
    void takePeriod(JournalQuery &query) const;
    void take();
    void showRecord();

    Workspace &m_workspace;
    JournalQuery m_query;
    QLineEdit *m_words;
    QComboBox *m_people;
    QComboBox *m_kinds;
    QComboBox *m_fields;
    QComboBox *m_periods;
    QDateEdit *m_from;
    QLabel *m_between;
    QDateEdit *m_to;
    QCheckBox *m_removals;
    Chip *m_record;
    QTimer *m_typing; // a search while one types waits for the end of the word
};

} // namespace vigie
