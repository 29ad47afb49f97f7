// ReviewPage: the page "To verify": the queue, and behind a second tab the report on quality.
#pragma once

#include "app/editing/workspace.h"
#include "ui/review/record_side.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace vigie {

class Prompts;
class QualityPanel;
class ReviewModel;
class ReviewQueuePanel;

class ReviewPage : public QWidget
{
    Q_OBJECT

public:
    ReviewPage(Workspace &workspace, RecordSide side, QWidget *parent = nullptr);

    void setPrompts(Prompts *prompts);
    void takeFocus();
    RecordRef currentRecord() const;
    bool finishEditing();
    void exportReport();

signals:
    void recordShown(const vigie::RecordRef &record);
    void recordOpenRequested(const vigie::RecordRef &record);
    void statusChanged(const QString &text);
    void failed(const vigie::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Workspace &m_workspace;
    ReviewModel *m_model;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    ReviewQueuePanel *m_queue;
    QualityPanel *m_quality;
};

} // namespace vigie
