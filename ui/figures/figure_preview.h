// FigurePreview: a figure as it will leave, on a card in the middle of the widget, scaled to fit. The very
// same painting as every export; only what is pointed at or selected is drawn over it.
#pragma once

#include "ui/figures/figure_exporter.h"

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace vigie {

class FigurePreview : public QWidget
{
    Q_OBJECT

public:
    explicit FigurePreview(QWidget *parent = nullptr);

    void setFigure(std::shared_ptr<const Figure> figure, const ExportSettings &settings);
    const Figure *figure() const { return m_figure.get(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    // Over the figure, in the coordinates of its layout.
    virtual void paintOverlay(QPainter &painter, const FrameLayout &layout);
    const FrameLayout &frameLayout() const { return m_layout; }
    const FigureStyle &figureStyle() const { return m_style; }
    // From the widget to the coordinates of the figure's layout, and back.
    QPointF toFigure(const QPointF &inWidget) const;
    QRectF toWidget(const QRectF &inFigure) const;

private:
    QRectF card() const; // where the figure stands
    void paintCard(QPainter &painter, const QRectF &card);

    std::shared_ptr<const Figure> m_figure;
    ExportSettings m_settings;
    FigureStyle m_style;
    FrameLayout m_layout;
    QPixmap m_picture; // of the figure, at the size and resolution of the card
};

} // namespace vigie
