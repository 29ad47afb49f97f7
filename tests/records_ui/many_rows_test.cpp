// What is done with the selected rows has a limit, and says so instead of letting the window wait.
#include "tests/records_ui/shown_list.h"
#include "ui/records/list_actions.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace vigie;
using namespace vigie::testing;

class ManyRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void tooManyRowsAreNeitherCopiedNorChanged();
};

void ManyRowsTest::tooManyRowsAreNeitherCopiedNorChanged()
{
    ShownList shown;
    auto *actions = shown.page->findChild<ListActions *>();
    QVERIFY(actions);
    actions->setMostRowsAtOnce(2);
    QSignalSpy failed(shown.page.get(), &ListPage::failed);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    shown.table()->selectAll();
    shown.page->copySelection();
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.front().front().value<Error>().message.contains(u'3'));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    shown.page->duplicateSelection();
    shown.page->removeSelection();
    QCOMPARE(failed.count(), 3);
    QCOMPARE(shown.names().size(), 3);
    shown.table()->goTo(0);
    shown.page->copySelection();
    QCOMPARE(failed.count(), 3);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Adie")));
}

QTEST_MAIN(ManyRowsTest)
#include "many_rows_test.moc"
