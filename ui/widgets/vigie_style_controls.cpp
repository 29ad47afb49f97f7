// The controls of VigieStyle that are more than one panel: labels of buttons, headers, tabs, combo boxes,
// scroll bars.
#include "ui/widgets/style_shapes.h"
#include "ui/widgets/vigie_style.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace vigie {

namespace {

bool opensMenu(const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    return button && button->menu() && button->popupMode() == QToolButton::InstantPopup;
}

} // namespace

void VigieStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
    case CE_ToolButtonLabel:
        drawButtonLabel(option, painter, widget);
        return;
    case CE_Header:
        drawHeaderWithLabel(option, painter, widget);
        return;
    case CE_HeaderSection:
        drawHeader(option, painter);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::AlternateBase));
        painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1, theme.line);
        return;
    case CE_TabBarTabShape:
        drawTab(option, painter);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, theme.line);
        return;
    case CE_ProgressBarGroove:
        drawRoundedPanel(*painter, option->rect, theme.line, theme.line);
        return;
    case CE_ProgressBarContents:
        drawProgress(option, painter);
        return;
    case CE_MenuItem:
        drawMenuItem(option, painter, widget);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, theme.card);
        return;
    case CE_MenuBarItem: {
        const bool on = option->state & (State_Selected | State_Sunken);
        painter->fillRect(option->rect, on ? theme.accentSoft : theme.card);
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        drawItemText(painter, option->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
            option->palette, option->state & State_Enabled, item ? item->text : QString(),
            QPalette::WindowText);
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void VigieStyle::drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    const auto *push = qstyleoption_cast<const QStyleOptionButton *>(option);
    ButtonTone tone = buttonToneOf(widget);
    if (push && (push->features & QStyleOptionButton::DefaultButton)) {
        tone = ButtonTone::Accent;
    }
    const QColor text = tone == ButtonTone::Accent ? theme.onAccent : theme.accent;
    if (push) {
        QStyleOptionButton own = *push;
        own.state &= ~State_HasFocus; // the panel shows the focus
        if (tone == ButtonTone::Accent || tone == ButtonTone::Link) {
            own.palette.setColor(QPalette::Active, QPalette::ButtonText, text);
            own.palette.setColor(QPalette::Inactive, QPalette::ButtonText, text);
        }
        QProxyStyle::drawControl(CE_PushButtonLabel, &own, painter, widget);
        return;
    }
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (!tool) {
        return;
    }
    QStyleOptionToolButton own = *tool;
    if (own.toolButtonStyle != Qt::ToolButtonIconOnly && !own.text.isEmpty()) {
        own.rect.adjust(6, 0, -4, 0);
    }
    if (opensMenu(widget)) {
        const QRect arrow(
            own.rect.right() - toolButtonMenuRoom + 3, own.rect.top(), toolButtonMenuRoom, own.rect.height());
        drawChevron(*painter, arrow, Qt::DownArrow, theme.muted);
        own.rect.setRight(arrow.left());
    }
    if (tone == ButtonTone::Accent || tone == ButtonTone::Link) {
        own.palette.setColor(QPalette::Active, QPalette::ButtonText, text);
        own.palette.setColor(QPalette::Inactive, QPalette::ButtonText, text);
    }
    QProxyStyle::drawControl(CE_ToolButtonLabel, &own, painter, widget);
}

void VigieStyle::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item) {
        return;
    }
    QStyleOptionMenuItem own = *item;
    if ((own.state & State_Selected) && (own.state & State_Enabled)
        && own.menuItemType != QStyleOptionMenuItem::Separator) {
        const Theme theme = Theme::of(own.palette);
        painter->save();
        drawRoundedPanel(
            *painter, QRectF(own.rect).adjusted(3, 1, -3, -1), theme.accentSoft, theme.accentSoft);
        painter->restore();
    }
    own.state &= ~State_Selected; // Fusion would frame it
    QProxyStyle::drawControl(CE_MenuItem, &own, painter, widget);
}

void VigieStyle::drawHeaderWithLabel(
    const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    // Fusion asks itself, not its proxy, where the parts are.
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header) {
        return;
    }
    painter->save();
    painter->setClipRect(option->rect, Qt::IntersectClip);
    drawHeader(option, painter);
    QStyleOptionHeaderV2 part;
    if (const auto *whole = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option)) {
        part = *whole;
    } else {
        part.QStyleOptionHeader::operator=(*header);
    }
    part.rect = subElementRect(SE_HeaderLabel, option, widget);
    QProxyStyle::drawControl(CE_HeaderLabel, &part, painter, widget);
    if (header->sortIndicator != QStyleOptionHeader::None) {
        part.rect = subElementRect(SE_HeaderArrow, option, widget);
        drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
    }
    painter->restore();
}

void VigieStyle::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    const Theme theme = Theme::of(option->palette);
    QColor ground = option->palette.color(QPalette::AlternateBase);
    if (option->state & (State_MouseOver | State_Sunken)) {
        ground = hovered(ground, theme);
    }
    painter->fillRect(option->rect, ground);
    painter->fillRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1, theme.line);
}

void VigieStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const Theme theme = Theme::of(option->palette);
    const QRect rect = option->rect;
    if (option->state & State_Selected) {
        painter->fillRect(rect.x() + 4, rect.bottom() - 1, rect.width() - 8, 2, theme.accent);
    } else if (option->state & State_MouseOver) {
        painter->fillRect(rect.x() + 4, rect.bottom() - 1, rect.width() - 8, 2, theme.line);
    }
}

void VigieStyle::drawProgress(const QStyleOption *option, QPainter *painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    const int range = bar ? bar->maximum - bar->minimum : 0;
    if (range <= 0) {
        QProxyStyle::drawControl(CE_ProgressBarContents, option, painter, nullptr);
        return;
    }
    const Theme theme = Theme::of(option->palette);
    QRectF rect = option->rect;
    rect.setWidth(rect.width() * (bar->progress - bar->minimum) / range);
    if (rect.width() >= 1) {
        drawRoundedPanel(*painter, rect, theme.accent, theme.accent);
    }
}

void VigieStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        drawComboBox(option, painter);
        return;
    case CC_SpinBox:
        drawSpinBox(option, painter, widget);
        return;
    case CC_ScrollBar:
        drawScrollBar(option, painter);
        return;
    case CC_ToolButton:
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            tool && opensMenu(widget)) {
            QStyleOptionToolButton own = *tool;
            own.features &= ~QStyleOptionToolButton::HasMenu; // the label draws its own chevron
            QProxyStyle::drawComplexControl(control, &own, painter, widget);
            return;
        }
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

void VigieStyle::drawComboBox(const QStyleOptionComplex *option, QPainter *painter) const
{
    const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    const Theme theme = Theme::of(option->palette);
    ControlState state;
    state.enabled = option->state & State_Enabled;
    state.hovered = option->state & State_MouseOver;
    state.focused = option->state & State_HasFocus;
    if (combo && !combo->frame) {
        painter->fillRect(option->rect, theme.card);
    } else {
        drawFieldPanel(*painter, option->rect, state, false, theme);
    }
    const QRect arrow(
        option->direction == Qt::RightToLeft ? option->rect.left() + 2 : option->rect.right() - 22,
        option->rect.top(), 20, option->rect.height());
    drawChevron(*painter, QRectF(arrow), Qt::DownArrow, state.enabled ? theme.muted : theme.line);
}

void VigieStyle::drawSpinBox(
    const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    ControlState state;
    state.enabled = option->state & State_Enabled;
    state.hovered = option->state & State_MouseOver;
    state.focused = option->state & State_HasFocus;
    drawFieldPanel(*painter, option->rect, state, false, theme);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons) {
        return;
    }
    const QColor colour = state.enabled ? theme.muted : theme.line;
    drawChevron(*painter, subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget), Qt::UpArrow, colour);
    drawChevron(*painter, subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget), Qt::DownArrow, colour);
}

void VigieStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const Theme theme = Theme::of(option->palette);
    painter->fillRect(option->rect, option->palette.color(QPalette::Base));
    if (!slider || slider->maximum <= slider->minimum) {
        return;
    }
    const QRectF handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, nullptr);
    const bool active = option->state & (State_MouseOver | State_Sunken);
    QColor colour
        = theme.dark ? theme.line.lighter(active ? 170 : 130) : theme.line.darker(active ? 145 : 112);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const QRectF pill = handle.adjusted(3, 3, -3, -3);
    painter->drawRoundedRect(pill, 3, 3);
    painter->restore();
}

} // namespace vigie
