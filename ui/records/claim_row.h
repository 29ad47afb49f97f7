// ClaimRow: one claim in the panel under its field: the value it states with the button that retains it, its
// source as a link, and a menu. It asks for changes and makes none.
#pragma once

#include "ui/records/claim_words.h"

#include <QWidget>

class QLabel;
class QRadioButton;
class QToolButton;

namespace vigie {

class ClaimRow : public QWidget
{
    Q_OBJECT

public:
    // What stands before the words.
    enum class Choice {
        None, // a further source of the value above, or nothing that could be retained
        Retained,
        Offered
    };

    // value: rich text, empty below another claim of the same value.
    ClaimRow(const StatedClaim &claim, const QString &value, Choice choice, Workspace &workspace,
        QWidget *parent = nullptr);

    const StatedClaim &claim() const { return m_claim; }
    void focusMenu();

signals:
    void retainRequested();
    void sourceOpenRequested();
    void editRequested();
    void moveRequested();
    void removeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRadio(Choice choice);
    void addWords();
    void addMenu();
    void showWords();
    void openDocument();

    StatedClaim m_claim;
    QString m_value;
    Workspace &m_workspace;
    Choice m_choice;
    QLabel *m_words;
    QToolButton *m_menu;
};

} // namespace vigie
