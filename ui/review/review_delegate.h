// ReviewDelegate: paints a line of the queue: the record and the field, what is wrong, what would settle it,
// and at the right whom it was asked of.
#pragma once

#include "app/base/language.h"

#include <QStyledItemDelegate>

namespace vigie {

class ReviewModel;
class Workspace;

class ReviewDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ReviewDelegate(const ReviewModel &model, const Workspace &workspace, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const ReviewModel &m_model;
    const Workspace &m_workspace;
};

} // namespace vigie
