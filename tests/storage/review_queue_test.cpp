// The queue of what is to verify: for every reason what brings a line there, what does not, and what settles
// it.
#include "app/storage/review_queue.h"

#include "app/records/code_list.h"
#include "app/records/date_order.h"
#include "app/records/review_words.h"
#include "app/records/validation.h"
#include "app/storage/evidence_reader.h"
#include "tests/storage/review_scene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::testing;

class ReviewQueueTest : public QObject
{
    Q_OBJECT

private:
    // The one line there is; Enter settles it, undo brings it back.
    static void settles(ReviewScene &scene, const QString &line)
    {
        QCOMPARE(scene.lines(), QStringList{line});
        scene.settleFirst();
        QCOMPARE(scene.lines(), QStringList());
        QVERIFY(scene.workspace().undo());
        QCOMPARE(scene.lines(), QStringList{line});
        QVERIFY(scene.workspace().redo());
        QCOMPARE(scene.lines(), QStringList());
    }

private slots:
    void whatIsInOrderIsNotInTheQueue()
    {
        ReviewScene scene;
        scene.set(scene.adie, u"stage"_s, u"implementation"_s);
        scene.set(scene.adie, u"investment_total"_s, euros(1'300'000));
        scene.set(scene.adie, u"date_signed"_s, PartialDate(2016, 11));
        scene.set(scene.adie, u"date_service_start"_s, PartialDate(2016));
        scene.set(scene.adie, u"date_service_end_planned"_s, PartialDate(2026, 3));
        scene.investor(u"BNP"_s, euros(800'000));
        scene.investor(u"CDC"_s, euros(500'000));
        QCOMPARE(scene.lines(), QStringList());
    }

    void sourcesThatDisagree()
    {
        ReviewScene scene;
        scene.set(scene.adie, u"investment_total"_s, euros(1'300'000));
        scene.cited(scene.adie, u"investment_total"_s, u"1500000 EUR"_s, scene.press);
        const ReviewItem item = scene.items().front();
        QCOMPARE(problemText(item, scene.wording()),
            u"€1,300,000 is retained; sources also state €1,500,000 (Les Échos)."_s);
        QCOMPARE(doneText(item, u"Camille"_s, scene.wording()), u"keep €1,300,000 as verified by Camille"_s);
        QCOMPARE(item.title, u"Adie"_s);
        settles(scene, u"contradicted investment_total"_s);
    }

    void aDecisionThatNewClaimsPutInQuestion()
    {
        ReviewScene scene;
        scene.set(scene.adie, u"investment_total"_s, euros(1'300'000));
        scene.observatory.perform(decideStanding(scene.adie, u"investment_total"_s, Standing::Verified,
            u"Noé"_s, u"Seen in the contract."_s, u"Adie"_s, scene.wording()));
        QCOMPARE(scene.lines(), QStringList());
        scene.cited(scene.adie, u"investment_total"_s, u"1500000 EUR"_s, scene.press);
        QCOMPARE(problemText(scene.items().front(), scene.wording()),
            u"Noé called it “verified” on 1 March 2026; its sources have changed since."_s);
        settles(scene, u"questioned investment_total"_s);
        const FieldDossier dossier
            = EvidenceReader(scene.workspace().database()).ofField(scene.adie, u"investment_total"_s).value();
        QCOMPARE(dossier.note, u"Seen in the contract."_s);
        QCOMPARE(dossier.decision->by, u"Camille"_s);
    }

    void aValueThatNoSourceStates()
    {
        ReviewScene scene;
        scene.set(scene.adie, u"stage"_s, u"signed"_s);
        scene.observatory.set(scene.adie, u"stage"_s, u"implementation"_s);
        settles(scene, u"to-verify stage"_s);
    }

    void aValueOfWeakSourcesOnly()
    {
        ReviewScene scene;
        scene.observatory.set(scene.adie, u"stage"_s, u"signed"_s);
        scene.observatory.perform(leaveToRule(scene.adie, u"stage"_s, u"Adie"_s, scene.wording()));
        scene.cited(scene.adie, u"stage"_s, u"signed"_s, scene.source(u"A tract"_s, u"press"_s, 1));
        QVERIFY(!problemText(scene.items().front(), scene.wording()).isEmpty());
        settles(scene, u"to-verify stage"_s);
    }

    void aRecordWithoutASource()
    {
        ReviewScene scene;
        const RecordRef bank = scene.observatory.addOrganisation(u"BNP"_s);
        scene.observatory.set(bank, u"city"_s, u"Paris"_s);
        QCOMPARE(
            problemText(scene.items().front(), scene.wording()), u"2 fields without a source: Name, City."_s);
        settles(scene, u"unsourced record"_s);
        QCOMPARE(scene.observatory.reader().evidence(bank)->value(u"city"_s).standing, Standing::Unsourced);
    }

    void aRecordWhoseEveryFieldHasASourceNeedsNoneAsAWhole()
    {
        ReviewScene scene;
        const RecordRef person = scene.observatory.addPerson(u"Claire"_s);
        QCOMPARE(scene.lines(), QStringList{u"unsourced record"_s});
        scene.cited(person, u"name"_s, u"Claire"_s, scene.law);
        QCOMPARE(scene.lines(), QStringList());
    }

    void oneSourceOnly()
    {
        ReviewScene scene;
        scene.observatory.set(scene.adie, u"stage"_s, u"signed"_s);
        scene.cited(scene.adie, u"stage"_s, u"signed"_s, scene.press);
        QCOMPARE(problemText(scene.items().front(), scene.wording()), u"Only “Les Échos” states it."_s);
        settles(scene, u"one-source stage"_s);
        QCOMPARE(
            scene.observatory.reader().evidence(scene.adie)->value(u"stage"_s).standing, Standing::Reported);
    }

    void twoSourcesOfOneOriginAreOneSource()
    {
        ReviewScene scene;
        scene.observatory.set(scene.adie, u"stage"_s, u"signed"_s);
        scene.cited(scene.adie, u"stage"_s, u"signed"_s, scene.press);
        const RecordRef copy = scene.source(u"A copy"_s, u"press"_s, 4);
        scene.observatory.set(copy, u"draws_on_id"_s, scene.press);
        scene.cited(scene.adie, u"stage"_s, u"signed"_s, copy);
        QCOMPARE(scene.lines(), QStringList{u"one-source stage"_s});
        scene.observatory.set(copy, u"draws_on_id"_s, {});
        QCOMPARE(scene.lines(), QStringList());
    }

    void theStageOfAContractWhoseEndHasPassed_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("planned");
        QTest::addColumn<QString>("actual");
        QTest::addColumn<bool>("isStale");
        // Today is 1 March 2026.
        QTest::newRow("last year") << u"implementation"_s << u"2025"_s << QString() << true;
        QTest::newRow("last month") << u"signed"_s << u"2026-02"_s << QString() << true;
        QTest::newRow("yesterday") << u"implementation"_s << u"2026-02-28"_s << QString() << true;
        QTest::newRow("before a year that has passed")
            << u"implementation"_s << u"../2025"_s << QString() << true;
        QTest::newRow("about a year that has passed")
            << u"implementation"_s << u"2024~"_s << QString() << true;
        QTest::newRow("the actual end has passed")
            << u"implementation"_s << u"2028"_s << u"2025-06"_s << true;
        QTest::newRow("today") << u"implementation"_s << u"2026-03-01"_s << QString() << false;
        QTest::newRow("this month") << u"implementation"_s << u"2026-03"_s << QString() << false;
        QTest::newRow("this year") << u"implementation"_s << u"2026"_s << QString() << false;
        QTest::newRow("after a year that has passed")
            << u"implementation"_s << u"2025/.."_s << QString() << false;
        QTest::newRow("complete") << u"complete"_s << u"2025"_s << QString() << false;
        QTest::newRow("abandoned") << u"abandoned"_s << u"2025"_s << QString() << false;
        QTest::newRow("no end") << u"implementation"_s << QString() << QString() << false;
    }
    void theStageOfAContractWhoseEndHasPassed()
    {
        QFETCH(QString, stage);
        QFETCH(QString, planned);
        QFETCH(QString, actual);
        QFETCH(bool, isStale);
        ReviewScene scene;
        scene.set(scene.adie, u"stage"_s, stage);
        if (!planned.isEmpty()) {
            scene.set(scene.adie, u"date_service_end_planned"_s, PartialDate::fromIso(planned).value());
        }
        if (!actual.isEmpty()) {
            scene.set(scene.adie, u"date_service_end_actual"_s, PartialDate::fromIso(actual).value());
        }
        if (isStale) {
            settles(scene, u"stale stage"_s);
        } else {
            QCOMPARE(scene.lines(), QStringList());
        }
    }

    void whatWasAcceptedComesBackWithOtherValues()
    {
        ReviewScene scene;
        scene.set(scene.adie, u"stage"_s, u"implementation"_s);
        scene.set(scene.adie, u"date_service_end_planned"_s, PartialDate(2024));
        QCOMPARE(problemText(scene.items().front(), scene.wording()),
            u"“Planned end” has passed (2024), but the stage is still “Implementation”."_s);
        scene.settleFirst(u"The service goes on without a contract."_s);
        QCOMPARE(scene.lines(), QStringList());
        scene.set(scene.adie, u"date_service_end_planned"_s, PartialDate(2025));
        QCOMPARE(scene.lines(), QStringList{u"stale stage"_s});
    }

    void acceptingAValueSaysNothingAboutItsSources()
    {
        ReviewScene scene; // its stage has no source but that of the contract
        scene.observatory.set(scene.adie, u"stage"_s, u"implementation"_s);
        scene.observatory.perform(leaveToRule(scene.adie, u"stage"_s, u"Adie"_s, scene.wording()));
        scene.set(scene.adie, u"date_service_end_planned"_s, PartialDate(2024));
        const QHash<QString, FieldEvidence> before = scene.observatory.reader().evidence(scene.adie).value();
        scene.observatory.perform(settle(
            scene.items({ReviewReason::StaleStage, {}, {}}).front(), u"Camille"_s, {}, scene.wording()));
        const QHash<QString, FieldEvidence> after = scene.observatory.reader().evidence(scene.adie).value();
        QCOMPARE(after.value(u"stage"_s).standing, before.value(u"stage"_s).standing);
        QCOMPARE(EvidenceReader(scene.workspace().database()).ofField(scene.adie, u"stage"_s)->standing,
            before.value(u"stage"_s).standing);
    }

    void whatNobodyLookedAtForAYear()
    {
        ReviewScene scene;
        scene.set(scene.adie, u"stage"_s, u"signed"_s);
        scene.observatory.perform(decideStanding(
            scene.adie, u"stage"_s, Standing::Verified, u"Noé"_s, {}, u"Adie"_s, scene.wording()));
        scene.observatory.clock().advance(364 * 86400);
        QCOMPARE(scene.lines(), QStringList());
        scene.observatory.clock().advance(86400);
        QCOMPARE(problemText(scene.items().front(), scene.wording()),
            u"Noé looked at it on 1 March 2026, more than a year ago."_s);
        settles(scene, u"not-reviewed stage"_s);
    }

    void aTotalThatIsNotTheSumOfItsParts_data()
    {
        QTest::addColumn<QString>("total");
        QTest::addColumn<QStringList>("parts");
        QTest::addColumn<bool>("differs");
        const QStringList exact{u"800000 EUR"_s, u"500000 EUR"_s};
        QTest::newRow("equal") << u"1300000 EUR"_s << exact << false;
        QTest::newRow("less") << u"1400000 EUR"_s << exact << true;
        QTest::newRow("more") << u"1200000 EUR"_s << exact << true;
        QTest::newRow("less, one unknown")
            << u"1400000 EUR"_s << QStringList{u"800000 EUR"_s, u""_s} << false;
        QTest::newRow("more, one unknown") << u"700000 EUR"_s << QStringList{u"800000 EUR"_s, u""_s} << true;
        QTest::newRow("within a range") << u"1200000/1500000 EUR"_s << exact << false;
        QTest::newRow("outside a range") << u"1400000/1500000 EUR"_s << exact << true;
        QTest::newRow("parts in a range")
            << u"1300000 EUR"_s << QStringList{u"800000 EUR"_s, u"400000/600000 EUR"_s} << false;
        QTest::newRow("another currency")
            << u"1400000 EUR"_s << QStringList{u"800000 GBP"_s, u"1 GBP"_s} << false;
        QTest::newRow("two currencies")
            << u"1400000 EUR"_s << QStringList{u"800000 EUR"_s, u"1 GBP"_s} << false;
        QTest::newRow("no parts") << u"1400000 EUR"_s << QStringList() << false;
    }
    void aTotalThatIsNotTheSumOfItsParts()
    {
        QFETCH(QString, total);
        QFETCH(QStringList, parts);
        QFETCH(bool, differs);
        ReviewScene scene;
        scene.set(scene.adie, u"investment_total"_s, Money::fromCanonical(total).value());
        for (const QString &part : parts) {
            scene.investor(u"Bank "_s + part, Money::fromCanonical(part).value_or({}));
        }
        if (differs) {
            settles(scene, u"sum-differs investment_total"_s);
        } else {
            QCOMPARE(scene.lines(), QStringList());
        }
    }

    void theDifferenceIsSaid()
    {
        ReviewScene scene;
        scene.set(scene.adie, u"investment_total"_s, euros(1'300'000));
        scene.investor(u"BNP"_s, euros(1'200'000));
        QCOMPARE(problemText(scene.items().front(), scene.wording()),
            u"The investors’ amounts make €1,200,000, €100,000 less than the total of €1,300,000."_s);
        scene.investor(u"CDC"_s, euros(300'000));
        QCOMPARE(problemText(scene.items().front(), scene.wording()),
            u"The investors’ amounts make €1,500,000, €200,000 more than the total of €1,300,000."_s);
    }

    void moreWasPaidThanTheMaximum()
    {
        ReviewScene scene;
        scene.set(scene.adie, u"max_outcome_payment"_s, euros(1'000'000));
        scene.set(scene.adie, u"outcome_payments_made"_s, euros(900'000));
        QCOMPARE(scene.lines(), QStringList());
        scene.set(scene.adie, u"outcome_payments_made"_s, euros(1'100'000));
        settles(scene, u"sum-differs outcome_payments_made"_s);
    }

    // The SQL of the queue and the hints of the form say the same of every pair of dates.
    void theOrderOfDatesIsThatOfTheHints()
    {
        ReviewScene scene;
        const QStringList dates{u"2019"_s, u"2019-03"_s, u"2019-02-28"_s, u"2019-03-01"_s, u"2018-12-31"_s,
            u"2019~"_s, u"2020?"_s, u"../2018"_s, u"2018/.."_s, u"../2019-02"_s, u"2019-04/.."_s};
        std::vector<Record> events;
        for (const QString &start : dates) {
            for (const QString &end : dates) {
                Record event(RecordKind::Event, RecordId::make());
                event.set(u"title", QString(start % u" – "_s % end));
                event.set(u"date", PartialDate::fromIso(start).value());
                event.set(u"date_end", PartialDate::fromIso(end).value());
                events.push_back(event);
            }
        }
        scene.observatory.perform({u"Events"_s, [&events](RecordWriter &writer) -> Result<void> {
                                       for (const Record &event : events) {
                                           if (const auto made = writer.insert(event); !made) {
                                               return made.error();
                                           }
                                       }
                                       return {};
                                   }});
        QStringList expected;
        for (const Record &event : events) {
            if (!hints(event, scene.wording()).empty()) {
                expected.append(event.text(u"title"));
            }
        }
        QStringList found;
        for (const ReviewItem &item : scene.items({ReviewReason::ImpossibleDates, {}, {}})) {
            found.append(item.title);
        }
        QVERIFY(expected.size() > 20 && expected.size() < 100);
        QCOMPARE(found, expected);
    }

    void reversedDates()
    {
        ReviewScene scene;
        scene.set(scene.adie, u"date_service_start"_s, PartialDate(2020, 3));
        scene.set(scene.adie, u"date_service_end_planned"_s, PartialDate(2019));
        QCOMPARE(problemText(scene.items().front(), scene.wording()),
            u"“Planned end” (2019) lies before “Service start” (March 2020)."_s);
        settles(scene, u"impossible-dates date_service_end_planned"_s);
    }

    void whatHappenedInTheFuture_data()
    {
        QTest::addColumn<QString>("date");
        QTest::addColumn<bool>("impossible");
        QTest::newRow("next year") << u"2027"_s << true;
        QTest::newRow("tomorrow") << u"2026-03-02"_s << true;
        QTest::newRow("after next year") << u"2027/.."_s << true;
        QTest::newRow("this year") << u"2026"_s << false;
        QTest::newRow("today") << u"2026-03-01"_s << false;
        QTest::newRow("before a year to come") << u"../2030"_s << false;
    }
    void whatHappenedInTheFuture()
    {
        QFETCH(QString, date);
        QFETCH(bool, impossible);
        ReviewScene scene;
        scene.set(scene.adie, u"date_signed"_s, PartialDate::fromIso(date).value());
        if (impossible) {
            settles(scene, u"impossible-dates date_signed"_s);
        } else {
            QCOMPARE(scene.lines(), QStringList());
        }
    }

    void everyDateThatLiesInThePastIsLookedAt()
    {
        ReviewScene scene;
        for (const PastDate &past : pastDates()) {
            Record record(past.kind, RecordId::make());
            for (const Field &field : fieldsOf(past.kind)) {
                if (field.required) {
                    record.set(field.fieldName(),
                        field.type == FieldType::Reference  ? FieldValue(scene.adie)
                            : field.type == FieldType::Code ? FieldValue(field.codes().codes().front().code)
                                                            : FieldValue(u"x"_s));
                }
            }
            record.set(QString::fromLatin1(past.field), PartialDate(2099));
            scene.backed(scene.observatory.add(record));
            const ReviewItem item = scene.items({ReviewReason::ImpossibleDates, past.kind, {}}).front();
            QCOMPARE(item.field, QString::fromLatin1(past.field));
            scene.observatory.perform(settle(item, u"Camille"_s, {}, scene.wording()));
        }
        QCOMPARE(scene.lines(), QStringList());
    }

    void aSignatureAfterTheStartIsAHintOnly()
    {
        ReviewScene scene;
        scene.set(scene.adie, u"date_signed"_s, PartialDate(2020, 3));
        scene.set(scene.adie, u"date_service_start"_s, PartialDate(2020));
        QCOMPARE(scene.lines(), QStringList());
        scene.set(scene.adie, u"date_service_start"_s, PartialDate(2019));
        settles(scene, u"signature-after-start date_service_start"_s);
    }

    void amountsThatDoNotConvertIntoOneAnother_data()
    {
        QTest::addColumn<QString>("stated");
        QTest::addColumn<bool>("outOfLine");
        // 1 EUR was 1.13 USD and 0.876 GBP in 2017.
        QTest::newRow("at the rate") << u"1468000 USD"_s << false;
        QTest::newRow("5 % off") << u"1540000 USD"_s << false;
        QTest::newRow("11 % off") << u"1640000 USD"_s << true;
        QTest::newRow("the same number") << u"1300000 GBP"_s << true;
        QTest::newRow("a range around it") << u"1000000/1500000 GBP"_s << false;
        QTest::newRow("a currency without a rate") << u"1300000 XOF"_s << false;
        QTest::newRow("only cited") << u""_s << false;
    }
    void amountsThatDoNotConvertIntoOneAnother()
    {
        QFETCH(QString, stated);
        QFETCH(bool, outOfLine);
        ReviewScene scene;
        scene.set(scene.adie, u"date_signed"_s, PartialDate(2017, 2));
        scene.set(scene.adie, u"investment_total"_s, euros(1'300'000));
        scene.cited(scene.adie, u"investment_total"_s, stated, scene.press);
        if (outOfLine) {
            settles(scene, u"conversion investment_total"_s);
        } else {
            QCOMPARE(scene.lines(), QStringList());
        }
    }

    void withoutAYearNothingIsSaidOfAConversion()
    {
        ReviewScene scene;
        scene.set(scene.adie, u"investment_total"_s, euros(1'300'000));
        scene.cited(scene.adie, u"investment_total"_s, u"9 USD"_s, scene.press);
        QCOMPARE(scene.lines(), QStringList());
    }

    void aQuestionThatIsOpen()
    {
        ReviewScene scene;
        scene.set(scene.adie, u"stage"_s, u"signed"_s);
        scene.observatory.perform(
            askAbout(scene.adie, u"stage"_s, u"Finansol"_s, u"Really?"_s, u"Adie"_s, scene.wording()));
        const ReviewItem item = scene.items().front();
        QCOMPARE(problemText(item, scene.wording()), u"Finansol has not answered yet: “Really?”"_s);
        QCOMPARE(askedText(item, scene.wording()), u"asked of Finansol on 1 March 2026"_s);
        settles(scene, u"asked stage"_s);
    }

    void askingDoesNotChangeAStanding()
    {
        ReviewScene scene;
        const RecordRef bank = scene.backed(scene.observatory.addOrganisation(u"BNP"_s));
        scene.observatory.perform(askAbout(bank, u"name"_s, u"Finansol"_s, {}, u"BNP"_s, scene.wording()));
        QCOMPARE(scene.observatory.reader().evidence(bank)->value(u"name"_s).standing, Standing::Reported);
        QCOMPARE(EvidenceReader(scene.workspace().database()).ofField(bank, u"name"_s)->standing,
            Standing::Reported);
        const auto dossiers = EvidenceReader(scene.workspace().database()).ofRecord(bank);
        QCOMPARE(dossiers->at(u"name"_s).standing, Standing::Reported);
        QCOMPARE(dossiers->at(u"name"_s).askedOf, u"Finansol"_s);
    }

    void whatIsSettledIsNoLongerAsked()
    {
        ReviewScene scene;
        scene.observatory.set(scene.adie, u"stage"_s, u"signed"_s);
        scene.cited(scene.adie, u"stage"_s, u"signed"_s, scene.press);
        scene.observatory.perform(
            askAbout(scene.adie, u"stage"_s, u"Finansol"_s, {}, u"Adie"_s, scene.wording()));
        QCOMPARE(scene.lines(), QStringList{u"one-source stage"_s});
        scene.settleFirst();
        QCOMPARE(scene.lines(), QStringList());
    }

    void facetsNarrowTheQueueAndItsCounts()
    {
        ReviewScene scene;
        const RecordRef bank = scene.observatory.addOrganisation(u"BNP"_s);
        scene.observatory.addPerson(u"Claire"_s);
        scene.set(scene.adie, u"stage"_s, u"implementation"_s);
        scene.set(scene.adie, u"date_service_end_planned"_s, PartialDate(2024));
        scene.observatory.perform(askAbout(bank, u"record"_s, u"Finansol"_s, {}, u"BNP"_s, scene.wording()));
        QCOMPARE(
            scene.lines(), (QStringList{u"stale stage"_s, u"unsourced record"_s, u"unsourced record"_s}));
        const std::vector<ReviewFilter> filters{{ReviewReason::Unsourced, {}, {}},
            {{}, RecordKind::Organisation, {}}, {{}, {}, u"Finansol"_s}, {ReviewReason::StaleStage, {}, {}},
            {ReviewReason::StaleStage, RecordKind::Person, {}}};
        const std::vector<size_t> expected{2, 1, 1, 1, 0};
        const std::vector<ReviewCount> counts = scene.counts();
        for (size_t i = 0; i < filters.size(); ++i) {
            QCOMPARE(scene.items(filters[i]).size(), expected[i]);
            QCOMPARE(static_cast<size_t>(linesOf(counts, filters[i])), expected[i]);
        }
    }

    void pagesFollowOneAnother()
    {
        ReviewScene scene;
        scene.set(scene.adie, u"stage"_s, u"implementation"_s);
        scene.set(scene.adie, u"date_service_end_planned"_s, PartialDate(2024));
        for (int i = 0; i < 7; ++i) {
            scene.observatory.addOrganisation(u"Bank %1"_s.arg(i));
            scene.observatory.addPerson(u"Person %1"_s.arg(i));
        }
        const std::vector<ReviewItem> all = scene.items();
        QCOMPARE(all.size(), size_t(15));
        const ReviewQueue queue(scene.workspace().database(), scene.wording(), scene.today());
        std::vector<ReviewItem> joined;
        std::optional<ReviewPlace> place = ReviewPlace();
        while (place) {
            const Result<ReviewPart> page = queue.page({}, *place, 4);
            QVERIFY(page);
            QVERIFY(page->items.size() <= 4);
            joined.insert(joined.end(), page->items.begin(), page->items.end());
            place = page->next;
        }
        QVERIFY(std::equal(all.begin(), all.end(), joined.begin(), joined.end(),
            [](const ReviewItem &a, const ReviewItem &b) { return a.isSameAs(b); }));
    }
};

QTEST_GUILESS_MAIN(ReviewQueueTest)
#include "review_queue_test.moc"
