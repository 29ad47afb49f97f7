// KindDelegate: the kinds of a figure in the list on its left: an icon and up to two lines, the chosen one on
// a soft rounded ground.
#pragma once

#include <QStyledItemDelegate>

namespace vigie {

class KindDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace vigie
