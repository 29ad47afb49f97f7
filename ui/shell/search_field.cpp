#include "ui/shell/search_field.h"

#include "ui/widgets/style_shapes.h"
#include "ui/widgets/theme.h"

#include <QFocusEvent>
#include <QKeySequence>
#include <QPainter>

namespace vigie {

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(QStringLiteral("searchEverywhere"));
    addAction(themedIcon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    setMinimumWidth(200);
    setMaximumWidth(380);
    retranslate();
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search everywhere…"));
    setAccessibleName(tr("Search everywhere"));
    update();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus()) {
        return;
    }
    const Theme theme = Theme::of(palette());
    QFont font = this->font();
    font.setPointSizeF(font.pointSizeF() * 0.8);
    const QFontMetrics metrics(font);
    const QString key = keyHint();
    const int keyWidth = metrics.horizontalAdvance(key) + 12;
    const int keyHeight = metrics.height() + 3;
    const QRectF cap(width() - keyWidth - 8, (height() - keyHeight) / 2.0, keyWidth, keyHeight);
    QPainter painter(this);
    drawRoundedPanel(painter, cap, theme.page, theme.line);
    painter.setFont(font);
    painter.setPen(theme.muted);
    painter.drawText(cap, Qt::AlignCenter, key);
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::ShortcutFocusReason) {
        selectAll();
    }
}

QString SearchField::keyHint() const
{
    return QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText).replace(u'+', u' ');
}

} // namespace vigie
