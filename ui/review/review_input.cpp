#include "ui/review/review_input.h"

#include "ui/widgets/button_tone.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>

namespace vigie {

ReviewInput::ReviewInput(QWidget *parent)
    : QWidget(parent)
    , m_firstLabel(new QLabel)
    , m_whom(new QLineEdit)
    , m_secondLabel(new QLabel)
    , m_words(new QLineEdit)
    , m_accept(new QPushButton)
    , m_people(new QStringListModel(this))
{
    setObjectName(QStringLiteral("reviewInput"));
    m_whom->setObjectName(QStringLiteral("askWhom"));
    m_words->setObjectName(QStringLiteral("reviewWords"));
    m_accept->setObjectName(QStringLiteral("reviewInputAccept"));
    m_firstLabel->setBuddy(m_whom);
    m_secondLabel->setBuddy(m_words);
    auto *completer = new QCompleter(m_people, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_whom->setCompleter(completer);
    setButtonTone(m_accept, ButtonTone::Accent);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_firstLabel);
    row->addWidget(m_whom, 1);
    row->addWidget(m_secondLabel);
    row->addWidget(m_words, 2);
    row->addWidget(m_accept);
    connect(m_whom, &QLineEdit::returnPressed, m_words, qOverload<>(&QWidget::setFocus));
    connect(m_words, &QLineEdit::returnPressed, this, &ReviewInput::accept);
    connect(m_accept, &QPushButton::clicked, this, &ReviewInput::accept);
    retranslate();
    hide();
}

void ReviewInput::askQuestion(const QString &whom, const QString &question, const QStringList &people)
{
    m_isQuestion = true;
    m_people->setStringList(people);
    m_whom->setText(whom);
    m_words->setText(question);
    retranslate();
    show();
    m_whom->setFocus();
    m_whom->selectAll();
}

void ReviewInput::askReason(const QString &sentence)
{
    m_isQuestion = false;
    m_words->clear();
    m_words->setToolTip(sentence);
    retranslate();
    show();
    m_words->setFocus();
}

void ReviewInput::close()
{
    hide();
    emit closed();
}

void ReviewInput::accept()
{
    const QString whom = m_whom->text().trimmed();
    const QString words = m_words->text().trimmed();
    if (m_isQuestion && whom.isEmpty()) {
        m_whom->setFocus(); // a question is somebody's to answer
        return;
    }
    hide();
    if (m_isQuestion) {
        emit questionGiven(whom, words);
    } else {
        emit reasonGiven(words);
    }
    emit closed();
}

void ReviewInput::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ReviewInput::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void ReviewInput::retranslate()
{
    m_firstLabel->setText(tr("Ask"));
    m_secondLabel->setText(m_isQuestion ? tr("what") : tr("Reason"));
    m_firstLabel->setVisible(m_isQuestion);
    m_whom->setVisible(m_isQuestion);
    m_whom->setPlaceholderText(tr("a person or an organisation"));
    m_whom->setAccessibleName(tr("Whom to ask"));
    m_words->setPlaceholderText(
        m_isQuestion ? tr("the question (optional)") : tr("why it is right as it stands"));
    m_words->setAccessibleName(m_isQuestion ? tr("The question") : tr("Reason"));
    m_accept->setText(m_isQuestion ? tr("Note the question") : tr("Done"));
}

} // namespace vigie
