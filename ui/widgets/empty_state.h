// EmptyState: what stands in the place of a list without rows: one sentence, and a button that helps.
#pragma once

#include "ui/widgets/surface.h"

class QLabel;
class QPushButton;

namespace vigie {

class EmptyState : public Surface
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    // An empty action: no button.
    void showWords(const QString &headline, const QString &explanation, const QString &action);

signals:
    void actionRequested();

private:
    QLabel *m_headline;
    QLabel *m_explanation;
    QPushButton *m_action;
};

} // namespace vigie
