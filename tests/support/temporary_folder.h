// A folder that goes with the test, and the paths in it.
#pragma once

#include <QTemporaryDir>

namespace vigie::testing {

class TemporaryFolder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString root() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace vigie::testing
