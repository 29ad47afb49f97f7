// An observatory in which nothing is to verify, and short words for putting it out of order.
#pragma once

#include "app/editing/evidence_edits.h"
#include "app/editing/review_edits.h"
#include "app/storage/evidence_reader.h"
#include "app/storage/record_writer.h"
#include "app/storage/review_queue.h"
#include "tests/support/observatory.h"

#include <QTest>

namespace vigie::testing {

struct ReviewScene
{
    Observatory observatory{Language::English};
    RecordRef law = source(QStringLiteral("Decree"), QStringLiteral("official"), 5);
    RecordRef press = source(QStringLiteral("Les Échos"), QStringLiteral("press"), 4);
    RecordRef adie = contract(QStringLiteral("Adie"));

    Workspace &workspace() { return observatory.workspace(); }
    const Wording &wording() { return workspace().wording(); }
    QDate today() { return observatory.clock().now().date(); }

    RecordRef source(const QString &title, const QString &kind, int reliability)
    {
        Record record(RecordKind::Source, RecordId::make());
        record.set(u"title", title);
        record.set(u"kind", kind);
        record.set(u"reliability", qint64(reliability));
        return observatory.add(record);
    }

    // As a whole from an official source.
    RecordRef backed(const RecordRef &record)
    {
        cited(record, wholeRecordField.toString(), {}, law);
        return record;
    }
    RecordRef contract(const QString &name) { return backed(observatory.addContract(name)); }

    // A value from the decree: in order. What the decree said of the field before, it says no more.
    void set(const RecordRef &record, const QString &field, const FieldValue &value)
    {
        const QString stated = toCanonical(value, fieldOf(record.kind, field));
        const FieldDossier before = EvidenceReader(workspace().database()).ofField(record, field).value();
        observatory.set(record, field, value);
        for (const StatedClaim &said : before.claims) {
            Record claim = observatory.reader().read(said.claim).value();
            claim.set(u"value", stated);
            observatory.perform(changeClaim(claim, QStringLiteral("…"), wording()));
        }
        cited(record, field, stated, law);
    }

    void cited(const RecordRef &record, const QString &field, const QString &value, const RecordRef &source)
    {
        observatory.perform(cite({record, field, value, source, {}, {}, {}}, QStringLiteral("…"), wording()));
    }

    RecordRef investor(const QString &name, const Money &amount)
    {
        const RecordRef bank = backed(observatory.addOrganisation(name));
        const RecordRef part = backed(observatory.addParticipation(adie, bank, QStringLiteral("investor")));
        if (!amount.isNull()) {
            observatory.set(part, QStringLiteral("amount"), amount);
            cited(part, QStringLiteral("amount"), amount.toCanonical(), law);
        }
        return part;
    }

    std::vector<ReviewItem> items(const ReviewFilter &filter = {})
    {
        const Result<ReviewPart> page
            = ReviewQueue(workspace().database(), wording(), today()).page(filter, {}, 1000);
        if (!page) {
            qFatal("%s", qPrintable(page.error().detail));
        }
        return page->items;
    }

    std::vector<ReviewCount> counts()
    {
        const auto counts = ReviewQueue(workspace().database(), wording(), today()).counts();
        if (!counts) {
            qFatal("%s", qPrintable(counts.error().detail));
        }
        return *counts;
    }

    // "contradicted investment_total" for each line; the counts must say the same.
    QStringList lines()
    {
        QStringList lines;
        for (const ReviewItem &item : items()) {
            lines.append(reasonName(item.reason) % u' ' % item.field);
        }
        if (linesOf(counts(), {}) != lines.size()) {
            lines.append(QStringLiteral("but the counts say %1").arg(linesOf(counts(), {})));
        }
        return lines;
    }

    void settleFirst(const QString &reason = {})
    {
        observatory.perform(settle(items().front(), QStringLiteral("Camille"), reason, wording()));
    }
};

inline Money euros(qint64 units)
{
    return Money::ofUnits(units, Currency::euro());
}

} // namespace vigie::testing
