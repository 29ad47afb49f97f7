#include "app/exchange/import_edit.h"

#include "app/storage/record_writer.h"

#include <QCoreApplication>

namespace vigie {

namespace {

Result<void> writeRecords(const ImportPlan &plan, RecordWriter &writer)
{
    for (const PlannedRecord &planned : plan.records) {
        if (planned.isNew) {
            const Result<RecordId> inserted = writer.insert(planned.record);
            if (!inserted) {
                return inserted.error();
            }
        } else if (const Result<void> updated = writer.update(planned.record); !updated) {
            return updated.error();
        }
    }
    return {};
}

} // namespace

QString importerName(const Wording &wording)
{
    return wording.text("Import", QT_TRANSLATE_NOOP("Import", "Import of an observatory"));
}

Edit importEdit(std::shared_ptr<const ImportPlan> plan, const QString &sourceName, const Wording &wording)
{
    const QString text = wording.text("Import", QT_TRANSLATE_NOOP("Import", "Import %1")).arg(sourceName);
    const QString checkedBy = importerName(wording);
    return {text, [plan, checkedBy](RecordWriter &writer) -> Result<void> {
                if (const Result<void> written = writeRecords(*plan, writer); !written) {
                    return written;
                }
                for (const PlannedVerification &planned : plan->verifications) {
                    // The file does not say when its author checked, so no day is made up here.
                    const Result<void> verified = writer.verify(planned.record, planned.field,
                        planned.standing, checkedBy, PartialDate(), planned.note);
                    if (!verified) {
                        return verified;
                    }
                }
                return {};
            }};
}

} // namespace vigie
