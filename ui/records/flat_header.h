// FlatHeader: the header of our tables: its words stand exactly above those of the cells, with the sign of
// the order beside them.
#pragma once

#include <QHeaderView>

namespace vigie {

class FlatHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit FlatHeader(QWidget *parent = nullptr);

signals:
    void resizedByHand(int section, int width);

protected:
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QFont wordFont() const;

    bool m_inHand = false; // the mouse is at work: a section that changes its width does so for a person
};

} // namespace vigie
