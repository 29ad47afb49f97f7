// Search over everything: ranking, excerpts, hostile words, and keeping up with edits.
#include "app/storage/search_index.h"

#include "app/storage/database_file.h"
#include "app/storage/search_builder.h"
#include "app/storage/search_tables.h"
#include "app/storage/statement.h"
#include "tests/support/observatory.h"

#include <QFile>
#include <QTest>

using namespace vigie;
using namespace vigie::testing;

namespace {

QStringList found(const Observatory &observatory, const QString &words, int limit = 20)
{
    const SearchIndex *index = const_cast<Observatory &>(observatory).workspace().searchIndex();
    QStringList titles;
    const Result<std::vector<SearchHit>> hits = index->search(words, limit);
    if (!hits) {
        return {QStringLiteral("error: ") + hits.error().detail};
    }
    for (const SearchHit &hit : *hits) {
        titles.append(kindName(hit.ref.kind) + u' ' + hit.title);
    }
    return titles;
}

// The excerpt of the first hit with the marks as [ and ].
QString excerpt(Observatory &observatory, const QString &words)
{
    const auto hits = observatory.workspace().searchIndex()->search(words, 5);
    QString text = hits && !hits->empty() ? hits->front().excerpt : QStringLiteral("none");
    return text.replace(QChar(0xE000), u'[').replace(QChar(0xE001), u']');
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts) {
        result.append(QString::fromUtf8(text));
    }
    return result;
}

// FTS5's own check that the words of the index are those of the documents.
bool isWhole(const Database &database)
{
    for (const RecordKind kind : indexedKinds()) {
        if (!isSearched(kind)) {
            continue;
        }
        const QByteArray name = textTableName(kind);
        if (!execute(database,
                "INSERT INTO search." + name + " (" + name + ", rank) VALUES ('integrity-check', 1)")) {
            return false;
        }
    }
    return true;
}

} // namespace

class SearchIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void titlesComeBeforeOtherFieldsAndWholeTitlesFirst();
    void shortNamesCountAsTitles();
    void accentsAndCaseAreIgnored();
    void labelsOfCodesAreFoundInBothLanguages();
    void quotationsLeadToTheirRecord();
    void excerptsShowTheWrittenTextWithMarks();
    void hostileWordsFindNothingAndBreakNothing();
    void recordsWithoutAWordAreNoTrouble();
    void remarksOnAParticipationLeadToItsContract();
    void lettersNarrowWhatWordsFind();
    void theIndexFollowsEditsUndoAndRemovals();
    void aRenamedOrganisationIsFoundInItsContracts();
    void aRemovedParticipationLeavesItsContract();
    void theIndexSaysWhetherItIsCurrent();
    void missedEntriesAreCaughtUpWith();
    void aDamagedIndexFileIsMadeAnew();
    void whatWasEditedWhileItWasBuiltIsCaughtUpWith();
    void anIndexOfAnotherObservatoryIsNotTaken();
    void stoppedBuildingLeavesTheIndexAsItWas();
    void aDetachedIndexCanBeTakenAgain();
    void rebuildingCanBeStopped();
    void anIndexOfAnotherFormatIsNotUsed();
};

void SearchIndexTest::titlesComeBeforeOtherFieldsAndWholeTitlesFirst()
{
    Observatory observatory;
    Record noted = contract(QStringLiteral("Zèbre"));
    noted.set(u"notes", QStringLiteral("Parle de l’Adie."));
    observatory.add(noted);
    const RecordRef adieContract = observatory.addContract(QStringLiteral("Adie – microcrédit"));
    const RecordRef adie = observatory.addOrganisation(QStringLiteral("Adie"));
    observatory.addOrganisation(QStringLiteral("Amis de l’Adie"));
    observatory.addParticipation(adieContract, adie, QStringLiteral("operator"));
    QCOMPARE(found(observatory, QStringLiteral("adie")),
        list({"organisation Adie", "contract Adie – microcrédit", "organisation Amis de l’Adie",
            "contract Zèbre"}));
    QCOMPARE(found(observatory, QStringLiteral("adie"), 1), list({"organisation Adie"}));
    QCOMPARE(found(observatory, QStringLiteral("adie micro")).first(),
        QStringLiteral("contract Adie – microcrédit"));
}

void SearchIndexTest::shortNamesCountAsTitles()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Microcrédit (Adie)"));
    const RecordRef adie
        = observatory.addOrganisation(QStringLiteral("Association pour le droit à l’initiative économique"));
    observatory.set(adie, QStringLiteral("short_name"), QStringLiteral("Adie"));
    QCOMPARE(found(observatory, QStringLiteral("adie")),
        list({"organisation Association pour le droit à l’initiative économique",
            "contract Microcrédit (Adie)"}));
    QCOMPARE(found(observatory, QStringLiteral("adi")).first().section(u' ', 0, 0),
        QStringLiteral("organisation"));
}

void SearchIndexTest::accentsAndCaseAreIgnored()
{
    Observatory observatory;
    observatory.addOrganisation(QStringLiteral("Fédération Œuvres & Cœurs"));
    for (const QString &words : {QStringLiteral("federation"), QStringLiteral("ŒUVRES"),
             QStringLiteral("oeuv coeu"), QStringLiteral("FÉDÉ")}) {
        QCOMPARE(found(observatory, words).size(), qsizetype(1));
    }
    QCOMPARE(found(observatory, QStringLiteral("uvres")).size(), qsizetype(0));
    QCOMPARE(found(observatory, QString()).size(), qsizetype(0));
}

void SearchIndexTest::labelsOfCodesAreFoundInBothLanguages()
{
    Observatory observatory;
    Record record = contract(QStringLiteral("Un"));
    record.set(u"stage", QStringLiteral("announced"));
    observatory.add(record);
    QCOMPARE(found(observatory, QStringLiteral("annonce")), list({"contract Un"}));
    QCOMPARE(found(observatory, QStringLiteral("announced")), list({"contract Un"}));
}

void SearchIndexTest::quotationsLeadToTheirRecord()
{
    Observatory observatory;
    const RecordRef about = observatory.addContract(QStringLiteral("Wimoov"));
    const RecordRef source = observatory.addSource(QStringLiteral("Revue"));
    Record claim(RecordKind::Claim, RecordId::make());
    claim.set(u"record_id", about);
    claim.set(u"field", QStringLiteral("stage"));
    claim.set(u"source_id", source);
    claim.set(u"quotation", QStringLiteral("la plateforme de mobilité ouvrira"));
    observatory.add(claim);
    QCOMPARE(found(observatory, QStringLiteral("plateforme mobilite")), list({"contract Wimoov"}));
    QCOMPARE(excerpt(observatory, QStringLiteral("mobilite")),
        QStringLiteral("la plateforme de [mobilité] ouvrira"));
    observatory.perform(removeRecords({claim.ref()}, QStringLiteral("claim"), Wording(Language::French)));
    QCOMPARE(found(observatory, QStringLiteral("plateforme")), QStringList());
}

void SearchIndexTest::excerptsShowTheWrittenTextWithMarks()
{
    Observatory observatory;
    Record record = contract(QStringLiteral("Œuvre d’Auteuil"));
    record.set(u"description",
        QString(QStringLiteral("mot ").repeated(60) + QStringLiteral("le microcrédit rural ")
            + QStringLiteral("fin ").repeated(60)));
    observatory.add(record);
    QCOMPARE(excerpt(observatory, QStringLiteral("oeu")), QStringLiteral("[Œu]vre d’Auteuil"));
    const QString middle = excerpt(observatory, QStringLiteral("microcred"));
    QVERIFY2(middle.contains(u"le [microcréd]it rural"), qPrintable(middle));
    QVERIFY(middle.startsWith(u'…') && middle.endsWith(u'…') && middle.size() < 140);
    // Both words in one text are worth more than one of them in the title.
    QVERIFY(excerpt(observatory, QStringLiteral("micro rural")).contains(u"[rural]"));
}

void SearchIndexTest::hostileWordsFindNothingAndBreakNothing()
{
    Observatory observatory;
    observatory.addOrganisation(QStringLiteral("O'Brien & Fils"));
    QCOMPARE(found(observatory, QStringLiteral("O'Brien")).size(), qsizetype(1));
    QCOMPARE(found(observatory, QStringLiteral("O'Brien \" * (")).size(), qsizetype(1));
    for (const QString &words : {QStringLiteral("NEAR("), QStringLiteral("OR"), QStringLiteral("a OR b"),
             QStringLiteral("\""), QStringLiteral("title_key:obrien"), QStringLiteral("-x"),
             QStringLiteral("*"), QString(QChar(0xD800)), QString(5000, u'a')}) {
        const QStringList hits = found(observatory, words);
        QVERIFY2(hits.isEmpty() || !hits.first().startsWith(u"error"), qPrintable(words.left(20)));
    }
}

void SearchIndexTest::recordsWithoutAWordAreNoTrouble()
{
    Observatory observatory;
    const RecordRef marks = observatory.addOrganisation(QStringLiteral("!!!"));
    QVERIFY(observatory.workspace().searchIndex()->isCurrent());
    observatory.set(marks, QStringLiteral("city"), QStringLiteral("Évry"));
    QCOMPARE(found(observatory, QStringLiteral("evry")), list({"organisation !!!"}));
    QCOMPARE(found(observatory, QStringLiteral("!!!")), QStringList());
}

void SearchIndexTest::remarksOnAParticipationLeadToItsContract()
{
    Observatory observatory;
    const RecordRef contract = observatory.addContract(QStringLiteral("Contrat"));
    const RecordRef bank = observatory.addOrganisation(QStringLiteral("Banque"));
    const RecordRef part = observatory.addParticipation(contract, bank, QStringLiteral("investor"));
    observatory.set(part, QStringLiteral("instrument"), QStringLiteral("obligations convertibles"));
    QCOMPARE(found(observatory, QStringLiteral("convertibles")), list({"contract Contrat"}));
    QCOMPARE(excerpt(observatory, QStringLiteral("convert")), QStringLiteral("obligations [convert]ibles"));
}

void SearchIndexTest::lettersNarrowWhatWordsFind()
{
    Observatory observatory;
    observatory.addOrganisation(QStringLiteral("Société Martin"));
    observatory.addOrganisation(QStringLiteral("Société Noël"));
    QCOMPARE(found(observatory, QStringLiteral("soc n")), list({"organisation Société Noël"}));
    QCOMPARE(found(observatory, QStringLiteral("n s")), list({"organisation Société Noël"}));
    QCOMPARE(found(observatory, QStringLiteral("m")), list({"organisation Société Martin"}));
}

void SearchIndexTest::theIndexFollowsEditsUndoAndRemovals()
{
    Observatory observatory;
    const RecordRef person = observatory.addPerson(QStringLiteral("Ada"));
    const QString word = QStringLiteral("lovelace");
    QCOMPARE(found(observatory, word), QStringList());
    observatory.set(person, QStringLiteral("notes"), QStringLiteral("née Lovelace"));
    QCOMPARE(found(observatory, word), list({"person Ada"}));
    QVERIFY(observatory.workspace().undo());
    QCOMPARE(found(observatory, word), QStringList());
    QVERIFY(observatory.workspace().redo());
    QCOMPARE(found(observatory, word), list({"person Ada"}));
    observatory.perform(removeRecords({person}, QStringLiteral("Ada"), Wording(Language::French)));
    QCOMPARE(found(observatory, word), QStringList());
    QVERIFY(observatory.workspace().undo());
    QCOMPARE(found(observatory, word), list({"person Ada"}));
    QVERIFY(observatory.workspace().searchIndex()->isCurrent());
    QVERIFY(isWhole(observatory.workspace().database()));
}

void SearchIndexTest::aRenamedOrganisationIsFoundInItsContracts()
{
    Observatory observatory;
    const RecordRef contract = observatory.addContract(QStringLiteral("Contrat"));
    const RecordRef bank = observatory.addOrganisation(QStringLiteral("Banque"));
    observatory.addParticipation(contract, bank, QStringLiteral("investor"));
    QCOMPARE(found(observatory, QStringLiteral("banque contrat")), list({"contract Contrat"}));
    observatory.set(bank, QStringLiteral("name"), QStringLiteral("Caisse"));
    QCOMPARE(found(observatory, QStringLiteral("banque")), QStringList());
    QCOMPARE(found(observatory, QStringLiteral("caisse contrat")), list({"contract Contrat"}));
    QVERIFY(isWhole(observatory.workspace().database()));
}

void SearchIndexTest::aRemovedParticipationLeavesItsContract()
{
    Observatory observatory;
    const RecordRef contract = observatory.addContract(QStringLiteral("Contrat"));
    const RecordRef bank = observatory.addOrganisation(QStringLiteral("Banque"));
    const RecordRef part = observatory.addParticipation(contract, bank, QStringLiteral("investor"));
    observatory.perform(removeRecords({part}, QStringLiteral("part"), Wording(Language::French)));
    QCOMPARE(found(observatory, QStringLiteral("banque")), list({"organisation Banque"}));
}

void SearchIndexTest::theIndexSaysWhetherItIsCurrent()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Un"));
    const Database &edited = observatory.workspace().database();
    QVERIFY(observatory.workspace().searchIndex()->isCurrent());
    // Another index file of the same observatory: empty, then built, then behind.
    const std::unique_ptr<Database> other = *Database::open(edited.path(), OpenMode::ReadWrite);
    SearchIndex index = *SearchIndex::attach(*other, observatory.folder().path(QStringLiteral("other.db")));
    QVERIFY(!index.isCurrent());
    QVERIFY(index.rebuild());
    QVERIFY(index.isCurrent());
    observatory.addContract(QStringLiteral("Deux"));
    QVERIFY(!index.isCurrent());
}

void SearchIndexTest::missedEntriesAreCaughtUpWith()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Un"));
    const std::unique_ptr<Database> other
        = *Database::open(observatory.workspace().database().path(), OpenMode::ReadWrite);
    SearchIndex index = *SearchIndex::attach(*other, observatory.folder().path(QStringLiteral("other.db")));
    QVERIFY(index.rebuild());
    observatory.addContract(QStringLiteral("Deux"));
    observatory.addContract(QStringLiteral("Trois"));
    QVERIFY(index.update({}));
    QVERIFY(index.isCurrent());
    QCOMPARE(index.search(QStringLiteral("trois"), 5)->size(), size_t(1));
    QCOMPARE(index.search(QStringLiteral("deux"), 5)->size(), size_t(1));
}

void SearchIndexTest::aDamagedIndexFileIsMadeAnew()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Un"));
    const QString path = observatory.folder().path(QStringLiteral("broken.db"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    const std::unique_ptr<Database> other
        = *Database::open(observatory.workspace().database().path(), OpenMode::ReadWrite);
    Result<SearchIndex> index = SearchIndex::attach(*other, path);
    QVERIFY(index);
    QVERIFY(!index->isCurrent());
    QVERIFY(index->rebuild());
    QCOMPARE(index->search(QStringLiteral("un"), 5)->size(), size_t(1));
}

void SearchIndexTest::whatWasEditedWhileItWasBuiltIsCaughtUpWith()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Un"));
    const QString database = observatory.workspace().database().path();
    const QString path = observatory.folder().path(QStringLiteral("other.db"));
    bool isEdited = false;
    QVERIFY(rebuildSearchIndex(database, path, [&](double share) {
        if (share >= 1 && !std::exchange(isEdited, true)) { // when everything was read
            observatory.addContract(QStringLiteral("Deux"));
        }
        return true;
    }));
    QVERIFY(isEdited);
    QVERIFY(!QFile::exists(path + QStringLiteral(".new")));
    observatory.addContract(QStringLiteral("Trois"));
    const std::unique_ptr<Database> other = *Database::open(database, OpenMode::ReadWrite);
    SearchIndex index = *SearchIndex::attach(*other, path);
    QVERIFY(!index.isCurrent());
    QVERIFY(index.catchUp());
    QVERIFY(index.isCurrent());
    QVERIFY(isWhole(*other));
    for (const QStringView word : {u"un", u"deux", u"trois"}) {
        QCOMPARE(index.search(word.toString(), 5)->size(), size_t(1));
    }
}

void SearchIndexTest::anIndexOfAnotherObservatoryIsNotTaken()
{
    Observatory ours;
    ours.addContract(QStringLiteral("Un"));
    Observatory theirs;
    theirs.addContract(QStringLiteral("Deux"));
    const QString path = ours.folder().path(QStringLiteral("other.db"));
    QVERIFY(buildSearchIndex(theirs.workspace().database().path(), path));
    const std::unique_ptr<Database> database
        = *Database::open(ours.workspace().database().path(), OpenMode::ReadWrite);
    SearchIndex index = *SearchIndex::attach(*database, path);
    QVERIFY(!index.catchUp());
    QVERIFY(index.detach());
    QVERIFY(buildSearchIndex(database->path(), path));
    const SearchIndex built = *SearchIndex::open(*database, path);
    QCOMPARE(built.search(QStringLiteral("un"), 5)->size(), size_t(1));
    QCOMPARE(built.search(QStringLiteral("deux"), 5)->size(), size_t(0));
}

void SearchIndexTest::stoppedBuildingLeavesTheIndexAsItWas()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Un"));
    const QString database = observatory.workspace().database().path();
    const QString path = observatory.folder().path(QStringLiteral("other.db"));
    QVERIFY(buildSearchIndex(database, path));
    QCOMPARE(
        rebuildSearchIndex(database, path, [](double) { return false; }).error().kind, ErrorKind::Cancelled);
    QVERIFY(!QFile::exists(path + QStringLiteral(".new")));
    const std::unique_ptr<Database> other = *Database::open(database, OpenMode::ReadWrite);
    const SearchIndex index = *SearchIndex::attach(*other, path);
    QVERIFY(index.isCurrent());
}

void SearchIndexTest::aDetachedIndexCanBeTakenAgain()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Un"));
    const QString path = observatory.folder().path(QStringLiteral("other.db"));
    const std::unique_ptr<Database> other
        = *Database::open(observatory.workspace().database().path(), OpenMode::ReadWrite);
    SearchIndex first = *SearchIndex::open(*other, path);
    QVERIFY(first.isCurrent());
    QVERIFY(first.detach());
    QVERIFY(!searchIndexIsCurrent(*other));
    QVERIFY(SearchIndex::attach(*other, path)->isCurrent());
}

void SearchIndexTest::rebuildingCanBeStopped()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Un"));
    const std::unique_ptr<Database> other
        = *Database::open(observatory.workspace().database().path(), OpenMode::ReadWrite);
    SearchIndex index = *SearchIndex::attach(*other, observatory.folder().path(QStringLiteral("other.db")));
    double last = -1;
    QCOMPARE(index.rebuild([](double) { return false; }).error().kind, ErrorKind::Cancelled);
    QVERIFY(!index.isCurrent());
    QVERIFY(index.rebuild([&last](double share) {
        const bool goesOn = share >= last;
        last = share;
        return goesOn;
    }));
    QVERIFY(last > 0 && last <= 1);
    QVERIFY(index.isCurrent());
}

void SearchIndexTest::anIndexOfAnotherFormatIsNotUsed()
{
    Observatory observatory;
    observatory.addContract(QStringLiteral("Un"));
    QVERIFY(execute(observatory.workspace().database(), "UPDATE search.state SET format = 999"));
    QVERIFY(!observatory.workspace().searchIndex()->isCurrent());
    observatory.reopen();
    QVERIFY(observatory.workspace().searchIndex()->isCurrent());
    QCOMPARE(found(observatory, QStringLiteral("un")), list({"contract Un"}));
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "search_index_test.moc"
