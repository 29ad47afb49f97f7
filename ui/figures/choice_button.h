// ChoiceButton: "Group by: sector ▾", a button that says what is chosen and offers the others.
#pragma once

#include <QPushButton>

#include <vector>

class QActionGroup;

namespace vigie {

class ChoiceButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ChoiceButton(QWidget *parent = nullptr);

    // label: what is chosen; choices in their order. Keeps the chosen one.
    void setChoices(const QString &label, const QStringList &choices);
    int current() const { return m_current; }
    void setCurrent(int index);

signals:
    void chosen(int index);

private:
    void showCurrent();

    QString m_label;
    QActionGroup *m_actions;
    int m_current = 0;
};

} // namespace vigie
