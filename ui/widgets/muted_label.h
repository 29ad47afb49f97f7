// MutedLabel: a label in the second-rank colour, that follows light and dark: counts, hints, captions.
#pragma once

#include <QLabel>

namespace vigie {

class MutedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit MutedLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeTheme();
};

} // namespace vigie
