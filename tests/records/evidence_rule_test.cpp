#include "app/records/evidence_rule.h"

#include "app/records/field_catalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

using Claims = std::vector<ClaimWeight>;

ClaimWeight says(const QString &value, Agreement agreement, const QString &origin)
{
    return {agreement, value, origin, false, false};
}

ClaimWeight agrees(const QString &origin)
{
    return says(u"1300000 EUR"_s, Agreement::Agrees, origin);
}

ClaimWeight differs(const QString &value, const QString &origin)
{
    return says(value, Agreement::Differs, origin);
}

ClaimWeight official(ClaimWeight claim)
{
    claim.official = true;
    return claim;
}

ClaimWeight weak(ClaimWeight claim)
{
    claim.weak = true;
    return claim;
}

} // namespace

Q_DECLARE_METATYPE(vigie::Standing)
Q_DECLARE_METATYPE(vigie::Agreement)
Q_DECLARE_METATYPE(vigie::Verdict::Reason)

class EvidenceRuleTest : public QObject
{
    Q_OBJECT

private slots:
    void theRuleGivesAStandingAndItsReason_data()
    {
        using Reason = Verdict::Reason;
        QTest::addColumn<Claims>("claims");
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("nobody says anything") << Claims{} << Standing::Unsourced << Reason::NoClaim;
        QTest::newRow("one source") << Claims{agrees(u"a"_s)} << Standing::Reported << Reason::OneSource;
        QTest::newRow("two independent sources")
            << Claims{agrees(u"a"_s), agrees(u"b"_s)} << Standing::Verified << Reason::Independent;
        QTest::newRow("two sources that draw on the same one")
            << Claims{agrees(u"a"_s), agrees(u"a"_s)} << Standing::Reported << Reason::OneOrigin;
        QTest::newRow("three sources, two of one origin") << Claims{agrees(u"a"_s), agrees(u"a"_s),
            agrees(u"b"_s)} << Standing::Verified << Reason::Independent;
        QTest::newRow("an official source alone")
            << Claims{official(agrees(u"a"_s))} << Standing::Verified << Reason::Official;
        QTest::newRow("two sources disagree") << Claims{agrees(u"a"_s), differs(u"1500000 EUR"_s, u"b"_s)}
                                              << Standing::Contradicted << Reason::Disagreement;
        QTest::newRow("an official source does not silence another")
            << Claims{official(agrees(u"a"_s)), differs(u"1500000 EUR"_s, u"b"_s)} << Standing::Contradicted
            << Reason::Disagreement;
        QTest::newRow("sources of one origin that disagree")
            << Claims{agrees(u"a"_s), differs(u"1500000 EUR"_s, u"a"_s)} << Standing::Contradicted
            << Reason::Disagreement;
        QTest::newRow("a weak source does not contradict")
            << Claims{agrees(u"a"_s), agrees(u"b"_s), weak(differs(u"9 EUR"_s, u"c"_s))} << Standing::Verified
            << Reason::Independent;
        QTest::newRow("nor does it confirm")
            << Claims{agrees(u"a"_s), weak(agrees(u"b"_s))} << Standing::Reported << Reason::OneSource;
        QTest::newRow("only weak sources")
            << Claims{weak(agrees(u"a"_s)), weak(agrees(u"b"_s))} << Standing::ToVerify << Reason::OnlyWeak;
        QTest::newRow("an official source that is in doubt")
            << Claims{weak(official(agrees(u"a"_s)))} << Standing::ToVerify << Reason::OnlyWeak;
        QTest::newRow("none states the retained value")
            << Claims{differs(u"1200000 EUR"_s, u"a"_s), differs(u"1500000 EUR"_s, u"b"_s)}
            << Standing::ToVerify << Reason::NotStated;
        QTest::newRow("a source that says nothing of it")
            << Claims{agrees(u"a"_s), says(u"1000000 USD"_s, Agreement::Silent, u"b"_s)} << Standing::Reported
            << Reason::OneSource;
    }
    void theRuleGivesAStandingAndItsReason()
    {
        QFETCH(const Claims, claims);
        const Verdict verdict = judge(claims);
        QTEST(verdict.standing, "standing");
        QTEST(verdict.reason, "reason");
        for (const Language language : {Language::French, Language::English}) {
            QVERIFY(!reasonText(verdict, Wording(language)).isEmpty());
        }
    }

    void aDisagreementCountsTheValues()
    {
        const Verdict verdict = judge({agrees(u"a"_s), differs(u"1200000 EUR"_s, u"b"_s),
            differs(u"1500000 EUR"_s, u"c"_s), differs(u"1500000 EUR"_s, u"d"_s)});
        QCOMPARE(verdict.values, 3);
        QVERIFY(reasonText(verdict, Wording(Language::English)).contains(u'3'));
    }

    void valuesAgreeAtTheirPrecision_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("stated");
        QTest::addColumn<QString>("retained");
        QTest::addColumn<Agreement>("agreement");
        const auto row = [](const char *name, const char *field, const char *stated, const char *retained,
                             Agreement agreement) {
            QTest::newRow(name) << QString::fromLatin1(field) << QString::fromUtf8(stated)
                                << QString::fromUtf8(retained) << agreement;
        };
        row("the same day", "date_signed", "2016-11-24", "2016-11-24", Agreement::Agrees);
        row("a month that holds the day", "date_signed", "2016-11", "2016-11-24", Agreement::Agrees);
        row("another year", "date_signed", "2017", "2016-11-24", Agreement::Differs);
        row("about a year beside", "date_signed", "2017~", "2016-11-24", Agreement::Agrees);
        row("about a year two away", "date_signed", "2019~", "2016-11-24", Agreement::Differs);
        row("before", "date_signed", "../2018", "2016-11-24", Agreement::Agrees);
        row("before, too early", "date_signed", "../2015", "2016-11-24", Agreement::Differs);
        row("after", "date_signed", "2016/..", "2016-11-24", Agreement::Agrees);
        row("no value, only cited", "date_signed", "", "2016-11-24", Agreement::Agrees);
        row("a value where none is retained", "date_signed", "2017", "", Agreement::Differs);
        row("the same amount", "investment_total", "1300000 EUR", "1300000 EUR", Agreement::Agrees);
        row("another amount", "investment_total", "1200000 EUR", "1300000 EUR", Agreement::Differs);
        row("a range around", "investment_total", "1200000/1500000 EUR", "1300000 EUR", Agreement::Agrees);
        row("a range beside", "investment_total", "1400000/1500000 EUR", "1300000 EUR", Agreement::Differs);
        row("another currency", "investment_total", "1300000 USD", "1300000 EUR", Agreement::Silent);
        row("a count in a range", "beneficiaries_target", "500", "400/600", Agreement::Agrees);
        row("a code", "stage", "signed", "complete", Agreement::Differs);
        row("a name written otherwise", "name", "ADIE", "Adie – microcrédit rural", Agreement::Agrees);
        row("places in another order", "territory", "Val-d'Oise et Seine-Saint-Denis",
            "Seine-Saint-Denis, Val-d’Oise", Agreement::Agrees);
        row("another place beside", "territory", "L'Île-Saint-Denis et Val-d'Oise",
            "Seine-Saint-Denis, Val-d'Oise", Agreement::Differs);
        row("another name", "name", "Wimoov", "Adie", Agreement::Differs);
        row("prose", "description", "Un texte", "Un autre", Agreement::Agrees);
        row("a fact without a field", "duration", "5 ans", "cinq ans", Agreement::Differs);
        row("the same, written otherwise", "duration", "5 Ans", "5 ans", Agreement::Agrees);
        row("words where the field wants a date", "date_signed", "un jour", "2016", Agreement::Differs);
    }
    void valuesAgreeAtTheirPrecision()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, stated);
        QFETCH(const QString, retained);
        QTEST(agreementOf(stated, retained, findField(RecordKind::Contract, field)), "agreement");
    }

    void addressesAgreeWithoutTheirDecoration()
    {
        const Field &website = fieldOf(RecordKind::Organisation, u"website");
        QCOMPARE(agreementOf(u"http://www.adie.org/"_s, u"https://adie.org"_s, &website), Agreement::Agrees);
        QCOMPARE(agreementOf(u"https://adie.org/a"_s, u"https://adie.org"_s, &website), Agreement::Differs);
    }

    void reliabilityGoesBeforeKind()
    {
        QVERIFY(isOfficialSource(u"contract", 0));
        QVERIFY(isOfficialSource(u"press", 5));
        QVERIFY(!isOfficialSource(u"official", 4));
        QVERIFY(!isOfficialSource(u"press", 0));
        QVERIFY(isWeakSource(u"press", 2));
        QVERIFY(isWeakSource(u"own-calculation", 0));
        QVERIFY(!isWeakSource(u"press", 3));
        QVERIFY(!isWeakSource(u"press", 0));
    }
};

QTEST_GUILESS_MAIN(EvidenceRuleTest)
#include "evidence_rule_test.moc"
