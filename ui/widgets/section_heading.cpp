#include "ui/widgets/section_heading.h"

#include "ui/widgets/theme.h"

#include <QEvent>

namespace vigie {

SectionHeading::SectionHeading(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setWeight(QFont::DemiBold);
    small.setCapitalization(QFont::AllUppercase);
    small.setLetterSpacing(QFont::PercentageSpacing, 105);
    setFont(small);
    takeTheme();
}

void SectionHeading::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        takeTheme();
    }
}

void SectionHeading::takeTheme()
{
    setTextColour(this, Theme::of(palette()).muted);
}

} // namespace vigie
