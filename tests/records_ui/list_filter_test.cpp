#include "tests/records_ui/shown_list.h"
#include "ui/records/filter_bar.h"
#include "ui/records/filter_popup.h"
#include "ui/records/record_panel.h"
#include "ui/widgets/chip.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace vigie;
using namespace vigie::testing;

class ListFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void theHeaderCountsWhatIsShown();
    void typingInTheFilterNarrowsTheList();
    void goingFromTheFilterToTheListSelectsItsFirstRow();
    void lettersTypedInTheTableGoToTheFilter();
    void aChipTakesItsFilterAway();
    void thePopupFiltersByWhatIsChecked();
    void thePopupFiltersBetweenTwoDates();
    void anEmptyResultOffersToClearTheFilters();
    void theSelectionOutlivesAFilter();
    void anEditThatHidesTheRowKeepsTheRecord();
    void openingAHiddenRecordTakesTheFiltersAway();
};

void ListFilterTest::theHeaderCountsWhatIsShown()
{
    const ShownList shown;
    QCOMPARE(shown.find<QLabel>(QStringLiteral("listTitle"))->text(), QStringLiteral("Contracts"));
    QCOMPARE(shown.count(), QStringLiteral("3"));
    shown.filterStage(QStringLiteral("signed"));
    QCOMPARE(shown.count(), QStringLiteral("1 of 3"));
}

void ListFilterTest::typingInTheFilterNarrowsTheList()
{
    const ShownList shown;
    QTest::keyClick(shown.table(), Qt::Key_F, Qt::ControlModifier);
    auto *filter = shown.find<QLineEdit>(QStringLiteral("filterText"));
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("ECO"));
    QCOMPARE(shown.names(), QStringList({QStringLiteral("Éco Habitat")}));
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(shown.names().size(), 3);
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(shown.table()->hasFocus());
}

void ListFilterTest::goingFromTheFilterToTheListSelectsItsFirstRow()
{
    const ShownList shown;
    auto *filter = shown.find<QLineEdit>(QStringLiteral("filterText"));
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("eco"));
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(shown.table()->selectionModel()->isRowSelected(0));
    QVERIFY(shown.page->currentRecord() == shown.eco);
}

void ListFilterTest::lettersTypedInTheTableGoToTheFilter()
{
    const ShownList shown;
    shown.table()->setFocus();
    QTest::keyClicks(shown.table(), QStringLiteral("w"));
    QCOMPARE(shown.find<QLineEdit>(QStringLiteral("filterText"))->text(), QStringLiteral("w"));
    QCOMPARE(shown.names(), QStringList({QStringLiteral("Wimoov")}));
}

void ListFilterTest::aChipTakesItsFilterAway()
{
    const ShownList shown;
    shown.filterStage(QStringLiteral("signed"));
    auto *chip = shown.find<Chip>(QStringLiteral("filter.stage"));
    QVERIFY(chip);
    QCOMPARE(chip->text(), QStringLiteral("Stage: Signed"));
    emit chip->removeRequested();
    QCOMPARE(shown.names().size(), 3);
    QTRY_VERIFY(!shown.find<Chip>(QStringLiteral("filter.stage")));
}

void ListFilterTest::thePopupFiltersByWhatIsChecked()
{
    const ShownList shown;
    shown.page->findChild<FilterBar *>()->openPopup(QStringLiteral("stage"));
    auto *popup = shown.page->findChild<FilterPopup *>();
    auto *values = popup->findChild<QListWidget *>(QStringLiteral("filterValues"));
    QCOMPARE(values->count(), 3); // two stages and unknown
    for (int row = 0; row < values->count(); ++row) {
        if (values->item(row)->text().startsWith(u"Signed")) {
            values->item(row)->setCheckState(Qt::Checked);
        }
    }
    QCOMPARE(shown.names(), QStringList({QStringLiteral("Adie")}));
    for (int row = 0; row < values->count(); ++row) {
        if (values->item(row)->text().startsWith(u"unknown")) {
            values->item(row)->setCheckState(Qt::Checked);
        }
    }
    QCOMPARE(shown.names(), QStringList({QStringLiteral("Adie"), QStringLiteral("Wimoov")}));
    popup->close();
}

void ListFilterTest::thePopupFiltersBetweenTwoDates()
{
    ShownList shown;
    shown.observatory.set(shown.adie, QStringLiteral("date_signed"), PartialDate(2016, 11));
    shown.observatory.set(shown.eco, QStringLiteral("date_signed"), PartialDate(2020));
    shown.page->findChild<FilterBar *>()->openPopup(QStringLiteral("date_signed"));
    auto *popup = shown.page->findChild<FilterPopup *>();
    auto *from = popup->findChild<QLineEdit *>(QStringLiteral("filterFrom"));
    QTest::keyClicks(from, QStringLiteral("2019"));
    QTest::keyClick(from, Qt::Key_Return);
    QCOMPARE(shown.names(), QStringList({QStringLiteral("Éco Habitat")}));
    QCOMPARE(
        shown.find<Chip>(QStringLiteral("filter.date_signed"))->text(), QStringLiteral("Signed: from 2019"));
    popup->close();
}

void ListFilterTest::anEmptyResultOffersToClearTheFilters()
{
    const ShownList shown;
    shown.find<QLineEdit>(QStringLiteral("filterText"))->setText(QStringLiteral("nothing of the kind"));
    auto *action = shown.find<QPushButton>(QStringLiteral("emptyAction"));
    QTRY_VERIFY(action->isVisible());
    action->click();
    QCOMPARE(shown.names().size(), 3);
    QVERIFY(shown.find<QLineEdit>(QStringLiteral("filterText"))->text().isEmpty());
}

void ListFilterTest::theSelectionOutlivesAFilter()
{
    const ShownList shown;
    shown.page->openRecord(shown.wimoov);
    auto *filter = shown.find<QLineEdit>(QStringLiteral("filterText"));
    filter->setText(QStringLiteral("wim"));
    QCOMPARE(shown.table()->currentRecord(), shown.wimoov);
    filter->clear();
    QCOMPARE(shown.table()->currentRecord(), shown.wimoov);
    QCOMPARE(shown.table()->selectedRecords(), std::vector<RecordRef>({shown.wimoov}));
}

void ListFilterTest::anEditThatHidesTheRowKeepsTheRecord()
{
    ShownList shown;
    ListState state = shown.page->state();
    state.filters = {{QStringLiteral("stage"), ListFilter::Test::IsKnown, {}}};
    shown.page->setState(state);
    shown.page->openRecord(shown.adie);
    shown.observatory.set(shown.adie, QStringLiteral("stage"), {});
    QCOMPARE(shown.names(), QStringList({QStringLiteral("Éco Habitat")}));
    QCOMPARE(shown.page->currentRecord(), shown.adie);
    QCOMPARE(shown.find<RecordPanel>(QStringLiteral("recordPanel"))->record(), shown.adie);
}

void ListFilterTest::openingAHiddenRecordTakesTheFiltersAway()
{
    const ShownList shown;
    shown.filterStage(QStringLiteral("signed"));
    shown.page->openRecord(shown.wimoov);
    QCOMPARE(shown.names().size(), 3);
    QCOMPARE(shown.table()->currentRecord(), shown.wimoov);
}

QTEST_MAIN(ListFilterTest)
#include "list_filter_test.moc"
