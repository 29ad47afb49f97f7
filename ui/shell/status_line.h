// StatusLine: the foot of the window: whether the file is saved, what is done aside, what the page has to
// say, the language.
#pragma once

#include "app/base/language.h"

#include <QWidget>

class QActionGroup;
class QLabel;
class QToolButton;

namespace vigie {

class ElidedLabel;
class WorkIndicator;

class StatusLine : public QWidget
{
    Q_OBJECT

public:
    enum class FileState { None, Saved, Modified, ReadOnly };

    explicit StatusLine(QWidget *parent = nullptr);

    void setFileState(FileState state);
    WorkIndicator &work() { return *m_work; }
    void setPageText(const QString &text);
    void setLanguage(Language language);
    void retranslate();

signals:
    void languageChosen(vigie::Language language);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    FileState m_state = FileState::None;
    Language m_language = Language::French;
    QLabel *m_stateText;
    WorkIndicator *m_work;
    ElidedLabel *m_pageText;
    QToolButton *m_languageButton;
};

} // namespace vigie
