// FileProgress: tells at the foot of the window what happens to the open file aside (it is opened, indexed,
// saved, read anew), and lets a person stop what can safely be stopped.
#pragma once

#include "app/editing/workspace.h"

#include <QObject>

namespace vigie {

class WorkIndicator;

class FileProgress : public QObject
{
    Q_OBJECT

public:
    explicit FileProgress(WorkIndicator &indicator, QObject *parent = nullptr);
    // For as long as it is open.
    void follow(Workspace &workspace);

private:
    void taskStarted(Workspace &workspace, FileBinding::Task task);
    void indexingProgressed(double share);

    WorkIndicator &m_indicator;
};

} // namespace vigie
