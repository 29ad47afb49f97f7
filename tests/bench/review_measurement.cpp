#include "tests/bench/review_measurement.h"

#include "app/editing/workspace.h"
#include "app/storage/database_file.h"
#include "app/storage/review_queue.h"
#include "app/storage/standing_shares.h"
#include "app/storage/statement.h"
#include "tests/bench/invented_facts.h"
#include "ui/review/review_model.h"
#include "ui/review/review_page.h"

#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QTest>

namespace vigie::bench {

namespace {

constexpr std::array factFields{
    "name", "short_name", "kind", "country", "city", "website", "siren", "siret", "rna", "lei"};

double elapsed(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

// Of a hundred facts: 45 verified, 45 reported, 5 to verify, 1 contradicted, 4 that nobody speaks of.
QString standingOf(int chance)
{
    return chance < 45 ? QStringLiteral("verified")
        : chance < 90  ? QStringLiteral("reported")
        : chance < 95  ? QStringLiteral("to-verify")
        : chance < 96  ? QStringLiteral("contradicted")
                       : QString();
}

Result<void> addFacts(Database &database, InventedFacts &facts, const QString &id)
{
    Result<Statement> claim = Statement::prepare(database, R"(
        INSERT INTO claim (id, record_id, record_kind, field, value, source_id)
        VALUES (:id, :record, 'organisation', :field, 'x', 'source'))");
    Result<Statement> verification = Statement::prepare(database, R"(
        INSERT INTO verification (id, record_id, record_kind, field, standing, computed, origins)
        VALUES (:id, :record, 'organisation', :field, :standing, :standing, 1))");
    if (!claim || !verification) {
        return claim ? verification.error() : claim.error();
    }
    for (const char *name : factFields) {
        const QString field = QString::fromLatin1(name);
        const QString standing = standingOf(facts.below(100));
        if (standing.isEmpty()) {
            continue;
        }
        if (const auto done
            = claim->bind(":id", facts.nextId()).bind(":record", id).bind(":field", field).run();
            !done) {
            return done;
        }
        const auto done = verification->bind(":id", facts.nextId())
                              .bind(":record", id)
                              .bind(":field", field)
                              .bind(":standing", standing)
                              .run();
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> fill(Database &database, int organisations)
{
    InventedFacts facts(20'160'315);
    if (const auto done = execute(
            database, R"(INSERT INTO source (id, title, reliability) VALUES ('source', 'A report', 4))");
        !done) {
        return done;
    }
    Result<Statement> record = Statement::prepare(database, R"(
        INSERT INTO organisation (id, name, short_name, kind, country, city, website, siren, siret, rna, lei)
        VALUES (:id, :name, 'x', 'company', 'FR', :city, 'https://example.org', :siren, 'x', 'x', 'x'))");
    if (!record) {
        return record.error();
    }
    for (int i = 0; i < organisations; ++i) {
        const QString id = facts.nextId();
        record->bind(":id", id)
            .bind(":name", facts.organisationName())
            .bind(":city", facts.city())
            .bind(":siren", facts.siren());
        if (const auto done = record->run(); !done) {
            return done;
        }
        if (const auto done = addFacts(database, facts, id); !done) {
            return done;
        }
    }
    return {};
}

Result<void> generate(const QString &path, int organisations)
{
    if (const Result<void> made = createObservatory(path, Wording(Language::English)); !made) {
        return made;
    }
    Result<std::unique_ptr<Database>> database = Database::open(path, OpenMode::ReadWrite);
    if (!database) {
        return database.error();
    }
    Result<Transaction> transaction = Transaction::begin(**database);
    if (!transaction) {
        return transaction.error();
    }
    const Result<void> filled = fill(**database, organisations);
    return filled ? transaction->commit() : filled;
}

double pageTime(Workspace &workspace, const ReviewFilter &filter)
{
    QElapsedTimer clock;
    clock.start();
    const auto page
        = ReviewQueue(workspace.database(), workspace.wording(), QDate(2026, 3, 1)).page(filter, {}, 100);
    return page && !page->items.empty() ? elapsed(clock) : -1;
}

QJsonObject measure(Workspace &workspace)
{
    QJsonObject times;
    QElapsedTimer clock;
    clock.start();
    RecordSide side{new QWidget, [](const RecordRef &, const QString &) {}, [] {}, [] { return true; }};
    ReviewPage page(workspace, side);
    page.resize(1280, 800);
    page.show();
    auto *lines = page.findChild<QListView *>(QStringLiteral("reviewLines"));
    const bool shown = QTest::qWaitFor([lines] { return lines->model()->rowCount() > 0; }, 60'000);
    page.grab();
    times.insert(QStringLiteral("first_lines"), shown ? elapsed(clock) : -1);
    times.insert(QStringLiteral("to_verify_page"), pageTime(workspace, {ReviewReason::ToVerify, {}, {}}));
    times.insert(QStringLiteral("one_source_page"), pageTime(workspace, {ReviewReason::OneSource, {}, {}}));
    times.insert(QStringLiteral("unsourced_page"), pageTime(workspace, {ReviewReason::Unsourced, {}, {}}));
    clock.restart();
    const auto counts = ReviewQueue(workspace.database(), workspace.wording(), QDate(2026, 3, 1)).counts();
    times.insert(QStringLiteral("counts_aside"), counts ? elapsed(clock) : -1);
    times.insert(QStringLiteral("lines"), counts ? linesOf(*counts, {}) : -1);
    clock.restart();
    const auto shares = standingsOfAll(workspace.database());
    times.insert(QStringLiteral("shares_aside"), shares ? elapsed(clock) : -1);
    times.insert(QStringLiteral("facts"), shares ? shares->total() : -1);
    return times;
}

} // namespace

Result<QJsonObject> measureReview(const QString &folder, int organisations)
{
    const QString path = folder + QStringLiteral("/review.vigie");
    if (!QFile::exists(path)) {
        if (const Result<void> made = generate(path, organisations); !made) {
            return made.error();
        }
    }
    const Workspace::Settings settings{folder, QStringLiteral("Bench"), Language::French, false};
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, settings);
    return workspace ? Result<QJsonObject>(measure(**workspace)) : workspace.error();
}

} // namespace vigie::bench
