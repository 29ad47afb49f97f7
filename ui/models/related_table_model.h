// RelatedTableModel: the records that point at one record, as a small table in its page: the indicators of a
// contract, the ties of a person, the claims that lean on a source. All its rows are read; there are few of
// them. Writes as RecordTableModel does.
#pragma once

#include "app/editing/workspace.h"
#include "app/records/record.h"
#include "ui/models/cell_text.h"

#include <QAbstractTableModel>

namespace vigie {

struct RelatedRecords
{
    RecordKind kind = RecordKind::Event;
    QStringList pointing; // the reference fields through which a row may point at the record
    QStringList columns; // fields of the catalog
};

class RelatedTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    RelatedTableModel(Workspace &workspace, RelatedRecords what, QObject *parent = nullptr);

    void setTarget(const RecordRef &target);
    const RecordRef &target() const { return m_target; }
    const RelatedRecords &what() const { return m_what; }
    RecordRef refAt(int row) const { return m_rows[static_cast<size_t>(row)].record.ref(); }
    int rowOf(const RecordRef &ref) const;
    const Field &fieldAt(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    // The columns asked for, and one for the mark of standing.
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    // Text as typed; for a reference a RecordRef, or a Record to be created and pointed at.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void loaded();
    void failed(const vigie::Error &error);

private:
    struct Row
    {
        Record record;
        std::vector<CellText> texts;
        mutable std::optional<Standing> standing; // read when its mark is painted
    };

    void refresh(const ChangeSummary &summary);
    void reload();
    Result<std::vector<Row>> readRows() const;
    Row rowFor(const Record &record) const;
    Standing standingOf(const Row &row) const;
    CellText textOf(const Record &record, const Field &field) const;
    QString mentionWords(const RecordRef &shown, const RecordRef &testimony) const;
    bool isMark(int column) const { return column == m_what.columns.size(); }
    bool write(const Record &record, const Field &field, const QVariant &value);
    bool writeTarget(const Record &record, const Field &field, const QString &text, const QString &title);
    bool report(const Result<ChangeSummary> &done);

    Workspace &m_workspace;
    RelatedRecords m_what;
    RecordRef m_target;
    std::vector<Row> m_rows;
};

} // namespace vigie
