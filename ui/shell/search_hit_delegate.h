// Paints one found record: its kind's icon, its title and an excerpt with the matching words bold, its kind
// at the right.
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace vigie {

namespace search_hits {
inline constexpr int KindRole = Qt::UserRole + 1; // the label of the kind
inline constexpr int IconRole = Qt::UserRole + 2; // name of the icon
inline constexpr int ExcerptRole = Qt::UserRole + 3; // matches between U+E000 and U+E001
} // namespace search_hits

class SearchHitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // The folded words searched for: words of a title that begin with one are bold.
    void setWords(const QStringList &foldedWords) { m_words = foldedWords; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QString markedTitle(const QString &title) const;

    QStringList m_words;
};

} // namespace vigie
