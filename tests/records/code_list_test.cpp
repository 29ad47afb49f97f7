#include "app/records/code_list.h"

#include "app/base/folded_text.h"
#include "app/records/field_catalog.h"
#include "app/records/standing.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace vigie;

class CodeListTest : public QObject
{
    Q_OBJECT

private slots:
    void everyListIsComplete_data()
    {
        QTest::addColumn<QString>("name");
        QVERIFY(CodeList::names().size() >= 12);
        for (const QString &name : CodeList::names()) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }
    void everyListIsComplete()
    {
        QFETCH(QString, name);
        const CodeList &list = CodeList::named(name);
        QVERIFY(!list.codes().empty());
        QSet<QString> seen;
        for (const Code &code : list.codes()) {
            const QByteArray where = code.code.toUtf8();
            QVERIFY2(!seen.contains(code.code), where);
            seen.insert(code.code);
            for (const QString &text : {code.code, code.french, code.english}) {
                QVERIFY2(!text.isEmpty() && text.trimmed() == text, where);
                QVERIFY2(!text.contains(u'\'') && !text.contains(u'\r'), where); // typographic apostrophes
            }
        }
    }

    void everyCodeAndLabelLeadsBackToItsCode_data() { everyListIsComplete_data(); }
    void everyCodeAndLabelLeadsBackToItsCode()
    {
        QFETCH(QString, name);
        const CodeList &list = CodeList::named(name);
        for (int rank = 0; const Code &code : list.codes()) {
            QCOMPARE(list.rank(code.code), rank++);
            QVERIFY(list.contains(code.code));
            QStringList texts{
                code.code, code.french, code.english, code.french.toUpper(), foldedText(code.english)};
            texts += code.otherSpellings;
            for (const QString &text : texts) {
                QCOMPARE(list.codeFor(text).value_or(QString()), code.code);
            }
            QCOMPARE(list.label(code.code, Language::French), code.french);
            QCOMPARE(list.label(code.code, Language::English), code.english);
        }
    }

    void everyCodedFieldNamesAList()
    {
        for (const RecordKind kind : allRecordKinds) {
            for (const Field &field : fieldsOf(kind)) {
                QCOMPARE(field.type == FieldType::Code, field.codeList != nullptr);
                if (field.codeList) {
                    QVERIFY2(CodeList::names().contains(QString::fromLatin1(field.codeList)), field.codeList);
                    QVERIFY(!field.codes().codes().empty());
                }
            }
        }
    }

    void wordsOfOtherFilesAreUnderstood_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *list, const char *text, const char *code) {
            QTest::addRow("%s: %s", list, text)
                << QString::fromUtf8(list) << QString::fromUtf8(text) << QString::fromUtf8(code);
        };
        row("role", "advisor", "adviser");
        row("role", "Conseil", "adviser");
        row("role", "évaluateur", "evaluator");
        row("role", "PAYEUR", "payer");
        row("stage", "mise en oeuvre", "implementation");
        row("stage", "Mise en œuvre", "implementation");
        row("stage", "in-preparation", "in-preparation");
        row("stage", "En préparation", "in-preparation");
        row("sector", "emploi et insertion", "employment");
        row("sector", "Emploi et handicap", "employment-disability");
        row("sector", "éducation et emploi", "education-employment");
        row("sector", "justice et santé", "health-justice");
        row("sector", "justice et insertion", "justice-employment");
        row("sector", "économie circulaire", "circular-economy");
        row("sector", "non précisé", "unspecified");
        row("relation", "president_of", "president_of");
        row("relation", "succède à", "successor_of");
        row("country", "fr", "FR");
        row("country", "Royaume-Uni", "GB");
        row("country", "Cote d'Ivoire", "CI");
        row("country", "Ivory Coast", "CI");
        row("country", "etats unis", "US");
        row("standing", "à vérifier", "to-verify");
        row("source_kind", "Lettre d'information", "newsletter");
        row("language", "Français", "fr");
    }
    void wordsOfOtherFilesAreUnderstood()
    {
        QFETCH(QString, list);
        QFETCH(QString, text);
        QFETCH(QString, code);
        QCOMPARE(CodeList::named(list).codeFor(text).value_or(QString()), code);
    }

    // The codes and values of the observatory's first facts.
    void everyCodeOfTheFirstFactsIsKnown_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("texts");
        const auto row = [](const char *list, const char *texts) {
            QTest::newRow(list) << QString::fromUtf8(list) << QString::fromUtf8(texts);
        };
        row("stage", "implementation signed in-preparation announced");
        row("role", "operator payer investor structurer evaluator advisor");
        row("event_kind", "other call signature report press meeting law");
        row("payment_kind", "investment");
        row("source_kind", "dataset newsletter website report press academic official");
        row("organisation_kind",
            "association foundation company network research public-body bank investment-fund insurer "
            "consultancy "
            "ministry local-authority other for-profit");
        row("relation",
            "president_of affiliated_with director_of employee_of founded member_of partner_of successor_of "
            "vice_president_of advises manages funds controlled_by shareholder_of minister_of");
        row("standing", "verified reported to-verify contradicted");
        row("country", "FR BE LU GB");
    }
    void everyCodeOfTheFirstFactsIsKnown()
    {
        QFETCH(QString, list);
        QFETCH(QString, texts);
        for (const QString &text : texts.split(u' ')) {
            QVERIFY2(CodeList::named(list).codeFor(text), qPrintable(text));
        }
    }

    void anUnknownCodeIsItsOwnLabelAndComesLast()
    {
        const CodeList &stages = CodeList::named(u"stage");
        QCOMPARE(stages.label(QStringLiteral("frozen"), Language::French), QStringLiteral("frozen"));
        QCOMPARE(stages.rank(QStringLiteral("frozen")), static_cast<int>(stages.codes().size()));
        QVERIFY(!stages.contains(QStringLiteral("frozen")));
        QVERIFY(!stages.codeFor(u"frozen"));
        QVERIFY(!stages.codeFor(u""));
    }

    void stagesRankByTheLifeOfAContract()
    {
        const CodeList &stages = CodeList::named(u"stage");
        QVERIFY(stages.rank(QStringLiteral("announced")) < stages.rank(QStringLiteral("signed")));
        QVERIFY(stages.rank(QStringLiteral("signed")) < stages.rank(QStringLiteral("implementation")));
        QVERIFY(stages.rank(QStringLiteral("implementation")) < stages.rank(QStringLiteral("complete")));
    }

    void countriesAreThoseOfIso3166()
    {
        const CodeList &countries = CodeList::named(u"country");
        static const QRegularExpression twoLetters(QStringLiteral("^[A-Z]{2}$"));
        QCOMPARE(countries.codes().size(), std::size_t(249));
        for (const Code &code : countries.codes()) {
            QVERIFY(twoLetters.match(code.code).hasMatch());
        }
    }

    void theStandingsAreThoseOfTheProgram()
    {
        const CodeList &list = CodeList::named(u"standing");
        QCOMPARE(list.codes().size(), std::size_t(5));
        for (const Code &code : list.codes()) {
            const auto standing = standingFromName(code.code);
            QVERIFY2(standing, qPrintable(code.code));
            QCOMPARE(list.rank(code.code), static_cast<int>(*standing));
        }
    }
};

QTEST_GUILESS_MAIN(CodeListTest)
#include "code_list_test.moc"
