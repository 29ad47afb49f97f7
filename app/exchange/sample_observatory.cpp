#include "app/exchange/sample_observatory.h"

#include "app/editing/workspace.h"
#include "app/exchange/import_edit.h"
#include "app/exchange/observatory_format.h"
#include "app/storage/database_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

Result<void> importSample(const QString &path, const QString &workingFolder, const Wording &wording)
{
    const Workspace::Settings settings{workingFolder, u"Vigie"_s, wording.language(), false};
    const auto workspace = Workspace::open(path, settings);
    if (!workspace) {
        return workspace.error();
    }
    Result<ImportPlan> plan = planObservatoryImport({u":/sample"_s}, (*workspace)->database(), wording);
    if (!plan) {
        return plan.error();
    }
    const QString name = wording.text("Import", QT_TRANSLATE_NOOP("Import", "the sample observatory"));
    const Edit edit = importEdit(std::make_shared<const ImportPlan>(std::move(*plan)), name, wording);
    if (const auto performed = (*workspace)->performStart(edit); !performed) {
        return performed.error();
    }
    return (*workspace)->save();
}

} // namespace

Result<void> makeSample(const QString &path, const Wording &wording)
{
    if (const Result<void> created = createObservatory(path, wording); !created) {
        return created;
    }
    // Its working copy is nobody's: the file is whole when this returns.
    const QTemporaryDir workingFolder;
    Result<void> imported = importSample(path, workingFolder.path(), wording);
    if (!imported) {
        QFile::remove(path);
    }
    return imported;
}

} // namespace vigie
