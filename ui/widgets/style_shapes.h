// The shapes VigieStyle draws controls with: rounded panels, chevrons, ticks. No style options here, only
// geometry and colours.
#pragma once

#include "ui/widgets/button_tone.h"
#include "ui/widgets/theme.h"

#include <QRectF>

class QPainter;

namespace vigie {

// At the right of a tool button that opens a menu, for its chevron.
inline constexpr int toolButtonMenuRoom = 16;

struct ControlState
{
    bool enabled = true;
    bool hovered = false;
    bool pressed = false; // or on
    bool focused = false; // by the keyboard
};

void drawRoundedPanel(
    QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &border, qreal penWidth = 1);
void drawButtonPanel(
    QPainter &painter, const QRect &rect, ButtonTone tone, const ControlState &state, const Theme &theme);
void drawFieldPanel(
    QPainter &painter, const QRect &rect, const ControlState &state, bool readOnly, const Theme &theme);
void drawChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour);
void drawCheckBox(QPainter &painter, const QRect &rect, Qt::CheckState check, const ControlState &state,
    const Theme &theme);
void drawRadioButton(
    QPainter &painter, const QRect &rect, bool on, const ControlState &state, const Theme &theme);
// A colour a little nearer to the text, for what the pointer is over.
QColor hovered(const QColor &ground, const Theme &theme);

} // namespace vigie
