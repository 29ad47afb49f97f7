// When two sources are one document.
#include "app/records/source_matching.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class SourceMatchingTest : public QObject
{
    Q_OBJECT

private slots:
    void addressesOfOnePageAreOne_data();
    void addressesOfOnePageAreOne();
    void addressesOfTwoPagesAreTwo_data();
    void addressesOfTwoPagesAreTwo();
    void whatIsNoWebAddressHasNone();
    void likenessGoesByAddressThenByTitleAndDate();
    void anAddressGivesATitleToBeginWith_data();
    void anAddressGivesATitleToBeginWith();
};

namespace {

Record source(
    const QString &title, const QString &address, const QString &date, const QString &publisher = {})
{
    Record record(RecordKind::Source, RecordId::make());
    record.set(u"title", title);
    if (!address.isEmpty()) {
        record.set(u"url", address);
    }
    if (!publisher.isEmpty()) {
        record.set(u"publisher", publisher);
    }
    if (!date.isEmpty()) {
        record.set(u"date_published", *PartialDate::fromIso(date));
    }
    return record;
}

} // namespace

void SourceMatchingTest::addressesOfOnePageAreOne_data()
{
    QTest::addColumn<QString>("address");
    const auto row
        = [](const char *name, const char *address) { QTest::newRow(name) << QString::fromUtf8(address); };
    row("scheme", "http://example.org/a/b?id=2&page=1");
    row("www and case of the host", "https://WWW.Example.org/a/b?id=2&page=1");
    row("slash at the end", "https://example.org/a/b/?id=2&page=1");
    row("fragment", "https://example.org/a/b?id=2&page=1#section-4");
    row("tracking", "https://example.org/a/b?utm_source=x&id=2&fbclid=abc&page=1&xtor=RSS-1");
    row("order of the parameters", "https://example.org/a/b?page=1&id=2");
    row("the usual port", "https://example.org:443/a/b?id=2&page=1");
    row("dots", "https://example.org/c/../a/./b?id=2&page=1");
    row("spaces around", " https://example.org/a/b?id=2&page=1 ");
    row("entrance page", "https://example.org/a/b/index.html?id=2&page=1");
}

void SourceMatchingTest::addressesOfOnePageAreOne()
{
    QFETCH(QString, address);
    QCOMPARE(normalisedAddress(address), u"example.org/a/b?id=2&page=1"_s);
}

void SourceMatchingTest::addressesOfTwoPagesAreTwo_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("parameter") << u"https://example.org/?id=1"_s << u"https://example.org/?id=2"_s;
    QTest::newRow("case of the path") << u"https://example.org/A"_s << u"https://example.org/a"_s;
    QTest::newRow("port") << u"https://example.org:8080/a"_s << u"https://example.org/a"_s;
    QTest::newRow("host") << u"https://a.example.org/"_s << u"https://example.org/"_s;
}

void SourceMatchingTest::addressesOfTwoPagesAreTwo()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY(normalisedAddress(a) != normalisedAddress(b));
}

void SourceMatchingTest::whatIsNoWebAddressHasNone()
{
    QCOMPARE(normalisedAddress(u"file:///etc/passwd"_s), QString());
    QCOMPARE(normalisedAddress(u"rapport.pdf"_s), QString());
    QCOMPARE(normalisedAddress({}), QString());
    QCOMPARE(normalisedAddress(u"http://dx.doi.org/10.1000/ABC"_s),
        normalisedAddress(u"https://doi.org/10.1000/abc"_s));
    QCOMPARE(normalisedAddress(u"https://example.org/%C3%A9t%C3%A9"_s),
        normalisedAddress(u"https://example.org/été"_s));
}

void SourceMatchingTest::likenessGoesByAddressThenByTitleAndDate()
{
    const Record ours = source(u"L’évaluation d’Adie"_s, u"https://www.example.org/adie/"_s, u"2019-03"_s);
    QCOMPARE(likenessOf(ours, source(u"Autre titre"_s, u"http://example.org/adie?utm_campaign=x"_s, {})),
        SourceLikeness::SameAddress);
    QCOMPARE(likenessOf(ours, source(u"l'evaluation D'ADIE"_s, u"https://other.org/"_s, u"2019-03"_s)),
        SourceLikeness::SameTitleAndDate);
    QCOMPARE(likenessOf(ours, source(u"L’évaluation d’Adie"_s, {}, u"2020"_s)), SourceLikeness::Different);
    QCOMPARE(likenessOf(ours, source(u"L’évaluation d’Adie"_s, {}, {})), SourceLikeness::Different);
    const Record undated = source(u"Rapport annuel"_s, {}, {}, u"Adie"_s);
    QCOMPARE(likenessOf(undated, source(u"Rapport annuel"_s, {}, {}, u"ADIE"_s)),
        SourceLikeness::SameTitleAndDate);
    QCOMPARE(
        likenessOf(undated, source(u"Rapport annuel"_s, {}, {}, u"Wimoov"_s)), SourceLikeness::Different);
    Record archived = source(u"Autre"_s, {}, {});
    archived.set(u"archive_url", u"https://example.org/adie"_s);
    QCOMPARE(likenessOf(ours, archived), SourceLikeness::SameAddress);
}

void SourceMatchingTest::anAddressGivesATitleToBeginWith_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("title");
    QTest::newRow("file") << u"https://example.org/d/rapport-final_cis%20adie.pdf"_s
                          << u"Rapport final cis adie"_s;
    QTest::newRow("page") << u"https://example.org/contrats-a-impact/"_s << u"Contrats a impact"_s;
    QTest::newRow("number") << u"https://www.example.org/node/123"_s << u"example.org"_s;
    QTest::newRow("host") << u"https://www.example.org"_s << u"example.org"_s;
}

void SourceMatchingTest::anAddressGivesATitleToBeginWith()
{
    QFETCH(QString, address);
    QFETCH(QString, title);
    QCOMPARE(titleFromAddress(address), title);
}

QTEST_GUILESS_MAIN(SourceMatchingTest)
#include "source_matching_test.moc"
