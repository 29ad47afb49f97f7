// The sample observatory: what its tables say is all there, at its precision and with its standing, and
// importing them again changes nothing.
#include "app/editing/workspace.h"
#include "app/exchange/csv_reader.h"
#include "app/exchange/csv_writer.h"
#include "app/exchange/import_edit.h"
#include "app/exchange/observatory_format.h"
#include "app/exchange/sample_observatory.h"
#include "app/records/code_list.h"
#include "app/storage/database_file.h"
#include "app/storage/record_reader.h"
#include "app/storage/record_writer.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

struct Table
{
    const char *file;
    RecordKind kind;
};

constexpr Table tables[]{{"contracts.csv", RecordKind::Contract},
    {"organisations.csv", RecordKind::Organisation}, {"people.csv", RecordKind::Person},
    {"participations.csv", RecordKind::Participation}, {"ties.csv", RecordKind::Tie},
    {"events.csv", RecordKind::Event}, {"outcome_metrics.csv", RecordKind::OutcomeMetric},
    {"payments.csv", RecordKind::Payment}, {"sources.csv", RecordKind::Source}};

const QString sampleFolder = u":/sample"_s;

} // namespace

class ObservatoryImportTest : public QObject
{
    Q_OBJECT

private:
    const Wording m_wording{Language::English};
    testing::TemporaryFolder m_folder;
    std::unique_ptr<Workspace> m_sample;
    // The sample as it was read once.
    std::map<RecordKind, std::vector<Record>> m_records;
    QHash<QString, Record> m_named; // by reference
    QHash<RecordId, Record> m_byId;
    QHash<RecordId, std::vector<Record>> m_claims; // by the record they are about
    QHash<RecordId, std::vector<Record>> m_verifications;

    void readSample()
    {
        for (const RecordKind kind : allRecordKinds) {
            m_records[kind] = reader().readAll(kind).value_or({});
            for (const Record &record : m_records[kind]) {
                m_byId.insert(record.id(), record);
                if (findField(kind, u"reference") && !record.text(u"reference").isEmpty()) {
                    m_named.insert(record.text(u"reference"), record);
                }
            }
        }
        for (const Record &claim : m_records[RecordKind::Claim]) {
            m_claims[claim.reference(u"record_id").id].push_back(claim);
        }
        for (const Record &one : m_records[RecordKind::Verification]) {
            m_verifications[one.reference(u"record_id").id].push_back(one);
        }
    }

    std::unique_ptr<Workspace> opened(const QString &path)
    {
        const Workspace::Settings settings{m_folder.path(u"work"_s), u"Camille"_s, Language::English, false};
        auto workspace = Workspace::open(path, settings);
        if (!workspace) {
            qWarning() << workspace.error().message << workspace.error().detail;
            return nullptr;
        }
        return std::move(*workspace);
    }

    TextTable table(const char *file) const
    {
        auto read = readCsv(sampleFolder % u'/' % QLatin1StringView(file), m_wording);
        Q_ASSERT(read);
        return std::move(*read);
    }

    ImportPlan planned(const QString &folder, const Workspace &workspace) const
    {
        auto plan = planObservatoryImport({folder}, workspace.database(), m_wording);
        if (!plan) {
            qWarning() << plan.error().message << plan.error().detail;
            return {};
        }
        return std::move(*plan);
    }

    void writeFile(const QString &path, const QByteArray &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    // Imports a folder with the given tables into a new observatory.
    std::unique_ptr<Workspace> imported(const QString &name, const std::map<QString, QByteArray> &files)
    {
        for (const auto &[file, text] : files) {
            writeFile(m_folder.path(name % u'/' % file), text);
        }
        const QString path = m_folder.path(name + u".vigie");
        if (!createObservatory(path, m_wording)) {
            return nullptr;
        }
        std::unique_ptr<Workspace> workspace = opened(path);
        const auto plan = std::make_shared<const ImportPlan>(planned(m_folder.path(name), *workspace));
        if (!workspace->perform(importEdit(plan, name, m_wording))) {
            return nullptr;
        }
        return workspace;
    }

    RecordReader reader() const { return RecordReader(m_sample->database()); }

    Record recordNamed(const QString &name) const { return m_named.value(name); }

    std::vector<Record> claimsOf(const Record &record, const QString &field) const
    {
        std::vector<Record> claims;
        for (const Record &claim : m_claims.value(record.id())) {
            if (claim.text(u"field") == field) {
                claims.push_back(claim);
            }
        }
        return claims;
    }

    FieldEvidence evidenceOf(const Record &record, const QString &field) const
    {
        return reader().evidence(record.ref()).value_or({}).value(field);
    }

    // The record of the sample that a row of a table is about.
    Record recordOf(const TextTable &source, const TextRow &row, RecordKind kind) const
    {
        const auto named = [&](QStringView column) { return recordNamed(source.cell(row, column)).id(); };
        for (const Record &record : m_records.at(kind)) {
            bool same = true;
            switch (kind) {
            case RecordKind::Event:
                same = record.text(u"title") == source.cell(row, u"title");
                break;
            case RecordKind::Participation:
                same = record.reference(u"contract_id").id == named(u"contract_id")
                    && record.reference(u"organisation_id").id == named(u"organisation_id")
                    && record.text(u"role").left(4) == source.cell(row, u"role").left(4);
                break;
            case RecordKind::Tie:
                same = record.reference(u"from_id").id == named(u"from_id")
                    && record.text(u"relation") == source.cell(row, u"relation")
                    && record.reference(u"to_id").id == named(u"to_id");
                break;
            case RecordKind::OutcomeMetric:
                same = record.reference(u"contract_id").id == named(u"contract_id")
                    && record.text(u"label") == source.cell(row, u"label");
                break;
            case RecordKind::Payment:
                same = record.reference(u"contract_id").id == named(u"contract_id");
                break;
            default:
                same = record.text(u"reference") == source.cell(row, u"id");
            }
            if (same) {
                return record;
            }
        }
        return Record(kind);
    }

    // Everything the observatory says about a record, in one text for each place: fields, claims,
    // verification.
    QStringList everythingAbout(const Record &record) const
    {
        QStringList said;
        for (const auto &[name, value] : record.values()) {
            const Field &field = fieldOf(record.kind(), name);
            said << toCanonical(value, field) << displayText(value, field, Wording(Language::French));
            if (field.type == FieldType::Code) {
                said << CodeList::named(QString::fromLatin1(field.codeList))
                            .label(record.text(name), Language::French);
            }
            if (const RecordRef *target = std::get_if<RecordRef>(&value)) {
                said << m_byId.value(target->id).text(u"reference") << kindName(target->kind);
            }
        }
        for (const Record &claim : m_claims.value(record.id())) {
            said << claim.text(u"field") << claim.text(u"value") << claim.text(u"notes")
                 << claim.text(u"standing")
                 << m_byId.value(claim.reference(u"source_id").id).text(u"reference");
        }
        for (const Record &one : m_verifications.value(record.id())) {
            said << one.text(u"standing");
        }
        return said;
    }

    static bool isSaid(const QString &text, const QStringList &said)
    {
        const QString canonicalRange = QString(text).replace(u" à "_s, u"/"_s);
        for (const QString &one : said) {
            if (one.compare(text, Qt::CaseInsensitive) == 0 || one == canonicalRange
                || one.startsWith(text % u' ') || one.startsWith(canonicalRange % u' ')
                || one.endsWith(u' ' % text) || one.split(u'\n').contains(text)) {
                return true;
            }
        }
        return false;
    }

private slots:
    void initTestCase()
    {
        const QString path = m_folder.path(u"sample.vigie"_s);
        QElapsedTimer timer;
        timer.start();
        const Result<void> made = makeSample(path, m_wording);
        qInfo() << "sample made in" << timer.elapsed() << "ms";
        QVERIFY2(made, made ? "" : qPrintable(made.error().message + made.error().detail));
        m_sample = opened(path);
        QVERIFY(m_sample);
        readSample();
    }

    void cleanupTestCase() { m_sample.reset(); }

    void everyTableIsThereWhole()
    {
        const auto counts = reader().counts();
        QVERIFY(counts);
        QCOMPARE(counts->at(RecordKind::Contract), 31);
        QCOMPARE(counts->at(RecordKind::Organisation), 113);
        QCOMPARE(counts->at(RecordKind::Person), 57);
        QCOMPARE(counts->at(RecordKind::Participation), 133);
        QCOMPARE(counts->at(RecordKind::Tie), 111);
        QCOMPARE(counts->at(RecordKind::Event), 54);
        QCOMPARE(counts->at(RecordKind::OutcomeMetric), 41);
        QCOMPARE(counts->at(RecordKind::Payment), 8);
        QCOMPARE(counts->at(RecordKind::Source), 126);
    }

    void everySourceOfEveryRowIsAClaim()
    {
        qint64 expected = 0;
        for (const char *file : {"contracts.csv", "organisations.csv", "people.csv", "participations.csv",
                 "ties.csv", "events.csv", "outcome_metrics.csv", "payments.csv", "facts.csv"}) {
            const TextTable source = table(file);
            for (const TextRow &row : source.rows) {
                expected += source.cell(row, u"sources").split(u';', Qt::SkipEmptyParts).size();
            }
        }
        QCOMPARE(expected, 1198);
        QCOMPARE(reader().counts()->at(RecordKind::Claim), expected);
    }

    void nothingOfTheTablesIsDropped_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("kind");
        for (const Table &one : tables) {
            QTest::newRow(one.file) << QString::fromLatin1(one.file) << static_cast<int>(one.kind);
        }
    }

    void nothingOfTheTablesIsDropped()
    {
        QFETCH(QString, file);
        QFETCH(int, kind);
        const TextTable source = table(qPrintable(file));
        for (const TextRow &row : source.rows) {
            const Record record = recordOf(source, row, static_cast<RecordKind>(kind));
            QVERIFY2(!record.id().isNull(), qPrintable(row.cells.join(u'|')));
            const QStringList said = everythingAbout(record);
            for (const QString &column : source.header) {
                const QString cell = source.cell(row, column);
                const QStringList texts = column == u"sources" ? cell.split(u';') : QStringList{cell};
                for (const QString &text : texts) {
                    const QString expected = column == u"role" && text == u"advisor" ? u"adviser"_s : text;
                    QVERIFY2(text.isEmpty() || isSaid(expected, said),
                        qPrintable(file % u':' % QString::number(row.line) % u' ' % column % u" = " % text));
                }
            }
        }
    }

    void nothingOfTheFactsIsDropped()
    {
        const TextTable facts = table("facts.csv");
        QCOMPARE(facts.rows.size(), size_t(157));
        for (const TextRow &row : facts.rows) {
            const QString subject = facts.cell(row, u"subject_id");
            Record record = facts.cell(row, u"subject_table") == u"events" ? Record() : recordNamed(subject);
            for (const Record &event : m_records.at(RecordKind::Event)) {
                record = record.id().isNull() && event.text(u"title") == subject ? event : record;
            }
            QVERIFY2(!record.id().isNull(), qPrintable(subject));
            for (const QString &source : facts.cell(row, u"sources").split(u';')) {
                bool found = false;
                for (const Record &claim : claimsOf(record, facts.cell(row, u"field"))) {
                    found = found
                        || (claim.text(u"notes") == facts.cell(row, u"notes")
                            && claim.text(u"standing") == facts.cell(row, u"status")
                            && claim.reference(u"source_id").id == recordNamed(source).id()
                            && isSaid(facts.cell(row, u"value"), {claim.text(u"value")}));
                }
                QVERIFY2(found, qPrintable(row.cells.join(u'|') % u" · " % source));
            }
        }
    }

    void importingTheSameAgainChangesNothing()
    {
        const ImportPlan plan = planned(sampleFolder, *m_sample);
        QVERIFY(plan.changesNothing());
        QCOMPARE(plan.count(RowOutcome::Same), 831);
        QCOMPARE(
            plan.count(RowOutcome::New) + plan.count(RowOutcome::Changed) + plan.count(RowOutcome::Rejected),
            0);
    }

    void theSampleNeedsNoRemarks()
    {
        const QString path = m_folder.path(u"remarks.vigie"_s);
        QVERIFY(createObservatory(path, m_wording));
        const auto workspace = opened(path);
        const ImportPlan plan = planned(sampleFolder, *workspace);
        for (const ImportRow &row : plan.rows) {
            QVERIFY2(row.outcome != RowOutcome::Rejected && row.remarks.isEmpty(),
                qPrintable(
                    row.table % u':' % QString::number(row.line) % row.reason % row.remarks.join(u'|')));
        }
        // Planning has written nothing.
        QCOMPARE(RecordReader(workspace->database()).counts()->at(RecordKind::Contract), 0);
    }

    void threeSourcesContradictEachOtherOnTheInvestmentOfAdie()
    {
        const Record adie = recordNamed(u"cis-adie"_s);
        QCOMPARE(adie.money(u"investment_total"), Money::ofUnits(1300000, Currency::euro()));
        QStringList values;
        for (const Record &claim : claimsOf(adie, u"investment_total"_s)) {
            values << claim.text(u"value");
            QCOMPARE(claim.text(u"standing"), u"contradicted"_s);
        }
        values.sort();
        QCOMPARE(values, QStringList({u"1200000 EUR"_s, u"1300000 EUR"_s, u"1500000 EUR"_s}));
        QCOMPARE(evidenceOf(adie, u"investment_total"_s).standing, Standing::Contradicted);
    }

    void theStandingOfAFieldIsThatOfTheRetainedValue()
    {
        const Record adie = recordNamed(u"cis-adie"_s);
        // 2016-11-24 is verified although other sources say 2017 and November 2016.
        QCOMPARE(evidenceOf(adie, u"date_signed"_s).standing, Standing::Verified);
        QCOMPARE(evidenceOf(adie, u"stage"_s).standing, Standing::ToVerify);
        QCOMPARE(evidenceOf(recordNamed(u"cis-snc"_s), u"date_signed"_s).standing, Standing::Contradicted);
    }

    void factsWithoutAFieldOfTheirOwnAreClaimsToo()
    {
        const std::vector<Record> bonus = claimsOf(recordNamed(u"cis-adie"_s), u"success_bonus"_s);
        QCOMPARE(bonus.size(), size_t(1));
        QCOMPARE(bonus.front().text(u"value"), u"195000"_s);
        QCOMPARE(bonus.front().text(u"notes"), u"EUR, prime en cas de dépassement."_s);
    }

    void datesKeepTheirPrecision()
    {
        QCOMPARE(recordNamed(u"cis-adie"_s).date(u"date_signed"), PartialDate(QDate(2016, 11, 24)));
        QCOMPARE(recordNamed(u"cis-adie"_s).date(u"date_service_start"), PartialDate(2017, 1));
        QCOMPARE(recordNamed(u"ci-telemaque"_s).date(u"date_signed"), PartialDate(2023));
        QVERIFY(recordNamed(u"cis-adie"_s).date(u"date_service_end_planned").isNull());
    }

    void codesAreThoseOfTheLists()
    {
        for (const Record &record : m_records.at(RecordKind::Participation)) {
            QVERIFY(record.text(u"role") != u"advisor");
        }
        const QString sector = recordNamed(u"cis-adie"_s).text(u"policy_sector");
        QCOMPARE(
            CodeList::named(u"sector").label(sector, Language::French).toLower(), u"emploi et insertion"_s);
    }

    void rangesAreReadAsRanges()
    {
        bool found = false;
        for (const Record &metric : m_records.at(RecordKind::OutcomeMetric)) {
            found = found || metric.quantity(u"target") == Quantity(200, 300);
        }
        QVERIFY(found);
    }

    void theImportIsOneChangeThatCanBeUndone()
    {
        const QString path = m_folder.path(u"undo.vigie"_s);
        QVERIFY(createObservatory(path, m_wording));
        const auto workspace = opened(path);
        const auto plan = std::make_shared<const ImportPlan>(planned(sampleFolder, *workspace));
        QVERIFY(workspace->perform(importEdit(plan, u"sample"_s, m_wording)));
        QVERIFY(workspace->undo());
        for (const RecordKind kind : allRecordKinds) {
            QCOMPARE(RecordReader(workspace->database()).readAll(kind).value_or({}).size(), size_t(0));
        }
        QVERIFY(workspace->redo());
        QCOMPARE(RecordReader(workspace->database()).counts()->at(RecordKind::Contract), 31);
        QVERIFY(planned(sampleFolder, *workspace).changesNothing());
    }

    void whatTheSampleIsMadeOfIsNothingToUndo()
    {
        const QString path = m_folder.path(u"start.vigie"_s);
        QVERIFY(makeSample(path, m_wording));
        const auto workspace = opened(path);
        QVERIFY(workspace->undoText().isEmpty());
        QVERIFY(!workspace->undo());
        QCOMPARE(RecordReader(workspace->database()).counts()->at(RecordKind::Contract), 31);
    }

    void aFileThatIsThereIsLeftAlone()
    {
        const QString path = m_folder.path(u"there.vigie"_s);
        writeFile(path, "mine");
        const Result<void> made = makeSample(path, m_wording);
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::NotWritable);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
    }

    void whatCannotBeReadGoesIntoTheNotes()
    {
        const auto workspace = imported(u"odd"_s,
            {{u"contracts.csv"_s,
                "id,name,stage,currency,investment_total,beneficiaries_target,date_signed,colour,notes,"
                "status,sources\n"
                "a,Alpha,lancé,EUR,beaucoup,quelques centaines,un jour,bleu,Déjà une note.,sûr,inconnue\n"}});
        QVERIFY(workspace);
        const auto contracts = RecordReader(workspace->database()).readAll(RecordKind::Contract);
        QCOMPARE(contracts->size(), size_t(1));
        const QString notes = contracts->front().text(u"notes");
        for (const QString &line : {u"Déjà une note."_s, u"stage: lancé"_s, u"investment_total: beaucoup"_s,
                 u"beneficiaries_target: quelques centaines"_s, u"date_signed: un jour"_s, u"colour: bleu"_s,
                 u"status: sûr"_s, u"sources: inconnue"_s, u"currency: EUR"_s}) {
            QVERIFY2(notes.split(u'\n').contains(line), qPrintable(line % u" in " % notes));
        }
        const ImportPlan again = planned(m_folder.path(u"odd"_s), *workspace);
        QVERIFY(again.changesNothing());
        QCOMPARE(again.remarkCount(), 6); // all but the column without a field, and the currency
    }

    void rowsThatMakeNoRecordAreRejectedWithAReason()
    {
        for (const auto &[file, text] :
            std::map<QString, QByteArray>{{u"contracts.csv"_s, "id,name\na,Alpha\na,Again\nb,\n"},
                {u"organisations.csv"_s, "id,name\no,Omega\n"},
                {u"participations.csv"_s,
                    "contract_id,organisation_id,role\na,o,investor\nx,o,investor\na,o,patron\n"},
                {u"facts.csv"_s,
                    "subject_table,subject_id,field,value,status,sources,notes\n"
                    "contracts,a,stage,signed,verified,none,\n"}}) {
            writeFile(m_folder.path(u"rejected/"_s % file), text);
        }
        const QString path = m_folder.path(u"rejected.vigie"_s);
        QVERIFY(createObservatory(path, m_wording));
        const auto workspace = opened(path);
        const ImportPlan plan = planned(m_folder.path(u"rejected"_s), *workspace);
        QCOMPARE(plan.count(RowOutcome::New), 3);
        QCOMPARE(plan.count(RowOutcome::Rejected), 5);
        QCOMPARE(plan.count(u"contracts.csv"_s, RowOutcome::Rejected), 2);
        for (const ImportRow &row : plan.rows) {
            QCOMPARE(row.outcome == RowOutcome::Rejected, !row.reason.isEmpty());
        }
    }

    void changedRowsChangeOnlyWhatTheySay()
    {
        const auto workspace = imported(u"changing"_s,
            {{u"sources.csv"_s, "id,title\ns,Source\n"},
                {u"contracts.csv"_s,
                    "id,name,territory,stage,status,sources\na,Alpha,Nord,signed,reported,s\nb,Beta,Sud,,"
                    "reported,s\n"}});
        QVERIFY(workspace);
        const QString again = m_folder.path(u"changing"_s);
        writeFile(again + u"/contracts.csv",
            "id,name,territory,stage,status,sources\na,Alpha,,complete,verified,s\nb,Beta,Sud,,reported,s\n");
        const auto plan = std::make_shared<const ImportPlan>(planned(again, *workspace));
        QCOMPARE(plan->count(RowOutcome::Changed), 1);
        QCOMPARE(plan->count(RowOutcome::Same), 2);
        QVERIFY(workspace->perform(importEdit(plan, u"changing"_s, m_wording)));
        const RecordReader changed(workspace->database());
        const auto ref = changed.resolve(u"a"_s, {}, m_wording);
        QVERIFY(ref);
        const Record alpha = *changed.read(*ref);
        QCOMPARE(alpha.text(u"stage"), u"complete"_s);
        QCOMPARE(alpha.text(u"territory"), u"Nord"_s); // an empty cell erases nothing
        QCOMPARE(changed.evidence(*ref).value_or({}).value(wholeRecordField.toString()).standing,
            Standing::Verified);
    }

    void newRowsTakeTheirPlaceAfterThoseThatAreThere()
    {
        const QByteArray header = "contract_id,organisation_id,role\n";
        const auto workspace = imported(u"places"_s,
            {{u"contracts.csv"_s, "id,name\na,Alpha\n"}, {u"organisations.csv"_s, "id,name\no,O\np,P\nq,Q\n"},
                {u"participations.csv"_s, header + "a,o,investor\na,p,investor\na,q,payer\n"}});
        QVERIFY(workspace);
        writeFile(m_folder.path(u"places/participations.csv"_s),
            header + "a,o,investor\na,p,investor\na,q,investor\n");
        const auto plan = std::make_shared<const ImportPlan>(planned(m_folder.path(u"places"_s), *workspace));
        QVERIFY(workspace->perform(importEdit(plan, u"places"_s, m_wording)));
        std::map<QString, QList<qint64>> places;
        const auto records = RecordReader(workspace->database()).readAll(RecordKind::Participation);
        QVERIFY(records);
        for (const Record &one : *records) {
            places[one.text(u"role")].append(one.number(u"position"));
        }
        QCOMPARE(places[u"investor"_s], QList<qint64>({1, 2, 3}));
        QCOMPARE(places[u"payer"_s], QList<qint64>({1}));
    }

    void whatAPersonHasCheckedStaysTheirs()
    {
        const auto workspace = imported(u"checked"_s,
            {{u"sources.csv"_s, "id,title\ns,Source\n"},
                {u"contracts.csv"_s, "id,name,status,sources\na,Alpha,reported,s\n"}});
        QVERIFY(workspace);
        const auto ref = RecordReader(workspace->database()).resolve(u"a"_s, {}, m_wording);
        QVERIFY(ref);
        const Edit check{u"Check"_s, [&ref](RecordWriter &writer) {
                             return writer.verify(*ref, wholeRecordField, Standing::Verified, u"Camille"_s,
                                 PartialDate(QDate(2026, 3, 1)), {});
                         }};
        QVERIFY(workspace->perform(check));
        QVERIFY(planned(m_folder.path(u"checked"_s), *workspace).changesNothing());
    }

    void aFolderWithoutTablesIsUnreadable()
    {
        QVERIFY(QDir().mkpath(m_folder.path(u"empty"_s)));
        const auto plan = planObservatoryImport({m_folder.path(u"empty"_s)}, m_sample->database(), m_wording);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::Unreadable);
    }

    void aBrokenTableStopsTheWholeImport()
    {
        writeFile(m_folder.path(u"broken/contracts.csv"_s), "id,name\na,\"Alpha\n");
        const auto plan
            = planObservatoryImport({m_folder.path(u"broken"_s)}, m_sample->database(), m_wording);
        QVERIFY(!plan);
        QVERIFY(plan.error().message.contains(u"contracts.csv, line 2"));
    }
};

QTEST_GUILESS_MAIN(ObservatoryImportTest)
#include "observatory_import_test.moc"
