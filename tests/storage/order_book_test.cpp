// Orders that one connection has read serve the others, until the observatory changes.
#include "app/storage/order_book.h"

#include "app/storage/record_list.h"
#include "app/storage/search_index.h"
#include "tests/support/observatory.h"

#include <QTest>

using namespace vigie;
using namespace vigie::testing;

namespace {

// Another connection to the observatory and its index, with a list of its own.
struct Reader
{
    Reader(Observatory &observatory, std::shared_ptr<OrderBook> book)
        : database(*Database::open(observatory.workspace().database().path(), OpenMode::ReadWrite))
        , index(*SearchIndex::attach(*database, observatory.workspace().searchIndexPath()))
        , list(*database, std::move(book))
    {
    }
    std::unique_ptr<Database> database;
    SearchIndex index;
    RecordList list;
};

ListQuery byStage()
{
    ListQuery query;
    query.sortColumn = QStringLiteral("stage");
    return query;
}

} // namespace

class OrderBookTest : public QObject
{
    Q_OBJECT

private slots:
    void anOrderReadOnceServesEveryConnection();
    void aChangeMakesItNewForAll();
    void withoutABookEachReadsItsOwn();
};

void OrderBookTest::anOrderReadOnceServesEveryConnection()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Un"));
    observatory.addContract(QStringLiteral("Deux"));
    const auto book = std::make_shared<OrderBook>();
    const Reader thread(observatory, book);
    const RecordList window(observatory.workspace().database(), book);
    QVERIFY(!window.isReady(byStage()));
    QVERIFY(thread.list.makeReady(byStage()));
    QVERIFY(window.isReady(byStage()));
    QCOMPARE(window.keys(byStage()).value(), thread.list.keys(byStage()).value());
    book->clear();
    const RecordList another(observatory.workspace().database(), book);
    QVERIFY(!another.isReady(byStage()));
}

void OrderBookTest::aChangeMakesItNewForAll()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Un"));
    const auto book = std::make_shared<OrderBook>();
    const Reader thread(observatory, book);
    const RecordList window(observatory.workspace().database(), book);
    QVERIFY(thread.list.makeReady(byStage()));
    QVERIFY(window.isReady(byStage()));
    observatory.addContract(QStringLiteral("Deux"));
    QVERIFY(!window.isReady(byStage()));
    QVERIFY(thread.list.makeReady(byStage()));
    QVERIFY(window.isReady(byStage()));
    QCOMPARE(window.keys(byStage())->size(), size_t(2));
}

void OrderBookTest::withoutABookEachReadsItsOwn()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Un"));
    const Reader thread(observatory, nullptr);
    const RecordList window(observatory.workspace().database());
    QVERIFY(thread.list.makeReady(byStage()));
    QVERIFY(thread.list.isReady(byStage()));
    QVERIFY(!window.isReady(byStage()));
    QCOMPARE(window.keys(byStage())->size(), size_t(1));
}

QTEST_GUILESS_MAIN(OrderBookTest)
#include "order_book_test.moc"
