#include "ui/widgets/vigie_style.h"

#include "ui/widgets/style_shapes.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

namespace vigie {

namespace {

constexpr int headerArrowRoom = 14;

ControlState stateOf(const QStyleOption *option)
{
    const QStyle::State flags = option->state;
    ControlState state;
    state.enabled = flags & QStyle::State_Enabled;
    state.hovered = flags & QStyle::State_MouseOver;
    state.pressed = flags & (QStyle::State_Sunken | QStyle::State_On);
    state.focused = (flags & QStyle::State_HasFocus) && (flags & QStyle::State_KeyboardFocusChange);
    return state;
}

ButtonTone toneOf(const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (button && (button->features & QStyleOptionButton::DefaultButton)) {
        return ButtonTone::Accent;
    }
    const ButtonTone tone = buttonToneOf(widget);
    if (tone == ButtonTone::Plain && button && (button->features & QStyleOptionButton::Flat)) {
        return ButtonTone::Quiet;
    }
    return tone;
}

Qt::CheckState checkOf(const QStyleOption *option)
{
    if (option->state & QStyle::State_NoChange) {
        return Qt::PartiallyChecked;
    }
    return option->state & QStyle::State_On ? Qt::Checked : Qt::Unchecked;
}

QSize sizeOfToolButton(const QSize &contents, int controlHeight, const QStyleOption *option)
{
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    const bool quiet = tool && (tool->state & QStyle::State_AutoRaise);
    const bool hasText = tool && tool->toolButtonStyle != Qt::ToolButtonIconOnly && !tool->text.isEmpty();
    int width = contents.width() + (hasText ? 14 : 10);
    if (tool && (tool->features & QStyleOptionToolButton::HasMenu)) {
        width += toolButtonMenuRoom;
    }
    return {width, qMax(contents.height() + 6, quiet ? 0 : controlHeight)};
}

void fillWithLine(QPainter &painter, const QRect &rect, const QColor &ground, const QColor &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(line);
    painter.setBrush(ground);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace

VigieStyle::VigieStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void VigieStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget)
        || qobject_cast<QComboBox *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
    }
}

int VigieStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_HeaderMargin:
        return 9; // under the words of the cells
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 1;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QLineEdit *>(widget) ? 4 : 1;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_MenuVMargin:
        return 4;
    case PM_SmallIconSize:
        return 16;
    case PM_ToolTipLabelFrameWidth:
        return 5;
    case PM_TabBarTabHSpace:
        return 14;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int VigieStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons: // coloured ones of another hand
        return 0;
    case SH_ScrollBar_Transient:
        return 0;
    case SH_Slider_AbsoluteSetButtons:
        return Qt::LeftButton;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize VigieStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int controlHeight = option ? option->fontMetrics.height() + 10 : result.height();
    switch (type) {
    case CT_PushButton:
        // Fusion asks for 80 pixels at least; a short word needs no such room.
        result.setWidth(size.width() + 24);
        result.setHeight(qMax(result.height(), controlHeight));
        break;
    case CT_ToolButton:
        result = sizeOfToolButton(size, controlHeight, option);
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), controlHeight));
        break;
    case CT_HeaderSection:
        result.setHeight(controlHeight + 1);
        break;
    case CT_MenuItem:
        result.rheight() += result.height() > 12 ? 4 : 0;
        break;
    default:
        break;
    }
    return result;
}

QRect VigieStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    // A header's arrow stands beside its words, not above them.
    const int margin = element == SE_HeaderLabel || element == SE_HeaderArrow
        ? pixelMetric(PM_HeaderMargin, option, widget)
        : 0;
    if (element == SE_HeaderLabel) {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool sorted = header && header->sortIndicator != QStyleOptionHeader::None;
        return option->rect.adjusted(margin, 0, sorted ? -margin - headerArrowRoom : -margin, 0);
    }
    if (element == SE_HeaderArrow) {
        return {option->rect.right() - margin - headerArrowRoom + 4, option->rect.top(), headerArrowRoom,
            option->rect.height()};
    }
    // The words of a tab may fill it: how far tabs stand apart is the business of the bar.
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
    if (element == SE_TabBarTabText && tab && tab->icon.isNull()) {
        return option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect VigieStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider) {
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
    // A scroll bar without arrow buttons: the groove is all of it.
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const int length = horizontal ? slider->rect.width() : slider->rect.height();
    const int range = slider->maximum - slider->minimum;
    const int page = qMax(1, slider->pageStep);
    int handle = range > 0 ? static_cast<int>(qint64(length) * page / (qint64(range) + page)) : length;
    handle = qBound(qMin(length, pixelMetric(PM_ScrollBarSliderMin, option, widget)), handle, length);
    const int start = sliderPositionFromValue(
        slider->minimum, slider->maximum, slider->sliderPosition, length - handle, slider->upsideDown);
    int from = 0;
    int extent = 0;
    switch (part) {
    case SC_ScrollBarGroove:
        extent = length;
        break;
    case SC_ScrollBarSlider:
        from = start;
        extent = handle;
        break;
    case SC_ScrollBarSubPage:
        extent = start;
        break;
    case SC_ScrollBarAddPage:
        from = start + handle;
        extent = length - from;
        break;
    default:
        break;
    }
    QRect result = horizontal ? QRect(from, 0, extent, slider->rect.height())
                              : QRect(0, from, slider->rect.width(), extent);
    return visualRect(slider->direction, slider->rect, result.translated(slider->rect.topLeft()));
}

void VigieStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (!drawPanel(element, option, painter, widget) && !drawIndicator(element, option, painter)) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

bool VigieStyle::drawPanel(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme theme = Theme::of(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonBevel:
        drawButtonPanel(*painter, option->rect, toneOf(option, widget), stateOf(option), theme);
        return true;
    case PE_PanelButtonTool: {
        const bool quiet = option->state & State_AutoRaise;
        const ButtonTone tone = buttonToneOf(widget);
        drawButtonPanel(*painter, option->rect, quiet && tone == ButtonTone::Plain ? ButtonTone::Quiet : tone,
            stateOf(option), theme);
        return true;
    }
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth > 0) {
            ControlState state = stateOf(option);
            state.focused = option->state & State_HasFocus;
            drawFieldPanel(*painter, option->rect, state, option->state & State_ReadOnly, theme);
        }
        return true;
    }
    case PE_FrameDefaultButton:
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_FrameTabWidget:
    case PE_PanelStatusBar:
        return true;
    case PE_FrameFocusRect: {
        // The panel of a button shows the keyboard itself; a quiet one has no panel unless it is pointed at.
        const auto *tool = qobject_cast<const QToolButton *>(widget);
        const bool hasPanel = qobject_cast<const QAbstractButton *>(widget) && !(tool && tool->autoRaise());
        if (option->state & State_KeyboardFocusChange && !hasPanel) {
            painter->save();
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme.accent, 1.4));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option->rect).adjusted(1, 1, -1, -1), 4, 4);
            painter->restore();
        }
        return true;
    }
    case PE_Frame:
    case PE_FrameMenu:
        fillWithLine(*painter, option->rect, Qt::transparent, theme.line);
        return true;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return true;
    case PE_PanelMenu:
        fillWithLine(*painter, option->rect, theme.card, theme.line);
        return true;
    case PE_PanelTipLabel:
        fillWithLine(*painter, option->rect, option->palette.color(QPalette::ToolTipBase),
            theme.dark ? theme.line : option->palette.color(QPalette::ToolTipBase));
        return true;
    case PE_FrameTabBarBase:
        painter->fillRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1, theme.line);
        return true;
    default:
        return false;
    }
}

bool VigieStyle::drawIndicator(PrimitiveElement element, const QStyleOption *option, QPainter *painter) const
{
    const Theme theme = Theme::of(option->palette);
    const QColor arrow = option->state & State_Enabled ? theme.muted : theme.line;
    switch (element) {
    case PE_IndicatorArrowDown:
        drawChevron(*painter, option->rect, Qt::DownArrow, arrow);
        return true;
    case PE_IndicatorArrowUp:
        drawChevron(*painter, option->rect, Qt::UpArrow, arrow);
        return true;
    case PE_IndicatorArrowLeft:
        drawChevron(*painter, option->rect, Qt::LeftArrow, arrow);
        return true;
    case PE_IndicatorArrowRight:
        drawChevron(*painter, option->rect, Qt::RightArrow, arrow);
        return true;
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        drawChevron(*painter, option->rect, up ? Qt::UpArrow : Qt::DownArrow, theme.accent);
        return true;
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(*painter, option->rect, checkOf(option), stateOf(option), theme);
        return true;
    case PE_IndicatorRadioButton:
        drawRadioButton(*painter, option->rect, option->state & State_On, stateOf(option), theme);
        return true;
    default:
        return false;
    }
}

} // namespace vigie
