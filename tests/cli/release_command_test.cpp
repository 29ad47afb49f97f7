// `vigie release` and the filters of `vigie log`, called as main() calls them.
#include "app/cli/command_line.h"
#include "app/editing/edits.h"
#include "app/editing/workspace.h"
#include "app/exchange/sample_observatory.h"
#include "app/storage/working_copy.h"
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

class ReleaseCommandTest : public QObject
{
    Q_OBJECT

private:
    struct Answer
    {
        int code = -1;
        QString out;
        QString err;
        QJsonArray array(const QString &name) const
        {
            return QJsonDocument::fromJson(out.toUtf8()).object().value(name).toArray();
        }
    };

    testing::TemporaryFolder m_folder;
    QString m_file;

    Answer run(QStringList arguments)
    {
        Answer answer;
        QTextStream out(&answer.out);
        QTextStream err(&answer.err);
        arguments.prepend(u"vigie"_s);
        if (!arguments.contains(u"--lang"_s)) {
            arguments << u"--lang"_s << u"en"_s;
        }
        answer.code = runCommandLine(arguments, out, err, {});
        return answer;
    }

    Answer release(const QStringList &arguments) { return run(QStringList{u"release"_s} + arguments); }

private slots:
    void init()
    {
        qputenv("VIGIE_WORKING_FOLDER", m_folder.path(u"working"_s).toLocal8Bit());
        static int count = 0;
        m_file = m_folder.path(u"o%1.vigie"_s.arg(++count));
        QCOMPARE(run({u"new"_s, m_file, u"--sample"_s}).code, 0);
    }

    void aReleaseIsMadeListedAndRemoved()
    {
        QCOMPARE(release({u"list"_s, m_file}).out, QString());
        const Answer added = release(
            {u"add"_s, m_file, u"Février"_s, u"--note"_s, u"Pour la lettre"_s, u"--author"_s, u"Léa"_s});
        QVERIFY2(added.code == 0, qPrintable(added.err));
        const QJsonObject first
            = release({u"list"_s, m_file, u"--json"_s}).array(u"releases"_s).first().toObject();
        QCOMPARE(first.value(u"name"_s).toString(), u"Février"_s);
        QCOMPARE(first.value(u"made_by"_s).toString(), u"Léa"_s);
        QCOMPARE(first.value(u"notes"_s).toString(), u"Pour la lettre"_s);
        QVERIFY(!first.value(u"entry"_s).toString().isEmpty());
        QVERIFY(release({u"list"_s, m_file}).out.contains(u"Février"));
        QCOMPARE(release({u"remove"_s, m_file, u"FEVRIER"_s}).code, 0);
        QVERIFY(release({u"list"_s, m_file}).out.isEmpty());
        QCOMPARE(run({u"undo"_s, m_file}).code, 0);
        QVERIFY(release({u"list"_s, m_file}).out.contains(u"Février"));
    }

    void aNameStandsForOneRelease()
    {
        QCOMPARE(release({u"add"_s, m_file, u"Février"_s}).code, 0);
        const Answer again = release({u"add"_s, m_file, u"fevrier"_s});
        QCOMPARE(again.code, 1);
        QVERIFY(again.err.contains(u"already"));
        const Answer unknown = release({u"compare"_s, m_file, u"Mars"_s});
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains(u"Février"), qPrintable(unknown.err));
    }

    void whatChangedSinceIsTold()
    {
        QCOMPARE(release({u"add"_s, m_file, u"Février"_s}).code, 0);
        QVERIFY(release({u"compare"_s, m_file, u"Février"_s}).out.contains(u"Nothing changed"));
        QCOMPARE(run({u"set"_s, m_file, u"cis-adie"_s, u"investment_total=1.5 M€"_s}).code, 0);
        QCOMPARE(run({u"add"_s, m_file, u"organisation"_s, u"name=Nouvelle"_s}).code, 0);
        const QString text = release({u"compare"_s, m_file, u"Février"_s}).out;
        QVERIFY2(text.contains(u"Total investment: €1,300,000 → €1,500,000"), qPrintable(text));
        QVERIFY(text.contains(u"- **Nouvelle**: added"));
        QVERIFY(text.contains(u"## Organisations"));
        const QString french = release({u"compare"_s, m_file, u"Février"_s, u"--lang"_s, u"fr"_s}).out;
        QVERIFY2(french.contains(u"Investissement"), qPrintable(french));
        const QJsonArray differences
            = release({u"compare"_s, m_file, u"Février"_s, u"--json"_s}).array(u"differences"_s);
        int told = 0;
        for (const QJsonValue &one : differences) {
            const QJsonObject difference = one.toObject();
            if (difference.value(u"field"_s) == u"investment_total"_s) {
                QCOMPARE(difference.value(u"before"_s).toString(), u"1300000 EUR"_s);
                QCOMPARE(difference.value(u"after"_s).toString(), u"1500000 EUR"_s);
                ++told;
            }
            told += difference.value(u"operation"_s) == u"insert"_s
                    && difference.value(u"title"_s) == u"Nouvelle"_s
                ? 1
                : 0;
        }
        QCOMPARE(told, 2);
    }

    void twoReleasesAreComparedInTheirOrder()
    {
        QCOMPARE(release({u"add"_s, m_file, u"A"_s}).code, 0);
        QCOMPARE(run({u"set"_s, m_file, u"cis-adie"_s, u"stage=complete"_s}).code, 0);
        QCOMPARE(release({u"add"_s, m_file, u"B"_s}).code, 0);
        QCOMPARE(run({u"set"_s, m_file, u"cis-adie"_s, u"stage=abandoned"_s}).code, 0);
        const QString text = release({u"compare"_s, m_file, u"B"_s, u"A"_s}).out;
        QVERIFY2(text.startsWith(u"# What changed: A ("), qPrintable(text));
        QVERIFY(text.contains(u"→ Complete"));
        QVERIFY(!text.contains(u"Abandoned"));
    }

    void whatIsConfidentialIsCountedAndNotTold()
    {
        QCOMPARE(release({u"add"_s, m_file, u"A"_s}).code, 0);
        QCOMPARE(
            run({u"add"_s, m_file, u"testimony"_s, u"title=Secret de Paul"_s, u"confidentiality=private"_s})
                .code,
            0);
        QCOMPARE(
            run({u"add"_s, m_file, u"testimony"_s, u"title=Dit en public"_s, u"confidentiality=public"_s})
                .code,
            0);
        const QString text = release({u"compare"_s, m_file, u"A"_s}).out;
        QVERIFY2(!text.contains(u"Secret") && text.contains(u"1 change"), qPrintable(text));
        QVERIFY(text.contains(u"Dit en public"));
    }

    void wrongCallsAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("action") << QStringList{u"invent"_s, u"FILE"_s};
        QTest::newRow("no name") << QStringList{u"add"_s, u"FILE"_s};
        QTest::newRow("empty name") << QStringList{u"add"_s, u"FILE"_s, u" "_s};
        QTest::newRow("two names") << QStringList{u"remove"_s, u"FILE"_s, u"A"_s, u"B"_s};
        QTest::newRow("unknown") << QStringList{u"remove"_s, u"FILE"_s, u"A"_s};
    }

    void wrongCallsAreRefused()
    {
        QFETCH(QStringList, arguments);
        arguments.replace(1, m_file);
        QCOMPARE(release(arguments).code, 1);
    }

    void aMissingFileIsExitCode2()
    {
        const QString none = m_folder.path(u"none.vigie"_s);
        QCOMPARE(release({u"list"_s, none}).code, 2);
        QCOMPARE(release({u"add"_s, none, u"A"_s}).code, 2);
        QCOMPARE(release({u"compare"_s, none, u"A"_s}).code, 2);
    }

    void thePageOfTheManualNamesEveryForm()
    {
        const QString page = release({u"--help"_s}).out;
        for (const QString &form : {u"release add FILE"_s, u"release list FILE"_s, u"release compare FILE"_s,
                 u"release remove FILE"_s, u"--note"_s, u"--json"_s}) {
            QVERIFY2(page.contains(form), qPrintable(page));
        }
    }

    void theLogIsFilteredByPersonDayAndField()
    {
        QCOMPARE(
            run({u"set"_s, m_file, u"cis-adie"_s, u"stage=complete"_s, u"--author"_s, u"Léa"_s}).code, 0);
        QCOMPARE(
            run({u"set"_s, m_file, u"cis-adie"_s, u"territory=Creuse"_s, u"--author"_s, u"Max"_s}).code, 0);
        const auto entries = [this](const QStringList &filter) {
            return run(QStringList{u"log"_s, m_file, u"--json"_s} + filter).array(u"entries"_s).size();
        };
        QCOMPARE(entries({u"--by"_s, u"léa"_s}), 1);
        QCOMPARE(entries({u"--field"_s, u"territory"_s}), 1);
        QCOMPARE(entries({u"--by"_s, u"Max"_s, u"--field"_s, u"stage"_s}), 0);
        QCOMPARE(entries({u"--since"_s, u"2999-01-01"_s}), 0);
        QVERIFY(entries({u"--since"_s, u"2020-01-01"_s}) >= 3);
        QCOMPARE(run({u"log"_s, m_file, u"--since"_s, u"hier"_s}).code, 1);
    }
};

QTEST_GUILESS_MAIN(ReleaseCommandTest)
#include "release_command_test.moc"
