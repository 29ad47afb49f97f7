// FundingView: the preview of a funding chart, whose bars answer: they say what they are, can be selected by
// pointer and keys, and lead to the contracts behind them.
#pragma once

#include "ui/figures/figure_preview.h"
#include "ui/figures/funding_figure.h"

namespace vigie {

class FundingView : public FigurePreview
{
    Q_OBJECT

public:
    explicit FundingView(QWidget *parent = nullptr);

    void setFunding(std::shared_ptr<const FundingFigure> figure, const ExportSettings &settings);
    int selectedMark() const { return m_selected; } // place in FundingTable::marks; -1: none
    void selectMark(int mark);
    // Where a mark stands, in the widget: for tests and the keyboard.
    QRectF rectOfMark(int mark) const;

signals:
    void markSelected(int mark); // -1: none
    void markOpened(int mark);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintOverlay(QPainter &painter, const FrameLayout &layout) override;

private:
    int markAt(const QPointF &inWidget) const;
    void step(int direction);

    std::shared_ptr<const FundingFigure> m_funding;
    FundingLayout m_bars;
    int m_selected = -1;
    int m_hovered = -1;
};

} // namespace vigie
