// What must not leave by accident does not leave in an export.
#include "app/exchange/view_table.h"
#include "tests/support/observatory.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using vigie::testing::Observatory;

class ConfidentialExportTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSourceThatIsNotPublicStaysWithEverythingQuotedFromIt();
    void testimoniesStayUnlessPublic();
    void leadsStay();
    void whoAsksForThemGetsThem();

private:
    std::unique_ptr<Observatory> m_observatory;

    ViewTable table(ListView view, bool confidential = false)
    {
        const Workspace &workspace = m_observatory->workspace();
        return *readViewTable(workspace.database(), view, confidential, workspace.wording());
    }
    static QString textOf(const ViewTable &table)
    {
        QString text;
        for (const QStringList &row : table.rows) {
            text += row.join(u'|') % u'\n';
        }
        return text;
    }
};

void ConfidentialExportTest::init()
{
    m_observatory = std::make_unique<Observatory>();
    const RecordRef contract = m_observatory->addContract(u"Adie"_s);
    const RecordRef secret = m_observatory->addSource(u"SECRET letter"_s);
    m_observatory->set(secret, u"confidentiality"_s, u"private"_s);
    const RecordRef open = m_observatory->addSource(u"Open report"_s);
    m_observatory->set(open, u"draws_on_id"_s, secret);
    for (const RecordRef &source : {secret, open}) {
        Record claim(RecordKind::Claim, RecordId::make());
        claim.set(u"record_id", contract);
        claim.set(u"field", u"stage"_s);
        claim.set(u"source_id", source);
        claim.set(u"quotation", source == secret ? u"SECRET words"_s : u"open words"_s);
        m_observatory->add(claim);
    }
    for (const QString &degree : {u"private"_s, u"anonymous"_s, u"public"_s}) {
        Record testimony(RecordKind::Testimony, RecordId::make());
        testimony.set(u"title", QString(degree % u" testimony"));
        testimony.set(u"confidentiality", degree);
        m_observatory->add(testimony);
    }
    Record lead(RecordKind::Lead, RecordId::make());
    lead.set(u"title", u"SECRET lead"_s);
    lead.set(u"status", u"open"_s);
    m_observatory->add(lead);
}

void ConfidentialExportTest::aSourceThatIsNotPublicStaysWithEverythingQuotedFromIt()
{
    const ViewTable sources = table(ListView::Sources);
    QCOMPARE(sources.rows.size(), 1u);
    QCOMPARE(sources.leftOut, 1);
    QVERIFY2(!textOf(sources).contains(u"SECRET"), qPrintable(textOf(sources)));
    const ViewTable claims = table(ListView::Claims);
    QCOMPARE(claims.rows.size(), 1u);
    QCOMPARE(claims.leftOut, 1);
    QVERIFY(!textOf(claims).contains(u"SECRET"));
    QVERIFY(textOf(claims).contains(u"open words"));
}

void ConfidentialExportTest::testimoniesStayUnlessPublic()
{
    const ViewTable testimonies = table(ListView::Testimonies);
    QCOMPARE(testimonies.rows.size(), 1u);
    QCOMPARE(testimonies.leftOut, 2);
    QVERIFY(textOf(testimonies).contains(u"public testimony"));
}

void ConfidentialExportTest::leadsStay()
{
    QCOMPARE(table(ListView::Leads).rows.size(), 0u);
    QCOMPARE(table(ListView::Leads).leftOut, 1);
}

void ConfidentialExportTest::whoAsksForThemGetsThem()
{
    QCOMPARE(table(ListView::Sources, true).rows.size(), 2u);
    QVERIFY(textOf(table(ListView::Sources, true)).contains(u"SECRET letter"));
    QCOMPARE(table(ListView::Claims, true).rows.size(), 2u);
    QCOMPARE(table(ListView::Testimonies, true).rows.size(), 3u);
    QCOMPARE(table(ListView::Leads, true).rows.size(), 1u);
}

QTEST_GUILESS_MAIN(ConfidentialExportTest)
#include "confidential_export_test.moc"
