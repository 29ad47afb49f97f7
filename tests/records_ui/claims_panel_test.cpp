#include "ui/records/claims_panel.h"

#include "app/editing/evidence_edits.h"
#include "tests/support/observatory.h"
#include "ui/records/claim_editor.h"
#include "ui/records/claim_row.h"
#include "ui/records/field_row.h"
#include "ui/records/marked_claims.h"
#include "ui/records/record_form.h"
#include "ui/records/record_line_edit.h"
#include "ui/widgets/standing_mark.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::testing;

namespace {

const QString amount = u"investment_total"_s;

FieldValue euros(qint64 units)
{
    return Money::ofUnits(units, Currency::euro());
}

// The form of a contract whose investment three sources state differently, 1.3 M€ being retained. It follows
// the workspace as the panel around it does.
struct Shown
{
    Observatory observatory{Language::English};
    RecordRef contract = observatory.addContract(u"Adie"_s);
    RecordForm form{RecordKind::Contract, observatory.workspace()};

    Shown()
    {
        observatory.set(contract, amount, euros(1300000));
        says(u"Cap rural"_s, u"1300000 EUR"_s);
        says(u"INDIGO"_s, u"1200000 EUR"_s);
        says(u"Gref"_s, u"1500000 EUR"_s);
        form.resize(460, 900);
        form.show();
        form.activateWindow();
        form.setRecord(contract);
        QObject::connect(&observatory.workspace(), &Workspace::changed, &form, &RecordForm::refresh);
        if (!QTest::qWaitForWindowActive(&form)) {
            qFatal("the form does not get the keyboard");
        }
        if (!QTest::qWaitFor([this] { return panel() && rows().size() == 3; })) {
            qFatal("the contradicting values are not open");
        }
    }

    const Wording &wording() { return observatory.workspace().wording(); }
    RecordRef says(const QString &title, const QString &value, const QString &field = amount)
    {
        const RecordRef source = observatory.addSource(title);
        observatory.perform(cite({contract, field, value, source, u"p. 4"_s, {}, {}}, u"Adie"_s, wording()));
        return source;
    }
    FieldDossier dossier(const QString &field = amount)
    {
        return EvidenceReader(observatory.workspace().database()).ofField(contract, field).value();
    }
    ClaimsPanel *panel(const QString &field = amount) const
    {
        return form.findChild<ClaimsPanel *>(QString(u"claims." % field));
    }
    // As they stand, top to bottom.
    QList<ClaimRow *> rows(const QString &field = amount) const
    {
        QList<ClaimRow *> shown;
        for (ClaimRow *row : panel(field)->findChildren<ClaimRow *>()) {
            if (row->isVisibleTo(&form)) {
                shown.append(row);
            }
        }
        std::sort(
            shown.begin(), shown.end(), [](const ClaimRow *a, const ClaimRow *b) { return a->y() < b->y(); });
        return shown;
    }
    ClaimRow *rowOf(const QString &source) const
    {
        for (ClaimRow *row : rows()) {
            if (row->claim().sourceTitle == source) {
                return row;
            }
        }
        return nullptr;
    }
    QString words(const char *name) const
    {
        return panel()->findChild<QLabel *>(QLatin1String(name))->text();
    }
    template <typename T>
    T *part(const char *name, const QString &field = amount) const
    {
        T *found = nullptr;
        for (T *one : panel(field)->findChildren<T *>(QLatin1String(name))) {
            found = one->isVisibleTo(&form) ? one : found;
        }
        return found;
    }
    void choose(ClaimRow *row, const char *action)
    {
        QTest::mouseClick(row->findChild<QToolButton *>(u"claimMenu"_s), Qt::LeftButton);
        auto *menu = row->findChild<QMenu *>(u"claimActions"_s);
        QVERIFY(menu);
        menu->findChild<QAction *>(QLatin1String(action))->trigger();
        menu->close();
        form.activateWindow(); // which the offscreen platform forgets
    }
    void decide(Standing standing)
    {
        QTest::mouseClick(part<QToolButton>("standingMenu"), Qt::LeftButton);
        auto *menu = panel()->findChild<QMenu *>(u"standings"_s);
        QVERIFY(menu);
        menu->findChild<QAction *>(QString(u"standing." % standingName(standing)))->trigger();
        menu->close();
    }
};

} // namespace

class ClaimsPanelTest : public QObject
{
    Q_OBJECT

private slots:
    void contradictingClaimsStandUnderTheirFieldWithTheRetainedFirst()
    {
        Shown shown;
        QVERIFY(shown.panel() && shown.panel()->isVisible());
        QCOMPARE(shown.words("claimsHeading"), u"3 values contradict each other"_s);
        QTRY_COMPARE(shown.rows().size(), 3);
        QStringList sources;
        for (const ClaimRow *row : shown.rows()) {
            sources.append(row->claim().sourceTitle);
        }
        QCOMPARE(sources, (QStringList{u"Cap rural"_s, u"INDIGO"_s, u"Gref"_s}));
        QVERIFY(shown.rows().first()->findChild<QRadioButton *>()->isChecked());
        QVERIFY(!shown.rows().last()->findChild<QRadioButton *>()->isChecked());
        const QString words = shown.rows().last()->findChild<QLabel *>(u"claim"_s)->text();
        QVERIFY2(words.contains(u"Gref") && words.contains(u"p. 4") && words.contains(u"competes"),
            qPrintable(words));
    }

    void retainingIsOneClickAndAsksForAReasonInPlace()
    {
        Shown shown;
        QTRY_COMPARE(shown.rows().size(), 3);
        QTest::mouseClick(shown.rowOf(u"INDIGO"_s)->findChild<QRadioButton *>(), Qt::LeftButton);
        QCOMPARE(shown.observatory.value(shown.contract, amount), euros(1200000));
        QCOMPARE(shown.rows().first()->claim().sourceTitle, u"INDIGO"_s);
        QCOMPARE(shown.rows().size(), 3); // the former competes now
        auto *reason = shown.part<QLineEdit>("reason");
        QVERIFY(reason && reason->hasFocus());
        QTest::keyClicks(reason, u"The base decides."_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(shown.dossier().note, u"The base decides."_s);
        QCOMPARE(shown.words("claimsNote"), u"Why: The base decides."_s);
        QTRY_VERIFY(!shown.part<QLineEdit>("reason"));
        QVERIFY(shown.observatory.workspace().undo()); // the reason
        QVERIFY(shown.observatory.workspace().undo()); // the value
        QCOMPARE(shown.observatory.value(shown.contract, amount), euros(1300000));
        QCOMPARE(shown.rows().first()->claim().sourceTitle, u"Cap rural"_s);
    }

    void arrowKeysPassOverValuesWithoutRetainingThem()
    {
        Shown shown;
        QTRY_COMPARE(shown.rows().size(), 3);
        auto *radio = shown.rows().first()->findChild<QRadioButton *>();
        radio->setFocus();
        QTest::keyClick(radio, Qt::Key_Down);
        QTest::keyClick(radio, Qt::Key_Down);
        QCOMPARE(shown.observatory.value(shown.contract, amount), euros(1300000));
    }

    void aSourceIsAddedByKeyboardAndCreatedOnTheWay()
    {
        Shown shown;
        shown.panel()->findChild<QToolButton *>(u"addClaim"_s)->click();
        auto *source = shown.part<RecordLineEdit>("claimSource");
        QVERIFY(source->hasFocus());
        QTest::keyClicks(source, u"Agefi"_s);
        source->choose(source->offers().rowCount() - 1); // the offer to create it
        auto *value = shown.panel()->findChild<QLineEdit *>(QString(u"field." % amount));
        QCOMPARE(value->text(), shown.form.findChild<QLineEdit *>(QString(u"field." % amount))->text());
        value->setFocus();
        value->selectAll();
        QTest::keyClicks(value, u"between 1.2 and 1.4 M"_s);
        auto *locator = shown.part<QLineEdit>("claimLocator");
        locator->setFocus();
        QTest::keyClicks(locator, u"p. 12"_s);
        QTest::keyClick(locator, Qt::Key_Return);
        QCOMPARE(shown.dossier().claims.size(), size_t(4));
        const StatedClaim added = shown.dossier().claims.back();
        QCOMPARE(added.sourceTitle, u"Agefi"_s);
        QCOMPARE(added.locator, u"p. 12"_s);
        QCOMPARE(fromCanonical(added.value, fieldOf(RecordKind::Contract, amount)).value(),
            FieldValue(Money(120000000, 140000000, Currency::euro())));
        QCOMPARE(added.agreement, Agreement::Agrees);
        QTRY_VERIFY(!shown.part<RecordLineEdit>("claimSource"));
        QVERIFY(shown.observatory.workspace().undo()); // with the source it made
        QCOMPARE(shown.dossier().claims.size(), size_t(3));
        QCOMPARE(shown.observatory.reader().counts().value().at(RecordKind::Source), 3);
    }

    void aValueTheFieldCannotHoldIsRefusedInPlace()
    {
        Shown shown;
        shown.panel()->addClaim();
        auto *source = shown.part<RecordLineEdit>("claimSource");
        QTest::keyClicks(source, u"Gref"_s);
        auto *editor = shown.panel()->findChild<ClaimEditor *>();
        auto *value = shown.panel()->findChild<QLineEdit *>(QString(u"field." % amount));
        value->setText(u"a lot"_s);
        QVERIFY(!editor->save());
        QVERIFY(!shown.part<QLabel>("claimMessage")->text().isEmpty());
        QCOMPARE(shown.dossier().claims.size(), size_t(3));
        QTest::keyClick(source, Qt::Key_Escape);
        QTRY_VERIFY(!shown.part<RecordLineEdit>("claimSource"));
    }

    void aClaimIsEditedMovedAndRemoved()
    {
        Shown shown;
        QTRY_COMPARE(shown.rows().size(), 3);
        shown.choose(shown.rowOf(u"Gref"_s), "editClaim");
        QTRY_VERIFY(shown.part<QPlainTextEdit>("claimQuotation"));
        shown.part<QPlainTextEdit>("claimQuotation")->setPlainText(u"un million et demi"_s);
        QTest::keyClick(shown.part<QLineEdit>("claimNote"), Qt::Key_Return);
        QCOMPARE(shown.dossier().claims.back().quotation, u"un million et demi"_s);
        QTRY_VERIFY(!shown.part<QLineEdit>("claimNote"));

        shown.choose(shown.rowOf(u"Gref"_s), "moveClaim");
        QTRY_VERIFY(shown.part<QComboBox>("claimField"));
        auto *place = shown.part<QComboBox>("claimField");
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(place));
        place->setCurrentIndex(place->findData(u"max_outcome_payment"_s));
        QVERIFY(shown.panel()->findChild<ClaimEditor *>()->save());
        QCOMPARE(shown.dossier().claims.size(), size_t(2));
        QCOMPARE(shown.dossier(u"max_outcome_payment"_s).claims.front().value, u"1500000 EUR"_s);
        QVERIFY(shown.observatory.workspace().undoText().startsWith(u"Move a claim"));

        shown.choose(shown.rowOf(u"INDIGO"_s), "removeClaim");
        QTRY_COMPARE(shown.dossier().claims.size(), size_t(1));
        for (int i = 0; i < 3; ++i) {
            QVERIFY(shown.observatory.workspace().undo());
        }
        QCOMPARE(shown.dossier().claims.size(), size_t(3));
        QVERIFY(shown.dossier().claims.back().quotation.isEmpty());
        QCOMPARE(shown.rows().size(), 3);
    }

    void deleteAndF2WorkOnTheClaimWithTheKeyboard()
    {
        Shown shown;
        QTRY_COMPARE(shown.rows().size(), 3);
        ClaimRow *row = shown.rowOf(u"Gref"_s);
        row->focusMenu();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F2);
        QVERIFY(shown.part<QLineEdit>("claimNote"));
        row->focusMenu();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCOMPARE(shown.dossier().claims.size(), size_t(2));
    }

    void theSourceOpensWithOneClick()
    {
        Shown shown;
        QTRY_COMPARE(shown.rows().size(), 3);
        QSignalSpy opened(&shown.form, &RecordForm::recordOpenRequested);
        emit shown.rowOf(u"Gref"_s)->findChild<QLabel *>(u"claim"_s)->linkActivated(u"source:"_s);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<RecordRef>(), shown.rowOf(u"Gref"_s)->claim().source);
    }

    void aPersonDecidesAndIsAskedAgainWhenNewClaimsCome()
    {
        Shown shown;
        shown.decide(Standing::Verified);
        QTRY_VERIFY(shown.part<QLineEdit>("reason"));
        QTest::keyClicks(shown.part<QLineEdit>("reason"), u"Seen in the contract."_s);
        QTest::keyClick(shown.part<QLineEdit>("reason"), Qt::Key_Return);
        QTRY_COMPARE(shown.dossier().standing, Standing::Verified);
        const QString author = shown.observatory.workspace().author();
        QCOMPARE(shown.dossier().decision->by, author);
        QVERIFY2(shown.words("claimsReason").contains(author), qPrintable(shown.words("claimsReason")));
        QVERIFY(shown.words("claimsReason").contains(u"contradicted"));
        QCOMPARE(shown.words("claimsNote"), u"Why: Seen in the contract."_s);
        QVERIFY(!shown.part<QWidget>("decisionQuestioned"));

        shown.says(u"Les Échos"_s, u"1700000 EUR"_s);
        QVERIFY(shown.part<QWidget>("decisionQuestioned"));
        shown.part<QToolButton>("confirmStanding")->click();
        QVERIFY(!shown.part<QWidget>("decisionQuestioned"));
        QCOMPARE(shown.dossier().standing, Standing::Verified);
        QCOMPARE(shown.dossier().note, u"Seen in the contract."_s);

        shown.says(u"La Croix"_s, u"1800000 EUR"_s);
        shown.part<QToolButton>("leaveStanding")->click();
        QVERIFY(!shown.dossier().decision);
        QCOMPARE(shown.dossier().standing, Standing::Contradicted);
    }

    void confidentialSourcesAreMarked()
    {
        Shown shown;
        const RecordRef source = shown.says(u"A letter"_s, u"1600000 EUR"_s);
        shown.observatory.set(source, u"confidentiality"_s, u"private"_s);
        shown.form.refresh();
        QVERIFY(
            shown.rowOf(u"A letter"_s)->findChild<QLabel *>(u"claim"_s)->text().contains(u"confidential"));
        QVERIFY(!shown.rowOf(u"Gref"_s)->findChild<QLabel *>(u"claim"_s)->text().contains(u"confidential"));
    }

    void aFieldWithHundredsOfClaimsShowsFewAndAllWhenAsked()
    {
        Shown shown;
        std::vector<Record> claims;
        const RecordRef source = shown.observatory.addSource(u"A long report"_s);
        for (int i = 0; i < 200; ++i) {
            Record claim(RecordKind::Claim, RecordId::make());
            claim.set(u"record_id", shown.contract);
            claim.set(u"field", amount);
            claim.set(u"value", QString(QString::number(1000000 + 1000 * (i % 40)) % u" EUR"));
            claim.set(u"source_id", source);
            claim.set(u"locator", QString(u"p. " % QString::number(i)));
            claims.push_back(claim);
        }
        shown.observatory.perform(addRecords(claims, u"Many"_s));
        QVERIFY(shown.rows().size() < 20);
        shown.part<QToolButton>("showAllClaims")->click();
        QCOMPARE(shown.rows().size(), 203);
    }

    void aFactWithoutAFieldIsAddedUnderItsOwnName()
    {
        Shown shown;
        shown.observatory.addSource(u"Reporterre"_s);
        shown.form.findChild<QToolButton *>(u"addFact"_s)->click();
        auto *editor = shown.form.findChild<QWidget *>(u"otherFacts"_s)->findChild<ClaimEditor *>();
        QTest::keyClicks(editor->findChild<QLineEdit *>(u"factName"_s), u"contracts counted"_s);
        QTest::keyClicks(editor->findChild<RecordLineEdit *>(u"claimSource"_s), u"Reporterre"_s);
        QTest::keyClicks(editor->findChild<QLineEdit *>(u"claimValue"_s), u"33"_s);
        QVERIFY(editor->save());
        QCOMPARE(shown.dossier(u"contracts_counted"_s).claims.size(), size_t(1));
        shown.says(u"Basta"_s, u"30"_s, u"contracts_counted"_s);
        auto *mark = shown.form.findChild<StandingMark *>(u"mark.contracts_counted"_s);
        QCOMPARE(mark->standing(), Standing::Contradicted);
        QCOMPARE(shown.form.findChild<QLabel *>(u"values.contracts_counted"_s)->text(), u"33 · 30"_s);
        mark->click();
        QCOMPARE(shown.rows(u"contracts_counted"_s).size(), 2);
        QVERIFY(!shown.rows(u"contracts_counted"_s).first()->findChild<QRadioButton *>());
    }

    void aFactNamedAsAFieldIsOneOfThatField()
    {
        Shown shown;
        shown.observatory.addSource(u"Reporterre"_s);
        shown.form.findChild<QToolButton *>(u"addFact"_s)->click();
        auto *editor = shown.form.findChild<QWidget *>(u"otherFacts"_s)->findChild<ClaimEditor *>();
        const Field &field = fieldOf(RecordKind::Contract, u"date_signed");
        editor->findChild<QLineEdit *>(u"factName"_s)->setText(field.labelText(shown.wording()));
        QTest::keyClicks(editor->findChild<RecordLineEdit *>(u"claimSource"_s), u"Reporterre"_s);
        editor->findChild<QLineEdit *>(u"claimValue"_s)->setText(u"about 2019"_s);
        QVERIFY(editor->save());
        const FieldDossier dossier = shown.dossier(u"date_signed"_s);
        QCOMPARE(dossier.claims.size(), size_t(1));
        QCOMPARE(PartialDate::fromIso(dossier.claims.front().value).value().qualifier(),
            PartialDate::Qualifier::About);
    }
};

QTEST_MAIN(ClaimsPanelTest)
#include "claims_panel_test.moc"
