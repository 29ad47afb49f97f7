#include "ui/records/small_table.h"

#include "ui/records/cell_delegate.h"
#include "ui/records/flat_header.h"

#include <QHeaderView>

namespace vigie {

QTableView *makeSmallTable(
    const QString &name, const QString &label, QAbstractItemModel *model, Workspace &workspace)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(label);
    auto *delegate = new CellDelegate(workspace, table);
    delegate->setTitleColumn(-1);
    table->setItemDelegate(delegate);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalHeader(new FlatHeader);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(12);
    table->verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(table->fontMetrics()));
    return table;
}

} // namespace vigie
