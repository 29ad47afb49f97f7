// What the observatory was is read back from its journal as it was seen then.
#include "app/storage/past_states.h"

#include "app/editing/evidence_edits.h"
#include "app/storage/change_journal.h"
#include "tests/support/observatory.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::testing;

namespace {

using Snapshot = QHash<RecordRef, Record>;

Snapshot snapshotOf(Observatory &observatory)
{
    Snapshot snapshot;
    for (const RecordKind kind : allRecordKinds) {
        const std::vector<Record> records = observatory.reader().readAll(kind).value();
        for (const Record &record : records) {
            snapshot.insert(record.ref(), record);
        }
    }
    return snapshot;
}

// What a comparison of two snapshots by hand tells.
std::map<QString, QStringList> differencesOf(const Snapshot &before, const Snapshot &after)
{
    std::map<QString, QStringList> told;
    for (const Record &record : before) {
        if (!after.contains(record.ref())) {
            told[record.id().toString()] += u"removed"_s;
            continue;
        }
        for (const Field &field : fieldsOf(record.kind())) {
            const QString name = field.fieldName();
            const FieldValue now = after.value(record.ref()).value(name);
            if (record.value(name) != now) {
                told[record.id().toString()] += name + u": "_s + toCanonical(record.value(name), field)
                    + u" → "_s + toCanonical(now, field);
            }
        }
    }
    for (const Record &record : after) {
        if (!before.contains(record.ref())) {
            told[record.id().toString()] += u"added"_s;
        }
    }
    for (auto &one : told) {
        one.second.sort();
    }
    return told;
}

std::map<QString, QStringList> toldBy(const std::vector<Difference> &differences)
{
    std::map<QString, QStringList> told;
    for (const Difference &one : differences) {
        told[one.record.id.toString()] += one.operation == RowOperation::Insert ? u"added"_s
            : one.operation == RowOperation::Delete
            ? u"removed"_s
            : QString(one.field + u": "_s + one.before + u" → "_s + one.after);
    }
    for (auto &one : told) {
        one.second.sort();
    }
    return told;
}

// Makes whatever comes to mind, always the same for the same seed.
class Monkey
{
public:
    explicit Monkey(quint32 seed)
        : m_random(seed)
    {
    }

    void step(Observatory &observatory)
    {
        const Wording &wording = observatory.workspace().wording();
        switch (m_random.bounded(12)) {
        case 0:
        case 1:
            add(observatory);
            break;
        case 2: {
            const RecordRef contract = any(observatory, RecordKind::Contract);
            const RecordRef organisation = any(observatory, RecordKind::Organisation);
            if (!contract.isNull() && !organisation.isNull()) {
                observatory.addParticipation(contract, organisation, u"investor"_s);
            }
            break;
        }
        case 3:
            if (const RecordRef one = any(observatory); !one.isNull()) {
                observatory.perform(removeRecords({one}, u"…"_s, wording));
            }
            break;
        case 4:
        case 5:
            (void)observatory.workspace().undo();
            break;
        case 6:
            (void)observatory.workspace().redo();
            break;
        case 7:
        case 8:
            cites(observatory);
            break;
        case 9:
            if (const RecordRef one = any(observatory, RecordKind::Contract); !one.isNull()) {
                observatory.perform(decideStanding(
                    one, u"investment_total"_s, Standing::Verified, u"Ada"_s, u"…"_s, u"…"_s, wording));
            }
            break;
        default:
            change(observatory);
        }
    }

private:
    void add(Observatory &observatory)
    {
        const QString name = u"N%1"_s.arg(m_random.bounded(1000));
        switch (m_random.bounded(3)) {
        case 0:
            observatory.addContract(name);
            break;
        case 1:
            observatory.addOrganisation(name);
            break;
        default:
            observatory.addSource(name);
        }
    }

    void change(Observatory &observatory)
    {
        const RecordRef contract = any(observatory, RecordKind::Contract);
        if (contract.isNull()) {
            return;
        }
        const qint64 amount = 1000 * m_random.bounded(1, 4);
        switch (m_random.bounded(5)) {
        case 0:
            observatory.set(contract, u"investment_total"_s, Money::ofUnits(amount, Currency::euro()));
            break;
        case 1: // only the currency, or only the end of the range, differs
            observatory.set(contract, u"investment_total"_s,
                Money(100000, 100000 * m_random.bounded(1, 3), Currency::fromCode(u"GBP"_s).value()));
            break;
        case 2:
            observatory.set(contract, u"investment_total"_s, {});
            break;
        case 3:
            observatory.set(contract, u"date_signed"_s, PartialDate(2016 + m_random.bounded(4)));
            break;
        default:
            observatory.set(contract, u"name"_s, QString(u"C%1"_s.arg(m_random.bounded(100))));
        }
    }

    void cites(Observatory &observatory)
    {
        const RecordRef contract = any(observatory, RecordKind::Contract);
        const RecordRef source = any(observatory, RecordKind::Source);
        if (!contract.isNull() && !source.isNull()) {
            const QString value = u"%1 EUR"_s.arg(1000 * m_random.bounded(1, 4));
            observatory.perform(cite({contract, u"investment_total"_s, value, source, {}, {}, {}}, u"…"_s,
                observatory.workspace().wording()));
        }
    }

    RecordRef any(Observatory &observatory, std::optional<RecordKind> kind = {})
    {
        const RecordKind kinds[]{RecordKind::Contract, RecordKind::Organisation, RecordKind::Source,
            RecordKind::Participation, RecordKind::Claim};
        const RecordKind chosen = kind.value_or(kinds[m_random.bounded(5)]);
        const std::vector<Record> all = observatory.reader().readAll(chosen).value();
        return all.empty() ? RecordRef() : all[size_t(m_random.bounded(int(all.size())))].ref();
    }

    QRandomGenerator m_random;
};

} // namespace

class PastStatesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPastStateIsAsItWasSeenThen_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1u, 2u, 3u}) {
            QTest::addRow("%u", seed) << seed;
        }
    }

    void everyPastStateIsAsItWasSeenThen()
    {
        QFETCH(quint32, seed);
        Observatory observatory;
        Monkey monkey(seed);
        std::map<qint64, Snapshot> seen;
        QSet<RecordRef> everSeen;
        const PastStates past(observatory.workspace().database());
        seen[0] = {};
        for (int step = 0; step < 160; ++step) {
            monkey.step(observatory);
            const Snapshot snapshot = snapshotOf(observatory);
            seen[past.now().value()] = snapshot;
            for (const Record &record : snapshot) {
                everSeen.insert(record.ref());
            }
        }
        QVERIFY(seen.size() > 60);
        for (const auto &[position, snapshot] : seen) {
            for (const RecordRef &record : everSeen) {
                const std::optional<Record> state = past.stateOf(record, position).value();
                QCOMPARE(state.has_value(), snapshot.contains(record));
                QVERIFY2(!state || *state == snapshot.value(record), qPrintable(record.id.toString()));
            }
        }
        QRandomGenerator random(seed);
        for (int pair = 0; pair < 60; ++pair) {
            const qint64 last = seen.rbegin()->first;
            qint64 from = random.bounded(int(last) + 1);
            qint64 to = random.bounded(int(last) + 1);
            if (from > to) {
                std::swap(from, to);
            }
            QCOMPARE(toldBy(past.differences(from, to).value()), differencesOf(seen.at(from), seen.at(to)));
        }
    }

    void aMomentIsThePlaceAfterItsLastChange()
    {
        Observatory observatory;
        const PastStates past(observatory.workspace().database());
        const QDateTime before = observatory.clock().now();
        const RecordRef adie = observatory.addContract(u"Adie"_s);
        observatory.clock().advance(3600);
        const QDateTime between = observatory.clock().now();
        observatory.set(adie, u"name"_s, u"Adie 2"_s);
        QCOMPARE(past.positionAt(before).value(), 0);
        QCOMPARE(past.positionAt(between).value(), 1);
        QCOMPARE(past.positionAt(observatory.clock().now()).value(), 2);
        QCOMPARE(past.stateOf(adie, 1).value()->text(u"name"), u"Adie"_s);
        QVERIFY(!past.stateOf(adie, 0).value());
        const QString last = ChangeJournal(observatory.workspace().database()).lastEntryId().value();
        QCOMPARE(past.positionOf(last).value(), 2);
        QCOMPARE(past.positionOf(u"nowhere"_s).error().kind, ErrorKind::NotFound);
    }

    void aRecordThatIsGoneIsKnownAsItWas()
    {
        Observatory observatory;
        const PastStates past(observatory.workspace().database());
        const RecordRef adie = observatory.addContract(u"Adie"_s);
        observatory.set(adie, u"name"_s, u"Adie 2"_s);
        observatory.perform(removeRecords({adie}, u"Adie"_s, observatory.workspace().wording()));
        QCOMPARE(past.lastStateOf(adie).value()->text(u"name"), u"Adie 2"_s);
        QVERIFY(!past.lastStateOf({RecordKind::Contract, RecordId::make()}).value());
    }

    void theHistoryOfARecordHoldsWhatNoLongerHangsOnIt()
    {
        Observatory observatory;
        const RecordRef adie = observatory.addContract(u"Adie"_s);
        const RecordRef kimso = observatory.addOrganisation(u"KIMSO"_s);
        const RecordRef party = observatory.addParticipation(adie, kimso, u"evaluator"_s);
        observatory.set(party, u"notes"_s, u"…"_s);
        observatory.perform(removeRecords({party}, u"KIMSO"_s, observatory.workspace().wording()));
        int told = 0;
        for (const JournalItem &item : observatory.workspace().historyOf(adie)) {
            told += item.record == party ? 1 : 0;
        }
        QCOMPARE(told, 3);
    }
};

QTEST_GUILESS_MAIN(PastStatesTest)
#include "past_states_test.moc"
