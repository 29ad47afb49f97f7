// OpeningPage: what stands in the place of the pages while a file is being opened: nothing for the first
// second, then how far it is and a way to stop.
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace vigie {

class OpeningPage : public QWidget
{
    Q_OBJECT

public:
    explicit OpeningPage(QWidget *parent = nullptr);

    void begin(const QString &fileName);
    void setProgress(double share);

signals:
    void cancelRequested();

private:
    QWidget *m_card;
    QLabel *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    qint64 m_begun = 0;
};

} // namespace vigie
