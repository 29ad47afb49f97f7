// The page "To verify", driven by the keyboard alone.
#include "ui/review/review_page.h"

#include "app/exchange/quality_csv.h"
#include "tests/shell/scripted_prompts.h"
#include "tests/storage/review_scene.h"
#include "ui/review/review_facets.h"
#include "ui/review/review_model.h"
#include "ui/review/review_tally.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::testing;

namespace {

// A queue of three: an organisation and a person without sources, an amount that sources contradict.
struct ShownReview
{
    ReviewScene scene;
    RecordRef bank;
    RecordRef claire;
    ScriptedPrompts prompts;
    std::unique_ptr<ReviewPage> page;
    RecordRef shownRecord; // at the side
    QString shownField;

    ShownReview()
    {
        scene.set(scene.adie, u"investment_total"_s, euros(1'300'000));
        scene.cited(scene.adie, u"investment_total"_s, u"1500000 EUR"_s, scene.press);
        bank = scene.observatory.addOrganisation(u"BNP"_s);
        claire = scene.observatory.addPerson(u"Claire"_s);
        RecordSide side;
        side.widget = new QWidget;
        side.show = [this](const RecordRef &record, const QString &field) {
            shownRecord = record;
            shownField = field;
        };
        side.focus = [] {};
        side.commit = [] { return true; };
        page = std::make_unique<ReviewPage>(scene.workspace(), side);
        page->setPrompts(&prompts);
        page->resize(1080, 700);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get())
            || !QTest::qWaitFor([this] { return lines()->model()->rowCount() == 3; })) {
            qFatal("the page does not show its lines");
        }
        page->takeFocus();
    }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        return page->findChild<Widget *>(QString::fromLatin1(name));
    }
    QListView *lines() const { return find<QListView>("reviewLines"); }
    QString current() const { return lines()->currentIndex().data().toString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
};

} // namespace

class ReviewPageTest : public QObject
{
    Q_OBJECT

private slots:
    void theWholeQueueIsWorkedThroughWithEnter()
    {
        ShownReview shown;
        QCOMPARE(shown.current(), u"Adie · Total investment"_s);
        QCOMPARE(
            shown.find<QLabel>("reviewMeaning")->text(), u"Enter: keep €1,300,000 as verified by Camille"_s);
        QTRY_COMPARE(shown.shownRecord, shown.scene.adie);
        QCOMPARE(shown.shownField, u"investment_total"_s);
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.current(), u"BNP"_s); // the next one is there at once
        QTRY_COMPARE(shown.shownRecord, shown.bank);
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.current(), u"Claire"_s);
        shown.press(Qt::Key_Return);
        QTRY_VERIFY(shown.find<QLabel>("reviewEmptyHeadline")->isVisible());
        QCOMPARE(shown.find<QLabel>("reviewEmptyHeadline")->text(), u"Everything is in order"_s);
        QTRY_COMPARE(shown.find<QTabBar>("reviewTabs")->tabText(0), u"To verify 0"_s);
        QTRY_VERIFY(shown.shownRecord.isNull());
        QCOMPARE(shown.scene.lines(), QStringList());
    }

    void undoBringsALineBack()
    {
        ShownReview shown;
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.lines()->model()->rowCount(), 2);
        QVERIFY(shown.scene.workspace().undo());
        QTRY_COMPARE(shown.lines()->model()->rowCount(), 3);
        QCOMPARE(shown.lines()->model()->index(0, 0).data().toString(), u"Adie · Total investment"_s);
    }

    void downAndUpWalkThroughTheQueue()
    {
        ShownReview shown;
        shown.press(Qt::Key_Down);
        QCOMPARE(shown.current(), u"BNP"_s);
        shown.press(Qt::Key_Down);
        QCOMPARE(shown.current(), u"Claire"_s);
        shown.press(Qt::Key_Up);
        QCOMPARE(shown.current(), u"BNP"_s);
    }

    void shiftEnterAsksForTheReason()
    {
        ShownReview shown;
        shown.press(Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), shown.find<QLineEdit>("reviewWords"));
        shown.type(u"Seen in the contract."_s);
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.current(), u"BNP"_s);
        QCOMPARE(QApplication::focusWidget(), shown.lines());
        const FieldDossier dossier = EvidenceReader(shown.scene.workspace().database())
                                         .ofField(shown.scene.adie, u"investment_total"_s)
                                         .value();
        QCOMPARE(dossier.note, u"Seen in the contract."_s);
        QCOMPARE(dossier.standing, Standing::Verified);
    }

    void aAsksSomebodyAndTheLineStays()
    {
        ShownReview shown;
        shown.press(Qt::Key_A);
        QCOMPARE(QApplication::focusWidget(), shown.find<QLineEdit>("askWhom"));
        shown.type(u"Finansol"_s);
        shown.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), shown.find<QLineEdit>("reviewWords"));
        shown.type(u"With fees?"_s);
        shown.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), shown.lines());
        QTRY_VERIFY(shown.lines()
                        ->model()
                        ->index(0, 0)
                        .data(Qt::ToolTipRole)
                        .toString()
                        .contains(u"asked of Finansol"));
        QCOMPARE(shown.lines()->model()->rowCount(), 3);
        QVERIFY(shown.scene.workspace().undo());
        QTRY_VERIFY(
            !shown.lines()->model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"Finansol"));
    }

    void aQuestionNeedsSomebodyAndEscapeGivesItUp()
    {
        ShownReview shown;
        shown.press(Qt::Key_A);
        shown.press(Qt::Key_Return);
        shown.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), shown.find<QLineEdit>("askWhom"));
        shown.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), shown.lines());
        QVERIFY(shown.scene.items().front().askedOf.isEmpty());
    }

    void oOpensTheRecord()
    {
        ShownReview shown;
        QSignalSpy opened(shown.page.get(), &ReviewPage::recordOpenRequested);
        shown.press(Qt::Key_Down);
        shown.press(Qt::Key_O);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().value<RecordRef>(), shown.bank);
    }

    void facetsNarrowTheQueue()
    {
        ShownReview shown;
        auto *facets = shown.find<ReviewFacets>("reviewFacets");
        QTRY_VERIFY(facets->count() > 3);
        const auto row = [facets](const QString &label) {
            for (int i = 0; i < facets->count(); ++i) {
                if (facets->item(i)->text() == label) {
                    return i;
                }
            }
            return -1;
        };
        QVERIFY(row(u"Without a source"_s) > 0);
        QCOMPARE(row(u"Impossible dates"_s), -1); // there are none
        facets->setFocus();
        facets->setCurrentRow(row(u"Without a source"_s));
        shown.press(Qt::Key_Return);
        QTRY_COMPARE(shown.lines()->model()->rowCount(), 2);
        facets->setCurrentRow(row(u"People"_s));
        shown.press(Qt::Key_Return);
        QTRY_COMPARE(shown.lines()->model()->rowCount(), 1);
        QCOMPARE(shown.current(), u"Claire"_s);
        shown.lines()->setFocus();
        shown.press(Qt::Key_Return);
        QTRY_VERIFY(shown.find<QPushButton>("reviewEverything")->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), shown.find<QPushButton>("reviewEverything"));
        shown.press(Qt::Key_Space);
        QTRY_COMPARE(shown.lines()->model()->rowCount(), 2);
    }

    void theModelKeepsItsPromises()
    {
        ShownReview shown;
        const QAbstractItemModelTester tester(
            shown.lines()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.press(Qt::Key_Return);
        QVERIFY(shown.scene.workspace().undo());
        QTRY_COMPARE(shown.lines()->model()->rowCount(), 3);
        shown.scene.observatory.addPerson(u"Denis"_s);
        QTRY_COMPARE(shown.lines()->model()->rowCount(), 4);
    }

    void aLongQueueIsReadAsItIsScrolled()
    {
        ReviewScene scene;
        scene.observatory.perform({u"People"_s, [](RecordWriter &writer) -> Result<void> {
                                       for (int i = 0; i < 250; ++i) {
                                           Record person(RecordKind::Person, RecordId::make());
                                           person.set(u"name", u"Person %1"_s.arg(i));
                                           if (const auto made = writer.insert(person); !made) {
                                               return made.error();
                                           }
                                       }
                                       return {};
                                   }});
        ReviewModel model(scene.workspace());
        QTRY_COMPARE(model.rowCount(), 100);
        QTRY_COMPARE(linesOf(model.counts(), {}), 250);
        QTRY_VERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 200);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 250);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.itemAt(249).title, u"Person 249"_s);
    }

    void theTallyFollowsEachEdit()
    {
        ReviewScene scene;
        ReviewTally tally;
        QSignalSpy counted(&tally, &ReviewTally::counted);
        const auto last = [&counted] { return counted.isEmpty() ? -1 : counted.last().first().toInt(); };
        tally.setWorkspace(&scene.workspace());
        QTRY_COMPARE(last(), 0);
        scene.observatory.addPerson(u"Claire"_s);
        QTRY_COMPARE(last(), 1);
        QVERIFY(scene.workspace().undo());
        QTRY_COMPARE(last(), 0);
        tally.setWorkspace(nullptr);
    }

    void theReportOnQualityIsShownAndExported()
    {
        ShownReview shown;
        shown.find<QTabBar>("reviewTabs")->setCurrentIndex(1);
        auto *table = shown.find<QTableView>("qualityContracts");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Adie"_s);
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"1 of 13"_s);
        QVERIFY(shown.find<QLabel>("qualitySummary")->text().contains(u"1 of 13"));

        const QString csv = shown.scene.observatory.folder().path(u"quality.csv"_s);
        shown.prompts.fileToSave = csv;
        shown.find<QPushButton>("exportQuality")->click();
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        QCOMPARE(lines.at(0),
            u"id,name,key_facts_known,key_facts,missing,verified,reported,to-verify,unsourced,contradicted"_s);
        QVERIFY(
            lines.at(1).startsWith(shown.scene.adie.id.toString() + u",Adie,1,13,stage; policy_sector;"_s));
        QVERIFY(lines.at(1).endsWith(u",0,1,0,0,1"_s));

        const QString pdf = shown.scene.observatory.folder().path(u"quality.pdf"_s);
        shown.prompts.fileToSave = pdf;
        shown.find<QPushButton>("exportQuality")->click();
        QFile document(pdf);
        QVERIFY(document.open(QIODevice::ReadOnly));
        QVERIFY(document.read(5) == "%PDF-");
    }
};

QTEST_MAIN(ReviewPageTest)
#include "review_page_test.moc"
