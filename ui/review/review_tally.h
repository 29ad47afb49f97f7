// ReviewTally: how many lines are to verify, counted aside and again after changes, for the badge of the
// navigation.
#pragma once

#include "ui/models/aside.h"

#include <QTimer>

namespace vigie {

class ReviewTally : public QObject
{
    Q_OBJECT

public:
    explicit ReviewTally(QObject *parent = nullptr);
    void setWorkspace(Workspace *workspace); // null: none

signals:
    void counted(qint64 lines);

private:
    void count();

    Workspace *m_workspace = nullptr;
    std::unique_ptr<Aside> m_aside;
    QTimer m_later;
};

} // namespace vigie
