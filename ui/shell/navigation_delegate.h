// Paints a row of the navigation: icon, title, count; a heading in small capitals.
#pragma once

#include <QStyledItemDelegate>

namespace vigie {

struct Theme;

namespace navigation {
inline constexpr int PageRole = Qt::UserRole + 1;
inline constexpr int SectionRole = Qt::UserRole + 2;
inline constexpr int CountRole = Qt::UserRole + 3;
} // namespace navigation

class NavigationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text);
    static void paintBadge(QPainter &painter, const QRect &row, const QString &number, const Theme &theme);
    static void paintPage(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

} // namespace vigie
