#include "app/base/language.h"

#include "tests/support/temporary_folder.h"

#include <QLibraryInfo>
#include <QProcess>
#include <QTest>

using namespace vigie;

namespace {

const char *const frenchTranslations = R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>Test</name>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation><numerusform>%n contrat</numerusform><numerusform>%n contrats</numerusform></translation>
    </message>
    <message>
        <source>“%1” is empty…</source>
        <translation>« %1 » est vide…</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a list anybody may add to</comment>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
</TS>
)";

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile source(m_folder.path(QStringLiteral("test_fr.ts")));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write(frenchTranslations);
        source.close();
        const QString tool = QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lrelease";
        QCOMPARE(QProcess::execute(tool, {QStringLiteral("-silent"), source.fileName()}), 0);
    }

    void codesNameLanguages_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("english");
        QTest::newRow("en") << QStringLiteral("en") << true;
        QTest::newRow("EN") << QStringLiteral("EN") << true;
        QTest::newRow("en_GB.UTF-8") << QStringLiteral("en_GB.UTF-8") << true;
        QTest::newRow("en-US") << QStringLiteral("en-US") << true;
        QTest::newRow("fr") << QStringLiteral("fr") << false;
        QTest::newRow("fr_FR.UTF-8") << QStringLiteral("fr_FR.UTF-8") << false;
        QTest::newRow("C") << QStringLiteral("C") << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("de_DE") << QStringLiteral("de_DE") << false;
        QTest::newRow("enm is Middle English") << QStringLiteral("enm") << false;
    }
    void codesNameLanguages()
    {
        QFETCH(QString, code);
        QFETCH(bool, english);
        QCOMPARE(languageFromCode(code) == Language::English, english);
    }

    void languageCodesReadBack()
    {
        for (const Language language : {Language::French, Language::English}) {
            QVERIFY(languageFromCode(languageCode(language)) == language);
        }
    }

    void textsAreTranslated()
    {
        QCOMPARE(french().text("Test", "“%1” is empty…"), QStringLiteral("« %1 » est vide…"));
    }

    void theCountChoosesThePlural()
    {
        QCOMPARE(french().text("Test", "%n contract(s)", 0), QStringLiteral("0 contrat"));
        QCOMPARE(french().text("Test", "%n contract(s)", 1), QStringLiteral("1 contrat"));
        QCOMPARE(french().text("Test", "%n contract(s)", 31), QStringLiteral("31 contrats"));
        QCOMPARE(french().text("Test", "%n contract(s)", 1200), QStringLiteral("1\u202F200 contrats"));
    }

    void theSenseChoosesAmongEqualWords()
    {
        QCOMPARE(french().text("Test", "Open"), QStringLiteral("Ouvrir"));
        QCOMPARE(french().text("Test", "Open", "a list anybody may add to", -1), QStringLiteral("Ouverte"));
    }

    void aTextNobodyTranslatedIsGivenInEnglish()
    {
        QCOMPARE(
            french().text("Test", "Nobody wrote “this” down"), QStringLiteral("Nobody wrote “this” down"));
        QCOMPARE(french().text("Test", "%n lost sheep", 3), QStringLiteral("3 lost sheep"));
    }

    void missingTranslationsGiveTheSources()
    {
        const Wording wording(Language::English, m_folder.path(QStringLiteral("none.qm")));
        QCOMPARE(wording.text("Test", "Open"), QStringLiteral("Open"));
        QCOMPARE(wording.text("Test", "%n row(s)", 5), QStringLiteral("5 row(s)"));
        QCOMPARE(wording.text("Test", "a literal %n"), QStringLiteral("a literal %n"));
    }

    void localesAreThoseOfFranceAndBritain()
    {
        QCOMPARE(Wording(Language::French).locale().name(), QStringLiteral("fr_FR"));
        QCOMPARE(Wording(Language::English).locale().name(), QStringLiteral("en_GB"));
    }

private:
    Wording french() const { return Wording(Language::French, m_folder.path(QStringLiteral("test_fr.qm"))); }

    testing::TemporaryFolder m_folder;
};

QTEST_GUILESS_MAIN(LanguageTest)
#include "language_test.moc"
