#include "ui/records/list_page.h"

#include "tests/shell/scripted_prompts.h"
#include "tests/support/observatory.h"
#include "ui/records/bulk_edit_dialog.h"
#include "ui/records/filter_bar.h"
#include "ui/records/filter_popup.h"
#include "ui/records/record_panel.h"
#include "ui/records/record_table_view.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace vigie;
using namespace vigie::testing;

namespace {

class NotingPrompts : public ScriptedPrompts
{
public:
    QString title;
    QStringList consequences;

    bool askDelete(const QString &question, const QStringList &lines) override
    {
        title = question;
        consequences = lines;
        return ScriptedPrompts::askDelete(question, lines);
    }
};

// The page of three contracts, shown and with the keyboard.
struct Shown
{
    Observatory observatory{Language::English};
    RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    RecordRef eco = observatory.addContract(QStringLiteral("Éco Habitat"));
    RecordRef wimoov = observatory.addContract(QStringLiteral("Wimoov"));
    NotingPrompts prompts;
    std::unique_ptr<ListPage> page;

    explicit Shown(ListView view = ListView::Contracts)
    {
        observatory.set(adie, QStringLiteral("stage"), QStringLiteral("signed"));
        observatory.set(eco, QStringLiteral("stage"), QStringLiteral("complete"));
        page = std::make_unique<ListPage>(observatory.workspace(), view);
        page->setPrompts(&prompts);
        page->resize(1080, 700);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get())) {
            qFatal("the page does not get the keyboard");
        }
    }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }
    RecordTableView *table() const { return find<RecordTableView>(QStringLiteral("list")); }
    QString count() const { return find<QLabel>(QStringLiteral("listCount"))->text(); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < page->model().rowCount(); ++row) {
            names.append(page->model().index(row, 0).data().toString());
        }
        return names;
    }
    void filterStage(const QString &stage) const
    {
        ListState state = page->state();
        state.filters = {{QStringLiteral("stage"), ListFilter::Test::IsOneOf, {stage}}};
        page->setState(state);
    }
    Workspace &workspace() { return observatory.workspace(); }
};

} // namespace

class ListPageTest : public QObject
{
    Q_OBJECT

private slots:
    void theHeaderCountsWhatIsShown();
    void typingInTheFilterNarrowsTheList();
    void lettersTypedInTheTableGoToTheFilter();
    void aChipTakesItsFilterAway();
    void thePopupFiltersByWhatIsChecked();
    void thePopupFiltersBetweenTwoDates();
    void anEmptyResultOffersToClearTheFilters();
    void anEmptyListOffersTheFirstRecord();
    void copiesTheSelectedRowsAsTextAndTable();
    void deletingAsksAndTellsWhatElseGoes();
    void aNoDeletesNothing();
    void aNewRecordWaitsForItsNameAndUndoRemovesIt();
    void duplicatesTheSelection();
    void editsTheSelectionInBulk();
    void enterGoesToTheRecordAndEscapeComesBack();
    void f2EditsACellInPlace();
    void aCellKeepsTextItCannotUnderstand();
    void theSelectionOutlivesAFilter();
    void anEditThatHidesTheRowKeepsTheRecord();
    void afterADeletionTheNextRecordIsShown();
    void openingAHiddenRecordTakesTheFiltersAway();
    void theRecordFollowsTheCurrentRow();
    void closesAndReopensTheRecord();
    void remembersColumnsSortAndFilters();
    void aRoleViewShowsSumsAndSendsNewsElsewhere();
};

void ListPageTest::theHeaderCountsWhatIsShown()
{
    const Shown shown;
    QCOMPARE(shown.find<QLabel>(QStringLiteral("listTitle"))->text(), QStringLiteral("Contracts"));
    QCOMPARE(shown.count(), QStringLiteral("3"));
    shown.filterStage(QStringLiteral("signed"));
    QCOMPARE(shown.count(), QStringLiteral("1 of 3"));
}

void ListPageTest::typingInTheFilterNarrowsTheList()
{
    const Shown shown;
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

void ListPageTest::lettersTypedInTheTableGoToTheFilter()
{
    const Shown shown;
    shown.table()->setFocus();
    QTest::keyClicks(shown.table(), QStringLiteral("w"));
    QCOMPARE(shown.find<QLineEdit>(QStringLiteral("filterText"))->text(), QStringLiteral("w"));
    QCOMPARE(shown.names(), QStringList({QStringLiteral("Wimoov")}));
}

void ListPageTest::aChipTakesItsFilterAway()
{
    const Shown shown;
    shown.filterStage(QStringLiteral("signed"));
    auto *chip = shown.find<Chip>(QStringLiteral("filter.stage"));
    QVERIFY(chip);
    QCOMPARE(chip->text(), QStringLiteral("Stage: Signed"));
    emit chip->removeRequested();
    QCOMPARE(shown.names().size(), 3);
    QTRY_VERIFY(!shown.find<Chip>(QStringLiteral("filter.stage")));
}

void ListPageTest::thePopupFiltersByWhatIsChecked()
{
    const Shown shown;
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

void ListPageTest::thePopupFiltersBetweenTwoDates()
{
    Shown shown;
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

void ListPageTest::anEmptyResultOffersToClearTheFilters()
{
    const Shown shown;
    shown.find<QLineEdit>(QStringLiteral("filterText"))->setText(QStringLiteral("nothing of the kind"));
    auto *action = shown.find<QPushButton>(QStringLiteral("emptyAction"));
    QTRY_VERIFY(action->isVisible());
    action->click();
    QCOMPARE(shown.names().size(), 3);
    QVERIFY(shown.find<QLineEdit>(QStringLiteral("filterText"))->text().isEmpty());
}

void ListPageTest::anEmptyListOffersTheFirstRecord()
{
    const Shown shown(ListView::People);
    auto *action = shown.find<QPushButton>(QStringLiteral("emptyAction"));
    QVERIFY(action->isVisible());
    action->click();
    QCOMPARE(shown.names(), QStringList({QStringLiteral("New person")}));
}

void ListPageTest::copiesTheSelectedRowsAsTextAndTable()
{
    const Shown shown;
    ListState state = shown.page->state();
    state.columns = QStringList{QStringLiteral("name"), QStringLiteral("stage")};
    shown.page->setState(state);
    shown.table()->goTo(0);
    QTest::keyClick(shown.table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(shown.table(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), QStringLiteral("Name\tStage\nAdie\tSigned\nÉco Habitat\tComplete\n"));
    QVERIFY(copied->html().contains(u"<td>Éco Habitat</td>"));
}

void ListPageTest::deletingAsksAndTellsWhatElseGoes()
{
    Shown shown;
    const RecordRef bank = shown.observatory.addOrganisation(QStringLiteral("Bank"));
    shown.observatory.addParticipation(shown.adie, bank, QStringLiteral("investor"));
    shown.page->openRecord(shown.adie);
    QTest::keyClick(shown.table(), Qt::Key_Delete);
    QCOMPARE(shown.prompts.asked, QStringList({QStringLiteral("delete")}));
    QCOMPARE(shown.prompts.title, QStringLiteral("Delete “Adie”?"));
    QVERIFY2(shown.prompts.consequences.join(u' ').contains(u"1 participation"),
        qPrintable(shown.prompts.consequences.join(u' ')));
    QVERIFY(!shown.observatory.exists(shown.adie));
    QCOMPARE(shown.names(), QStringList({QStringLiteral("Éco Habitat"), QStringLiteral("Wimoov")}));
    QVERIFY(shown.workspace().undo());
    QVERIFY(shown.observatory.exists(shown.adie));
    QCOMPARE(shown.names().size(), 3);
}

void ListPageTest::aNoDeletesNothing()
{
    Shown shown;
    shown.prompts.remove = false;
    shown.page->openRecord(shown.adie);
    shown.page->removeSelection();
    QCOMPARE(shown.prompts.asked.size(), 1);
    QVERIFY(shown.observatory.exists(shown.adie));
}

void ListPageTest::aNewRecordWaitsForItsNameAndUndoRemovesIt()
{
    Shown shown;
    shown.find<QPushButton>(QStringLiteral("newRecord"))->click();
    auto *name = shown.find<QLineEdit>(QStringLiteral("field.name"));
    QTRY_VERIFY(name->hasFocus());
    QCOMPARE(name->selectedText(), QStringLiteral("New contract"));
    const RecordRef added = shown.page->currentRecord();
    QTest::keyClicks(name, QStringLiteral("La Cravate solidaire"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(shown.observatory.value(added, QStringLiteral("name")),
        FieldValue(QStringLiteral("La Cravate solidaire")));
    QVERIFY(shown.names().contains(QStringLiteral("La Cravate solidaire")));
    QVERIFY(shown.workspace().undo());
    QVERIFY(shown.workspace().undo());
    QVERIFY(!shown.observatory.exists(added));
    QCOMPARE(shown.names().size(), 3);
}

void ListPageTest::duplicatesTheSelection()
{
    const Shown shown;
    shown.page->openRecord(shown.adie);
    shown.table()->setFocus();
    QTest::keyClick(shown.table(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(shown.names().size(), 4);
    QVERIFY(shown.page->currentRecord() != shown.adie);
    QVERIFY(shown.names().contains(QStringLiteral("Adie (copy)")));
}

void ListPageTest::editsTheSelectionInBulk()
{
    Shown shown;
    shown.table()->selectAll();
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<BulkEditDialog *>(QApplication::activeModalWidget());
        auto *fields = dialog->findChild<QComboBox *>(QStringLiteral("bulkField"));
        fields->setCurrentIndex(fields->findData(QStringLiteral("territory")));
        auto *value = dialog->findChild<QLineEdit *>(QStringLiteral("field.territory"));
        QTest::keyClicks(value, QStringLiteral("Gironde"));
        dialog->findChild<QPushButton *>(QStringLiteral("bulkApply"))->click();
    });
    shown.page->editSelectionInBulk();
    for (const RecordRef &contract : {shown.adie, shown.eco, shown.wimoov}) {
        QCOMPARE(shown.observatory.value(contract, QStringLiteral("territory")),
            FieldValue(QStringLiteral("Gironde")));
    }
    QVERIFY(shown.workspace().undo()); // one step
    for (const RecordRef &contract : {shown.adie, shown.eco, shown.wimoov}) {
        QVERIFY(isUnknown(shown.observatory.value(contract, QStringLiteral("territory"))));
    }
}

void ListPageTest::enterGoesToTheRecordAndEscapeComesBack()
{
    const Shown shown;
    shown.table()->setFocus();
    shown.table()->goTo(1);
    QTest::keyClick(shown.table(), Qt::Key_Return);
    auto *name = shown.find<QLineEdit>(QStringLiteral("field.name"));
    QTRY_VERIFY(name->hasFocus());
    QCOMPARE(name->text(), QStringLiteral("Éco Habitat"));
    QTest::keyClick(name, Qt::Key_Escape);
    QTRY_VERIFY(shown.table()->hasFocus());
}

void ListPageTest::f2EditsACellInPlace()
{
    Shown shown;
    RecordTableView *table = shown.table();
    table->setFocus();
    table->setCurrentIndex(
        shown.page->model().index(0, shown.page->model().columnOf(QStringLiteral("date_signed"))));
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = shown.find<QLineEdit>(QStringLiteral("cellEditor"));
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("24/11/2016"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(shown.observatory.value(shown.adie, QStringLiteral("date_signed")),
        FieldValue(PartialDate(QDate(2016, 11, 24))));
}

void ListPageTest::aCellKeepsTextItCannotUnderstand()
{
    Shown shown;
    RecordTableView *table = shown.table();
    table->setCurrentIndex(
        shown.page->model().index(0, shown.page->model().columnOf(QStringLiteral("date_signed"))));
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = shown.find<QLineEdit>(QStringLiteral("cellEditor"));
    QTest::keyClicks(editor, QStringLiteral("some day"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents();
    QCOMPARE(shown.find<QLineEdit>(QStringLiteral("cellEditor")), editor); // still open
    QVERIFY(!editor->accessibleDescription().isEmpty());
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(isUnknown(shown.observatory.value(shown.adie, QStringLiteral("date_signed"))));
}

void ListPageTest::theSelectionOutlivesAFilter()
{
    const Shown shown;
    shown.page->openRecord(shown.wimoov);
    auto *filter = shown.find<QLineEdit>(QStringLiteral("filterText"));
    filter->setText(QStringLiteral("wim"));
    QCOMPARE(shown.table()->currentRecord(), shown.wimoov);
    filter->clear();
    QCOMPARE(shown.table()->currentRecord(), shown.wimoov);
    QCOMPARE(shown.table()->selectedRecords(), std::vector<RecordRef>({shown.wimoov}));
}

void ListPageTest::anEditThatHidesTheRowKeepsTheRecord()
{
    Shown shown;
    ListState state = shown.page->state();
    state.filters = {{QStringLiteral("stage"), ListFilter::Test::IsKnown, {}}};
    shown.page->setState(state);
    shown.page->openRecord(shown.adie);
    shown.observatory.set(shown.adie, QStringLiteral("stage"), {});
    QCOMPARE(shown.names(), QStringList({QStringLiteral("Éco Habitat")}));
    QCOMPARE(shown.page->currentRecord(), shown.adie);
    QCOMPARE(shown.find<RecordPanel>(QStringLiteral("recordPanel"))->record(), shown.adie);
}

void ListPageTest::afterADeletionTheNextRecordIsShown()
{
    const Shown shown;
    shown.page->openRecord(shown.adie);
    shown.page->removeSelection();
    QCOMPARE(shown.page->currentRecord(), shown.eco);
    QCOMPARE(shown.find<RecordPanel>(QStringLiteral("recordPanel"))->record(), shown.eco);
}

void ListPageTest::openingAHiddenRecordTakesTheFiltersAway()
{
    const Shown shown;
    shown.filterStage(QStringLiteral("signed"));
    shown.page->openRecord(shown.wimoov);
    QCOMPARE(shown.names().size(), 3);
    QCOMPARE(shown.table()->currentRecord(), shown.wimoov);
}

void ListPageTest::theRecordFollowsTheCurrentRow()
{
    const Shown shown;
    QSignalSpy visited(shown.page.get(), &ListPage::recordShown);
    shown.table()->setFocus();
    shown.table()->goTo(0);
    QTest::keyClick(shown.table(), Qt::Key_Down);
    QCOMPARE(shown.find<QLabel>(QStringLiteral("recordTitle"))->text(), QStringLiteral("Éco Habitat"));
    QCOMPARE(visited.count(), 2);
    QCOMPARE(visited.last().first().value<RecordRef>(), shown.eco);
}

void ListPageTest::closesAndReopensTheRecord()
{
    const Shown shown;
    shown.page->openRecord(shown.adie);
    auto *panel = shown.find<RecordPanel>(QStringLiteral("recordPanel"));
    emit panel->closeRequested();
    QVERIFY(!panel->isVisible());
    shown.table()->goTo(2);
    QVERIFY(!panel->isVisible());
    QTest::keyClick(shown.table(), Qt::Key_Return);
    QVERIFY(panel->isVisible());
    QCOMPARE(panel->record(), shown.wimoov);
}

void ListPageTest::remembersColumnsSortAndFilters()
{
    const Shown shown;
    ListState state;
    state.columns = QStringList{QStringLiteral("name"), QStringLiteral("territory"), QStringLiteral("stage")};
    state.widths.insert(QStringLiteral("territory"), 133);
    state.sortColumn = QStringLiteral("name");
    state.sortOrder = Qt::DescendingOrder;
    state.filters = {{QStringLiteral("stage"), ListFilter::Test::IsKnown, {}}};
    shown.page->setState(state);
    QCOMPARE(shown.names(), QStringList({QStringLiteral("Éco Habitat"), QStringLiteral("Adie")}));
    const ListState after = shown.page->state();
    QCOMPARE(after.columns, state.columns);
    QCOMPARE(after.widths.value(QStringLiteral("territory")), 133);
    QCOMPARE(after.sortOrder, Qt::DescendingOrder);
    QCOMPARE(after.filters, state.filters);
}

void ListPageTest::aRoleViewShowsSumsAndSendsNewsElsewhere()
{
    Shown shown(ListView::Investors);
    QVERIFY(shown.names().isEmpty());
    const RecordRef bank = shown.observatory.addOrganisation(QStringLiteral("Bank"));
    const RecordRef part = shown.observatory.addParticipation(shown.adie, bank, QStringLiteral("investor"));
    shown.observatory.set(part, QStringLiteral("amount"), Money::ofUnits(300'000, Currency::euro()));
    QCOMPARE(shown.names(), QStringList({QStringLiteral("Bank")}));
    const RecordTableModel &model = shown.page->model();
    QVERIFY(model.index(0, model.columnOf(QStringLiteral("amount"))).data().toString().contains(u"300,000"));
    QSignalSpy elsewhere(shown.page.get(), &ListPage::recordOpenRequested);
    shown.page->addNewRecord(); // plays no role yet: the list of organisations shows it
    QCOMPARE(elsewhere.count(), 1);
}

QTEST_MAIN(ListPageTest)
#include "list_page_test.moc"
