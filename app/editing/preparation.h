// Preparation: makes the working copy of a big file, and its search index, in a thread of its own, while the
// file itself is already shown. It tells when the copy can be edited and when it can be searched; it opens no
// window to wait in.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/storage/working_copy.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>

namespace vigie {

class Preparation : public QObject
{
    Q_OBJECT

public:
    Preparation(QString sharedPath, QString workingFolder, Language language);
    // Only the index of a copy that is ready.
    Preparation(QString databasePath, QString indexPath);
    ~Preparation() override; // stops the thread and waits for it
    void start();

    // After copyReady: the copy, once; then null.
    std::unique_ptr<WorkingCopy> takeCopy() { return std::move(m_copy); }

signals:
    void progressed(double share); // 0…1 of what is being done
    void copyReady();
    void indexReady();
    void failed(const vigie::Error &error);

private:
    void run();
    bool report(double share);

    QString m_sharedPath; // empty: only the index
    QString m_workingFolder;
    Language m_language = Language::French;
    QString m_databasePath;
    QString m_indexPath;
    std::unique_ptr<WorkingCopy> m_copy;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stopped = false;
    std::atomic<int> m_lastPercent = -1;
};

} // namespace vigie
