// The tone of a button: which of the few on a page is the main one, and which keep quiet. VigieStyle paints
// them.
#pragma once

#include <QAbstractButton>

namespace vigie {

enum class ButtonTone {
    Plain, // a bordered card
    Accent, // the one main action of a page or dialogue
    Quiet, // no border until the pointer is over it: toolbars inside panels
    Link // text in the accent colour
};

void setButtonTone(QAbstractButton *button, ButtonTone tone);
ButtonTone buttonToneOf(const QWidget *widget);

} // namespace vigie
