#include "ui/shell/exchange_session.h"

#include "app/exchange/import_edit.h"
#include "app/exchange/import_plan.h"
#include "app/exchange/observatory_format.h"
#include "app/exchange/view_export.h"
#include "app/storage/change_journal.h"
#include "ui/prompts/prompts.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace vigie {

namespace {

constexpr int patience = 200; // ms: a small folder is compared by then, without the flicker of a progress
constexpr int mostRowsAtOnce = 1000; // more are announced before they are written
constexpr int timeToPaint = 50; // ms

QString lastEntryOf(const Workspace &workspace)
{
    return ChangeJournal(workspace.database()).lastEntryId().value_or({});
}

} // namespace

ExchangeSession::ExchangeSession(QObject *parent)
    : QObject(parent)
{
}

ExchangeSession::~ExchangeSession() = default;

ExportOffer ExchangeSession::offerOf(Workspace &workspace, const ListOnScreen &list) const
{
    const QLocale &locale = workspace.wording().locale();
    const auto columns = tr("%n column(s)", nullptr, static_cast<int>(list.shown.columns.size()));
    const auto rows = [&locale](qint64 count) {
        return tr("%n row(s)", nullptr, static_cast<int>(count))
            .replace(QString::number(count), locale.toString(count));
    };
    ExportOffer offer;
    offer.title = tr("Export: %1").arg(list.title);
    offer.shown
        = tr("What the list shows: %1, %2").arg(rows(static_cast<qint64>(list.shown.rows.size())), columns);
    if (!list.selected.rows.empty()) {
        offer.selected
            = tr("The selection: %1, %2").arg(rows(static_cast<qint64>(list.selected.rows.size())), columns);
    }
    const Result<qint64> all = RecordList(workspace.database()).count(list.view);
    offer.everything = tr("Everything: %1, every field").arg(rows(all.value_or(0)));
    return offer;
}

void ExchangeSession::exportList(Workspace &workspace, const ListOnScreen &list)
{
    const ExportOffer offer = offerOf(workspace, list);
    const std::optional<ExportExtent> extent = m_prompts->askExportExtent(offer);
    if (!extent) {
        return;
    }
    const QString suggested
        = QFileInfo(workspace.path()).dir().filePath(QString(viewName(list.view) % QStringLiteral(".csv")));
    const auto path = m_prompts->chooseFileToSave(
        offer.title, suggested, {tr("Table, comma-separated (*.csv)"), tr("JSON document (*.json)")});
    if (!path) {
        return;
    }
    ExportOptions options;
    if (*extent != ExportExtent::Everything) {
        options.excerpt = *extent == ExportExtent::Selected ? list.selected : list.shown;
    }
    const Result<ExportSummary> exported
        = exportView(workspace.database(), list.view, *path, options, workspace.wording());
    if (!exported) {
        emit failed(exported.error());
        return;
    }
    const QString what = *extent == ExportExtent::Everything ? offer.everything
        : *extent == ExportExtent::Selected                  ? offer.selected
                                                             : offer.shown;
    QString sentence = tr("Written to “%1”. %2.").arg(QFileInfo(*path).fileName(), what);
    if (exported->leftOut > 0) {
        sentence += u' ' % tr("%n confidential row(s) left out.", nullptr, exported->leftOut);
    }
    emit done(sentence, false);
}

void ExchangeSession::importObservatory(Workspace &workspace)
{
    if (m_comparison || m_beforeWriting) {
        return; // one at a time
    }
    const auto folder
        = m_prompts->chooseFolder(tr("Import a folder of tables"), QFileInfo(workspace.path()).path());
    if (folder) {
        compare(workspace, *folder);
    }
}

void ExchangeSession::compare(Workspace &workspace, const QString &folder)
{
    using Compared = Result<ImportPlan>;
    const QString state = lastEntryOf(workspace);
    m_comparison = std::make_unique<BackgroundWork>(
        [this, &workspace, folder, state, database = workspace.database().path(),
            wording = workspace.wording()](const Progress &progress) -> Conclusion {
            const auto plan
                = std::make_shared<Compared>(planObservatoryImport({folder}, database, wording, progress));
            return [this, &workspace, folder, state, plan]() -> Result<void> {
                m_comparison.release()->deleteLater(); // it is what calls
                emit comparisonEnded();
                if (*plan && lastEntryOf(workspace) != state) {
                    compare(workspace, folder); // edited meanwhile
                    return {};
                }
                return *plan ? import(workspace, folder, state, std::move(**plan))
                             : Result<void>(plan->error());
            };
        });
    BackgroundWork *comparison = m_comparison.get();
    connect(comparison, &BackgroundWork::ended, this, [this](const Result<void> &result) {
        if (!result) {
            emit failed(result.error());
        }
    });
    emit comparisonStarted(folder);
    comparison->start();
    comparison->waitFor(patience);
}

void ExchangeSession::stopImport()
{
    if (m_comparison) {
        m_comparison->stop();
    }
}

void ExchangeSession::abandonImport()
{
    if (m_comparison) {
        m_comparison.reset();
        emit comparisonEnded();
    }
    if (m_beforeWriting) {
        m_beforeWriting.reset();
        emit writingEnded();
    }
}

Result<void> ExchangeSession::import(
    Workspace &workspace, const QString &folder, const QString &state, ImportPlan plan)
{
    const auto shared = std::make_shared<const ImportPlan>(std::move(plan));
    if (shared->count(RowOutcome::New) + shared->count(RowOutcome::Changed) <= mostRowsAtOnce) {
        return write(workspace, folder, shared);
    }
    writeSoon(workspace, folder, state, shared);
    return {};
}

// Once the window has painted what it says of it.
void ExchangeSession::writeSoon(
    Workspace &workspace, const QString &folder, const QString &state, std::shared_ptr<const ImportPlan> plan)
{
    m_beforeWriting = std::make_unique<QTimer>();
    m_beforeWriting->setSingleShot(true);
    connect(m_beforeWriting.get(), &QTimer::timeout, this, [this, &workspace, folder, state, plan] {
        m_beforeWriting.release()->deleteLater(); // it is what calls
        if (lastEntryOf(workspace) != state) {
            emit writingEnded();
            compare(workspace, folder); // edited meanwhile
            return;
        }
        const Result<void> written = write(workspace, folder, plan);
        emit writingEnded();
        if (!written) {
            emit failed(written.error());
        }
    });
    emit writingStarted(plan->count(RowOutcome::New) + plan->count(RowOutcome::Changed));
    m_beforeWriting->start(timeToPaint);
}

Result<void> ExchangeSession::write(
    Workspace &workspace, const QString &folder, const std::shared_ptr<const ImportPlan> &plan)
{
    const bool changesNothing = plan->changesNothing();
    if (!changesNothing) {
        const auto imported
            = workspace.perform(importEdit(plan, QFileInfo(folder).fileName(), workspace.wording()));
        if (!imported) {
            return imported.error();
        }
    }
    emit done(importSentence(*plan), !changesNothing);
    return {};
}

// Only what there is: nobody wants to read of no rows.
QString ExchangeSession::importSentence(const ImportPlan &plan)
{
    const int added = plan.count(RowOutcome::New);
    const int changed = plan.count(RowOutcome::Changed);
    const int rejected = plan.count(RowOutcome::Rejected);
    QStringList parts;
    if (added > 0) {
        parts.append(tr("%n new row(s)", nullptr, added));
    }
    if (changed > 0) {
        parts.append(tr("%n changed row(s)", nullptr, changed));
    }
    if (rejected > 0) {
        parts.append(tr("%n rejected row(s)", nullptr, rejected));
    }
    return parts.isEmpty() ? tr("Nothing in that folder is new to this observatory.")
                           : tr("Imported: %1.").arg(parts.join(QStringLiteral(", ")));
}

} // namespace vigie
