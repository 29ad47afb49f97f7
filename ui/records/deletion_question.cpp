#include "ui/records/deletion_question.h"

#include "app/storage/record_reader.h"
#include "app/storage/record_writer.h"
#include "ui/models/leaning_model.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace vigie {

namespace {

constexpr const char *context = "DeletionQuestion";

struct Consequences
{
    QSet<RecordRef> removed;
    QSet<RecordRef> emptied;
};

Result<Consequences> consequencesOf(const std::vector<RecordRef> &records, const Workspace &workspace)
{
    Consequences all;
    for (const RecordRef &record : records) {
        const Result<Dependents> dependents = dependentsOf(workspace.database(), record);
        if (!dependents) {
            return dependents.error();
        }
        for (const RecordRef &removed : dependents->removed) {
            all.removed.insert(removed);
        }
        for (const std::pair<RecordRef, QString> &emptied : dependents->emptied) {
            all.emptied.insert(emptied.first);
        }
    }
    for (const RecordRef &record : records) { // what is deleted anyway is no consequence
        all.removed.remove(record);
        all.emptied.remove(record);
    }
    all.emptied.subtract(all.removed);
    return all;
}

QString counted(const QSet<RecordRef> &records, const Wording &wording)
{
    std::map<RecordKind, int> counts;
    for (const RecordRef &record : records) {
        ++counts[record.kind];
    }
    QStringList parts;
    for (const std::pair<const RecordKind, int> &count : counts) {
        parts.append(QString(wording.locale().toString(count.second) % u' '
            % kindLabel(count.first, wording, count.second).toLower()));
    }
    return parts.join(QStringLiteral(", "));
}

// What facts would be worth without the sources among the records.
Result<QString> whatFactsLose(const std::vector<RecordRef> &records, const Workspace &workspace)
{
    std::vector<LeaningFact> facts;
    for (const RecordRef &record : records) {
        if (record.kind != RecordKind::Source) {
            continue;
        }
        const auto leaning = leaningOn(workspace.database(), record);
        if (!leaning) {
            return leaning.error();
        }
        facts.insert(facts.end(), leaning->begin(), leaning->end());
    }
    return leaningConsequence(facts, workspace.wording());
}

} // namespace

Result<DeletionQuestion> deletionQuestion(const std::vector<RecordRef> &records, const Workspace &workspace)
{
    const Wording &wording = workspace.wording();
    const Result<Consequences> all = consequencesOf(records, workspace);
    if (!all) {
        return all.error();
    }
    DeletionQuestion question;
    if (records.size() == 1) {
        const QString title = RecordReader(workspace.database()).title(records.front(), wording);
        question.title
            = wording.text(context, QT_TRANSLATE_NOOP("DeletionQuestion", "Delete “%1”?")).arg(title);
    } else {
        const int count = static_cast<int>(records.size());
        question.title = wording.text(context, QT_TRANSLATE_NOOP("DeletionQuestion", "Delete %1 %2?"))
                             .arg(wording.locale().toString(count),
                                 kindLabel(records.front().kind, wording, count).toLower());
    }
    if (!all->removed.isEmpty()) {
        question.consequences.append(
            wording.text(context, QT_TRANSLATE_NOOP("DeletionQuestion", "Goes with it: %1"))
                .arg(counted(all->removed, wording)));
    }
    const Result<QString> losses = whatFactsLose(records, workspace);
    if (!losses) {
        return losses.error();
    }
    if (!losses->isEmpty()) {
        question.consequences.append(*losses);
    }
    if (!all->emptied.isEmpty()) {
        question.consequences.append(
            wording
                .text(context, QT_TRANSLATE_NOOP("DeletionQuestion", "Stays, but no longer points at it: %1"))
                .arg(counted(all->emptied, wording)));
    }
    return question;
}

} // namespace vigie
