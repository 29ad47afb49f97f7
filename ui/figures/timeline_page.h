// TimelinePage: the timeline with its controls.
#pragma once

#include "ui/figures/figure_page.h"
#include "ui/figures/timeline_colours.h"

class QToolButton;

namespace vigie {

class ChoiceButton;
class FigureFoot;
class TimelineView;

class TimelinePage : public FigurePage
{
    Q_OBJECT

public:
    explicit TimelinePage(Workspace &workspace, QWidget *parent = nullptr);

protected:
    void refresh() override;
    void retranslate() override;
    bool concerns(const ChangeSummary &summary) const override;
    FigureSource figureSource() const override;
    QString suggestedName() const override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeControls();
    QToolButton *makeZoomButton(const char *name, const QString &icon);
    QWidget *makeContent();
    TimelineOptions options() const;
    TimelineColouring colouring() const;
    void showFoot();

    std::shared_ptr<const TimelineTable> m_table;
    ChoiceButton *m_lanes;
    ChoiceButton *m_colours;
    ChoiceButton *m_unit;
    QPushButton *m_events;
    QToolButton *m_zoomIn;
    QToolButton *m_zoomOut;
    QToolButton *m_fit;
    TimelineView *m_view;
    FigureFoot *m_foot;
};

} // namespace vigie
