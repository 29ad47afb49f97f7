// RecentFileButton: a file worked on before: its name, and its folder in a second rank.
#pragma once

#include <QAbstractButton>

namespace vigie {

class RecentFileButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RecentFileButton(const QString &path, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_folder;
};

} // namespace vigie
