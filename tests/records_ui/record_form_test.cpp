#include "ui/records/record_form.h"

#include "tests/support/observatory.h"
#include "ui/records/claims_panel.h"
#include "ui/records/field_row.h"
#include "ui/widgets/standing_mark.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTest>

using namespace vigie;
using namespace vigie::testing;

namespace {

const Currency euro = Currency::euro();

// A form on a contract, shown and with the keyboard.
struct Shown
{
    Observatory observatory{Language::English};
    RecordRef contract = observatory.addContract(QStringLiteral("Adie"));
    RecordForm form{RecordKind::Contract, observatory.workspace()};

    Shown()
    {
        form.resize(420, 700);
        form.show();
        form.activateWindow();
        form.setRecord(contract);
        if (!QTest::qWaitForWindowActive(&form)) {
            qFatal("the form does not get the keyboard");
        }
    }

    QLineEdit *line(const QString &field) const
    {
        return form.findChild<QLineEdit *>(QString(u"field." % field));
    }
    QString message(const QString &field) const
    {
        return form.findChild<FieldRow *>(QString(u"row." % field))->message();
    }
    FieldValue stored(const QString &field) const { return observatory.value(contract, field); }
    void type(QLineEdit *line, const QString &text, Qt::Key end = Qt::Key_Return) const
    {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, end);
    }
    void addClaim(const QString &field, const QString &value, const QString &source)
    {
        Record claim(RecordKind::Claim, RecordId::make());
        claim.set(u"record_id", contract);
        claim.set(u"field", field);
        claim.set(u"value", value);
        claim.set(u"source_id", observatory.addSource(source));
        claim.set(u"locator", QStringLiteral("p. 4"));
        observatory.add(claim);
    }
};

} // namespace

class RecordFormTest : public QObject
{
    Q_OBJECT

private slots:
    void enterWritesWhatWasTypedAndUndoBringsBackWhatWas();
    void leavingAFieldWritesIt();
    void aDateNobodyCanReadStaysWithOneSentence();
    void whatCannotBeUnderstoodIsBroughtToTheEye();
    void aDateSaysItsPrecisionAndHowItIsUnderstood();
    void escapeBringsBackTheValue();
    void theSameValueSaidOtherwiseIsNoEdit();
    void anAmountTakesTheChosenCurrencyWhereNoneIsTyped();
    void aCodeIsChosenByItsLabelAndAnOpenListTakesOtherWords();
    void aClosedListRefusesOtherWords();
    void aRequiredFieldIsNotEmptied();
    void notesKeepTheirLines();
    void typingSurvivesAChangeElsewhere();
    void unfinishedTextWaitsForItsRecord();
    void theMarkOpensTheClaimsBehindTheField();
    void claimsOpenedAtTheEdgeScrollIntoView();
    void contradictingValuesAreOpenFromTheStart();
    void factsWithoutAFieldHaveTheirOwnRows();
};

void RecordFormTest::enterWritesWhatWasTypedAndUndoBringsBackWhatWas()
{
    Shown shown;
    QLineEdit *date = shown.line(QStringLiteral("date_signed"));
    shown.type(date, QStringLiteral("mars 2019"));
    QCOMPARE(shown.stored(QStringLiteral("date_signed")), FieldValue(PartialDate(2019, 3)));
    QCOMPARE(date->text(), QStringLiteral("March 2019")); // in the language of the window
    QVERIFY(shown.observatory.workspace().undoText().contains(u"Signed"));
    QVERIFY(shown.observatory.workspace().undo());
    shown.form.refresh();
    QVERIFY(date->text().isEmpty());
    QVERIFY(isUnknown(shown.stored(QStringLiteral("date_signed"))));
}

void RecordFormTest::leavingAFieldWritesIt()
{
    Shown shown;
    QLineEdit *territory = shown.line(QStringLiteral("territory"));
    territory->setFocus();
    QTest::keyClicks(territory, QStringLiteral("Gironde"));
    QVERIFY(isUnknown(shown.stored(QStringLiteral("territory"))));
    shown.line(QStringLiteral("name"))->setFocus();
    QCOMPARE(shown.stored(QStringLiteral("territory")), FieldValue(QStringLiteral("Gironde")));
}

void RecordFormTest::aDateNobodyCanReadStaysWithOneSentence()
{
    Shown shown;
    QLineEdit *date = shown.line(QStringLiteral("date_signed"));
    shown.type(date, QStringLiteral("31/02/2019"));
    QVERIFY(isUnknown(shown.stored(QStringLiteral("date_signed"))));
    QCOMPARE(date->text(), QStringLiteral("31/02/2019"));
    QVERIFY(!shown.message(QStringLiteral("date_signed")).isEmpty());
    shown.type(date, QStringLiteral("28/02/2019"));
    QVERIFY(shown.message(QStringLiteral("date_signed")).isEmpty());
    QCOMPARE(shown.stored(QStringLiteral("date_signed")), FieldValue(PartialDate(QDate(2019, 2, 28))));
}

void RecordFormTest::whatCannotBeUnderstoodIsBroughtToTheEye()
{
    Shown shown;
    shown.form.resize(420, 260);
    QLineEdit *date = shown.line(QStringLiteral("date_signed"));
    shown.type(date, QStringLiteral("32/13/2019"), Qt::Key_Tab);
    shown.line(QStringLiteral("name"))->setFocus();
    shown.form.verticalScrollBar()->setValue(0);
    QVERIFY(!shown.form.commit());
    QVERIFY(date->hasFocus());
    QVERIFY(shown.form.viewport()->rect().contains(date->mapTo(shown.form.viewport(), QPoint(0, 0))));
    QTest::keySequence(date, QKeySequence::Undo); // of the typing: the date comes back
    QVERIFY(shown.form.commit());
}

void RecordFormTest::aDateSaysItsPrecisionAndHowItIsUnderstood()
{
    Shown shown;
    const auto *editor = &shown.form.findChild<FieldRow *>(QStringLiteral("row.date_signed"))->editor();
    QStringList hints;
    connect(editor, &FieldEditor::hintChanged, this, [&hints](const QString &hint) { hints.append(hint); });
    QLineEdit *date = shown.line(QStringLiteral("date_signed"));
    date->setFocus();
    QTest::keyClicks(date, QStringLiteral("03/2019"));
    QCOMPARE(hints.last(), QStringLiteral("= March 2019"));
    QTest::keyClick(date, Qt::Key_Return);
    QCOMPARE(hints.last(), QStringLiteral("to the month"));
}

void RecordFormTest::escapeBringsBackTheValue()
{
    Shown shown;
    QLineEdit *name = shown.line(QStringLiteral("name"));
    shown.type(name, QStringLiteral("Something else"), Qt::Key_Escape);
    QCOMPARE(name->text(), QStringLiteral("Adie"));
    QCOMPARE(shown.stored(QStringLiteral("name")), FieldValue(QStringLiteral("Adie")));
}

void RecordFormTest::theSameValueSaidOtherwiseIsNoEdit()
{
    Shown shown;
    shown.observatory.set(
        shown.contract, QStringLiteral("investment_total"), Money::ofUnits(1'200'000, euro));
    shown.form.refresh();
    const QString before = shown.observatory.workspace().undoText();
    QLineEdit *amount = shown.line(QStringLiteral("investment_total"));
    const QString text = amount->text();
    shown.type(amount, QStringLiteral("1.2m"));
    QCOMPARE(shown.observatory.workspace().undoText(), before);
    QCOMPARE(amount->text(), text);
}

void RecordFormTest::anAmountTakesTheChosenCurrencyWhereNoneIsTyped()
{
    Shown shown;
    QLineEdit *amount = shown.line(QStringLiteral("investment_total"));
    auto *currency = shown.form.findChild<QComboBox *>(QStringLiteral("currency.investment_total"));
    currency->setCurrentText(QStringLiteral("GBP"));
    shown.type(amount, QStringLiteral("450 k"));
    const Currency pound = *Currency::fromCode(u"GBP");
    QCOMPARE(shown.stored(QStringLiteral("investment_total")), FieldValue(Money::ofUnits(450'000, pound)));
}

void RecordFormTest::aCodeIsChosenByItsLabelAndAnOpenListTakesOtherWords()
{
    Shown shown;
    auto *stage = shown.form.findChild<QComboBox *>(QStringLiteral("field.stage"));
    shown.type(stage->lineEdit(), QStringLiteral("implementation"));
    QCOMPARE(shown.stored(QStringLiteral("stage")), FieldValue(QStringLiteral("implementation")));
    QCOMPARE(stage->currentText(), QStringLiteral("Implementation"));
    auto *sector = shown.form.findChild<QComboBox *>(QStringLiteral("field.policy_sector"));
    shown.type(sector->lineEdit(), QStringLiteral("Beekeeping"));
    QCOMPARE(shown.stored(QStringLiteral("policy_sector")), FieldValue(QStringLiteral("Beekeeping")));
}

void RecordFormTest::aClosedListRefusesOtherWords()
{
    Shown shown;
    auto *stage = shown.form.findChild<QComboBox *>(QStringLiteral("field.stage"));
    shown.type(stage->lineEdit(), QStringLiteral("dreamt of"));
    QVERIFY(isUnknown(shown.stored(QStringLiteral("stage"))));
    QVERIFY(!shown.message(QStringLiteral("stage")).isEmpty());
}

void RecordFormTest::aRequiredFieldIsNotEmptied()
{
    Shown shown;
    QLineEdit *name = shown.line(QStringLiteral("name"));
    name->setFocus();
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Backspace);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!shown.message(QStringLiteral("name")).isEmpty());
    QCOMPARE(shown.stored(QStringLiteral("name")), FieldValue(QStringLiteral("Adie")));
}

void RecordFormTest::notesKeepTheirLines()
{
    Shown shown;
    auto *notes = shown.form.findChild<QPlainTextEdit *>(QStringLiteral("field.notes"));
    notes->setFocus();
    QTest::keyClicks(notes, QStringLiteral("first"));
    QTest::keyClick(notes, Qt::Key_Return);
    QTest::keyClicks(notes, QStringLiteral("second"));
    QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown.stored(QStringLiteral("notes")), FieldValue(QStringLiteral("first\nsecond")));
}

void RecordFormTest::typingSurvivesAChangeElsewhere()
{
    Shown shown;
    QLineEdit *territory = shown.line(QStringLiteral("territory"));
    territory->setFocus();
    QTest::keyClicks(territory, QStringLiteral("Giron"));
    shown.observatory.set(shown.contract, QStringLiteral("name"), QStringLiteral("Adie rural"));
    shown.form.refresh();
    QCOMPARE(territory->text(), QStringLiteral("Giron"));
    QVERIFY(territory->hasFocus());
    QCOMPARE(shown.line(QStringLiteral("name"))->text(), QStringLiteral("Adie rural"));
}

void RecordFormTest::unfinishedTextWaitsForItsRecord()
{
    Shown shown;
    const RecordRef other = shown.observatory.addContract(QStringLiteral("Wimoov"));
    QLineEdit *date = shown.line(QStringLiteral("date_signed"));
    shown.type(date, QStringLiteral("some day"));
    shown.form.setRecord(other);
    QVERIFY(date->text().isEmpty());
    QVERIFY(shown.message(QStringLiteral("date_signed")).isEmpty());
    shown.form.setRecord(shown.contract);
    QCOMPARE(date->text(), QStringLiteral("some day"));
    QVERIFY(!shown.message(QStringLiteral("date_signed")).isEmpty());
}

void RecordFormTest::theMarkOpensTheClaimsBehindTheField()
{
    Shown shown;
    shown.observatory.set(shown.contract, QStringLiteral("date_signed"), PartialDate(2016, 11));
    shown.addClaim(QStringLiteral("date_signed"), QStringLiteral("2016-11"), QStringLiteral("The report"));
    shown.form.refresh();
    auto *mark = shown.form.findChild<StandingMark *>(QStringLiteral("mark.date_signed"));
    QCOMPARE(mark->standing(), Standing::Reported);
    QVERIFY(!shown.form.findChild<ClaimsPanel *>(QStringLiteral("claims.date_signed")));
    mark->click();
    auto *claims = shown.form.findChild<ClaimsPanel *>(QStringLiteral("claims.date_signed"));
    QVERIFY(claims && claims->isVisible());
    const QString words = claims->findChild<QLabel *>(QStringLiteral("claim"))->text();
    QVERIFY2(words.contains(u"November 2016") && words.contains(u"The report") && words.contains(u"p. 4"),
        qPrintable(words));
    mark->click();
    QVERIFY(!claims->isVisible());
}

void RecordFormTest::claimsOpenedAtTheEdgeScrollIntoView()
{
    Shown shown;
    shown.addClaim(QStringLiteral("date_signed"), QStringLiteral("2016-11"), QStringLiteral("The report"));
    shown.form.refresh();
    const auto *row = shown.form.findChild<FieldRow *>(QStringLiteral("row.date_signed"));
    shown.form.resize(420, row->geometry().bottom() + 4); // the field is the last thing to be seen
    QCOMPARE(shown.form.verticalScrollBar()->value(), 0);
    shown.form.findChild<StandingMark *>(QStringLiteral("mark.date_signed"))->click();
    const auto *claims = shown.form.findChild<ClaimsPanel *>(QStringLiteral("claims.date_signed"));
    const QWidget *viewport = shown.form.viewport();
    QTRY_VERIFY(claims->mapTo(viewport, claims->rect().bottomLeft()).y() < viewport->height());
    QVERIFY(row->mapTo(viewport, QPoint(0, 0)).y() >= 0);
}

void RecordFormTest::contradictingValuesAreOpenFromTheStart()
{
    Shown shown;
    shown.observatory.set(shown.contract, QStringLiteral("date_signed"), PartialDate(2016, 11));
    shown.addClaim(QStringLiteral("date_signed"), QStringLiteral("2016-11"), QStringLiteral("The report"));
    shown.addClaim(QStringLiteral("date_signed"), QStringLiteral("2017"), QStringLiteral("A newspaper"));
    Record verification(RecordKind::Verification, RecordId::make());
    verification.set(u"record_id", shown.contract);
    verification.set(u"field", QStringLiteral("date_signed"));
    verification.set(u"standing", standingName(Standing::Contradicted));
    shown.observatory.add(verification);
    RecordForm form(RecordKind::Contract, shown.observatory.workspace());
    form.setRecord(shown.contract);
    QTRY_VERIFY(form.findChild<ClaimsPanel *>(QStringLiteral("claims.date_signed")));
    const auto *claims = form.findChild<ClaimsPanel *>(QStringLiteral("claims.date_signed"));
    QCOMPARE(claims->findChildren<QLabel *>(QStringLiteral("claim")).size(), 2);
}

void RecordFormTest::factsWithoutAFieldHaveTheirOwnRows()
{
    Shown shown;
    shown.addClaim(QStringLiteral("duration"), QStringLiteral("36 months"), QStringLiteral("The report"));
    shown.addClaim(
        QStringLiteral("evaluation_date"), QStringLiteral("2021-12-31"), QStringLiteral("A letter"));
    shown.form.refresh();
    const auto labelOf = [&shown](const QString &fact) {
        return shown.form.findChild<QWidget *>(QString(u"fact." % fact))->findChild<QLabel *>()->text();
    };
    const auto valuesOf = [&shown](const QString &fact) {
        return shown.form.findChild<QLabel *>(QString(u"values." % fact))->text();
    };
    QCOMPARE(labelOf(QStringLiteral("duration")), QStringLiteral("Duration"));
    QCOMPARE(valuesOf(QStringLiteral("duration")), QStringLiteral("36 months"));
    QCOMPARE(labelOf(QStringLiteral("evaluation_date")), QStringLiteral("Evaluation date"));
    QCOMPARE(valuesOf(QStringLiteral("evaluation_date")), QStringLiteral("31 December 2021"));
}

QTEST_MAIN(RecordFormTest)
#include "record_form_test.moc"
