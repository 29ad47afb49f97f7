// ShareBar: shares of standings as one bar, in the colours of the marks. Words stand beside it, so that
// colour is never alone.
#pragma once

#include "app/records/standing_counts.h"

#include <QPalette>
#include <QWidget>

class QPainter;

namespace vigie {

void paintShares(
    QPainter &painter, const QRectF &rect, const StandingCounts &counts, const QPalette &palette);

class ShareBar : public QWidget
{
    Q_OBJECT

public:
    explicit ShareBar(QWidget *parent = nullptr);
    void setCounts(const StandingCounts &counts, const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StandingCounts m_counts;
};

} // namespace vigie
