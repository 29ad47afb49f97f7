#include "ui/widgets/style_shapes.h"

#include <QPainter>
#include <QPainterPath>

namespace vigie {

namespace {

constexpr qreal cornerRadius = 5;

void drawPlain(QPainter &painter, const QRect &rect, const ControlState &state, const Theme &theme)
{
    QColor ground = state.pressed ? theme.accentSoft : theme.card;
    if (!state.enabled) {
        ground = theme.page;
    } else if (state.hovered && !state.pressed) {
        ground = hovered(ground, theme);
    }
    drawRoundedPanel(painter, rect, ground, state.pressed ? theme.accentLine : theme.line);
}

void drawAccent(QPainter &painter, const QRect &rect, const ControlState &state, const Theme &theme)
{
    QColor ground = theme.accent;
    if (!state.enabled) {
        ground = theme.line;
    } else if (state.pressed) {
        ground = theme.accent.darker(118);
    } else if (state.hovered) {
        ground = theme.dark ? theme.accent.lighter(110) : theme.accent.lighter(118);
    }
    drawRoundedPanel(painter, rect, ground, ground);
}

void drawFocusRing(QPainter &painter, const QRect &rect, const QColor &colour)
{
    painter.setPen(QPen(colour, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
}

} // namespace

QColor hovered(const QColor &ground, const Theme &theme)
{
    const qreal share = 0.06;
    const auto mix = [share](int a, int b) { return static_cast<int>(a * (1 - share) + b * share); };
    return {mix(ground.red(), theme.text.red()), mix(ground.green(), theme.text.green()),
        mix(ground.blue(), theme.text.blue())};
}

void drawRoundedPanel(
    QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &border, qreal penWidth)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, penWidth));
    painter.setBrush(ground);
    const qreal inset = penWidth / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), cornerRadius, cornerRadius);
}

void drawButtonPanel(
    QPainter &painter, const QRect &rect, ButtonTone tone, const ControlState &state, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (tone == ButtonTone::Accent) {
        drawAccent(painter, rect, state, theme);
    } else if (tone == ButtonTone::Plain) {
        drawPlain(painter, rect, state, theme);
    } else if (state.enabled && (state.hovered || state.pressed)) {
        const QColor ground = state.pressed ? theme.accentSoft : hovered(theme.page, theme);
        drawRoundedPanel(painter, rect, ground, ground);
    }
    if (state.focused && state.enabled) {
        drawFocusRing(painter, rect, tone == ButtonTone::Accent ? theme.text : theme.accent);
    }
    painter.restore();
}

void drawFieldPanel(
    QPainter &painter, const QRect &rect, const ControlState &state, bool readOnly, const Theme &theme)
{
    painter.save();
    const QColor ground = state.enabled && !readOnly ? theme.card : theme.page;
    const QColor border = state.focused ? theme.accent : (state.hovered ? theme.accentLine : theme.line);
    drawRoundedPanel(painter, rect, ground, border, state.focused ? 1.6 : 1.0);
    painter.restore();
}

void drawChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center());
    switch (direction) {
    case Qt::UpArrow:
        painter.rotate(180);
        break;
    case Qt::LeftArrow:
        painter.rotate(90);
        break;
    case Qt::RightArrow:
        painter.rotate(-90);
        break;
    default:
        break;
    }
    const qreal reach = qBound(2.5, qMin(rect.width(), rect.height()) * 0.28, 4.0);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(
        QPolygonF{QPointF(-reach, -reach / 2), QPointF(0, reach / 2), QPointF(reach, -reach / 2)});
    painter.restore();
}

void drawCheckBox(
    QPainter &painter, const QRect &rect, Qt::CheckState check, const ControlState &state, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect).adjusted(1, 1, -1, -1);
    const bool filled = check != Qt::Unchecked;
    const QColor border = state.focused ? theme.accent : (filled ? theme.accent : theme.faint);
    painter.setPen(QPen(state.enabled ? border : theme.line, state.focused ? 1.8 : 1.1));
    painter.setBrush(filled ? (state.enabled ? theme.accent : theme.line) : theme.card);
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(QPen(theme.onAccent, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at
        = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
    if (check == Qt::Checked) {
        painter.drawPolyline(QPolygonF{at(0.24, 0.54), at(0.43, 0.72), at(0.77, 0.31)});
    } else if (check == Qt::PartiallyChecked) {
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    }
    painter.restore();
}

void drawRadioButton(
    QPainter &painter, const QRect &rect, bool on, const ControlState &state, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = QRectF(rect).adjusted(1, 1, -1, -1);
    const QColor border = on || state.focused ? theme.accent : theme.faint;
    painter.setPen(QPen(state.enabled ? border : theme.line, on ? 1.6 : 1.1));
    painter.setBrush(theme.card);
    painter.drawEllipse(disc);
    if (on) {
        const qreal inset = disc.width() * 0.27;
        painter.setPen(Qt::NoPen);
        painter.setBrush(state.enabled ? theme.accent : theme.line);
        painter.drawEllipse(disc.adjusted(inset, inset, -inset, -inset));
    }
    painter.restore();
}

} // namespace vigie
