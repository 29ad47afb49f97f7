#include "ui/shell/visit_history.h"

#include <QTest>

using namespace vigie;

class VisitHistoryTest : public QObject
{
    Q_OBJECT

private slots:
    void backAndForwardWalkBetweenTheRecordsVisited();
    void aNewVisitForgetsWhatWasAhead();
    void aRecordShownOnAPageJustOpenedTakesThePagesPlace();
    void theSameRecordAgainIsOneVisit();
};

static Visit visitOf(Page page, const char *id = nullptr)
{
    return {page, id ? RecordRef{RecordKind::Contract, RecordId(QString::fromLatin1(id))} : RecordRef()};
}

void VisitHistoryTest::backAndForwardWalkBetweenTheRecordsVisited()
{
    VisitHistory history;
    QVERIFY(!history.canGoBack());
    history.visit(visitOf(Page::Contracts, "a"));
    history.visit(visitOf(Page::Contracts, "b"));
    history.visit(visitOf(Page::People, "c"));
    QCOMPARE(history.back()->record.id.toString(), QStringLiteral("b"));
    QCOMPARE(history.back()->record.id.toString(), QStringLiteral("a"));
    QVERIFY(!history.back());
    QCOMPARE(history.forward()->record.id.toString(), QStringLiteral("b"));
    QVERIFY(history.canGoForward());
}

void VisitHistoryTest::aNewVisitForgetsWhatWasAhead()
{
    VisitHistory history;
    history.visit(visitOf(Page::Contracts, "a"));
    history.visit(visitOf(Page::Contracts, "b"));
    history.back();
    history.visit(visitOf(Page::Events, "c"));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back()->record.id.toString(), QStringLiteral("a"));
}

void VisitHistoryTest::aRecordShownOnAPageJustOpenedTakesThePagesPlace()
{
    VisitHistory history;
    history.visit(visitOf(Page::Contracts));
    history.visit(visitOf(Page::Contracts, "a"));
    QVERIFY(!history.canGoBack());
    history.visit(visitOf(Page::Timeline));
    QVERIFY(history.canGoBack());
    QCOMPARE(history.back()->page, Page::Contracts);
}

void VisitHistoryTest::theSameRecordAgainIsOneVisit()
{
    VisitHistory history;
    history.visit(visitOf(Page::Contracts, "a"));
    history.visit(visitOf(Page::Contracts, "a"));
    history.visit(visitOf(Page::Contracts));
    QVERIFY(!history.canGoBack());
}

QTEST_GUILESS_MAIN(VisitHistoryTest)
#include "visit_history_test.moc"
