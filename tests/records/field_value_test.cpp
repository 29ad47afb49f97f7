#include "app/records/field_value.h"

#include "app/records/field_catalog.h"

#include <QTest>

using namespace vigie;

namespace {

const Field &field(const char *kind, const char *name)
{
    return fieldOf(*kindFromName(QString::fromLatin1(kind)), QString::fromLatin1(name));
}

struct Typed
{
    const char *kind;
    const char *field;
    const char *text;
    const char *canonical;
    const char *french; // as shown; N is U+202F, _ is U+00A0
};

constexpr char someId[] = "018f3e2a-7b1c-7def-8abc-0123456789ab";

constexpr Typed understood[]{
    {"contract", "name", "", "", ""},
    {"contract", "name", "  Adie \n rural ", "Adie rural", "Adie rural"},
    {"contract", "notes", " a\r\n  b\rc ", "a\n  b\nc", "a\n  b\nc"},
    {"contract", "stage", "implementation", "implementation", "Mise en œuvre"},
    {"contract", "stage", "mise en oeuvre", "implementation", "Mise en œuvre"},
    {"contract", "stage", "Announced", "announced", "Annoncé"},
    {"contract", "policy_sector", "Emploi et insertion", "employment", "Emploi et insertion"},
    {"contract", "policy_sector", "musique  de chambre", "musique de chambre", "musique de chambre"},
    {"contract", "country", "France", "FR", "France"},
    {"contract", "date_signed", "mars 2019", "2019-03", "mars 2019"},
    {"contract", "date_signed", "v. 2019", "2019~", "vers 2019"},
    {"contract", "investment_total", "1,2 M€", "1200000 EUR", "1N200N000_€"},
    {"contract", "investment_total", "1,2 – 1,5 M€", "1200000/1500000 EUR", "1N200N000_– 1N500N000_€"},
    {"contract", "investment_total", "£5", "5 GBP", "5_£"},
    {"contract", "beneficiaries_target", "200 à 300", "200/300", "200 à 300"},
    {"contract", "indigo_id", "indigo-poj-0031", "INDIGO-POJ-0031", "INDIGO-POJ-0031"},
    {"organisation", "siren", "552 032 534", "552032534", "552_032_534"},
    {"organisation", "website", "https://www.adie.org", "https://www.adie.org", "https://www.adie.org"},
    {"organisation", "website", "www.adie.org", "https://www.adie.org", "https://www.adie.org"},
    {"organisation", "website", "https://fr.wikipedia.org/wiki/Économie",
        "https://fr.wikipedia.org/wiki/Économie", "https://fr.wikipedia.org/wiki/Économie"},
    {"source", "reliability", "4", "4", "4"},
    {"participation", "position", "1 000", "1000", "1N000"},
    {"participation", "role", "advisor", "adviser", "Conseil"},
    {"participation", "contract_id", someId, someId, ""},
    {"tie", "from_id", "person:018f3e2a-7b1c-7def-8abc-0123456789ab",
        "person:018f3e2a-7b1c-7def-8abc-0123456789ab", ""},
    {"claim", "record_id", "metric:018f3e2a-7b1c-7def-8abc-0123456789ab",
        "outcome_metric:018f3e2a-7b1c-7def-8abc-0123456789ab", ""},
};

struct Refused
{
    const char *kind;
    const char *field;
    const char *text;
    const char *part; // of the sentence
};

constexpr Refused refused[]{
    {"contract", "name", "  ", "must be filled in"},
    {"contract", "stage", "frozen", "is not in the list: Announced, In preparation"},
    {"participation", "role", "king", "is not in the list"},
    {"contract", "date_signed", "31/02/2019", "“31/02/2019” is not a day of the calendar."},
    {"contract", "investment_total", "beaucoup", "is not an amount"},
    {"contract", "beneficiaries_target", "beaucoup", "is not a number"},
    {"organisation", "siren", "552 032 535", "check digits"},
    {"organisation", "website", "javascript://alert(1)", "is not a web address"},
    {"organisation", "website", "file:///etc/passwd", "is not a web address"},
    {"organisation", "website", "http://", "is not a web address"},
    {"organisation", "website", "not an address", "is not a web address"},
    {"source", "reliability", "6", "lies between 1 and 5"},
    {"source", "reliability", "0", "lies between 1 and 5"},
    {"source", "reliability", "2,5", "is not a whole number"},
    {"source", "reliability", "2 à 3", "is not a whole number"},
    {"source", "reliability", "99999999999999999999", "is not a whole number"},
    {"source", "reliability", "good", "is not a whole number"},
    {"tie", "from_id", someId, "does not say which kind"},
    {"tie", "from_id", "contract:018f3e2a-7b1c-7def-8abc-0123456789ab", "cannot point at"},
    {"participation", "contract_id", "person:018f3e2a-7b1c-7def-8abc-0123456789ab", "cannot point at"},
};

constexpr Refused notCanonical[]{
    {"contract", "date_signed", "mars 2019", "not a date"},
    {"contract", "investment_total", "1,2 M€", "not an amount"},
    {"contract", "investment_total", "1 200 000", "not an amount"},
    {"contract", "beneficiaries_target", "200 à 300", "not a number"},
    {"source", "reliability", "04", "not a whole number"},
    {"source", "reliability", "+4", "not a whole number"},
    {"source", "reliability", " 4", "not a whole number"},
    {"tie", "from_id", someId, "which kind"},
};

QString withSpaces(const char *text)
{
    QString result = QString::fromUtf8(text);
    for (qsizetype place = 1; place + 1 < result.size(); ++place) {
        if (result.at(place) == u'N' && result.at(place - 1).isDigit()) {
            result[place] = QChar(0x202F);
        }
    }
    return result.replace(u'_', QChar(0x00A0));
}

} // namespace

class FieldValueTest : public QObject
{
    Q_OBJECT

private slots:
    void whatPeopleTypeBecomesAValue_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; const Typed &typed : understood) {
            QTest::addRow("%s.%s “%s”", typed.kind, typed.field, typed.text) << i++;
        }
    }
    void whatPeopleTypeBecomesAValue()
    {
        QFETCH(int, index);
        const Typed &typed = understood[index];
        const Field &target = field(typed.kind, typed.field);
        if (*typed.text == '\0' && target.required) {
            QVERIFY(!parseValue(QString(), target, m_english));
            return;
        }
        const auto value = parseValue(QString::fromUtf8(typed.text), target, m_english);
        QVERIFY2(value, value ? "" : qPrintable(value.error().message));
        QCOMPARE(toCanonical(*value, target), QString::fromUtf8(typed.canonical));
        QCOMPARE(displayText(*value, target, m_french), withSpaces(typed.french));
        // The canonical text reads back exactly.
        const auto read = fromCanonical(toCanonical(*value, target), target);
        QVERIFY(read);
        QVERIFY(*read == *value);
    }

    void whatDoesNotFitIsRefusedWithTheReason_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; const Refused &row : refused) {
            QTest::addRow("%s.%s “%s”", row.kind, row.field, row.text) << i++;
        }
    }
    void whatDoesNotFitIsRefusedWithTheReason()
    {
        QFETCH(int, index);
        const Refused &row = refused[index];
        const auto value = parseValue(QString::fromUtf8(row.text), field(row.kind, row.field), m_english);
        QVERIFY(!value);
        QVERIFY(value.error().kind == ErrorKind::InvalidInput);
        QVERIFY2(
            value.error().message.contains(QString::fromUtf8(row.part)), qPrintable(value.error().message));
    }

    void nothingElseIsCanonical_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; const Refused &row : notCanonical) {
            QTest::addRow("%s.%s “%s”", row.kind, row.field, row.text) << i++;
        }
    }
    void nothingElseIsCanonical()
    {
        QFETCH(int, index);
        const Refused &row = notCanonical[index];
        const auto value = fromCanonical(QString::fromUtf8(row.text), field(row.kind, row.field));
        QVERIFY(!value);
        QVERIFY2(
            value.error().message.contains(QString::fromUtf8(row.part)), qPrintable(value.error().message));
    }

    void anAmountWithoutCurrencyIsInTheAssumedOne()
    {
        const Field &amount = field("contract", "investment_total");
        QVERIFY(
            *fromCanonical(u"1200000", amount) == FieldValue(Money::ofUnits(1'200'000, Currency::euro())));
        const Currency yen = *Currency::fromCode(u"JPY");
        QVERIFY(*fromCanonical(u"500", amount, yen) == FieldValue(Money::ofUnits(500, yen)));
        QVERIFY(*fromCanonical(u"5 EUR", amount, yen) == FieldValue(Money::ofUnits(5, Currency::euro())));
        QVERIFY(*parseValue(u"500", amount, m_english, yen) == FieldValue(Money::ofUnits(500, yen)));
    }

    void everyTypeHasItsUnknown()
    {
        QVERIFY(isUnknown(FieldValue()));
        QVERIFY(isUnknown(FieldValue(QString())));
        QVERIFY(isUnknown(FieldValue(Money())));
        QVERIFY(isUnknown(FieldValue(Quantity())));
        QVERIFY(isUnknown(FieldValue(PartialDate())));
        QVERIFY(isUnknown(FieldValue(RecordRef())));
        QVERIFY(!isUnknown(FieldValue(qint64(0)))); // zero is known
        QVERIFY(!isUnknown(FieldValue(Quantity(0))));
        QVERIFY(!isUnknown(FieldValue(Money::ofUnits(0, Currency::euro()))));
    }

    void unknownIsWrittenAsNothingAndReadFromIt()
    {
        for (const RecordKind kind : allRecordKinds) {
            for (const Field &each : fieldsOf(kind)) {
                QCOMPARE(toCanonical(FieldValue(), each), QString());
                QCOMPARE(displayText(FieldValue(), each, m_french), QString());
                QVERIFY(isUnknown(*fromCanonical(u"", each)));
                QCOMPARE(bool(parseValue(u" ", each, m_french)), !each.required);
            }
        }
    }

    void hostileTextNeverBreaksAField()
    {
        const QString hostile[]{QString(100'000, u'9'), QString(100'000, u'-'), QString(QChar(0)),
            QString(QChar(0xD800)), QStringLiteral("%1%2%n"), QStringLiteral("'; DROP TABLE contract; --"),
            QString(1000, u':'), QStringLiteral("../../.."), QStringLiteral("\u202E321")};
        for (const RecordKind kind : allRecordKinds) {
            for (const Field &each : fieldsOf(kind)) {
                for (const QString &text : hostile) {
                    const auto typed = parseValue(text, each, m_english);
                    QVERIFY(
                        typed || (!typed.error().message.isEmpty() && typed.error().message.size() < 500));
                    const auto read = fromCanonical(text, each);
                    QVERIFY(read || !read.error().message.isEmpty());
                }
            }
        }
    }

private:
    const Wording m_french{Language::French};
    const Wording m_english{Language::English};
};

QTEST_GUILESS_MAIN(FieldValueTest)
#include "field_value_test.moc"
