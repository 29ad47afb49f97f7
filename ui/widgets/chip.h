// Chip: a filter in force, as a pill. Clicking it edits the filter; its cross (or Delete) takes it away.
// Without a cross it is an invitation such as "+ Filter".
#pragma once

#include <QAbstractButton>

namespace vigie {

class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setRemovable(bool removable);
    bool isRemovable() const { return m_removable; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossRect() const;
    void paintCross(QPainter &painter) const;

    bool m_removable = false;
    bool m_overCross = false;
    bool m_pressedCross = false;
};

} // namespace vigie
