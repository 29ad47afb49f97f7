#include "ui/widgets/muted_label.h"

#include "ui/widgets/theme.h"

#include <QEvent>

namespace vigie {

MutedLabel::MutedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText); // it shows what files hold
    takeTheme();
}

void MutedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        takeTheme();
    }
}

void MutedLabel::takeTheme()
{
    setTextColour(this, Theme::of(palette()).muted);
}

} // namespace vigie
