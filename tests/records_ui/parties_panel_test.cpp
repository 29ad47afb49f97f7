#include "ui/records/parties_panel.h"

#include "tests/support/observatory.h"
#include "ui/records/parties_summary.h"
#include "ui/records/party_row.h"
#include "ui/records/record_line_edit.h"
#include "ui/records/role_section.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace vigie;
using namespace vigie::testing;

namespace {

struct Shown
{
    Observatory observatory{Language::English};
    RecordRef contract = observatory.addContract(QStringLiteral("Adie"));
    PartiesPanel panel{observatory.workspace()};

    Shown()
    {
        panel.resize(420, 700);
        panel.setContract(contract);
        panel.show();
    }
    RoleSection *role(const QString &code) const
    {
        return panel.findChild<RoleSection *>(QString(u"role." % code));
    }
    // The parties of a role from top to bottom.
    std::vector<PartyRow *> rows(const QString &code) const
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        panel.widget()->layout()->activate();
        QCoreApplication::processEvents();
        const QList<PartyRow *> found = role(code)->findChildren<PartyRow *>();
        std::vector<PartyRow *> sorted(found.begin(), found.end());
        std::sort(sorted.begin(), sorted.end(),
            [](const PartyRow *a, const PartyRow *b) { return a->y() < b->y(); });
        return sorted;
    }
    QStringList names(const QString &code) const
    {
        QStringList names;
        for (const PartyRow *row : rows(code)) {
            names.append(row->findChild<QLabel *>(QStringLiteral("partyName"))->accessibleName());
        }
        return names;
    }
    // Types into the line of a role and takes the offer in that row.
    void add(const QString &code, const QString &text, int offer)
    {
        auto *button = panel.findChild<QToolButton *>(QString(u"add." % code));
        auto *line = panel.findChild<RecordLineEdit *>(QString(u"line." % code));
        if (!line->isVisible()) {
            button->click();
        }
        line->clear();
        QTest::keyClicks(line, text);
        line->choose(offer);
    }
};

void act(const PartyRow *row, const QString &action)
{
    row->findChild<QAction *>(action)->trigger();
}

} // namespace

class PartiesPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void addsAnOrganisationThatIsKnown();
    void createsTheOrganisationOnTheWayInOneStep();
    void theLineIsEmptyAgainWhenAnOfferWasTaken();
    void enterCreatesNothingWhereOthersAreOffered();
    void refusesTheSameOrganisationTwiceInARole();
    void warnsWhereOnePlaysTwoRoles();
    void movesAPartyAndUndoMovesItBack();
    void removesAParty();
    void writesAnAmountInPlace();
    void theSummaryNamesThePartiesAndMarksDoubleRoles();
};

void PartiesPanelTest::addsAnOrganisationThatIsKnown()
{
    Shown shown;
    shown.observatory.addOrganisation(QStringLiteral("BNP Paribas"));
    shown.add(QStringLiteral("investor"), QStringLiteral("bnp"), 0);
    QCOMPARE(shown.names(QStringLiteral("investor")), QStringList({QStringLiteral("BNP Paribas")}));
    QCOMPARE(shown.panel.count(), 1);
    QVERIFY(shown.observatory.workspace().undo());
    QVERIFY(shown.names(QStringLiteral("investor")).isEmpty());
}

void PartiesPanelTest::createsTheOrganisationOnTheWayInOneStep()
{
    Shown shown;
    shown.add(QStringLiteral("evaluator"), QStringLiteral("Kimso"), 0);
    QCOMPARE(shown.names(QStringLiteral("evaluator")), QStringList({QStringLiteral("Kimso")}));
    QVERIFY(shown.observatory.workspace().undo());
    QCOMPARE(shown.observatory.reader().counts()->at(RecordKind::Organisation), 0);
}

void PartiesPanelTest::theLineIsEmptyAgainWhenAnOfferWasTaken()
{
    Shown shown;
    shown.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
    shown.panel.findChild<QToolButton *>(QStringLiteral("add.evaluator"))->click();
    auto *line = shown.panel.findChild<RecordLineEdit *>(QStringLiteral("line.evaluator"));
    QTest::keyClicks(line, QStringLiteral("Kimso"));
    QTRY_VERIFY(line->completer()->popup()->isVisible());
    QTest::keyClick(line->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(line->completer()->popup(), Qt::Key_Return);
    QCOMPARE(shown.names(QStringLiteral("evaluator")), QStringList({QStringLiteral("Kimso")}));
    QTRY_COMPARE(line->text(), QString());
}

void PartiesPanelTest::enterCreatesNothingWhereOthersAreOffered()
{
    Shown shown;
    shown.observatory.addOrganisation(QStringLiteral("BNP Paribas"));
    shown.panel.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
    shown.panel.findChild<QToolButton *>(QStringLiteral("add.investor"))->click();
    auto *line = shown.panel.findChild<RecordLineEdit *>(QStringLiteral("line.investor"));
    QTest::keyClicks(line, QStringLiteral("bnp"));
    QTRY_VERIFY(line->completer()->popup()->isVisible());
    QCoreApplication::processEvents();
    QTest::keyClick(line->completer()->popup(), Qt::Key_Return);
    QVERIFY(shown.names(QStringLiteral("investor")).isEmpty());
    QTest::keyClicks(line, QStringLiteral(" p"));
    QTRY_VERIFY(line->completer()->popup()->isVisible());
    QCoreApplication::processEvents();
    QTest::keyClick(line->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(line->completer()->popup(), Qt::Key_Return);
    QCOMPARE(shown.names(QStringLiteral("investor")), QStringList({QStringLiteral("BNP Paribas")}));
}

void PartiesPanelTest::refusesTheSameOrganisationTwiceInARole()
{
    Shown shown;
    shown.observatory.addOrganisation(QStringLiteral("BNP Paribas"));
    QSignalSpy failed(&shown.panel, &PartiesPanel::failed);
    shown.add(QStringLiteral("investor"), QStringLiteral("bnp"), 0);
    shown.add(QStringLiteral("investor"), QStringLiteral("bnp"), 0);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(shown.panel.count(), 1);
}

void PartiesPanelTest::warnsWhereOnePlaysTwoRoles()
{
    Shown shown;
    const RecordRef bank = shown.observatory.addOrganisation(QStringLiteral("BNP Paribas"));
    shown.observatory.addParticipation(shown.contract, bank, QStringLiteral("investor"));
    QVERIFY(shown.rows(QStringLiteral("investor"))[0]
                ->findChild<QLabel *>(QStringLiteral("partyWarning"))
                ->text()
                .isEmpty());
    shown.observatory.addParticipation(shown.contract, bank, QStringLiteral("structurer"));
    const auto *warning
        = shown.rows(QStringLiteral("structurer"))[0]->findChild<QLabel *>(QStringLiteral("partyWarning"));
    QVERIFY2(warning->text().contains(u"investor"), qPrintable(warning->text()));
}

void PartiesPanelTest::movesAPartyAndUndoMovesItBack()
{
    Shown shown;
    for (const QStringView name : {u"Alpha", u"Beta", u"Gamma"}) {
        shown.add(QStringLiteral("investor"), name.toString(), 0);
    }
    const QStringList first{QStringLiteral("Alpha"), QStringLiteral("Beta"), QStringLiteral("Gamma")};
    QCOMPARE(shown.names(QStringLiteral("investor")), first);
    act(shown.rows(QStringLiteral("investor"))[2], QStringLiteral("moveUp"));
    QCOMPARE(shown.names(QStringLiteral("investor")), QStringList({first[0], first[2], first[1]}));
    QVERIFY(!shown.rows(QStringLiteral("investor"))[0]
                 ->findChild<QAction *>(QStringLiteral("moveUp"))
                 ->isEnabled());
    QVERIFY(shown.observatory.workspace().undo());
    QCOMPARE(shown.names(QStringLiteral("investor")), first);
}

void PartiesPanelTest::removesAParty()
{
    Shown shown;
    shown.add(QStringLiteral("payer"), QStringLiteral("Department"), 0);
    act(shown.rows(QStringLiteral("payer"))[0], QStringLiteral("removeParty"));
    QVERIFY(shown.names(QStringLiteral("payer")).isEmpty());
    QCOMPARE(shown.observatory.reader().counts()->at(RecordKind::Organisation), 1); // it stays, elsewhere
}

void PartiesPanelTest::writesAnAmountInPlace()
{
    Shown shown;
    shown.add(QStringLiteral("investor"), QStringLiteral("BNP"), 0);
    PartyRow *row = shown.rows(QStringLiteral("investor"))[0];
    auto *amount = row->findChild<QLineEdit *>(QStringLiteral("field.amount"));
    QTest::keyClicks(amount, QStringLiteral("500 k EUR"));
    QTest::keyClick(amount, Qt::Key_Return);
    QCOMPARE(shown.observatory.value(row->participation(), QStringLiteral("amount")),
        FieldValue(Money::ofUnits(500'000, Currency::euro())));
}

void PartiesPanelTest::theSummaryNamesThePartiesAndMarksDoubleRoles()
{
    Shown shown;
    PartiesSummary summary(shown.observatory.workspace());
    summary.setContract(shown.contract);
    QVERIFY(!summary.isVisibleTo(nullptr));
    shown.add(QStringLiteral("investor"), QStringLiteral("Alpha"), 0);
    const auto *investors = summary.findChild<QLabel *>(QStringLiteral("summary.investor"));
    QVERIFY(investors->text().contains(u"Alpha"));
    QVERIFY(!investors->text().contains(u"⧉"));
    shown.add(QStringLiteral("adviser"), QStringLiteral("Alpha"), 0);
    QVERIFY(investors->text().contains(u"⧉"));
}

QTEST_MAIN(PartiesPanelTest)
#include "parties_panel_test.moc"
