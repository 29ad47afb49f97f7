#include "ui/records/history_panel.h"

#include "ui/models/cell_roles.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace vigie {

namespace {

constexpr int sideMargin = 16;
constexpr int verticalMargin = 7;

// A sentence that wraps, and a quieter line below it.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        const QRect text = option.rect.adjusted(sideMargin, verticalMargin, -sideMargin, -verticalMargin);
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(option.rect, theme.accentSoft);
        }
        painter->setPen(theme.text);
        painter->setFont(option.font);
        QRect used;
        painter->drawText(text, Qt::TextWordWrap, index.data().toString(), &used);
        painter->setPen(theme.muted);
        painter->drawText(
            text.adjusted(0, used.height() + 1, 0, 0), Qt::TextWordWrap, index.data(DetailRole).toString());
        painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, theme.line);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = (view ? view->viewport()->width() : 300) - 2 * sideMargin;
        const QRect room(0, 0, width, 10000);
        const int sentence
            = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data().toString()).height();
        const int detail
            = option.fontMetrics.boundingRect(room, Qt::TextWordWrap, index.data(DetailRole).toString())
                  .height();
        return {width, sentence + detail + 1 + 2 * verticalMargin};
    }
};

} // namespace

HistoryPanel::HistoryPanel(Workspace &workspace, QWidget *parent)
    : QListView(parent)
    , m_model(new HistoryModel(workspace, this))
{
    setObjectName(QStringLiteral("history"));
    setAccessibleName(tr("History of the record"));
    setFrameShape(QFrame::NoFrame);
    setModel(m_model);
    setItemDelegate(new EntryDelegate(this));
    setResizeMode(QListView::Adjust);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
}

} // namespace vigie
