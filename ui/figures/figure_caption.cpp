#include "ui/figures/figure_caption.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

void addCount(QStringList &sentences, int count, const char *source, const Wording &wording)
{
    if (count > 0) {
        sentences << wording.text("Figure", source, count);
    }
}

QString coverageSentence(const FundingTable &table, const Wording &wording)
{
    const Coverage &coverage = table.coverage;
    const bool investors = table.options.by == FundingGrouping::Investor;
    if (table.options.measure == FundingMeasure::Contracts) {
        return investors
            ? wording.text("Figure", QT_TRANSLATE_N_NOOP("Figure", "%n participation(s) of investors."),
                coverage.records)
            : wording.text("Figure", QT_TRANSLATE_N_NOOP("Figure", "%n contract(s)."), coverage.records);
    }
    if (coverage.withAmount == coverage.records) {
        return investors
            ? wording.text("Figure",
                QT_TRANSLATE_N_NOOP("Figure", "Amount published for all %n participation(s) of investors."),
                coverage.records)
            : wording.text("Figure",
                QT_TRANSLATE_N_NOOP("Figure", "Amount published for all %n contract(s)."), coverage.records);
    }
    // French counts what is published, English what there is: "1 contrat sur 19", "1 of 19 contracts".
    const QString sentence = investors
        ? wording.text("Figure",
            QT_TRANSLATE_N_NOOP("Figure", "Amount published for %n of %1 participation(s) of investors."),
            coverage.withAmount)
        : wording.text("Figure", QT_TRANSLATE_N_NOOP("Figure", "Amount published for %n of %1 contract(s)."),
            coverage.withAmount);
    return sentence.arg(coverage.records);
}

bool hasNotAttributed(const FundingTable &table)
{
    return std::any_of(table.series.begin(), table.series.end(),
        [](const FundingKey &key) { return key.kind == FundingKey::Kind::NotAttributed; });
}

} // namespace

QStringList fundingCaption(const FundingTable &table, const Wording &wording)
{
    QStringList sentences{coverageSentence(table, wording)};
    if (hasNotAttributed(table)) {
        sentences << wording.text("Figure",
            QT_TRANSLATE_NOOP("Figure", "“Not attributed”: the share of each investor is not published."));
    }
    addCount(sentences, static_cast<int>(table.undated.size()),
        QT_TRANSLATE_N_NOOP("Figure", "%n contract(s) without a published date of signature, shown apart."),
        wording);
    addCount(sentences, table.approximateDates,
        QT_TRANSLATE_N_NOOP("Figure", "%n date(s) of signature approximate or uncertain."), wording);
    for (const CurrencyLeftOut &left : table.leftOut) {
        sentences << wording
                         .text("Figure",
                             QT_TRANSLATE_N_NOOP("Figure", "Not drawn: %n contract(s) in %1, not converted."),
                             left.contracts)
                         .arg(left.currency.code());
    }
    addCount(sentences, static_cast<int>(table.exceeding.size()),
        QT_TRANSLATE_N_NOOP(
            "Figure", "For %n contract(s), the investors’ amounts exceed the published total."),
        wording);
    addCount(sentences, table.groupsLeftOut, QT_TRANSLATE_N_NOOP("Figure", "%n other investor(s) not drawn."),
        wording);
    sentences << sourcesSentence(table.coverage.sources, wording)
              << dateSentence(table.coverage.asOf, wording);
    sentences.removeAll(QString());
    return sentences;
}

QStringList timelineCaption(const TimelineTable &table, const Wording &wording)
{
    QStringList sentences{wording.text("Figure",
        QT_TRANSLATE_N_NOOP("Figure", "%n contract(s) with a published date."), table.coverage.records)};
    addCount(sentences, table.withoutEnd,
        QT_TRANSLATE_N_NOOP("Figure", "The end of %n service(s) is not published."), wording);
    addCount(sentences, static_cast<int>(table.undated.size()),
        QT_TRANSLATE_N_NOOP("Figure", "%n contract(s) without any published date."), wording);
    addCount(sentences, table.undatedEvents,
        QT_TRANSLATE_N_NOOP("Figure", "%n event(s) without date, not drawn."), wording);
    sentences << sourcesSentence(table.coverage.sources, wording)
              << dateSentence(table.coverage.asOf, wording);
    sentences.removeAll(QString());
    return sentences;
}

QString sourcesSentence(const SourceTally &sources, const Wording &wording)
{
    if (sources.references.isEmpty()) {
        return {};
    }
    const QString list = sources.references.join(wording.text("Figure", QT_TRANSLATE_NOOP("Figure", "; ")));
    if (sources.others == 0) {
        return wording.text("Figure", QT_TRANSLATE_NOOP("Figure", "Sources: %1.")).arg(list);
    }
    return wording
        .text("Figure", QT_TRANSLATE_N_NOOP("Figure", "Sources: %1 and %n other(s)."), sources.others)
        .arg(list);
}

QString dateSentence(QDate asOf, const Wording &wording)
{
    if (!asOf.isValid()) {
        return {};
    }
    return wording.text("Figure", QT_TRANSLATE_NOOP("Figure", "Data of %1."))
        .arg(PartialDate(asOf).toText(wording));
}

} // namespace vigie
