#include "app/records/field_catalog.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace vigie;

namespace {

// Column name and declaration, by table, as the numbered files of resources/schema create and add them.
using Columns = QHash<QString, QHash<QString, QString>>;

void readCreatedTables(const QString &sql, Columns &columns)
{
    static const QRegularExpression table(
        QStringLiteral("CREATE TABLE (\\w+) \\((.*?)\\n\\)"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression column(QStringLiteral("^\\s+(\\w+) (TEXT|INTEGER|REAL|BLOB)([^\\n]*)$"),
        QRegularExpression::MultilineOption);
    auto tables = table.globalMatch(sql);
    while (tables.hasNext()) {
        const auto created = tables.next();
        auto lines = column.globalMatch(created.captured(2));
        while (lines.hasNext()) {
            const auto line = lines.next();
            columns[created.captured(1)].insert(
                line.captured(1), QString(line.captured(2) + line.captured(3)));
        }
    }
}

void readAddedColumns(const QString &sql, Columns &columns)
{
    static const QRegularExpression added(
        QStringLiteral("ALTER TABLE (\\w+) ADD COLUMN (\\w+) (\\w+)([^;]*);"));
    auto matches = added.globalMatch(sql);
    while (matches.hasNext()) {
        const auto match = matches.next();
        columns[match.captured(1)].insert(match.captured(2), QString(match.captured(3) + match.captured(4)));
    }
}

Columns columnsOfTheSchema()
{
    Columns columns;
    const QDir folder(QStringLiteral(":/schema"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            const QString sql = QString::fromUtf8(file.readAll());
            readCreatedTables(sql, columns);
            readAddedColumns(sql, columns);
        }
    }
    return columns;
}

QString typeOf(const Field &field, qsizetype place)
{
    switch (field.type) {
    case FieldType::Number:
        return QStringLiteral("INTEGER");
    case FieldType::Quantity:
        return QStringLiteral("REAL");
    case FieldType::Money:
        return place < 2 ? QStringLiteral("INTEGER") : QStringLiteral("TEXT");
    default:
        return QStringLiteral("TEXT");
    }
}

} // namespace

class FieldCatalogTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_columns = columnsOfTheSchema();
        QVERIFY(!m_columns.isEmpty());
    }

    void everyKind_data()
    {
        QTest::addColumn<int>("kindNumber");
        for (const RecordKind kind : allRecordKinds) {
            QTest::newRow(qPrintable(kindName(kind))) << static_cast<int>(kind);
        }
    }

    void everyFieldHasItsColumnsOfTheRightType_data() { everyKind_data(); }
    void everyFieldHasItsColumnsOfTheRightType()
    {
        QFETCH(int, kindNumber);
        const auto kind = static_cast<RecordKind>(kindNumber);
        const auto table = m_columns.value(kindName(kind));
        for (const Field &field : fieldsOf(kind)) {
            const QStringList columns = columnsOf(field);
            for (qsizetype place = 0; place < columns.size(); ++place) {
                const QString declaration = table.value(columns.at(place));
                QVERIFY2(declaration.startsWith(typeOf(field, place)), qPrintable(columns.at(place)));
            }
            // What the form demands, the table demands, and the other way round.
            QCOMPARE(table.value(field.fieldName()).contains(QStringLiteral("NOT NULL")), field.required);
        }
    }

    void everyColumnBelongsToAField_data() { everyKind_data(); }
    void everyColumnBelongsToAField()
    {
        QFETCH(int, kindNumber);
        const auto kind = static_cast<RecordKind>(kindNumber);
        QSet<QString> known{QStringLiteral("id")};
        for (const Field &field : fieldsOf(kind)) {
            for (const QString &column : columnsOf(field)) {
                QVERIFY2(!known.contains(column), qPrintable(column));
                known.insert(column);
            }
        }
        if (kind == RecordKind::Testimony) {
            // Mentions took its place. It stays, empty: without it, older changes of the journal would not
            // fit their table any more.
            known.insert(QStringLiteral("contract_id"));
        }
        const auto table = m_columns.value(kindName(kind));
        QCOMPARE(QSet<QString>(table.keyBegin(), table.keyEnd()), known);
    }

    void fieldsAreNamedOnceAndFound_data() { everyKind_data(); }
    void fieldsAreNamedOnceAndFound()
    {
        QFETCH(int, kindNumber);
        const auto kind = static_cast<RecordKind>(kindNumber);
        static const QRegularExpression plainName(QStringLiteral("^[a-z][a-z0-9_]*$"));
        for (const Field &field : fieldsOf(kind)) {
            QVERIFY(field.kind == kind);
            QVERIFY(plainName.match(field.fieldName()).hasMatch());
            QCOMPARE(findField(kind, field.fieldName()), &field); // the first of that name is this one
            QCOMPARE(&fieldOf(kind, field.fieldName()), &field);
            QVERIFY(field.fieldName() != wholeRecordField); // stands for the record as a whole
        }
        QCOMPARE(findField(kind, u"no_such_field"), nullptr);
        QCOMPARE(findField(kind, u"id"), nullptr);
        QCOMPARE(findField(kind, u""), nullptr);
    }

    void fieldsSayWhatTheirTypeNeeds_data() { everyKind_data(); }
    void fieldsSayWhatTheirTypeNeeds()
    {
        QFETCH(int, kindNumber);
        for (const Field &field : fieldsOf(static_cast<RecordKind>(kindNumber))) {
            QCOMPARE(field.type == FieldType::Reference, !field.targets.empty());
            QCOMPARE(field.type == FieldType::Number, field.minimum < field.maximum);
            QVERIFY2(!field.openList || field.type == FieldType::Code, field.name);
            QVERIFY2(*field.label && *field.group, field.name);
            QVERIFY(!field.labelText(Wording(Language::French)).isEmpty());
        }
    }

    void identifiersAreCheckedByTheirOwnScheme()
    {
        const auto scheme
            = [](RecordKind kind, QStringView name) { return fieldOf(kind, name).identifierScheme; };
        QVERIFY(scheme(RecordKind::Contract, u"indigo_id") == IdentifierScheme::IndigoProject);
        QVERIFY(scheme(RecordKind::Organisation, u"indigo_id") == IdentifierScheme::IndigoOrganisation);
        QVERIFY(scheme(RecordKind::Organisation, u"siren") == IdentifierScheme::Siren);
        QVERIFY(scheme(RecordKind::Organisation, u"siret") == IdentifierScheme::Siret);
        QVERIFY(scheme(RecordKind::Organisation, u"rna") == IdentifierScheme::Rna);
        QVERIFY(scheme(RecordKind::Organisation, u"lei") == IdentifierScheme::Lei);
    }

    void recordsAreKnownByTheirTitle()
    {
        const auto title = [](RecordKind kind) {
            const Field *field = titleField(kind);
            return field ? field->fieldName() : QString();
        };
        QCOMPARE(title(RecordKind::Contract), QStringLiteral("name"));
        QCOMPARE(title(RecordKind::Person), QStringLiteral("name"));
        QCOMPARE(title(RecordKind::Source), QStringLiteral("title"));
        QCOMPARE(title(RecordKind::Event), QStringLiteral("title"));
        QCOMPARE(title(RecordKind::OutcomeMetric), QStringLiteral("label"));
        QCOMPARE(title(RecordKind::Participation), QString());
        QCOMPARE(title(RecordKind::Tie), QString());
    }

    void columnsFollowTheType()
    {
        const auto columns
            = [](RecordKind kind, QStringView name) { return columnsOf(fieldOf(kind, name)).join(u' '); };
        QCOMPARE(columns(RecordKind::Contract, u"name"), QStringLiteral("name"));
        QCOMPARE(columns(RecordKind::Contract, u"investment_total"),
            QStringLiteral("investment_total investment_total_max investment_total_currency"));
        QCOMPARE(columns(RecordKind::Contract, u"beneficiaries_target"),
            QStringLiteral("beneficiaries_target beneficiaries_target_max"));
        QCOMPARE(columns(RecordKind::Participation, u"contract_id"), QStringLiteral("contract_id"));
        QCOMPARE(columns(RecordKind::Tie, u"from_id"), QStringLiteral("from_id from_kind"));
        QCOMPARE(columns(RecordKind::Claim, u"record_id"), QStringLiteral("record_id record_kind"));
    }

private:
    Columns m_columns;
};

QTEST_GUILESS_MAIN(FieldCatalogTest)
#include "field_catalog_test.moc"
