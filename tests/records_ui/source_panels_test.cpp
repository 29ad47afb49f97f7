// The pages of a source, a testimony and a lead beside their lists.
#include "app/storage/attachments.h"
#include "tests/shell/scripted_prompts.h"
#include "tests/support/observatory.h"
#include "ui/models/cell_roles.h"
#include "ui/records/attachments_panel.h"
#include "ui/records/deletion_question.h"
#include "ui/records/lead_bar.h"
#include "ui/records/lead_entry.h"
#include "ui/records/leaning_panel.h"
#include "ui/records/list_page.h"
#include "ui/records/record_line_edit.h"
#include "ui/records/related_panel.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using vigie::testing::Observatory;
using vigie::testing::ScriptedPrompts;

class SourcePanelsTest : public QObject
{
    Q_OBJECT

private slots:
    void whatLeansOnASourceSaysWhatItWouldLose();
    void theQuestionBeforeDeletingSaysItToo();
    void aFileIsAttachedCheckedAndRemoved();
    void aLargeFileIsOfferedBesideFirst();
    void aNewTestimonyIsPrivateAndMarked();
    void aTestimonyIsTiedToARecordByItsName();
    void aLineAndEnterMakeALead();
    void aLeadIsTurnedIntoAnEventFromItsMenu();
    void aLeadIsClosedWithItsReasonAndReopened();
    void aLeadBecomesAClaimAboutARecord();

private:
    template <typename Widget>
    static Widget *find(QWidget &parent, const char *name)
    {
        auto *found = parent.findChild<Widget *>(QString::fromLatin1(name));
        if (!found) {
            qFatal("no widget %s", name);
        }
        return found;
    }
    static Record lead(const QString &title)
    {
        Record record(RecordKind::Lead, RecordId::make());
        record.set(u"title", title);
        record.set(u"status", u"open"_s);
        return record;
    }
    static RecordRef claimedSource(Observatory &observatory)
    {
        const RecordRef contract = observatory.addContract(u"Adie"_s);
        observatory.set(contract, u"stage"_s, u"complete"_s);
        const RecordRef source = observatory.addSource(u"Report"_s);
        Record claim(RecordKind::Claim, RecordId::make());
        claim.set(u"record_id", contract);
        claim.set(u"field", u"stage"_s);
        claim.set(u"value", u"complete"_s);
        claim.set(u"source_id", source);
        observatory.add(claim);
        return source;
    }
};

void SourcePanelsTest::whatLeansOnASourceSaysWhatItWouldLose()
{
    Observatory observatory(Language::English);
    const RecordRef source = claimedSource(observatory);
    LeaningPanel panel(observatory.workspace());
    panel.setSource(source);
    QCOMPARE(panel.count(), 1);
    const auto *table = find<QTableView>(panel, "leaningTable");
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Adie"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"Stage"_s);
    QCOMPARE(table->model()->index(0, 4).data().toString(),
        standingLabel(Standing::Unsourced, observatory.workspace().wording()));
    QVERIFY(find<QLabel>(panel, "leaningConsequence")->text().contains(u"1 fact"));
    QSignalSpy opened(&panel, &LeaningPanel::recordOpenRequested);
    emit const_cast<QTableView *>(table)->activated(table->model()->index(0, 0));
    QCOMPARE(opened.size(), 1);
}

void SourcePanelsTest::theQuestionBeforeDeletingSaysItToo()
{
    Observatory observatory(Language::English);
    const RecordRef source = claimedSource(observatory);
    const auto question = deletionQuestion({source}, observatory.workspace());
    QVERIFY(question);
    QVERIFY2(question->consequences.join(u'\n').contains(u"1 fact would have no source left"),
        qPrintable(question->consequences.join(u'\n')));
}

void SourcePanelsTest::aFileIsAttachedCheckedAndRemoved()
{
    Observatory observatory(Language::English);
    const RecordRef source = observatory.addSource(u"Report"_s);
    QFile file(observatory.folder().path(u"note.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("hello\n");
    file.close();
    ScriptedPrompts prompts;
    prompts.fileToOpen = file.fileName();
    prompts.choice = 0;
    AttachmentsPanel panel(observatory.workspace());
    panel.setPrompts(&prompts);
    panel.setSource(source);
    QSignalSpy failed(&panel, &AttachmentsPanel::failed);
    find<QPushButton>(panel, "attachFile")->click();
    QCOMPARE(panel.count(), 1);
    QVERIFY(prompts.choices.front().question.contains(u"6 bytes"));
    find<QPushButton>(panel, "verifyAttachment")->click();
    QVERIFY(find<QLabel>(panel, "attachmentsNote")->text().startsWith(u"✓"));
    prompts.fileToSave = observatory.folder().path(u"copy.txt"_s);
    find<QPushButton>(panel, "saveAttachment")->click();
    QVERIFY(QFile::exists(*prompts.fileToSave));
    find<QPushButton>(panel, "attachFile")->click(); // a second time
    QCOMPARE(failed.size(), 1);
    find<QPushButton>(panel, "removeAttachment")->click();
    QCOMPARE(panel.count(), 0);
    QVERIFY(observatory.workspace().undo());
    QCOMPARE(panel.count(), 1);
}

void SourcePanelsTest::aLargeFileIsOfferedBesideFirst()
{
    Observatory observatory(Language::English);
    const RecordRef source = observatory.addSource(u"Report"_s);
    QFile file(observatory.folder().path(u"film.mp4"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(largeInside + 1));
    file.close();
    ScriptedPrompts prompts;
    prompts.fileToOpen = file.fileName();
    prompts.choice = 0;
    AttachmentsPanel panel(observatory.workspace());
    panel.setPrompts(&prompts);
    panel.setSource(source);
    find<QPushButton>(panel, "attachFile")->click();
    QVERIFY(prompts.choices.front().isWarning);
    const auto attached
        = *observatory.reader().readPointingAt(RecordKind::Attachment, u"source_id", source.id);
    QCOMPARE(attached.front().text(u"place"), u"beside"_s);
}

void SourcePanelsTest::aNewTestimonyIsPrivateAndMarked()
{
    Observatory observatory(Language::English);
    ListPage page(observatory.workspace(), ListView::Testimonies);
    page.resize(1200, 700);
    page.show();
    page.addNewRecord();
    const auto all = *observatory.reader().readAll(RecordKind::Testimony);
    QCOMPARE(all.size(), 1u);
    QCOMPARE(all.front().text(u"confidentiality"), u"private"_s);
    auto *mark = find<QWidget>(page, "recordConfidentiality");
    QVERIFY(mark->isVisible());
    QCOMPARE(mark->accessibleName(), u"Private"_s);
    QVERIFY(page.model().index(0, 0).data(ConfidentialRole).toBool());
    observatory.set(all.front().ref(), u"confidentiality"_s, u"public"_s);
    QVERIFY(!mark->isVisible());
    QVERIFY(!page.model().index(0, 0).data(ConfidentialRole).toBool());
}

void SourcePanelsTest::aTestimonyIsTiedToARecordByItsName()
{
    Observatory observatory(Language::English);
    const RecordRef adie = observatory.addContract(u"Adie"_s);
    ListPage page(observatory.workspace(), ListView::Testimonies);
    page.resize(1200, 700);
    page.show();
    page.addNewRecord();
    const RecordRef testimony = observatory.reader().readAll(RecordKind::Testimony)->front().ref();
    auto *line = find<RecordLineEdit>(page, "mentionedLine");
    line->setText(u"Adi"_s);
    line->offers().setText(u"Adi"_s);
    line->choose(0);
    const auto mentions
        = *observatory.reader().readPointingAt(RecordKind::Mention, u"testimony_id", testimony.id);
    QCOMPARE(mentions.size(), 1u);
    QCOMPARE(mentions.front().reference(u"record_id"), adie);

    ListPage contracts(observatory.workspace(), ListView::Contracts);
    contracts.openRecord(adie);
    const auto *tab = find<QTableView>(contracts, "testimoniesTable");
    QCOMPARE(tab->model()->rowCount(), 1);
    QVERIFY(tab->model()->index(0, 0).data().toString().contains(u"private"));
    QVERIFY(tab->model()->index(0, 0).data(ConfidentialRole).toBool());
}

void SourcePanelsTest::aLineAndEnterMakeALead()
{
    Observatory observatory(Language::English);
    ListPage page(observatory.workspace(), ListView::Leads);
    page.show();
    auto *text = find<QLineEdit>(page, "leadText");
    text->setText(u"New call announced https://www.example.org/call"_s);
    find<QLineEdit>(page, "leadSender")->setText(u"Marie"_s);
    find<QLineEdit>(page, "leadDate")->setText(u"May 2021"_s);
    QTest::keyClick(text, Qt::Key_Return);
    const auto leads = *observatory.reader().readAll(RecordKind::Lead);
    QCOMPARE(leads.size(), 1u);
    QCOMPARE(leads.front().text(u"title"), u"New call announced"_s);
    QCOMPARE(leads.front().text(u"url"), u"https://www.example.org/call"_s);
    QCOMPARE(leads.front().text(u"sender"), u"Marie"_s);
    QCOMPARE(leads.front().date(u"date").toIso(), u"2021-05"_s);
    QCOMPARE(leads.front().text(u"status"), u"open"_s);
    QVERIFY(text->text().isEmpty());
    find<QLineEdit>(page, "leadDate")->setText(u"whenever"_s);
    text->setText(u"Another"_s);
    QTest::keyClick(text, Qt::Key_Return); // the date is not understood: nothing is lost
    QCOMPARE(observatory.reader().readAll(RecordKind::Lead)->size(), 1u);
    QCOMPARE(text->text(), u"Another"_s);
}

void SourcePanelsTest::aLeadIsTurnedIntoAnEventFromItsMenu()
{
    Observatory observatory(Language::English);
    const RecordRef ref = observatory.add(lead(u"Call announced"_s));
    LeadBar bar(observatory.workspace());
    bar.show();
    bar.setLead(ref);
    QSignalSpy opened(&bar, &LeadBar::recordOpenRequested);
    find<QAction>(bar, "turnInto.event")->trigger();
    QCOMPARE(observatory.value(ref, u"status"_s), FieldValue(u"done"_s));
    const auto events = *observatory.reader().readAll(RecordKind::Event);
    QCOMPARE(events.size(), 1u);
    QCOMPARE(opened.front().front().value<RecordRef>(), events.front().ref());
    QVERIFY(!find<QPushButton>(bar, "turnLead")->isVisible());
    QVERIFY(find<QLabel>(bar, "leadOutcome")->text().contains(u"Call announced"));
    QVERIFY(observatory.workspace().undo());
    QVERIFY(find<QPushButton>(bar, "turnLead")->isVisible());
    QVERIFY(observatory.reader().readAll(RecordKind::Event)->empty());
}

void SourcePanelsTest::aLeadIsClosedWithItsReasonAndReopened()
{
    Observatory observatory(Language::English);
    const RecordRef ref = observatory.add(lead(u"Rumour"_s));
    LeadBar bar(observatory.workspace());
    bar.show();
    bar.setLead(ref);
    find<QPushButton>(bar, "closeLead")->click();
    auto *reason = find<QWidget>(bar, "leadReason")->findChild<QLineEdit *>();
    QVERIFY(reason);
    reason->setText(u"known already"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QCOMPARE(observatory.value(ref, u"status"_s), FieldValue(u"closed"_s));
    QVERIFY(find<QLabel>(bar, "leadOutcome")->text().contains(u"known already"));
    find<QPushButton>(bar, "reopenLead")->click();
    QCOMPARE(observatory.value(ref, u"status"_s), FieldValue(u"open"_s));
}

void SourcePanelsTest::aLeadBecomesAClaimAboutARecord()
{
    Observatory observatory(Language::English);
    const RecordRef adie = observatory.addContract(u"Adie"_s);
    const RecordRef ref = observatory.add(lead(u"It was signed"_s));
    LeadBar bar(observatory.workspace());
    bar.show();
    bar.setLead(ref);
    find<QAction>(bar, "turnInto.claim")->trigger();
    auto *about = find<RecordLineEdit>(bar, "leadClaimRecord");
    about->offers().setText(u"Adie"_s);
    about->choose(0);
    auto *field = find<QComboBox>(bar, "leadClaimField");
    field->setCurrentIndex(field->findData(u"date_signed"_s));
    find<QLineEdit>(bar, "leadClaimValue")->setText(u"March 2019"_s);
    find<QPushButton>(bar, "makeLeadClaim")->click();
    const auto claims = *observatory.reader().readPointingAt(RecordKind::Claim, u"record_id", adie.id);
    QCOMPARE(claims.size(), 1u);
    QCOMPARE(claims.front().text(u"value"), u"2019-03"_s);
    QCOMPARE(observatory.value(ref, u"outcome_id"_s), FieldValue(adie));
    QCOMPARE(observatory.reader().readAll(RecordKind::Source)->front().text(u"title"), u"It was signed"_s);
}

QTEST_MAIN(SourcePanelsTest)
#include "source_panels_test.moc"
