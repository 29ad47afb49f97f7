// ReasonLine: asks why, in place and never in a window of its own: a question, one line, and two buttons.
// Enter answers, Escape leaves everything as it is.
#pragma once

#include <QWidget>

class QLineEdit;

namespace vigie {

class ReasonLine : public QWidget
{
    Q_OBJECT

public:
    ReasonLine(
        const QString &question, const QString &reason, const QString &action, QWidget *parent = nullptr);

    void takeFocus();

signals:
    void answered(const QString &reason);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_line;
};

} // namespace vigie
