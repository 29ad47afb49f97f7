#include "app/base/identifiers.h"

#include <QTest>

using namespace vigie;

namespace {

const char *schemeName(IdentifierScheme scheme)
{
    switch (scheme) {
    case IdentifierScheme::Siren:
        return "SIREN";
    case IdentifierScheme::Siret:
        return "SIRET";
    case IdentifierScheme::Rna:
        return "RNA";
    case IdentifierScheme::IndigoProject:
        return "INDIGO project";
    case IdentifierScheme::IndigoOrganisation:
        return "INDIGO organisation";
    case IdentifierScheme::Lei:
        return "LEI";
    }
    return "";
}

struct Good
{
    IdentifierScheme scheme;
    const char *typed;
    const char *plain;
};

constexpr Good goodOnes[]{
    {IdentifierScheme::Siren, "", ""}, {IdentifierScheme::Siren, "   ", ""},
    {IdentifierScheme::Siren, "552032534", "552032534"},
    {IdentifierScheme::Siren, "552 032 534", "552032534"},
    {IdentifierScheme::Siren, "552\u00A0032\u202F534 ", "552032534"},
    {IdentifierScheme::Siren, "552.032.534", "552032534"},
    {IdentifierScheme::Siren, "732829320", "732829320"},
    {IdentifierScheme::Siren, "356000000", "356000000"}, // La Poste
    {IdentifierScheme::Siret, "73282932000074", "73282932000074"},
    {IdentifierScheme::Siret, "732 829 320 00074", "73282932000074"},
    {IdentifierScheme::Siret, "35600000000048", "35600000000048"}, // La Poste's seat: Luhn
    {IdentifierScheme::Siret, "35600000049837", "35600000049837"}, // one of its offices: a sum of 45
    {IdentifierScheme::Rna, "W751234567", "W751234567"},
    {IdentifierScheme::Rna, "w 75 1234567", "W751234567"},
    {IdentifierScheme::Rna, "W2A1001234", "W2A1001234"}, // Corsica
    {IdentifierScheme::Rna, "W9R1001234", "W9R1001234"}, // Réunion
    {IdentifierScheme::IndigoProject, "INDIGO-POJ-0031", "INDIGO-POJ-0031"},
    {IdentifierScheme::IndigoProject, "indigo-poj-0031", "INDIGO-POJ-0031"},
    {IdentifierScheme::IndigoProject, "INDIGO‑POJ–0031", "INDIGO-POJ-0031"},
    {IdentifierScheme::IndigoOrganisation, "INDIGO-ORG-0171", "INDIGO-ORG-0171"},
    {IdentifierScheme::Lei, "R0MUWSFPU8MPRO8K5P83", "R0MUWSFPU8MPRO8K5P83"}, // BNP Paribas
    {IdentifierScheme::Lei, "r0mu wsfp u8mp ro8k 5p83", "R0MUWSFPU8MPRO8K5P83"},
    {IdentifierScheme::Lei, "5493001KJTIIGC8Y1R12", "5493001KJTIIGC8Y1R12"}, // ISO 17442's own example
};

struct Bad
{
    IdentifierScheme scheme;
    const char *typed;
    const char *part; // of the sentence
};

constexpr Bad badOnes[]{
    {IdentifierScheme::Siren, "552032535", "check digits"},
    {IdentifierScheme::Siren, "55203253", "9 digits"},
    {IdentifierScheme::Siren, "5520325344", "9 digits"},
    {IdentifierScheme::Siren, "55203253A", "9 digits"},
    {IdentifierScheme::Siren, "000000000", "check digits"},
    {IdentifierScheme::Siren, "٥٥٢٠٣٢٥٣٤", "9 digits"},
    {IdentifierScheme::Siren, "552032534\n1", "9 digits"},
    {IdentifierScheme::Siret, "73282932000075", "check digits"},
    {IdentifierScheme::Siret, "7328293200007", "14 digits"},
    {IdentifierScheme::Siret, "732829320", "14 digits"},
    {IdentifierScheme::Siret, "73282932900070", "check digits"}, // its first nine are no SIREN
    {IdentifierScheme::Siret, "35600000049838", "check digits"}, // La Poste, a sum of 46
    {IdentifierScheme::Siret, "35600000000049", "check digits"},
    {IdentifierScheme::Rna, "751234567", "RNA"},
    {IdentifierScheme::Rna, "W75123456", "RNA"},
    {IdentifierScheme::Rna, "W7512345678", "RNA"},
    {IdentifierScheme::Rna, "WA51234567", "RNA"},
    {IdentifierScheme::IndigoProject, "INDIGO-ORG-0171", "INDIGO project"},
    {IdentifierScheme::IndigoProject, "INDIGO-POJ-31", "INDIGO project"},
    {IdentifierScheme::IndigoOrganisation, "INDIGO-POJ-0031", "INDIGO organisation"},
    {IdentifierScheme::Lei, "R0MUWSFPU8MPRO8K5P84", "check digits"},
    {IdentifierScheme::Lei, "R0MUWSFPU8MPRO8K5P8", "LEI"},
    {IdentifierScheme::Lei, "R0MUWSFPU8MPRO8K5PAB", "LEI"},
    {IdentifierScheme::Lei, "R0MUWSFPU8MPRO8K5P83X", "LEI"},
};

} // namespace

Q_DECLARE_METATYPE(vigie::IdentifierScheme)

class IdentifiersTest : public QObject
{
    Q_OBJECT

private slots:
    void identifiersAreReadInTheirPlainForm_data()
    {
        QTest::addColumn<IdentifierScheme>("scheme");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain");
        for (const Good &good : goodOnes) {
            QTest::addRow("%s %s", schemeName(good.scheme), good.typed)
                << good.scheme << QString::fromUtf8(good.typed) << QString::fromUtf8(good.plain);
        }
    }
    void identifiersAreReadInTheirPlainForm()
    {
        QFETCH(IdentifierScheme, scheme);
        QFETCH(QString, typed);
        const auto plain = normalisedIdentifier(scheme, typed, m_wording);
        QVERIFY2(plain, plain ? "" : qPrintable(plain.error().message));
        QTEST(*plain, "plain");
        // As people write it, it reads back.
        QCOMPARE(*normalisedIdentifier(scheme, identifierText(scheme, *plain), m_wording), *plain);
    }

    void wrongIdentifiersAreRefusedWithTheReason_data()
    {
        QTest::addColumn<IdentifierScheme>("scheme");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("part");
        for (const Bad &bad : badOnes) {
            QTest::addRow("%s %s", schemeName(bad.scheme), bad.typed)
                << bad.scheme << QString::fromUtf8(bad.typed) << QString::fromUtf8(bad.part);
        }
    }
    void wrongIdentifiersAreRefusedWithTheReason()
    {
        QFETCH(IdentifierScheme, scheme);
        QFETCH(QString, typed);
        QFETCH(QString, part);
        const auto plain = normalisedIdentifier(scheme, typed, m_wording);
        QVERIFY(!plain);
        QVERIFY(plain.error().kind == ErrorKind::InvalidInput);
        QVERIFY2(plain.error().message.contains(part), qPrintable(plain.error().message));
    }

    void everySingleWrongDigitIsNoticed()
    {
        const QString right = QStringLiteral("73282932000074");
        for (qsizetype place = 0; place < right.size(); ++place) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString wrong = right;
                wrong[place] = QChar(digit);
                QCOMPARE(
                    bool(normalisedIdentifier(IdentifierScheme::Siret, wrong, m_wording)), wrong == right);
            }
        }
    }

    void endlessTextIsRefusedInOneShortSentence()
    {
        const QString endless(1'000'000, u'7');
        for (const IdentifierScheme scheme : {IdentifierScheme::Siren, IdentifierScheme::Lei}) {
            const auto plain = normalisedIdentifier(scheme, endless, m_wording);
            QVERIFY(!plain);
            QVERIFY(plain.error().message.size() < 200);
        }
        QVERIFY(!normalisedIdentifier(IdentifierScheme::Siren, QString(1000, u' '), m_wording));
    }

    void numbersOfTheSireneRegisterAreShownInGroups()
    {
        QCOMPARE(
            identifierText(IdentifierScheme::Siren, u"552032534"), QStringLiteral("552\u00A0032\u00A0534"));
        QCOMPARE(identifierText(IdentifierScheme::Siret, u"55203253400646"),
            QStringLiteral("552\u00A0032\u00A0534\u00A000646"));
        QCOMPARE(identifierText(IdentifierScheme::Rna, u"W751234567"), QStringLiteral("W751234567"));
        QCOMPARE(identifierText(IdentifierScheme::Siren, u""), QString());
    }

private:
    const Wording m_wording{Language::English};
};

QTEST_GUILESS_MAIN(IdentifiersTest)
#include "identifiers_test.moc"
