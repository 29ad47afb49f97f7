// RecordCounts: how many records each page has, counted one page at a time when the window is idle, again
// after changes.
#pragma once

#include "app/editing/change_summary.h"
#include "ui/shell/page.h"

#include <QObject>

#include <deque>

class QTimer;

namespace vigie {

class Workspace;

class RecordCounts : public QObject
{
    Q_OBJECT

public:
    explicit RecordCounts(QObject *parent = nullptr);
    void setWorkspace(Workspace *workspace);

signals:
    void counted(vigie::Page page, qint64 count);

private:
    void refresh(const ChangeSummary &summary);
    void ask(const PageInfo &info);
    Result<qint64> countOf(Page page) const;
    void countNext();

    Workspace *m_workspace = nullptr;
    std::deque<Page> m_waiting;
    QTimer *m_idle;
};

} // namespace vigie
