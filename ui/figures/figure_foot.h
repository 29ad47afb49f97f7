// FigureFoot: what stands under a figure on its page: the legend in wrapping rows, and the caption.
#pragma once

#include "ui/figures/figure.h"

#include <QWidget>

namespace vigie {

class FigureFoot : public QWidget
{
    Q_OBJECT

public:
    explicit FigureFoot(QWidget *parent = nullptr);

    void setFoot(std::vector<LegendEntry> legend, const QStringList &caption);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    // Paints where a painter is given; returns the height used.
    double arrange(double width, QPainter *painter) const;

    std::vector<LegendEntry> m_legend;
    QString m_caption;
};

} // namespace vigie
