// The page of the history, driven by its object names: what it tells, how it is narrowed, and what it brings
// back.
#include "ui/history/history_page.h"

#include "app/editing/evidence_edits.h"
#include "app/editing/release_edits.h"
#include "tests/shell/scripted_prompts.h"
#include "tests/support/observatory.h"
#include "ui/history/comparison_model.h"
#include "ui/history/edit_tree_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QTranslator>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::testing;

namespace {

constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;
const QString amount = u"investment_total"_s;

Money euros(qint64 units)
{
    return Money::ofUnits(units, Currency::euro());
}

struct ShownHistory
{
    explicit ShownHistory(bool withChanges = true)
    {
        if (withChanges) {
            adie = observatory.addContract(u"Adie"_s);
            kimso = observatory.addOrganisation(u"KIMSO"_s);
            party = observatory.addParticipation(adie, kimso, u"evaluator"_s);
            observatory.set(adie, amount, euros(1200000));
            observatory.set(adie, amount, euros(1300000));
        }
        page = std::make_unique<HistoryPage>(observatory.workspace());
        page->setPrompts(&prompts);
        page->resize(1080, 700);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get())) {
            qFatal("the page does not get the keyboard");
        }
    }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        auto *found = page->findChild<Widget *>(QString::fromLatin1(name));
        if (!found) {
            qFatal("there is no %s", name);
        }
        return found;
    }
    QTreeView *tree() const { return find<QTreeView>("historyTree"); }
    EditTreeModel *model() const { return qobject_cast<EditTreeModel *>(tree()->model()); }
    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < model()->rowCount(); ++row) {
            all += model()->index(row, 0).data().toString();
        }
        return all;
    }
    QString text(int row) const { return model()->index(row, 0).data().toString(); }
    QModelIndex opened(int row) const
    {
        const QModelIndex index = model()->index(row, 0);
        tree()->expand(index);
        return index;
    }
    void choose(const QModelIndex &index) const { tree()->setCurrentIndex(index); }
    void click(const char *name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
    void pick(const char *box, const QString &words) const
    {
        auto *combo = find<QComboBox>(box);
        const int place = combo->findText(words);
        QVERIFY2(place >= 0, qPrintable(words));
        combo->setCurrentIndex(place);
        emit combo->activated(place);
    }

    Observatory observatory{Language::English};
    RecordRef adie;
    RecordRef kimso;
    RecordRef party;
    ScriptedPrompts prompts;
    std::unique_ptr<HistoryPage> page;
};

} // namespace

class HistoryPageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_english.load(u":/i18n/vigie_en.qm"_s));
        QCoreApplication::installTranslator(&m_english);
    }

    void editsStandNewestFirstWithWhatTheyChanged()
    {
        const ShownHistory shown;
        const QAbstractItemModelTester tester(shown.model(), fatal);
        QCOMPARE(shown.model()->rowCount(), 5);
        QCOMPARE(shown.text(0), u"Edit “Total investment” of …"_s);
        QCOMPARE(shown.model()->index(0, EditTreeModel::Who).data().toString(), u"Camille"_s);
        QCOMPARE(shown.model()->index(0, EditTreeModel::Records).data().toString(), u"1"_s);
        const QModelIndex edit = shown.opened(0);
        QCOMPARE(shown.model()->rowCount(edit), 1);
        QCOMPARE(shown.model()->index(0, 0, edit).data().toString(),
            u"Adie: Total investment: €1,200,000 → €1,300,000"_s);
        QCOMPARE(shown.find<QLabel>("historyCount")->text(), u"5 changes"_s);
    }

    void newEditsComeAtTheTopAndUndoneOnesAreMarked()
    {
        ShownHistory shown;
        shown.opened(1);
        QVERIFY(shown.observatory.workspace().undo());
        QCOMPARE(shown.model()->rowCount(), 6);
        QVERIFY(shown.text(0).startsWith(u"Undone: "));
        QVERIFY(shown.text(1).endsWith(u"(undone since)"));
        QVERIFY(shown.tree()->isExpanded(shown.model()->index(2, 0)));
        QVERIFY(shown.observatory.workspace().redo());
        QVERIFY(shown.text(0).startsWith(u"Redone: "));
        // Not before: it fetches inside the signal of an insertion, which it then complains of.
        const QAbstractItemModelTester tester(shown.model(), fatal);
    }

    void aLongHistoryIsThereAtOnceAndWholeSoonAfter()
    {
        ShownHistory shown(false);
        Observatory &observatory = shown.observatory;
        const RecordRef adie = observatory.addContract(u"Adie"_s);
        for (int i = 0; i < 320; ++i) {
            observatory.set(adie, u"notes"_s, QString::number(i));
        }
        HistoryPage page(observatory.workspace());
        auto *model = qobject_cast<EditTreeModel *>(page.findChild<QTreeView *>(u"historyTree"_s)->model());
        QCOMPARE(model->rowCount(), 200);
        QCOMPARE(model->total(), -1);
        QTRY_COMPARE(model->total(), 321);
        QCOMPARE(model->rowCount(), 321);
        QVERIFY(model->index(320, 0).data().toString().contains(u"Add"));
    }

    void aBigEditShowsItsChangesInParts()
    {
        ShownHistory shown(false);
        std::vector<Record> many;
        for (int i = 0; i < 720; ++i) {
            many.push_back(organisation(u"O%1"_s.arg(i)));
        }
        shown.observatory.perform(addRecords(many, u"Import"_s));
        const QAbstractItemModelTester tester(shown.model(), fatal);
        const QModelIndex edit = shown.opened(0);
        QCOMPARE(shown.model()->rowCount(edit), 501);
        const QModelIndex more = shown.model()->index(500, 0, edit);
        QCOMPARE(more.data().toString(), u"… and 220 more changes: press Enter"_s);
        emit shown.tree()->activated(more);
        QCOMPARE(shown.model()->rowCount(edit), 720);
    }

    void theHistoryIsNarrowed()
    {
        ShownHistory shown;
        const auto count = [&shown] { return shown.model()->total(); };
        auto *words = shown.find<QLineEdit>("historyWords");
        words->setText(u"kimso"_s);
        QTRY_COMPARE(count(), 2); // its addition and its participation
        words->clear();
        QTRY_COMPARE(count(), 5);
        shown.pick("historyKind", u"Contracts"_s);
        QTRY_COMPARE(count(), 3);
        shown.pick("historyField", u"Total investment"_s);
        QTRY_COMPARE(count(), 2);
        shown.pick("historyKind", u"All records"_s);
        QTRY_COMPARE(count(), 5);
        shown.pick("historyPeriod", u"Today"_s);
        QTRY_COMPARE(count(), shown.observatory.clock().now().date() == QDate::currentDate() ? 5 : 0);
        shown.pick("historyPeriod", u"Any time"_s);
        shown.page->openRecord(shown.kimso);
        QTRY_COMPARE(count(), 2);
        shown.page->openRecord(shown.adie);
        QTRY_COMPARE(count(), 4); // with the participation that hangs on it
        QVERIFY(shown.find<QAbstractButton>("historyRecord")->isVisible());
        QTest::mouseClick(shown.find<QAbstractButton>("historyRecord"), Qt::LeftButton);
        QTRY_COMPARE(count(), 5);
    }

    void peopleAreFilteredByTheirNames()
    {
        ShownHistory shown;
        shown.observatory.workspace().setAuthor(u"Léa"_s);
        shown.observatory.set(shown.adie, u"notes"_s, u"…"_s);
        shown.pick("historyPerson", u"Léa"_s);
        QTRY_COMPARE(shown.model()->total(), 1);
    }

    void nothingFoundOffersAllChangesAgain()
    {
        ShownHistory shown;
        shown.find<QLineEdit>("historyWords")->setText(u"zzz"_s);
        QTRY_VERIFY(shown.find<QWidget>("historyEmpty")->isVisible());
        const QList<QPushButton *> offers
            = shown.find<QWidget>("historyEmpty")->findChildren<QPushButton *>(u"emptyAction"_s);
        QTest::mouseClick(offers.first(), Qt::LeftButton);
        QTRY_VERIFY(!shown.find<QWidget>("historyEmpty")->isVisible());
        QTRY_COMPARE(shown.model()->total(), 5);
    }

    void theValueBeforeIsRestored()
    {
        ShownHistory shown;
        const QModelIndex edit = shown.opened(0);
        shown.choose(shown.model()->index(0, 0, edit));
        QVERIFY(shown.find<QTextEdit>("editChanges")->toPlainText().contains(u"Before: €1,200,000"));
        QVERIFY(!shown.find<QPushButton>("restoreAfter")->isVisible()); // it is what there is
        shown.click("restoreBefore");
        QCOMPARE(shown.observatory.value(shown.adie, amount), FieldValue(euros(1200000)));
        QVERIFY(shown.text(0).startsWith(u"Restore “Total investment”"));
        QVERIFY(shown.observatory.workspace().undo());
        QCOMPARE(shown.observatory.value(shown.adie, amount), FieldValue(euros(1300000)));
    }

    void anEditIsTakenBackAndARefusalIsTold()
    {
        ShownHistory shown;
        QSignalSpy failures(shown.page.get(), &HistoryPage::failed);
        shown.choose(shown.model()->index(1, 0)); // 1.2 M€, which changed since
        shown.click("takeBack");
        QCOMPARE(failures.size(), 1);
        QVERIFY(failures.first().first().value<Error>().message.contains(u"has changed since"));
        shown.choose(shown.model()->index(0, 0));
        shown.click("takeBack");
        QCOMPARE(shown.observatory.value(shown.adie, amount), FieldValue(euros(1200000)));
        QVERIFY(!shown.prompts.asked.contains(u"discard"_s));
    }

    void takingBackAnAdditionAsksFirst()
    {
        ShownHistory shown;
        shown.choose(shown.model()->index(2, 0));
        shown.click("takeBack");
        QVERIFY(shown.prompts.asked.contains(u"discard"_s));
        QVERIFY(shown.observatory.exists(shown.party));
        shown.prompts.discard = true;
        shown.click("takeBack");
        QVERIFY(!shown.observatory.exists(shown.party));
    }

    void aRemovedRecordIsFoundAndBroughtBack()
    {
        ShownHistory shown;
        shown.observatory.perform(
            removeRecords({shown.adie}, u"Adie"_s, shown.observatory.workspace().wording()));
        shown.find<QCheckBox>("historyRemovals")->setChecked(true);
        QTRY_COMPARE(shown.model()->total(), 1);
        shown.choose(shown.model()->index(0, 0));
        shown.click("bringBack");
        QVERIFY(shown.observatory.exists(shown.adie));
        QVERIFY(shown.observatory.exists(shown.party));
        QTRY_COMPARE(shown.model()->total(), 0); // nothing is missing now
        QTRY_VERIFY(shown.find<QWidget>("historyEmpty")->isVisible());
    }

    void theRecordThenStandsBesideTheRecordNow()
    {
        ShownHistory shown;
        shown.choose(shown.model()->index(1, 0));
        auto *fields = shown.find<QTableView>("pastFields");
        QCOMPARE(fields->model()->rowCount(), 2); // name and investment
        QCOMPARE(fields->model()->index(1, 1).data().toString(), u"€1,200,000"_s);
        QCOMPARE(fields->model()->index(1, 2).data().toString(), u"€1,300,000"_s);
        QCOMPARE(shown.find<QLabel>("pastNote")->text(), u"1 field changed since."_s);
        shown.pick("pastMoment", u"Before this change"_s);
        QCOMPARE(fields->model()->index(1, 1).data().toString(), QString());
        fields->selectRow(1);
        shown.click("restorePastField");
        QVERIFY(isUnknown(shown.observatory.value(shown.adie, amount)));
        shown.pick("pastMoment", u"After this change"_s);
        shown.click("restorePastRecord");
        QCOMPARE(shown.observatory.value(shown.adie, amount), FieldValue(euros(1200000)));
        QVERIFY(!shown.find<QPushButton>("restorePastRecord")->isEnabled());
    }

    void theStateAtADayIsShown()
    {
        ShownHistory shown;
        shown.choose(shown.model()->index(0, 0));
        shown.pick("pastMoment", u"On a day"_s);
        auto *day = shown.find<QDateTimeEdit>("pastDate");
        QVERIFY(day->isVisible());
        day->setDateTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0)));
        QCOMPARE(shown.find<QLabel>("pastNote")->text(), u"This record did not exist then."_s);
        QVERIFY(!shown.find<QPushButton>("restorePastRecord")->isEnabled());
    }

    void theKeyboardIsEnough()
    {
        ShownHistory shown;
        shown.page->takeFocus();
        QVERIFY(shown.tree()->hasFocus());
        QTest::keyClick(shown.tree(), Qt::Key_Right);
        QVERIFY(shown.tree()->isExpanded(shown.model()->index(0, 0)));
        QTest::keyClick(shown.tree(), Qt::Key_Down);
        QVERIFY(shown.tree()->currentIndex().parent().isValid());
        QTest::keyClick(shown.tree(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(shown.find<QLineEdit>("historyWords")->hasFocus());
        QTest::keyClick(shown.find<QLineEdit>("historyWords"), Qt::Key_Escape);
        QVERIFY(shown.tree()->hasFocus());
        QTest::keyClick(shown.tree(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Total investment"));
    }

    void releasesAreFrozenComparedAndCopied()
    {
        ShownHistory shown;
        shown.find<QTabBar>("historyTabs")->setCurrentIndex(1);
        shown.prompts.text = u"Stabilised version"_s;
        shown.click("freezeNow");
        auto *releases = shown.find<QListWidget>("releases");
        QCOMPARE(releases->count(), 1);
        QVERIFY(releases->item(0)->text().startsWith(u"Stabilised version"));
        shown.observatory.set(shown.adie, amount, euros(1500000));
        auto *model = qobject_cast<ComparisonModel *>(shown.find<QTreeView>("comparison")->model());
        const QAbstractItemModelTester tester(model, fatal);
        QTRY_COMPARE(model->rowCount(), 1);
        QCOMPARE(model->index(0, 0).data().toString(), u"Contract: Adie"_s);
        QCOMPARE(model->index(0, 0, model->index(0, 0)).data().toString(),
            u"Total investment: €1,300,000 → €1,500,000"_s);
        shown.click("copyComparison");
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(u"- Adie: Total investment: €1,300,000 → €1,500,000"), qPrintable(text));
    }

    void aReleaseIsRenamedNotedAndRemoved()
    {
        ShownHistory shown;
        shown.observatory.perform(freeze(u"A"_s, {}, u"Ada"_s, shown.observatory.workspace().wording()));
        shown.find<QTabBar>("historyTabs")->setCurrentIndex(1);
        const auto release
            = [&shown] { return releasesOf(shown.observatory.workspace().database()).value(); };
        shown.prompts.text = u"B"_s;
        shown.click("renameRelease");
        QCOMPARE(release().front().text(u"name"), u"B"_s);
        auto *note = shown.find<QLineEdit>("releaseNote");
        note->setFocus();
        QTest::keyClicks(note, u"Pour la lettre"_s);
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(release().front().text(u"notes"), u"Pour la lettre"_s);
        shown.click("removeRelease");
        QVERIFY(release().empty());
        QVERIFY(shown.find<QListWidget>("releases")->count() == 0);
    }

    void theTextIsSavedInTheFormOfItsEnding()
    {
        ShownHistory shown;
        shown.observatory.perform(freeze(u"A"_s, {}, u"Ada"_s, shown.observatory.workspace().wording()));
        shown.observatory.set(shown.adie, amount, euros(1500000));
        shown.find<QTabBar>("historyTabs")->setCurrentIndex(1);
        auto *model = shown.find<QTreeView>("comparison")->model();
        QTRY_COMPARE(model->rowCount(), 1);
        shown.prompts.fileToSave = shown.observatory.folder().path(u"changes.md"_s);
        shown.click("saveComparison");
        QFile file(*shown.prompts.fileToSave);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(
            text.startsWith(u"# What changed: A") && text.contains(u"- **Adie**: Total"), qPrintable(text));
    }

    void anEmptyHistoryExplainsItself()
    {
        const ShownHistory shown(false);
        QVERIFY(shown.find<QWidget>("historyEmpty")->isVisible());
        shown.find<QTabBar>("historyTabs")->setCurrentIndex(1);
        QVERIFY(!shown.find<QPushButton>("copyComparison")->isEnabled());
    }

private:
    QTranslator m_english; // for its plurals
};

QTEST_MAIN(HistoryPageTest)
#include "history_page_test.moc"
