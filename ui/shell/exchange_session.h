// ExchangeSession: Import… and Export… of the window: asks for a place, runs app/exchange, says what came of
// it.
#pragma once

#include "app/editing/background_work.h"
#include "app/editing/workspace.h"
#include "app/exchange/excerpt_table.h"
#include "app/storage/record_list.h"

#include <QObject>

#include <memory>

class QTimer;

namespace vigie {

class Prompts;
struct ExportOffer;
struct ImportPlan;

// A list as a person has it before them.
struct ListOnScreen
{
    ListView view = ListView::Contracts;
    QString title;
    ListExcerpt shown;
    ListExcerpt selected; // no rows: nothing that differs from the current row
};

class ExchangeSession : public QObject
{
    Q_OBJECT

public:
    explicit ExchangeSession(QObject *parent = nullptr);
    ~ExchangeSession() override;

    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    // Asks how much of it, then where to.
    void exportList(Workspace &workspace, const ListOnScreen &list);
    // A folder of tables in the layout of the sample. It is compared aside, while the file can be edited;
    // then it is one edit, which one Undo takes back.
    void importObservatory(Workspace &workspace);
    void stopImport(); // while it is compared
    // Waits for the end of it: the file goes.
    void abandonImport();

signals:
    void done(const QString &sentence, bool canBeUndone);
    void failed(const vigie::Error &error);
    void comparisonStarted(const QString &folder);
    void comparisonEnded();
    // So many that the window does not answer until they are written: it can say so first.
    void writingStarted(int rows);
    void writingEnded();

private:
    ExportOffer offerOf(Workspace &workspace, const ListOnScreen &list) const;
    void compare(Workspace &workspace, const QString &folder);
    Result<void> import(Workspace &workspace, const QString &folder, const QString &state, ImportPlan plan);
    void writeSoon(Workspace &workspace, const QString &folder, const QString &state,
        std::shared_ptr<const ImportPlan> plan);
    Result<void> write(
        Workspace &workspace, const QString &folder, const std::shared_ptr<const ImportPlan> &plan);
    static QString importSentence(const ImportPlan &plan);

    Prompts *m_prompts = nullptr;
    std::unique_ptr<BackgroundWork> m_comparison;
    std::unique_ptr<QTimer> m_beforeWriting; // while the window says what comes
};

} // namespace vigie
