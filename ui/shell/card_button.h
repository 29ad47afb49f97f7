// CardButton: a large choice on the start page: an icon, a title and a line that says what comes of it.
#pragma once

#include <QAbstractButton>

namespace vigie {

class CardButton : public QAbstractButton
{
    Q_OBJECT

public:
    CardButton(const QString &icon, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation);
    void setMain(bool main); // the card to begin with
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_icon;
    QString m_explanation;
    bool m_main = false;
};

} // namespace vigie
