#include "app/storage/standing_shares.h"

#include "tests/storage/review_scene.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::testing;

class StandingSharesTest : public QObject
{
    Q_OBJECT

private slots:
    // Every fact counts once, under what RecordReader says of it.
    void theSharesAreThoseOfEveryField()
    {
        ReviewScene scene;
        scene.set(scene.adie, u"stage"_s, u"implementation"_s);
        scene.set(scene.adie, u"investment_total"_s, euros(1'300'000));
        scene.cited(scene.adie, u"investment_total"_s, u"1500000 EUR"_s, scene.press);
        scene.observatory.set(scene.adie, u"country"_s, u"FR"_s);
        scene.observatory.set(scene.adie, u"notes"_s, u"no fact"_s);
        const RecordRef bare = scene.observatory.addContract(u"Wimoov"_s);
        scene.observatory.set(bare, u"territory"_s, u"Lyon"_s);
        scene.observatory.perform(
            askAbout(bare, u"territory"_s, u"Finansol"_s, {}, u"Wimoov"_s, scene.wording()));

        StandingCounts expected;
        for (const RecordRef &record : {scene.adie, bare}) {
            const auto evidence = scene.observatory.reader().evidence(record);
            for (auto field = evidence->begin(); field != evidence->end(); ++field) {
                if (field.key() != wholeRecordField && field.key() != u"notes") {
                    ++expected[field->standing];
                }
            }
        }
        QCOMPARE(expected.total(), 6);
        const Database &database = scene.workspace().database();
        QCOMPARE(standingsOfKind(database, RecordKind::Contract).value(), expected);

        const auto byRecord = standingsByRecord(database, RecordKind::Contract).value();
        QCOMPARE(byRecord.value(bare.id.toString())[Standing::Unsourced], 2);
        QCOMPARE(byRecord.value(scene.adie.id.toString())[Standing::Contradicted], 1);
        QCOMPARE(byRecord.value(scene.adie.id.toString()).total(), 4);

        ListQuery query;
        query.view = ListView::Contracts;
        query.words = u"wim"_s;
        QCOMPARE(standingsOfList(database, query).value(), byRecord.value(bare.id.toString()));
        QCOMPARE(standingsOfAll(database).value(), expected);
    }

    void theSharesMakeAHundred()
    {
        StandingCounts counts;
        counts[Standing::Verified] = 1;
        counts[Standing::Reported] = 1;
        counts[Standing::Unsourced] = 1;
        QCOMPARE(
            sharesText(counts, Wording(Language::English)), u"34% verified · 33% reported · 33% unsourced"_s);
        QCOMPARE(sharesText(StandingCounts(), Wording(Language::English)), QString());
        counts[Standing::Contradicted] = 1000;
        QVERIFY(sharesText(counts, Wording(Language::English)).contains(u"<1% reported"));
    }
};

QTEST_GUILESS_MAIN(StandingSharesTest)
#include "standing_shares_test.moc"
