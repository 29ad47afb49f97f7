// StartPage: what the window shows before a file is open: the sample, a new observatory, a file, the recent
// files.
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vigie {

class CardButton;
class SectionHeading;

class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecentFiles(const QStringList &paths);
    void retranslate();

signals:
    void sampleRequested();
    void newRequested();
    void openRequested();
    void recentRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_purpose;
    CardButton *m_sample;
    CardButton *m_new;
    CardButton *m_open;
    SectionHeading *m_recentHeading;
    QVBoxLayout *m_recent;
    QLabel *m_hint;
};

} // namespace vigie
