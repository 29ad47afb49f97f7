// MessageBar: one sentence at the top of the page area, with at most one thing to do about it. Not a
// dialogue: nothing waits for it.
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace vigie {

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Information, Warning };

    explicit MessageBar(QWidget *parent = nullptr);

    // Takes the place of what was shown before. An information without action leaves by itself.
    void show(Tone tone, const QString &sentence);
    void show(Tone tone, const QString &sentence, const QString &action, std::function<void()> act);
    QString sentence() const;
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void run();

    Tone m_tone = Tone::Information;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer *m_leave;
    std::function<void()> m_act;
};

} // namespace vigie
