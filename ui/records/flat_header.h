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

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QFont wordFont() const;
};

} // namespace vigie
