// SourceIntake: what is dropped on the window or pasted into it becomes sources: an address, a document, a
// list of references. It asks where we have one already, and where a document is to be kept.
#pragma once

#include "app/editing/workspace.h"
#include "app/records/record.h"

#include <QObject>

#include <optional>
#include <vector>

class QMimeData;

namespace vigie {

class Prompts;

class SourceIntake : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setPrompts(Prompts *prompts) { m_prompts = prompts; }

    // Whether a source can come of it; says nothing of .vigie files, which are opened.
    static bool canTake(const QMimeData &data);
    void take(const QMimeData &data, Workspace &workspace);

signals:
    void recordOpenRequested(const vigie::RecordRef &record);
    void done(const QString &sentence, bool canBeUndone);
    void failed(const vigie::Error &error);

private:
    void takeAddress(const QString &address, Workspace &workspace);
    void takeReferences(const QString &text, Workspace &workspace);
    void takeFile(const QString &path, Workspace &workspace);
    void addDocument(const QString &path, Workspace &workspace);
    void addSources(std::vector<Record> sources, int broken, Workspace &workspace);
    void addOne(const Record &source, Workspace &workspace, const std::optional<Edit> &attaching);
    // The source to go on with: the new one, one we have (after opening it: nothing), or nothing.
    bool isWanted(const Record &source, Workspace &workspace);

    Prompts *m_prompts = nullptr;
};

} // namespace vigie
