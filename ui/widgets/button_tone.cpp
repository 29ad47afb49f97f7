#include "ui/widgets/button_tone.h"

#include <QVariant>

namespace vigie {

namespace {

constexpr const char *toneProperty = "vigieTone";

}

void setButtonTone(QAbstractButton *button, ButtonTone tone)
{
    button->setProperty(toneProperty, static_cast<int>(tone));
    button->update();
}

ButtonTone buttonToneOf(const QWidget *widget)
{
    const QVariant tone = widget ? widget->property(toneProperty) : QVariant();
    return tone.isValid() ? static_cast<ButtonTone>(tone.toInt()) : ButtonTone::Plain;
}

} // namespace vigie
