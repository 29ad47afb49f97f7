// WorkIndicator: one line of the foot of the window: what is being done aside, how far it is, and a way to
// stop it where that is safe. What is over within a blink is not shown.
#pragma once

#include <QWidget>

#include <functional>
#include <map>

class QLabel;
class QProgressBar;
class QTimer;
class QToolButton;

namespace vigie {

class WorkIndicator : public QWidget
{
    Q_OBJECT

public:
    // What can go on at the same time; the last of them is shown.
    enum class Kind { Search, Opening, Import, File };

    explicit WorkIndicator(QWidget *parent = nullptr);

    // Shown after a moment if it is still going on. Without `stop` it cannot be stopped.
    void start(Kind kind, const QString &sentence, std::function<void()> stop = {});
    // Shown at once, without a share: the window does not answer until it is over.
    void tell(Kind kind, const QString &sentence);
    void setShare(Kind kind, double share); // 0…1; of a work that was not started nothing is shown
    void end(Kind kind);
    void endAll();
    bool isGoingOn(Kind kind) const { return m_works.contains(kind); }
    void retranslate();

private:
    struct Going
    {
        QString sentence;
        double share = 0; // negative: not known
        std::function<void()> stop;
    };

    void showLast();

    std::map<Kind, Going> m_works;
    QLabel *m_text;
    QProgressBar *m_bar;
    QToolButton *m_stop;
    QTimer *m_wait;
};

} // namespace vigie
