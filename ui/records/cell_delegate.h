// CellDelegate: paints the cells of all our tables, light and quick, and edits them in place with the editor
// their field asks for. What a cell says comes through the roles of ui/models/cell_roles.h.
#pragma once

#include "app/editing/workspace.h"
#include "app/records/field_catalog.h"
#include "ui/records/static_text_cache.h"
#include "ui/widgets/theme.h"

#include <QStyledItemDelegate>

namespace vigie {

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CellDelegate(Workspace &workspace, QObject *parent);

    // The column that names the record, in a stronger weight; -1: none.
    void setTitleColumn(int column) { m_titleColumn = column; }
    // Words go on in the next line instead of being cut: for short tables whose rows are as high as they
    // need.
    void setWrapping(bool wraps) { m_wraps = wraps; }
    static int rowHeight(const QFontMetrics &metrics);
    static constexpr int sideMargin = 10; // of the words of a cell, and of the header above

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    const Theme &themeFor(const QPalette &palette) const;
    void paintTag(QPainter &painter, const QStyleOptionViewItem &option, const QString &text, int rank) const;
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QFont fontFor(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QWidget *makeCodeEditor(QWidget *parent, const Field &field) const;
    QWidget *makeReferenceEditor(QWidget *parent, const Field &field) const;
    // Says what is wrong with the text beside the editor, which stays open.
    bool refuses(QWidget *editor) const;

    Workspace &m_workspace;
    // The height of the words of a cell in its width.
    int wrappedHeight(const QStyleOptionViewItem &option, const QString &text) const;
    void paintWrapped(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    int m_titleColumn = 0;
    bool m_wraps = false;
    mutable StaticTextCache m_texts;
    mutable Theme m_theme;
    mutable QColor m_rowLine;
    mutable qint64 m_paletteKey = -1;
    mutable QFont m_titleFont;
    mutable QFont m_baseFont;
};

} // namespace vigie
