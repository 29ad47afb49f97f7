// Lists: order, type-to-filter, filters, facets, totals and the cells of rows; with the search index and
// without.
#include "app/storage/record_list.h"

#include "app/storage/database_file.h"
#include "app/storage/record_writer.h"
#include "app/storage/search_index.h"
#include "app/storage/statement.h"
#include "tests/support/observatory.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace vigie;
using namespace vigie::testing;
using Test = ListFilter::Test;

namespace {

Money euros(qint64 units)
{
    return Money::ofUnits(units, Currency::euro());
}

// Three contracts, one of them almost empty, their parties and one standing.
class Scene
{
public:
    Scene()
    {
        adie = addContract(QStringLiteral("Adie – microcrédit rural"), [](Record &record) {
            record.set(u"stage", QStringLiteral("implementation"));
            record.set(u"policy_sector", QStringLiteral("employment"));
            record.set(u"date_signed", PartialDate(2016, 11));
            record.set(u"investment_total", Money(120000000, 150000000, Currency::euro()));
            record.set(u"territory", QStringLiteral("Auvergne-Rhône-Alpes"));
            record.set(u"country", QStringLiteral("FR"));
            record.set(u"beneficiaries_target", Quantity(172, 320));
        });
        ecole = addContract(QStringLiteral("École et œuvre"), [](Record &record) {
            record.set(u"stage", QStringLiteral("announced"));
            record.set(u"date_signed", PartialDate(QDate(2019, 3, 22)));
            record.set(u"investment_total", Money::ofUnits(900000, *Currency::fromCode(u"GBP")));
            record.set(u"territory", QStringLiteral("Bretagne"));
            record.set(u"beneficiaries_target", Quantity(500));
        });
        zebre = addContract(QStringLiteral("Zèbre"), [](Record &) {});
        bank = observatory.addOrganisation(QStringLiteral("Banque de l’Étang"));
        observatory.set(bank, QStringLiteral("short_name"), QStringLiteral("BDE"));
        fund = observatory.addOrganisation(QStringLiteral("Fonds d’O'Brien"));
        charity = observatory.addOrganisation(QStringLiteral("Adie"));
        part(adie, bank, u"investor", euros(400000));
        part(adie, fund, u"investor", {});
        part(ecole, bank, u"investor", Money::ofUnits(100000, *Currency::fromCode(u"GBP")));
        part(adie, charity, u"operator", {});
    }

    RecordRef addContract(const QString &name, const std::function<void(Record &)> &fill)
    {
        Record record = contract(name);
        fill(record);
        return observatory.add(record);
    }
    void part(const RecordRef &in, const RecordRef &who, QStringView role, const Money &amount)
    {
        Record record(RecordKind::Participation, RecordId::make());
        record.set(u"contract_id", in);
        record.set(u"organisation_id", who);
        record.set(u"role", role.toString());
        if (!amount.isNull()) {
            record.set(u"amount", amount);
        }
        observatory.add(record);
    }
    void verify(const RecordRef &ref, const QString &field, Standing standing)
    {
        observatory.perform({QStringLiteral("verify"), [&](RecordWriter &writer) {
                                 return writer.verify(ref, field, standing, QStringLiteral("Ada"), {}, {});
                             }});
    }

    Observatory observatory;
    RecordRef adie;
    RecordRef ecole;
    RecordRef zebre;
    RecordRef bank;
    RecordRef fund;
    RecordRef charity;
};

// Titles, because they read well in a failure: "Adie | Zèbre".
QString titles(const Database &database, const ListQuery &query, int limit = -1)
{
    const RecordList list(database);
    const Result<std::vector<RowKey>> keys = list.keys(query, limit);
    if (!keys) {
        return QStringLiteral("error: ") + keys.error().detail;
    }
    const Result<std::vector<ListRow>> rows = list.rows(query.view, *keys);
    if (!rows) {
        return QStringLiteral("error: ") + rows.error().detail;
    }
    QStringList names;
    for (const ListRow &row : *rows) {
        const QString *title = std::get_if<QString>(&row.cells.front());
        names.append(title ? title->section(u' ', 0, 0) : row.referenceTitles.front());
    }
    return names.join(QStringLiteral(" | "));
}

// The same with the index and on a connection that has none, which must agree.
class BothWays
{
public:
    explicit BothWays(Scene &scene)
        : m_indexed(scene.observatory.workspace().database())
        , m_plain(*Database::open(m_indexed.path(), OpenMode::ReadOnly))
    {
    }
    QString titles(const ListQuery &query, int limit = -1) const
    {
        const QString indexed = ::titles(m_indexed, query, limit);
        const QString plain = ::titles(*m_plain, query, limit);
        return indexed == plain ? indexed : QString(indexed + QStringLiteral(" <> ") + plain);
    }
    QString titlesWith(const QString &column, Test test, const QStringList &values = {}) const
    {
        ListQuery query;
        query.filters = {{column, test, values}};
        return titles(query);
    }
    const Database &plain() const { return *m_plain; }

private:
    const Database &m_indexed;
    std::unique_ptr<Database> m_plain;
};

ListQuery sortedBy(const QString &column, Qt::SortOrder order, ListView view = ListView::Contracts)
{
    ListQuery query;
    query.view = view;
    query.sortColumn = column;
    query.sortOrder = order;
    return query;
}

ListQuery withWords(const QString &words, ListView view = ListView::Contracts)
{
    ListQuery query;
    query.view = view;
    query.words = words;
    return query;
}

FieldValue cell(const Database &database, ListView view, const RecordRef &ref, const QString &column)
{
    const RecordList list(database);
    const RowKey key = *list.keyOf(ref);
    const std::vector<ListRow> rows = *list.rows(view, std::span(&key, 1));
    for (size_t i = 0; i < columnsOf(view).size(); ++i) {
        if (columnsOf(view)[i].key == column) {
            return rows.front().cells[i];
        }
    }
    return QStringLiteral("no such column");
}

QString textOf(const std::vector<FacetValue> &facets)
{
    QStringList texts;
    for (const FacetValue &facet : facets) {
        texts.append(QStringLiteral("%1:%2").arg(facet.value).arg(facet.count));
    }
    return texts.join(u' ');
}

} // namespace

class RecordListTest : public QObject
{
    Q_OBJECT

private slots:
    void viewsHaveTheNamesOfExport();
    void titlesSortWithoutAccentsAndCase();
    void aFirstPageIsTheBeginningOfTheWholeOrder();
    void unknownComesLastInBothDirections();
    void stagesSortByMeaning();
    void equalValuesStandInTheOrderOfTitles();
    void everyColumnOfEveryViewSorts();
    void wordsBeginWordsWithoutAccents();
    void wordsFindPartiesAndLabelsOfCodes();
    void hostileWordsAreOnlyWords();
    void filtersByCodeTextAndUnknown();
    void filtersByDatesThatOverlap();
    void filtersByAmountsAndQuantities();
    void filtersByPartiesAndCounts();
    void filtersByStanding();
    void anUnknownColumnOrValueIsRefused();
    void rowsHaveCellsStandingsAndTitlesOfReferences();
    void aRowThatIsGoneHasNoRef();
    void roleViewsCountContractsAndSumAmounts();
    void everyFacetFindsAsManyRowsAsItCounts();
    void facetsCountUnderTheOtherFilters();
    void totalsSumEachCurrencyAndCountTheUnknown();
    void editsAreSeenByTheSameList();
    void scatteredRowNumbersAreListedToo();
    void anInterruptedListIsCancelled();
};

void RecordListTest::viewsHaveTheNamesOfExport()
{
    QCOMPARE(viewName(ListView::OutcomeMetrics), QStringLiteral("metrics"));
    QCOMPARE(viewFromName(u"investors"), std::optional(ListView::Investors));
    QCOMPARE(viewFromName(u"nobody"), std::optional<ListView>());
    QCOMPARE(kindOf(ListView::Payers), RecordKind::Organisation);
}

void RecordListTest::titlesSortWithoutAccentsAndCase()
{
    Scene scene;
    const BothWays lists(scene);
    QCOMPARE(lists.titles({}), QStringLiteral("Adie | École | Zèbre"));
    QCOMPARE(lists.titles(sortedBy(QStringLiteral("name"), Qt::DescendingOrder)),
        QStringLiteral("Zèbre | École | Adie"));
}

void RecordListTest::aFirstPageIsTheBeginningOfTheWholeOrder()
{
    Scene scene;
    const BothWays lists(scene);
    QCOMPARE(lists.titles({}, 2), QStringLiteral("Adie | École"));
    QCOMPARE(lists.titles({}, 0), QString());
    QCOMPARE(lists.titles(sortedBy(QStringLiteral("name"), Qt::DescendingOrder), 1), QStringLiteral("Zèbre"));
    QCOMPARE(lists.titles(withWords(QStringLiteral("r")), 1), QStringLiteral("Adie"));
}

void RecordListTest::unknownComesLastInBothDirections()
{
    Scene scene;
    const BothWays lists(scene);
    for (const QString &column : {QStringLiteral("date_signed"), QStringLiteral("territory"),
             QStringLiteral("investors"), QStringLiteral("beneficiaries_target")}) {
        const QString up = lists.titles(sortedBy(column, Qt::AscendingOrder));
        const QString down = lists.titles(sortedBy(column, Qt::DescendingOrder));
        QVERIFY2(up.endsWith(u"Zèbre"), qPrintable(column + u' ' + up));
        QVERIFY2(down.endsWith(u"Zèbre"), qPrintable(column + u' ' + down));
    }
    QCOMPARE(lists.titles(sortedBy(QStringLiteral("date_signed"), Qt::DescendingOrder)),
        QStringLiteral("École | Adie | Zèbre"));
    QCOMPARE(lists.titles(sortedBy(QStringLiteral("investment_total"), Qt::AscendingOrder)),
        QStringLiteral("École | Adie | Zèbre"));
}

void RecordListTest::stagesSortByMeaning()
{
    Scene scene;
    const BothWays lists(scene);
    // By their labels "implementation" would come after "announced" too; "signed" tells the two apart.
    scene.observatory.set(scene.zebre, QStringLiteral("stage"), QStringLiteral("signed"));
    QCOMPARE(lists.titles(sortedBy(QStringLiteral("stage"), Qt::AscendingOrder)),
        QStringLiteral("École | Zèbre | Adie"));
}

void RecordListTest::equalValuesStandInTheOrderOfTitles()
{
    Scene scene;
    const BothWays lists(scene);
    scene.observatory.set(scene.zebre, QStringLiteral("territory"), QStringLiteral("bretagne"));
    QCOMPARE(lists.titles(sortedBy(QStringLiteral("territory"), Qt::AscendingOrder)),
        QStringLiteral("Adie | École | Zèbre"));
    QCOMPARE(lists.titles(sortedBy(QStringLiteral("territory"), Qt::DescendingOrder)),
        QStringLiteral("École | Zèbre | Adie"));
}

void RecordListTest::everyColumnOfEveryViewSorts()
{
    Scene scene;
    const BothWays lists(scene);
    for (int i = 0; i <= static_cast<int>(ListView::Claims); ++i) {
        const ListView view = static_cast<ListView>(i);
        QVERIFY(columnsOf(view).front().shownAtFirst);
        for (const ListColumn &column : columnsOf(view)) {
            QVERIFY(!column.label(Wording(Language::English)).isEmpty());
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                const QString found = lists.titles(sortedBy(column.key, order, view));
                QVERIFY2(!found.contains(u"error") && !found.contains(u"<>"),
                    qPrintable(viewName(view) + u' ' + column.key + u' ' + found));
            }
        }
    }
}

void RecordListTest::wordsBeginWordsWithoutAccents()
{
    Scene scene;
    const BothWays lists(scene);
    QCOMPARE(lists.titles(withWords(QStringLiteral("ECOLE"))), QStringLiteral("École"));
    QCOMPARE(lists.titles(withWords(QStringLiteral("oeuvre éc"))), QStringLiteral("École"));
    QCOMPARE(lists.titles(withWords(QStringLiteral("cole"))), QString()); // no word begins so
    QCOMPARE(lists.titles(withWords(QStringLiteral("z"))), QStringLiteral("Zèbre"));
    QCOMPARE(
        lists.titles(withWords(QStringLiteral("rhône"))), QStringLiteral("Adie")); // within a hyphened word
    QCOMPARE(lists.titles(withWords(QStringLiteral("  "))), QStringLiteral("Adie | École | Zèbre"));
}

void RecordListTest::wordsFindPartiesAndLabelsOfCodes()
{
    Scene scene;
    const BothWays lists(scene);
    QCOMPARE(lists.titles(withWords(QStringLiteral("bde"))), QStringLiteral("Adie | École"));
    QCOMPARE(lists.titles(withWords(QStringLiteral("annoncé"))), QStringLiteral("École"));
    QCOMPARE(lists.titles(withWords(QStringLiteral("announced"))), QStringLiteral("École"));
    QCOMPARE(lists.titles(withWords(QStringLiteral("annoncé bde"))), QStringLiteral("École"));
    QCOMPARE(lists.titles(withWords(QStringLiteral("o'brien"), ListView::Participations)),
        QStringLiteral("Fonds d’O'Brien"));
}

void RecordListTest::hostileWordsAreOnlyWords()
{
    Scene scene;
    const BothWays lists(scene);
    QCOMPARE(
        lists.titles(withWords(QStringLiteral("O'Brien \" * NEAR("), ListView::Organisations)), QString());
    QCOMPARE(lists.titles(withWords(QStringLiteral("O'Brien \" * ("), ListView::Organisations)),
        QStringLiteral("Fonds"));
    for (const QString &words : {QStringLiteral("AND"), QStringLiteral("title_key : a"),
             QStringLiteral("\"\"\""), QStringLiteral("{a} : b"), QStringLiteral("^a"),
             QStringLiteral("'; DROP TABLE contract; --"), QStringLiteral("% _"), QString(QChar(0))}) {
        const QString found = lists.titles(withWords(words));
        QVERIFY2(!found.contains(u"error") && !found.contains(u"<>"), qPrintable(words + u' ' + found));
    }
}

void RecordListTest::filtersByCodeTextAndUnknown()
{
    Scene scene;
    const BothWays lists(scene);
    QCOMPARE(
        lists.titlesWith(QStringLiteral("stage"), Test::IsOneOf, {QStringLiteral("announced"), QString()}),
        QStringLiteral("École | Zèbre"));
    QCOMPARE(lists.titlesWith(QStringLiteral("stage"), Test::IsOneOf, {}), QString());
    QCOMPARE(lists.titlesWith(QStringLiteral("territory"), Test::IsUnknown), QStringLiteral("Zèbre"));
    QCOMPARE(lists.titlesWith(QStringLiteral("territory"), Test::IsKnown), QStringLiteral("Adie | École"));
    ListQuery both = withWords(QStringLiteral("bde"));
    both.filters = {{QStringLiteral("stage"), Test::IsOneOf, {QStringLiteral("announced")}},
        {QStringLiteral("investment_total"), Test::IsKnown, {}}};
    QCOMPARE(lists.titles(both), QStringLiteral("École"));
}

void RecordListTest::filtersByDatesThatOverlap()
{
    Scene scene; // 2016-11 and 2019-03-22
    const BothWays lists(scene);
    const QString column = QStringLiteral("date_signed");
    QCOMPARE(
        lists.titlesWith(column, Test::Between, {QStringLiteral("2016-11-15"), QStringLiteral("2016-11-20")}),
        QStringLiteral("Adie"));
    QCOMPARE(lists.titlesWith(column, Test::Between, {QStringLiteral("2016"), QStringLiteral("2019-03")}),
        QStringLiteral("Adie | École"));
    QCOMPARE(lists.titlesWith(column, Test::Between, {QStringLiteral("2019-03-23"), QString()}), QString());
    QCOMPARE(lists.titlesWith(column, Test::Between, {QString(), QStringLiteral("2016-10")}), QString());
    QCOMPARE(lists.titlesWith(column, Test::IsOneOf, {QStringLiteral("2019")}), QStringLiteral("École"));
    QCOMPARE(
        lists.titlesWith(column, Test::IsOneOf, {QStringLiteral("2019-03-22")}), QStringLiteral("École"));
    QCOMPARE(lists.titlesWith(column, Test::IsOneOf, {QStringLiteral("2016-11-03")}), QString());
    scene.observatory.set(scene.zebre, column, PartialDate(2020, PartialDate::Qualifier::Before));
    QCOMPARE(lists.titlesWith(column, Test::IsOneOf, {QStringLiteral("2020")}), QStringLiteral("Zèbre"));
    QCOMPARE(lists.titlesWith(column, Test::Between, {QStringLiteral("2020-12-31"), QString()}),
        QStringLiteral("Zèbre"));
}

void RecordListTest::filtersByAmountsAndQuantities()
{
    Scene scene; // 1.2–1.5 M€, £900k; 172–320, 500
    const BothWays lists(scene);
    const QString money = QStringLiteral("investment_total");
    QCOMPARE(lists.titlesWith(money, Test::Between, {QStringLiteral("1400000 EUR"), QString()}),
        QStringLiteral("Adie"));
    QCOMPARE(lists.titlesWith(money, Test::Between, {QString(), QStringLiteral("1199999 EUR")}), QString());
    QCOMPARE(lists.titlesWith(money, Test::Between, {QStringLiteral("1"), QString()}),
        QStringLiteral("Adie")); // euro
    QCOMPARE(lists.titlesWith(money, Test::IsOneOf, {QStringLiteral("900000 GBP")}), QStringLiteral("École"));
    QCOMPARE(lists.titlesWith(money, Test::IsUnknown), QStringLiteral("Zèbre"));
    const QString quantity = QStringLiteral("beneficiaries_target");
    QCOMPARE(lists.titlesWith(quantity, Test::Between, {QStringLiteral("300"), QStringLiteral("499")}),
        QStringLiteral("Adie"));
    QCOMPARE(lists.titlesWith(quantity, Test::IsOneOf, {QStringLiteral("500")}), QStringLiteral("École"));
}

void RecordListTest::filtersByPartiesAndCounts()
{
    Scene scene;
    const BothWays lists(scene);
    QCOMPARE(lists.titlesWith(QStringLiteral("investors"), Test::IsOneOf, {QStringLiteral("BDE")}),
        QStringLiteral("Adie | École"));
    QCOMPARE(lists.titlesWith(QStringLiteral("operators"), Test::IsUnknown), QStringLiteral("École | Zèbre"));
    QCOMPARE(lists.titlesWith(QStringLiteral("operators"), Test::IsKnown), QStringLiteral("Adie"));
    ListQuery query;
    query.view = ListView::Investors;
    query.filters = {{QStringLiteral("contracts"), Test::Between, {QStringLiteral("2"), QString()}}};
    QCOMPARE(lists.titles(query), QStringLiteral("Banque"));
    query.filters = {{QStringLiteral("amount"), Test::IsUnknown, {}}};
    QCOMPARE(lists.titles(query), QStringLiteral("Fonds"));
    query.filters = {{QStringLiteral("amount"), Test::Between, {QStringLiteral("400000 EUR"), QString()}}};
    QCOMPARE(lists.titles(query), QStringLiteral("Banque"));
    ListQuery references;
    references.view = ListView::Participations;
    references.filters = {{QStringLiteral("organisation_id"), Test::IsOneOf, {scene.fund.id.toString()}}};
    QCOMPARE(lists.titles(references), QStringLiteral("Fonds d’O'Brien"));
}

void RecordListTest::filtersByStanding()
{
    Scene scene;
    scene.verify(scene.adie, QStringLiteral("stage"), Standing::Verified);
    scene.verify(scene.ecole, QStringLiteral("record"), Standing::Verified);
    const BothWays lists(scene);
    const auto having = [&lists](const QString &column, Standing standing) {
        return lists.titlesWith(column, Test::StandingIsOneOf, {standingName(standing)});
    };
    QCOMPARE(having(QStringLiteral("stage"), Standing::Verified), QStringLiteral("Adie"));
    QCOMPARE(having(QStringLiteral("stage"), Standing::Reported), QStringLiteral("École"));
    QCOMPARE(having(QStringLiteral("territory"), Standing::Unsourced), QStringLiteral("Adie"));
    QCOMPARE(having(QStringLiteral("record"), Standing::Verified), QStringLiteral("École"));
    QCOMPARE(having(QStringLiteral("operators"), Standing::Unsourced), QString());
}

void RecordListTest::anUnknownColumnOrValueIsRefused()
{
    Scene scene;
    const RecordList list(scene.observatory.workspace().database());
    ListQuery query;
    query.filters = {{QStringLiteral("no_column; DROP"), Test::IsKnown, {}}};
    QCOMPARE(list.keys(query).error().kind, ErrorKind::InvalidInput);
    query.filters = {{QStringLiteral("date_signed"), Test::Between, {QStringLiteral("soon"), QString()}}};
    QCOMPARE(list.keys(query).error().kind, ErrorKind::InvalidInput);
    query.filters
        = {{QStringLiteral("investment_total"), Test::Between, {QStringLiteral("much"), QString()}}};
    QCOMPARE(list.keys(query).error().kind, ErrorKind::InvalidInput);
    QCOMPARE(list.facets({}, QStringLiteral("nothing")).error().kind, ErrorKind::InvalidInput);
    // A column to sort by that is no more, as in a view saved by another version: by title.
    QCOMPARE(titles(scene.observatory.workspace().database(),
                 sortedBy(QStringLiteral("gone"), Qt::AscendingOrder)),
        QStringLiteral("Adie | École | Zèbre"));
}

void RecordListTest::rowsHaveCellsStandingsAndTitlesOfReferences()
{
    Scene scene;
    scene.verify(scene.adie, QStringLiteral("investment_total"), Standing::Contradicted);
    const Database &database = scene.observatory.workspace().database();
    QCOMPARE(cell(database, ListView::Contracts, scene.adie, QStringLiteral("investors")),
        FieldValue(QStringLiteral("BDE, Fonds d’O'Brien")));
    QCOMPARE(cell(database, ListView::Contracts, scene.zebre, QStringLiteral("investors")), FieldValue());
    QCOMPARE(cell(database, ListView::Contracts, scene.adie, QStringLiteral("date_signed")),
        FieldValue(PartialDate(2016, 11)));
    QCOMPARE(cell(database, ListView::Contracts, scene.adie, QStringLiteral("beneficiaries_target")),
        FieldValue(Quantity(172, 320)));

    const RecordList list(database);
    const std::vector<RowKey> keys{*list.keyOf(scene.ecole), *list.keyOf(scene.adie)};
    const std::vector<ListRow> rows = *list.rows(ListView::Contracts, keys);
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows[0].ref, scene.ecole);
    QCOMPARE(rows[1].ref, scene.adie);
    const std::vector<ListColumn> &columns = columnsOf(ListView::Contracts);
    for (size_t i = 0; i < columns.size(); ++i) {
        const bool isContradicted = columns[i].key == u"investment_total";
        QCOMPARE(rows[1].standings[i], isContradicted ? Standing::Contradicted : Standing::Unsourced);
    }
    ListQuery parts;
    parts.view = ListView::Participations;
    const std::vector<ListRow> participations = *list.rows(ListView::Participations, *list.keys(parts));
    QCOMPARE(participations.size(), size_t(4));
    QCOMPARE(participations[0].referenceTitles[0], QStringLiteral("Adie"));
    QCOMPARE(std::get<RecordRef>(participations[0].cells[0]), scene.charity);
}

void RecordListTest::aRowThatIsGoneHasNoRef()
{
    Scene scene;
    const RecordList list(scene.observatory.workspace().database());
    const std::vector<RowKey> keys{*list.keyOf(scene.zebre), 987654};
    scene.observatory.perform(
        removeRecords({scene.zebre}, QStringLiteral("Zèbre"), Wording(Language::French)));
    const std::vector<ListRow> rows = *list.rows(ListView::Contracts, keys);
    QCOMPARE(rows.size(), size_t(2));
    QVERIFY(rows[0].ref.isNull());
    QVERIFY(rows[1].ref.isNull());
    QCOMPARE(list.keyOf(scene.zebre).error().kind, ErrorKind::NotFound);
}

void RecordListTest::roleViewsCountContractsAndSumAmounts()
{
    Scene scene;
    const BothWays lists(scene);
    const Database &database = scene.observatory.workspace().database();
    ListQuery investors;
    investors.view = ListView::Investors;
    QCOMPARE(lists.titles(investors), QStringLiteral("Banque | Fonds"));
    QCOMPARE(*RecordList(database).count(ListView::Investors), qint64(2));
    QCOMPARE(*RecordList(database).count(ListView::Contracts), qint64(3));
    QCOMPARE(
        cell(database, ListView::Investors, scene.bank, QStringLiteral("contracts")), FieldValue(qint64(2)));
    QCOMPARE(cell(database, ListView::Investors, scene.bank, QStringLiteral("amount")),
        FieldValue(QStringLiteral("400000 EUR, 100000 GBP")));
    QCOMPARE(cell(database, ListView::Investors, scene.fund, QStringLiteral("amount")), FieldValue());
    scene.part(scene.zebre, scene.fund, u"investor", euros(1000));
    QCOMPARE(
        cell(database, ListView::Investors, scene.fund, QStringLiteral("amount")), FieldValue(euros(1000)));
    QCOMPARE(cell(database, ListView::Organisations, scene.charity, QStringLiteral("contracts")),
        FieldValue(qint64(1)));
    QCOMPARE(lists.titles(sortedBy(QStringLiteral("amount"), Qt::AscendingOrder, ListView::Investors)),
        QStringLiteral("Fonds | Banque"));
    QCOMPARE(lists.titles(sortedBy(QStringLiteral("contracts"), Qt::AscendingOrder, ListView::Organisations)),
        QStringLiteral("Adie | Banque | Fonds"));
}

void RecordListTest::everyFacetFindsAsManyRowsAsItCounts()
{
    Scene scene;
    const RecordRef ada = scene.observatory.addPerson(QStringLiteral("Ada"));
    Record tie(RecordKind::Tie, RecordId::make());
    tie.set(u"from_id", ada);
    tie.set(u"to_id", scene.bank);
    tie.set(u"relation", QStringLiteral("president_of"));
    scene.observatory.add(tie);
    Record claim(RecordKind::Claim, RecordId::make());
    claim.set(u"record_id", scene.adie);
    claim.set(u"field", QStringLiteral("stage"));
    claim.set(u"source_id", scene.observatory.addSource(QStringLiteral("Revue")));
    scene.observatory.add(claim);
    const RecordList list(scene.observatory.workspace().database());
    int facets = 0;
    for (int i = 0; i <= static_cast<int>(ListView::Claims); ++i) {
        ListQuery query;
        query.view = static_cast<ListView>(i);
        for (const ListColumn &column : columnsOf(query.view)) {
            const QString where = viewName(query.view) + u' ' + column.key + u' ';
            query.filters = {{column.key, Test::IsKnown, {}}};
            const Result<std::vector<RowKey>> known = list.keys(query);
            query.filters = {{column.key, Test::IsUnknown, {}}};
            const Result<std::vector<RowKey>> unknown = list.keys(query);
            QVERIFY2(known && unknown, qPrintable(where));
            QCOMPARE(static_cast<qint64>(known->size() + unknown->size()), *list.count(query.view));
            query.filters.clear();
            const Result<std::vector<FacetValue>> values = list.facets(query, column.key);
            QVERIFY2(values, qPrintable(where));
            for (const FacetValue &value : *values) {
                query.filters = {{column.key, Test::IsOneOf, {value.value}}};
                const Result<std::vector<RowKey>> rows = list.keys(query);
                QVERIFY2(rows, qPrintable(where + value.value));
                QVERIFY2(static_cast<qint64>(rows->size()) == value.count, qPrintable(where + value.value));
                ++facets;
            }
        }
    }
    QVERIFY(facets > 100);
    QCOMPARE(cell(scene.observatory.workspace().database(), ListView::People, ada, QStringLiteral("ties")),
        FieldValue(QStringLiteral("Banque de l’Étang")));
}

void RecordListTest::facetsCountUnderTheOtherFilters()
{
    Scene scene;
    const RecordList list(scene.observatory.workspace().database());
    ListQuery query;
    query.filters = {{QStringLiteral("stage"), Test::IsOneOf, {QStringLiteral("announced")}}};
    QCOMPARE(textOf(*list.facets(query, QStringLiteral("stage"))),
        QStringLiteral("announced:1 implementation:1 :1"));
    QCOMPARE(textOf(*list.facets(query, QStringLiteral("territory"))), QStringLiteral("Bretagne:1"));
    QCOMPARE(textOf(*list.facets({}, QStringLiteral("date_signed"))), QStringLiteral("2016:1 2019:1 :1"));
    QCOMPARE(
        textOf(*list.facets({}, QStringLiteral("investors"))), QStringLiteral("BDE:2 Fonds d’O'Brien:1 :1"));
    QCOMPARE(textOf(*list.facets({}, QStringLiteral("investment_total"))),
        QStringLiteral("1200000/1500000 EUR:1 900000 GBP:1 :1"));
    ListQuery investors;
    investors.view = ListView::Investors;
    QCOMPARE(textOf(*list.facets(investors, QStringLiteral("contracts"))), QStringLiteral("1:1 2:1"));
    ListQuery parts = withWords(QStringLiteral("bde"));
    QCOMPARE(textOf(*list.facets(parts, QStringLiteral("country"))), QStringLiteral("FR:1 :1"));
}

void RecordListTest::totalsSumEachCurrencyAndCountTheUnknown()
{
    Scene scene;
    scene.addContract(
        QStringLiteral("Autre"), [](Record &record) { record.set(u"investment_total", euros(1000)); });
    const RecordList list(scene.observatory.workspace().database());
    const std::vector<AmountTotal> totals = *list.totals({});
    QCOMPARE(totals.size(), size_t(3));
    QCOMPARE(totals[0].column, QStringLiteral("investment_total"));
    QCOMPARE(totals[0].sums,
        (std::vector<Money>{Money(120100000, 150100000, Currency::euro()),
            Money::ofUnits(900000, *Currency::fromCode(u"GBP"))}));
    QCOMPARE(totals[0].rows, qint64(4));
    QCOMPARE(totals[0].unknown, qint64(1));
    QCOMPARE(totals[1].unknown, qint64(4));
    const std::vector<AmountTotal> filtered = *list.totals(withWords(QStringLiteral("autre")));
    QCOMPARE(filtered[0].sums, std::vector<Money>{euros(1000)});
    ListQuery investors;
    investors.view = ListView::Investors;
    const std::vector<AmountTotal> inRole = *list.totals(investors);
    QCOMPARE(inRole[0].rows, qint64(2));
    QCOMPARE(inRole[0].unknown, qint64(1));
    QCOMPARE(inRole[0].sums.size(), size_t(2));
}

void RecordListTest::editsAreSeenByTheSameList()
{
    Scene scene;
    const RecordList list(scene.observatory.workspace().database());
    QCOMPARE(list.keys({})->size(), size_t(3));
    QCOMPARE(list.keys(withWords(QStringLiteral("neuf")))->size(), size_t(0));
    const RecordRef fresh = scene.observatory.addContract(QStringLiteral("Neuf"));
    QCOMPARE(list.keys({})->size(), size_t(4));
    QCOMPARE(list.keys(withWords(QStringLiteral("neuf"))).value(), std::vector<RowKey>{*list.keyOf(fresh)});
    QVERIFY(scene.observatory.workspace().undo());
    QCOMPARE(list.keys(withWords(QStringLiteral("neuf")))->size(), size_t(0));
}

void RecordListTest::scatteredRowNumbersAreListedToo()
{
    TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("a.vigie"));
    QVERIFY(createObservatory(path, Wording(Language::French)));
    const std::unique_ptr<Database> database = *Database::open(path, OpenMode::ReadWrite);
    QVERIFY(execute(*database, R"(INSERT INTO person (rowid, id, name) VALUES
        (9223372036854775806, 'a', 'Zoé'), (-5, 'b', 'Ada'), (7, 'c', 'Éva'))"));
    ListQuery query;
    query.view = ListView::People;
    QCOMPARE(titles(*database, query), QStringLiteral("Ada | Éva | Zoé"));
    query.words = QStringLiteral("zo");
    QCOMPARE(titles(*database, query), QStringLiteral("Zoé"));
    const Result<SearchIndex> index = SearchIndex::attach(*database, folder.path(QStringLiteral("s.db")));
    QVERIFY(index && Result<SearchIndex>(*index)->rebuild());
    QVERIFY(index->isCurrent());
    QCOMPARE(titles(*database, query), QStringLiteral("Zoé"));
    query.words.clear();
    QCOMPARE(titles(*database, sortedBy(QStringLiteral("name"), Qt::DescendingOrder, ListView::People)),
        QStringLiteral("Zoé | Éva | Ada"));
}

void RecordListTest::anInterruptedListIsCancelled()
{
    Scene scene;
    const BothWays lists(scene);
    // Interrupts after some steps of the virtual machine, as another thread would at any moment.
    Database &database = const_cast<Database &>(lists.plain());
    const RecordList list(database);
    std::atomic<bool> stop = false;
    std::unique_ptr<QThread> other(QThread::create([&] {
        while (!stop) {
            database.interrupt();
        }
    }));
    other->start();
    bool cancelled = false;
    for (int i = 0; i < 2000 && !cancelled; ++i) {
        const Result<std::vector<RowKey>> keys = list.keys(withWords(QStringLiteral("a b%1").arg(i)));
        QVERIFY(keys || keys.error().kind == ErrorKind::Cancelled);
        cancelled = !keys;
    }
    stop = true;
    other->wait();
    QVERIFY(cancelled);
}

QTEST_GUILESS_MAIN(RecordListTest)
#include "record_list_test.moc"
