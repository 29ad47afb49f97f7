// The names of edits, as Undo and the history show them.
#include "tests/support/observatory.h"

#include <QTest>

using namespace vigie;
using namespace vigie::testing;

class EditTextsTest : public QObject
{
    Q_OBJECT

private slots:
    void anEditOfAClaimNamesItsKindItsSubjectAndItsField();
};

void EditTextsTest::anEditOfAClaimNamesItsKindItsSubjectAndItsField()
{
    Observatory observatory(Language::English);
    const Wording wording(Language::English);
    const RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    Record claim(RecordKind::Claim, RecordId::make());
    claim.set(u"record_id", adie);
    claim.set(u"field", QStringLiteral("territory"));
    claim.set(u"value", QStringLiteral("Gironde"));
    claim.set(u"source_id", observatory.addSource(QStringLiteral("INDIGO")));
    observatory.add(claim);
    const QString title = observatory.reader().title(claim.ref(), wording);
    QCOMPARE(title, QStringLiteral("Adie · Territory · INDIGO"));
    QCOMPARE(removeRecords({claim.ref()}, title, wording).text,
        QStringLiteral("Delete claim Adie · Territory · INDIGO"));
    QCOMPARE(setField(claim.ref(), QStringLiteral("value"), QStringLiteral("Landes"), title, wording).text,
        QStringLiteral("Edit “Stated value” of claim Adie · Territory · INDIGO"));
    QCOMPARE(removeRecords({adie}, QStringLiteral("Adie"), wording).text, QStringLiteral("Delete Adie"));
}

QTEST_GUILESS_MAIN(EditTextsTest)
#include "edit_texts_test.moc"
