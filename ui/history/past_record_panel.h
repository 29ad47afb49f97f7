// PastRecordPanel: one record as it was before or after an edit or on a day, beside what it is now, and the
// way back to that state.
#pragma once

#include "app/editing/workspace.h"
#include "app/storage/journal_list.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace vigie {

class MutedLabel;
class PastRecordModel;
class RestoreActions;

class PastRecordPanel : public QWidget
{
    Q_OBJECT

public:
    PastRecordPanel(Workspace &workspace, RestoreActions &actions, QWidget *parent = nullptr);

    // Around one edit; null record: nothing.
    void show(const RecordRef &record, const JournalRow &edit);
    const RecordRef &record() const { return m_record; }

signals:
    void failed(const vigie::Error &error);

private:
    void build();
    void refresh();
    void showWords(bool wasThere, bool isThere);
    qint64 position() const;
    QString whenText() const;
    void restoreSelectedField();

    Workspace &m_workspace;
    RestoreActions &m_actions;
    RecordRef m_record;
    JournalRow m_edit;
    PastRecordModel *m_model;
    QLabel *m_title;
    QComboBox *m_moment;
    QDateTimeEdit *m_date;
    QTableView *m_table;
    MutedLabel *m_note;
    QPushButton *m_restoreField;
    QPushButton *m_restoreAll;
};

} // namespace vigie
