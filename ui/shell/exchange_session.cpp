#include "ui/shell/exchange_session.h"

#include "app/exchange/import_edit.h"
#include "app/exchange/observatory_format.h"
#include "app/exchange/view_export.h"
#include "ui/prompts/prompts.h"

#include <QDir>
#include <QFileInfo>

namespace vigie {

void ExchangeSession::exportList(Workspace &workspace, ListView view, const QString &title)
{
    const QString suggested
        = QFileInfo(workspace.path()).dir().filePath(QString(viewName(view) % QStringLiteral(".csv")));
    const auto path = m_prompts->chooseFileToSave(tr("Export: %1").arg(title), suggested,
        {tr("Table, comma-separated (*.csv)"), tr("JSON document (*.json)")});
    if (!path) {
        return;
    }
    const Result<ExportSummary> exported
        = exportView(workspace.database(), view, *path, ExportOptions(), workspace.wording());
    if (!exported) {
        emit failed(exported.error());
        return;
    }
    emit done(
        tr("%n rows written to “%1”.", nullptr, exported->rows).arg(QFileInfo(*path).fileName()), false);
}

void ExchangeSession::importObservatory(Workspace &workspace)
{
    const auto folder
        = m_prompts->chooseFolder(tr("Import a folder of tables"), QFileInfo(workspace.path()).path());
    if (!folder) {
        return;
    }
    Result<ImportPlan> plan = planObservatoryImport({*folder}, workspace.database(), workspace.wording());
    if (!plan) {
        emit failed(plan.error());
        return;
    }
    const int added = plan->count(RowOutcome::New);
    const int changed = plan->count(RowOutcome::Changed);
    const int rejected = plan->count(RowOutcome::Rejected);
    const bool changesNothing = plan->changesNothing();
    if (!changesNothing) {
        const auto shared = std::make_shared<const ImportPlan>(std::move(*plan));
        const auto imported
            = workspace.perform(importEdit(shared, QFileInfo(*folder).fileName(), workspace.wording()));
        if (!imported) {
            emit failed(imported.error());
            return;
        }
    }
    const QString sentence = changesNothing && rejected == 0
        ? tr("Nothing in that folder is new to this observatory.")
        : tr("Imported: %1 new, %2 changed, %3 rejected.").arg(added).arg(changed).arg(rejected);
    emit done(sentence, !changesNothing);
}

} // namespace vigie
