// ReviewInput: the line that opens below the queue for a few words: whom to ask and what, or why a line is
// done. Enter goes on to the next field and then takes the words; Escape closes it.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace vigie {

class ReviewInput : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewInput(QWidget *parent = nullptr);

    // people: who was asked before, to be offered.
    void askQuestion(const QString &whom, const QString &question, const QStringList &people);
    void askReason(const QString &sentence);
    void close();

signals:
    void questionGiven(const QString &whom, const QString &question);
    void reasonGiven(const QString &reason);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void accept();

    bool m_isQuestion = true;
    QLabel *m_firstLabel;
    QLineEdit *m_whom;
    QLabel *m_secondLabel;
    QLineEdit *m_words;
    QPushButton *m_accept;
    QStringListModel *m_people;
};

} // namespace vigie
