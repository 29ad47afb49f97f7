#include "ui/records/current_source.h"

#include "tests/support/observatory.h"
#include "ui/records/cite_tick.h"
#include "ui/records/current_source_bar.h"
#include "ui/records/record_line_edit.h"
#include "ui/records/record_panel.h"

#include "app/storage/evidence_reader.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::testing;

namespace {

// The page of a contract with the bar of the current source above it.
struct Shown
{
    Observatory observatory{Language::English};
    RecordRef contract = observatory.addContract(u"Adie"_s);
    RecordRef report = observatory.addSource(u"Report X"_s);
    CurrentSource current{observatory.workspace()};
    RecordPanel panel{observatory.workspace()};

    Shown()
    {
        panel.setCurrentSource(current);
        panel.resize(460, 900);
        panel.show();
        panel.activateWindow();
        panel.setRecord(contract);
        if (!QTest::qWaitForWindowActive(&panel)) {
            qFatal("the panel does not get the keyboard");
        }
    }

    template <typename T>
    T *part(const QString &name) const
    {
        return panel.findChild<T *>(name);
    }
    QLineEdit *line(const QString &field) const { return part<QLineEdit>(QString(u"field." % field)); }
    void type(const QString &field, const QString &text, Qt::KeyboardModifiers modifiers = {}) const
    {
        line(field)->setFocus();
        line(field)->selectAll();
        QTest::keyClicks(line(field), text);
        QTest::keyClick(line(field), Qt::Key_Return, modifiers);
    }
    std::vector<StatedClaim> claims(const QString &field)
    {
        return EvidenceReader(observatory.workspace().database()).ofField(contract, field).value().claims;
    }
};

} // namespace

class CurrentSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void everyEditCitesItInTheSameStep()
    {
        Shown shown;
        shown.current.set(shown.report);
        shown.current.setLocator(u"p. 12"_s);
        shown.type(u"date_signed"_s, u"2016-11"_s);
        QCOMPARE(shown.claims(u"date_signed"_s).size(), size_t(1));
        QCOMPARE(shown.claims(u"date_signed"_s).front().value, u"2016-11"_s);
        QCOMPARE(shown.claims(u"date_signed"_s).front().locator, u"p. 12"_s);
        QVERIFY(shown.observatory.workspace().undo());
        QVERIFY(shown.claims(u"date_signed"_s).empty());
        QVERIFY(isUnknown(shown.observatory.value(shown.contract, u"date_signed"_s)));
    }

    void withoutItAnEditCitesNothing()
    {
        Shown shown;
        shown.type(u"date_signed"_s, u"2016-11"_s);
        QVERIFY(shown.claims(u"date_signed"_s).empty());
        QVERIFY(!shown.part<CiteTick>(u"cite.date_signed"_s)->isVisible());
    }

    void theTickCitesItForTheValueThatIsThere()
    {
        Shown shown;
        shown.type(u"date_signed"_s, u"2016-11"_s);
        auto *tick = shown.part<CiteTick>(u"cite.date_signed"_s);
        shown.current.set(shown.report);
        QVERIFY(tick->isVisible());
        QVERIFY(!tick->isChecked());
        QTest::mouseClick(tick, Qt::LeftButton);
        QCOMPARE(shown.claims(u"date_signed"_s).size(), size_t(1));
        QVERIFY(tick->isChecked());
        QTest::mouseClick(tick, Qt::LeftButton); // takes nothing away
        QCOMPARE(shown.claims(u"date_signed"_s).size(), size_t(1));
        QVERIFY(tick->isChecked());
        shown.current.setLocator(u"p. 3"_s); // another place in it
        QVERIFY(!tick->isChecked());
    }

    void ctrlEnterCitesWhatStandsInTheField()
    {
        Shown shown;
        shown.type(u"date_signed"_s, u"2016-11"_s);
        shown.type(u"territory"_s, u"Gironde"_s);
        shown.current.set(shown.report);
        shown.line(u"date_signed"_s)->setFocus();
        QTest::keyClick(shown.line(u"date_signed"_s), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(shown.claims(u"date_signed"_s).size(), size_t(1));
        shown.type(u"territory"_s, u"Landes"_s, Qt::ControlModifier); // an edit cites by itself: once
        QCOMPARE(shown.claims(u"territory"_s).size(), size_t(1));
        QCOMPARE(shown.claims(u"territory"_s).front().value, u"Landes"_s);
    }

    void anEmptiedFieldAndNotesCiteNothing()
    {
        Shown shown;
        shown.type(u"date_signed"_s, u"2016-11"_s);
        shown.current.set(shown.report);
        shown.line(u"date_signed"_s)->clear();
        QTest::keyClick(shown.line(u"date_signed"_s), Qt::Key_Return);
        QVERIFY(isUnknown(shown.observatory.value(shown.contract, u"date_signed"_s)));
        auto *notes = shown.part<QPlainTextEdit>(u"field.notes"_s);
        notes->setFocus();
        QTest::keyClicks(notes, u"To be seen again"_s);
        QTest::keyClick(notes, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(shown.observatory.value(shown.contract, u"notes"_s), FieldValue(u"To be seen again"_s));
        const auto all = shown.observatory.reader().readAll(RecordKind::Claim);
        QVERIFY(all && all->empty());
    }

    void itIsChosenAndTurnedAndEndedByKeyboardAlone()
    {
        Shown shown;
        shown.line(u"territory"_s)->setFocus();
        QTest::keyClick(shown.line(u"territory"_s), Qt::Key_L, Qt::ControlModifier);
        auto *source = shown.part<RecordLineEdit>(u"currentSource"_s);
        QTRY_VERIFY(source->hasFocus());
        QTest::keyClicks(source, u"Report X"_s);
        source->choose(0);
        QCOMPARE(shown.current.source(), shown.report);
        auto *locator = shown.part<QLineEdit>(u"currentLocator"_s);
        QTRY_VERIFY(locator->hasFocus());
        QTest::keyClicks(locator, u"p. 12"_s);
        QTest::keyClick(locator, Qt::Key_Up);
        QCOMPARE(shown.current.locator(), u"p. 13"_s);
        QCOMPARE(locator->text(), u"p. 13"_s);
        QTest::keyClick(locator, Qt::Key_Return);
        QVERIFY(shown.line(u"territory"_s)->hasFocus()); // where the keyboard was
        QTest::keyClick(shown.line(u"territory"_s), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(locator->hasFocus());
        QTest::keyClick(locator, Qt::Key_Escape);
        QVERIFY(!shown.current.isSet());
        QVERIFY(source->text().isEmpty());
        QVERIFY(!locator->isVisible());
    }

    void aNewSourceIsMadeByTypingItsTitle()
    {
        Shown shown;
        auto *source = shown.part<RecordLineEdit>(u"currentSource"_s);
        source->setFocus();
        QTest::keyClicks(source, u"Minutes of May"_s);
        source->choose(source->offers().rowCount() - 1);
        QVERIFY(shown.current.isSet());
        QCOMPARE(shown.current.title(), u"Minutes of May"_s);
        QVERIFY(shown.observatory.workspace().undo()); // and with the source it goes
        QVERIFY(!shown.current.isSet());
    }

    void itStaysWhileOneGoesFromRecordToRecord()
    {
        Shown shown;
        const RecordRef other = shown.observatory.addContract(u"Wimoov"_s);
        const RecordRef person = shown.observatory.addPerson(u"Ada"_s);
        shown.current.set(shown.report);
        shown.panel.setRecord(person);
        shown.panel.setRecord(other);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the form before
        QCOMPARE(shown.part<RecordLineEdit>(u"currentSource"_s)->text(), u"Report X"_s);
        shown.type(u"date_signed"_s, u"2018"_s);
        const auto cited
            = EvidenceReader(shown.observatory.workspace().database()).ofField(other, u"date_signed"_s);
        QCOMPARE(cited.value().claims.size(), size_t(1));
    }

    void aSourceDoesNotCiteItself()
    {
        Shown shown;
        shown.current.set(shown.report);
        QVERIFY(!shown.current.isCitedBy(shown.report, u"publisher"_s));
        QVERIFY(shown.current.isCitedBy(shown.contract, u"stage"_s));
        QVERIFY(!shown.current.isCitedBy(shown.contract, u"notes"_s));
    }

    void theLastNumberOfALocatorTurns_data()
    {
        QTest::addColumn<QString>("locator");
        QTest::addColumn<int>("step");
        QTest::addColumn<QString>("next");
        QTest::newRow("page") << u"p. 12"_s << 1 << u"p. 13"_s;
        QTest::newRow("back") << u"p. 12"_s << -1 << u"p. 11"_s;
        QTest::newRow("article") << u"art. 3, § 9"_s << 1 << u"art. 3, § 10"_s;
        QTest::newRow("never below one") << u"p. 1"_s << -1 << u"p. 1"_s;
        QTest::newRow("words") << u"annexe"_s << 1 << u"annexe"_s;
    }

    void theLastNumberOfALocatorTurns()
    {
        QFETCH(QString, locator);
        QFETCH(int, step);
        QTEST(nextLocator(locator, step), "next");
    }
};

QTEST_MAIN(CurrentSourceTest)
#include "current_source_test.moc"
