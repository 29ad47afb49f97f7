// ExchangeSession: Import… and Export… of the window: asks for a place, runs app/exchange, says what came of
// it.
#pragma once

#include "app/editing/workspace.h"
#include "app/storage/record_list.h"

#include <QObject>

namespace vigie {

class Prompts;

class ExchangeSession : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    void exportList(Workspace &workspace, ListView view, const QString &title);
    // A folder of tables in the layout of the sample. One edit, which one Undo takes back.
    void importObservatory(Workspace &workspace);

signals:
    void done(const QString &sentence, bool canBeUndone);
    void failed(const vigie::Error &error);

private:
    Prompts *m_prompts = nullptr;
};

} // namespace vigie
