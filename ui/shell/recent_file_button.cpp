#include "ui/shell/recent_file_button.h"

#include "ui/widgets/style_shapes.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>

namespace vigie {

namespace {

constexpr int iconSide = 18;
constexpr int margin = 8;

} // namespace

RecentFileButton::RecentFileButton(const QString &path, QWidget *parent)
    : QAbstractButton(parent)
{
    const QFileInfo file(path);
    setText(file.fileName());
    m_folder = QDir::toNativeSeparators(file.absolutePath());
    const QString home = QDir::toNativeSeparators(QDir::homePath());
    if (m_folder.startsWith(home)) {
        m_folder.replace(0, home.size(), QStringLiteral("~"));
    }
    setToolTip(QDir::toNativeSeparators(path));
    setAccessibleName(QString(text() % u", " % m_folder));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RecentFileButton::sizeHint() const
{
    return {300, fontMetrics().height() + 12};
}

void RecentFileButton::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        drawRoundedPanel(painter, rect(), hovered(theme.page, theme),
            hasFocus() ? theme.accent : hovered(theme.page, theme), hasFocus() ? 1.6 : 1);
    }
    const QRect icon(margin, (height() - iconSide) / 2, iconSide, iconSide);
    themedIcon(QStringLiteral("file"), IconTone::Muted).paint(&painter, icon);
    const int left = icon.right() + 10;
    const int nameWidth = qMin(fontMetrics().horizontalAdvance(text()) + 2, width() - left - margin);
    painter.setPen(theme.text);
    painter.drawText(QRect(left, 0, nameWidth, height()), Qt::AlignVCenter,
        fontMetrics().elidedText(text(), Qt::ElideMiddle, nameWidth));
    const QRect rest(left + nameWidth + 14, 0, width() - left - nameWidth - 14 - margin, height());
    painter.setPen(theme.faint);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignRight,
        fontMetrics().elidedText(m_folder, Qt::ElideMiddle, rest.width()));
}

void RecentFileButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace vigie
