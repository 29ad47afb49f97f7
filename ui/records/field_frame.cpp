#include "ui/records/field_frame.h"

#include "ui/widgets/style_shapes.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace vigie {

FieldFrame::FieldFrame(QWidget *parent)
    : QFrame(parent)
    , m_content(new QHBoxLayout(this))
{
    setAttribute(Qt::WA_Hover);
    m_content->setContentsMargins(7, 1, 3, 1);
    m_content->setSpacing(4);
    setMinimumHeight(fontMetrics().height() + 11);
}

void FieldFrame::setActive(bool active)
{
    m_active = active;
    update();
}

void FieldFrame::setErroneous(bool erroneous)
{
    m_erroneous = erroneous;
    update();
}

void FieldFrame::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

void FieldFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    ControlState state;
    state.enabled = isEnabled();
    state.hovered = underMouse();
    state.focused = m_active;
    if (m_erroneous) {
        drawRoundedPanel(
            painter, rect(), theme.card, theme.standing(Standing::Contradicted), m_active ? 1.6 : 1.0);
    } else {
        drawFieldPanel(painter, rect(), state, m_readOnly, theme);
    }
}

} // namespace vigie
