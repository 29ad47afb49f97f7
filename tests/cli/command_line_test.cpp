// The command line, called as main() calls it: results, messages and exit codes of every command.
#include "app/cli/command_line.h"
#include "app/editing/edits.h"
#include "app/editing/workspace.h"
#include "app/exchange/csv_reader.h"
#include "app/exchange/sample_observatory.h"
#include "app/storage/database_file.h"
#include "app/storage/record_reader.h"
#include "app/storage/working_folder.h"
#include "tests/support/temporary_folder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;

namespace {

struct Answer
{
    int code = -1;
    QString out;
    QString err;

    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QJsonArray jsonArray(const QString &name) const { return json().value(name).toArray(); }
};

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private:
    testing::TemporaryFolder m_folder;
    QString m_sample; // never changed
    int m_copies = 0;
    std::vector<FigureRequest> m_drawn;

    Answer run(QStringList arguments)
    {
        Answer answer;
        QTextStream out(&answer.out);
        QTextStream err(&answer.err);
        arguments.prepend(u"vigie"_s);
        if (!arguments.contains(u"--lang"_s)) {
            arguments << u"--lang"_s << u"en"_s;
        }
        const DrawFigure draw = [this](const Database &, const FigureRequest &request, const Wording &) {
            m_drawn.push_back(request);
            const bool fails = request.output.contains(u"unwritable");
            return fails ? Result<void>(Error{ErrorKind::NotWritable, u"No."_s, {}}) : Result<void>();
        };
        answer.code = runCommandLine(arguments, out, err, draw);
        return answer;
    }

    QString freshSample()
    {
        const QString path = m_folder.path(u"copy%1.vigie"_s.arg(++m_copies));
        return QFile::copy(m_sample, path) ? path : QString();
    }

    QByteArray bytesOf(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString writtenFile(const QString &name, const QByteArray &text) const
    {
        const QString path = m_folder.path(name);
        [[maybe_unused]] const bool made = QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        [[maybe_unused]] const bool opened = file.open(QIODevice::WriteOnly);
        file.write(text);
        return path;
    }

    QJsonObject shown(const QString &file, const QString &record)
    {
        return run({u"show"_s, file, record, u"--json"_s}).json();
    }

    QString fieldValue(const QString &file, const QString &record, const QString &field)
    {
        return shown(file, record)
            .value(u"fields"_s)
            .toObject()
            .value(field)
            .toObject()
            .value(u"value"_s)
            .toString();
    }

    TextTable exported(const QString &file, const QString &view, const QStringList &options = {})
    {
        const QString path = m_folder.path(u"out.csv"_s);
        QFile::remove(path);
        if (run(QStringList{u"export"_s, file, view, u"-o"_s, path} + options).code != 0) {
            return {};
        }
        return readCsv(path, Wording(Language::English)).value_or(TextTable());
    }

private slots:
    void initTestCase()
    {
        qputenv("VIGIE_WORKING_FOLDER", m_folder.path(u"working"_s).toLocal8Bit());
        m_sample = m_folder.path(u"sample.vigie"_s);
        QCOMPARE(run({u"new"_s, m_sample, u"--sample"_s}).code, 0);
    }

    // --- usage

    void wrongUsageIsToldWithExitCode1_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such command") << QStringList{u"frobnicate"_s};
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no file") << QStringList{u"info"_s};
        QTest::newRow("too many") << QStringList{u"info"_s, u"a"_s, u"b"_s};
        QTest::newRow("no such option") << QStringList{u"info"_s, u"a"_s, u"--xml"_s};
        QTest::newRow("a value for a switch") << QStringList{u"info"_s, u"a"_s, u"--json=yes"_s};
        QTest::newRow("an option without its value")
            << QStringList{u"export"_s, u"a"_s, u"contracts"_s, u"-o"_s};
        QTest::newRow("no such language") << QStringList{u"info"_s, u"a"_s, u"--lang"_s, u"de"_s};
        QTest::newRow("no such view") << QStringList{u"export"_s, u"a"_s, u"banks"_s, u"-o"_s, u"x.csv"_s};
        QTest::newRow("no output") << QStringList{u"export"_s, u"a"_s, u"contracts"_s};
        QTest::newRow("no such kind") << QStringList{u"add"_s, u"a"_s, u"bank"_s, u"name=x"_s};
        QTest::newRow("a verification is not added by hand")
            << QStringList{u"add"_s, u"a"_s, u"verification"_s, u"field=x"_s};
        QTest::newRow("no such format") << QStringList{u"import"_s, u"a"_s, u"b"_s, u"--as"_s, u"word"_s};
        QTest::newRow("no such chart") << QStringList{u"chart"_s, u"a"_s, u"pie"_s, u"-o"_s, u"x.png"_s};
        QTest::newRow("a locator without a source")
            << QStringList{u"set"_s, u"a"_s, u"b"_s, u"c=d"_s, u"--locator"_s, u"p. 1"_s};
    }

    void wrongUsageIsToldWithExitCode1()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = run(arguments);
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(!answer.err.isEmpty());
    }

    void everyCommandHasItsPage_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString &command :
            {u"new"_s, u"info"_s, u"check"_s, u"show"_s, u"add"_s, u"set"_s, u"remove"_s, u"undo"_s,
                u"redo"_s, u"log"_s, u"search"_s, u"export"_s, u"import"_s, u"chart"_s, u"timeline"_s}) {
            QTest::newRow(qPrintable(command)) << command;
        }
    }

    void everyCommandHasItsPage()
    {
        QFETCH(QString, command);
        QVERIFY(isSubcommand(command));
        const Answer page = run({command, u"--help"_s});
        QCOMPARE(page.code, 0);
        for (const QString &heading :
            {u"NAME"_s, u"SYNOPSIS"_s, u"DESCRIPTION"_s, u"OPTIONS"_s, u"EXIT STATUS"_s, u"EXAMPLES"_s}) {
            QVERIFY2(page.out.contains(heading), qPrintable(heading));
        }
        QVERIFY(page.err.isEmpty());
        QCOMPARE(run({u"help"_s, command}).out, page.out);
        QVERIFY(run({u"--help"_s}).out.contains(command));
        for (const QString &line : page.out.split(u'\n')) {
            QVERIFY2(line.size() <= 110, qPrintable(line));
        }
    }

    void aFileNameIsNoSubcommand()
    {
        QVERIFY(!isSubcommand(u"observatory.vigie"_s));
        QVERIFY(!isSubcommand(QString()));
        QVERIFY(isSubcommand(u"--version"_s));
        QVERIFY(run({u"--version"_s}).out.startsWith(u"vigie "));
    }

    void afterTwoHyphensEverythingIsAnArgument()
    {
        const Answer answer = run({u"search"_s, u"--lang"_s, u"en"_s, m_sample, u"--"_s, u"--json"_s});
        QCOMPARE(answer.code, 0);
    }

    // --- files

    void newMakesAnEmptyFileAndLeavesOthersAlone()
    {
        const QString path = m_folder.path(u"empty.vigie"_s);
        QCOMPARE(run({u"new"_s, path}).code, 0);
        const QJsonObject counts = run({u"info"_s, path, u"--json"_s}).json().value(u"counts"_s).toObject();
        QCOMPARE(counts.value(u"contracts"_s).toInt(-1), 0);
        const QByteArray before = bytesOf(path);
        QCOMPARE(run({u"new"_s, path}).code, 4);
        QCOMPARE(run({u"new"_s, path, u"--sample"_s}).code, 4);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(run({u"new"_s, m_folder.path(u"no/such/folder/x.vigie"_s)}).code, 4);
    }

    void controlCharactersOfAFileDoNotReachTheTerminal()
    {
        const QString file = m_folder.path(u"escape.vigie"_s);
        QCOMPARE(run({u"new"_s, file}).code, 0);
        const QString evil = u"Adie \u001b[2J\u009b1m \u202egnihton"_s;
        const Answer added = run({u"add"_s, file, u"contract"_s, QString(u"name=" % evil)});
        QCOMPARE(added.code, 0);
        const QString id = added.out.trimmed();
        for (const QStringList &command : {QStringList{u"show"_s, file, id}, QStringList{u"log"_s, file},
                 QStringList{u"show"_s, file, id, u"--json"_s}, QStringList{u"search"_s, file, u"adie"_s},
                 QStringList{u"undo"_s, file}}) {
            const Answer answer = run(command);
            const QString all = answer.out + answer.err;
            QVERIFY2(all.contains(u"Adie"), qPrintable(command.join(u' ') + all));
            for (const QChar control : {QChar(0x1b), QChar(0x9b), QChar(0x202e)}) {
                QVERIFY2(!all.contains(control), qPrintable(command.join(u' ')));
            }
        }
    }

    void infoCountsEveryKind()
    {
        const Answer answer = run({u"info"_s, m_sample, u"--json"_s});
        QCOMPARE(answer.code, 0);
        const QJsonObject counts = answer.json().value(u"counts"_s).toObject();
        const std::map<QString, int> expected{{u"contracts"_s, 31}, {u"organisations"_s, 113},
            {u"people"_s, 57}, {u"participations"_s, 133}, {u"ties"_s, 111}, {u"events"_s, 54},
            {u"metrics"_s, 41}, {u"payments"_s, 8}, {u"sources"_s, 126}, {u"testimonies"_s, 0},
            {u"claims"_s, 1198}};
        for (const auto &[kind, count] : expected) {
            QCOMPARE(counts.value(kind).toInt(-1), count);
        }
        QVERIFY(answer.json().value(u"schema"_s).toInt() >= 1);
        QCOMPARE(answer.json().value(u"application"_s).toString(), QStringLiteral(VIGIE_VERSION));
        QVERIFY(run({u"info"_s, m_sample}).out.contains(u"organisations"));
    }

    void whatIsNotOursIsRefusedWithExitCode2_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("not an observatory, but long enough to look at\n").repeated(40);
        QTest::newRow("another database") << QByteArray("SQLite format 3\0", 16).leftJustified(4096, '\0');
    }

    void whatIsNotOursIsRefusedWithExitCode2()
    {
        QFETCH(QByteArray, bytes);
        const QString path = writtenFile(u"foreign.vigie"_s, bytes);
        for (const QStringList &arguments :
            {QStringList{u"info"_s, path}, {u"check"_s, path}, {u"show"_s, path, u"cis-adie"_s},
                {u"log"_s, path}, {u"search"_s, path, u"adie"_s}, {u"undo"_s, path},
                {u"set"_s, path, u"cis-adie"_s, u"stage=signed"_s}, {u"remove"_s, path, u"cis-adie"_s},
                {u"export"_s, path, u"contracts"_s, u"-o"_s, m_folder.path(u"x.csv"_s)},
                {u"chart"_s, path, u"funding"_s, u"-o"_s, u"x.png"_s}}) {
            const Answer answer = run(arguments);
            QVERIFY2(answer.code == 2, qPrintable(arguments.join(u' ') % u": " % answer.err));
            QVERIFY(answer.out.isEmpty());
        }
        QCOMPARE(bytesOf(path), bytes);
    }

    void aMissingFileIsExitCode2()
    {
        QCOMPARE(run({u"info"_s, m_folder.path(u"none.vigie"_s)}).code, 2);
        QCOMPARE(run({u"undo"_s, m_folder.path(u"none.vigie"_s)}).code, 2);
        QVERIFY(!QFile::exists(m_folder.path(u"none.vigie"_s)));
    }

    void checkReportsWhatIsToVerify()
    {
        const Answer answer = run({u"check"_s, m_sample, u"--json"_s});
        QCOMPARE(answer.code, 3);
        QCOMPARE(answer.json().keys(), (QStringList{u"integrity"_s, u"problems"_s, u"standing"_s}));
        QCOMPARE(answer.json().value(u"integrity"_s).toString(), u"ok"_s);
        const QString adie = shown(m_sample, u"cis-adie"_s).value(u"id"_s).toString();
        int contradicted = 0;
        QString message;
        for (const QJsonValue &value : answer.json().value(u"problems"_s).toArray()) {
            const QJsonObject problem = value.toObject();
            QCOMPARE(
                problem.keys(), (QStringList{u"field"_s, u"kind"_s, u"message"_s, u"reason"_s, u"record"_s}));
            QVERIFY(!problem.value(u"message"_s).toString().isEmpty());
            if (problem.value(u"reason"_s) == u"contradicted"_s) {
                ++contradicted;
                if (problem.value(u"record"_s) == adie
                    && problem.value(u"field"_s) == u"investment_total"_s) {
                    message = problem.value(u"message"_s).toString();
                }
            }
        }
        QVERIFY2(message.contains(u"1,500,000"_s) || message.contains(u"1\u202f500\u202f000"_s),
            qPrintable(message));
        const QJsonObject standing = answer.json().value(u"standing"_s).toObject();
        QCOMPARE(standing.keys(),
            (QStringList{u"contradicted"_s, u"reported"_s, u"to-verify"_s, u"unsourced"_s, u"verified"_s}));
        QVERIFY(contradicted > 20);
        QVERIFY(standing.value(u"verified"_s).toInt() > 50);
        QVERIFY(run({u"check"_s, m_sample}).out.contains(adie));
    }

    void checkOfAnEmptyFileFindsNothing()
    {
        const QString path = m_folder.path(u"checked.vigie"_s);
        QCOMPARE(run({u"new"_s, path}).code, 0);
        QCOMPARE(run({u"check"_s, path}).code, 0);
        QCOMPARE(run({u"add"_s, path, u"organisation"_s, u"name=Sans source"_s}).code, 0);
        const Answer unsourced = run({u"check"_s, path, u"--json"_s});
        QCOMPARE(unsourced.code, 3);
        const QJsonArray problems = unsourced.json().value(u"problems"_s).toArray();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.at(0).toObject().value(u"reason"_s).toString(), u"unsourced"_s);
        QCOMPARE(unsourced.json().value(u"standing"_s).toObject().value(u"unsourced"_s).toInt(), 1);
    }

    // --- records

    void showTellsFieldsStandingsAndClaims()
    {
        const QJsonObject adie = shown(m_sample, u"cis-adie"_s);
        QCOMPARE(adie.value(u"kind"_s).toString(), u"contract"_s);
        const QJsonObject investment
            = adie.value(u"fields"_s).toObject().value(u"investment_total"_s).toObject();
        QCOMPARE(investment.value(u"value"_s).toString(), u"1300000 EUR"_s);
        QCOMPARE(investment.value(u"standing"_s).toString(), u"contradicted"_s);
        int stated = 0;
        for (const QJsonValue &value : adie.value(u"claims"_s).toArray()) {
            stated += value.toObject().value(u"field"_s).toString() == u"investment_total" ? 1 : 0;
        }
        QCOMPARE(stated, 3);
        const QString text = run({u"show"_s, m_sample, u"cis-adie"_s}).out;
        QVERIFY(text.contains(u"investment_total") && text.contains(u"caprural-2016"));
    }

    void aRecordIsNamedByIdBeginningOrIdentifier()
    {
        const QString id = shown(m_sample, u"cis-adie"_s).value(u"id"_s).toString();
        QCOMPARE(id.size(), 36);
        QCOMPARE(shown(m_sample, id).value(u"id"_s).toString(), id);
        QCOMPARE(shown(m_sample, u"INDIGO-POJ-0031"_s).value(u"id"_s).toString(), id);
        QCOMPARE(run({u"show"_s, m_sample, u"no-such-record"_s}).code, 1);
        const Answer ambiguous = run({u"show"_s, m_sample, id.left(4)});
        QCOMPARE(ambiguous.code, 1); // every record of one import begins alike
    }

    void addPrintsTheNewId()
    {
        const QString file = freshSample();
        const Answer added = run({u"add"_s, file, u"participation"_s, u"contract_id=cis-adie"_s,
            u"organisation_id=kimso"_s, u"role=évaluateur"_s, u"amount=1,2 M€"_s, u"date_from=mars 2019"_s,
            u"--author"_s, u"Camille"_s});
        QVERIFY2(added.code == 0, qPrintable(added.err));
        const QString id = added.out.trimmed();
        QCOMPARE(id.size(), 36);
        QCOMPARE(fieldValue(file, id, u"role"_s), u"evaluator"_s);
        QCOMPARE(fieldValue(file, id, u"amount"_s), u"1200000 EUR"_s);
        QCOMPARE(fieldValue(file, id, u"date_from"_s), u"2019-03"_s);
        QCOMPARE(
            run({u"log"_s, file, id, u"--json"_s}).jsonArray(u"entries"_s).first()[u"author"_s].toString(),
            u"Camille"_s);
    }

    void everyKindCanBeAdded_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("contract") << QStringList{u"name=Un contrat"_s};
        QTest::newRow("organisation") << QStringList{u"name=Une organisation"_s, u"siren=552 032 534"_s};
        QTest::newRow("person") << QStringList{u"name=Une personne"_s};
        QTest::newRow("participation")
            << QStringList{u"contract_id=cis-adie"_s, u"organisation_id=adie"_s, u"role=payer"_s};
        QTest::newRow("tie") << QStringList{
            u"from_id=andre-dupon"_s, u"relation=member_of"_s, u"to_id=organisation:adie"_s};
        QTest::newRow("event") << QStringList{u"title=Un événement"_s, u"date=v. 2019"_s};
        QTest::newRow("source") << QStringList{u"title=Une source"_s, u"reliability=4"_s};
        QTest::newRow("payment") << QStringList{u"contract_id=cis-adie"_s, u"amount=£1.5m"_s};
        QTest::newRow("metric") << QStringList{
            u"contract_id=cis-adie"_s, u"label=Emplois"_s, u"target=200 à 300"_s};
        QTest::newRow("testimony") << QStringList{u"title=Un témoignage"_s, u"confidentiality=private"_s};
    }

    void everyKindCanBeAdded()
    {
        QFETCH(QStringList, fields);
        const QString file = freshSample();
        const Answer added
            = run(QStringList{u"add"_s, file, QString::fromLatin1(QTest::currentDataTag())} + fields);
        QVERIFY2(added.code == 0, qPrintable(added.err));
        QCOMPARE(run({u"show"_s, file, added.out.trimmed()}).code, 0);
    }

    void whatCannotBeReadChangesNothing_data()
    {
        QTest::addColumn<QString>("assignment");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such field") << u"colour=blue"_s << u"investment_total"_s;
        QTest::newRow("no equals sign") << u"stage"_s << u"FIELD=VALUE"_s;
        QTest::newRow("a date nobody can read") << u"date_signed=soonish"_s << u"date_signed"_s;
        QTest::newRow("a stage that is none") << u"stage=flying"_s << u"stage"_s;
        QTest::newRow("a name taken away") << u"name="_s << u"name"_s;
        QTest::newRow("a negative amount") << u"investment_total=-5 €"_s << u"investment_total"_s;
    }

    void whatCannotBeReadChangesNothing()
    {
        QFETCH(QString, assignment);
        QFETCH(QString, said);
        const QString file = freshSample();
        const QByteArray before = bytesOf(file);
        const Answer answer = run({u"set"_s, file, u"cis-adie"_s, u"territory=Ailleurs"_s, assignment});
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains(said), qPrintable(answer.err));
        QCOMPARE(bytesOf(file), before);
    }

    void setChangesFieldsInTheLanguageTyped()
    {
        const QString file = freshSample();
        QCOMPARE(run({u"set"_s, file, u"cis-adie"_s, u"stage=terminé"_s, u"date_signed=22/03/2019"_s,
                         u"beneficiaries_target=200 à 300"_s, u"territory="_s, u"--lang"_s, u"fr"_s})
                     .code,
            0);
        QCOMPARE(fieldValue(file, u"cis-adie"_s, u"stage"_s), u"complete"_s);
        QCOMPARE(fieldValue(file, u"cis-adie"_s, u"date_signed"_s), u"2019-03-22"_s);
        QCOMPARE(fieldValue(file, u"cis-adie"_s, u"beneficiaries_target"_s), u"200/300"_s);
        QCOMPARE(fieldValue(file, u"cis-adie"_s, u"territory"_s), QString());
        // One call is one change.
        QCOMPARE(run({u"undo"_s, file}).code, 0);
        QCOMPARE(fieldValue(file, u"cis-adie"_s, u"stage"_s), u"implementation"_s);
        QCOMPARE(fieldValue(file, u"cis-adie"_s, u"date_signed"_s), u"2016-11-24"_s);
    }

    void settingWhatItIsAlreadyChangesNothing()
    {
        const QString file = freshSample();
        const QByteArray before = bytesOf(file);
        const Answer answer = run({u"set"_s, file, u"cis-adie"_s, u"stage=implementation"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(bytesOf(file), before);
    }

    void aSourceGivenClaimsTheValue()
    {
        const QString file = freshSample();
        const QStringList call{u"set"_s, file, u"cis-toopi-none"_s};
        QCOMPARE(run(call + QStringList{u"stage=signed"_s}).code, 1);
        const QStringList set{u"set"_s, file, u"ci-toopi"_s, u"stage=signed"_s, u"--source"_s,
            u"indigo-2024"_s, u"--locator"_s, u"ligne 3"_s};
        QCOMPARE(run(set).code, 0);
        const auto claims = [&] {
            int found = 0;
            for (const QJsonValue &value : shown(file, u"ci-toopi"_s).value(u"claims"_s).toArray()) {
                const QJsonObject claim = value.toObject();
                const bool isOurs = claim.value(u"field"_s).toString() == u"stage"
                    && claim.value(u"value"_s).toString() == u"signed"
                    && claim.value(u"locator"_s).toString() == u"ligne 3"
                    && claim.value(u"source"_s).toObject().value(u"reference"_s).toString() == u"indigo-2024";
                found += isOurs ? 1 : 0;
            }
            return found;
        };
        QCOMPARE(claims(), 1);
        QCOMPARE(run(set).code, 0);
        QCOMPARE(claims(), 1); // saying it twice claims it once
        QCOMPARE(
            run({u"set"_s, file, u"ci-toopi"_s, u"stage=signed"_s, u"--source"_s, u"no-such"_s}).code, 1);
    }

    void claimsAreAddedListedRetainedAndRemoved()
    {
        const QString file = freshSample();
        const auto listed = [&] {
            return run({u"claim"_s, u"list"_s, file, u"cis-adie"_s, u"investment_total"_s, u"--json"_s})
                .json()
                .value(u"fields"_s)
                .toObject()
                .value(u"investment_total"_s)
                .toObject();
        };
        const auto claimSaying = [&](const QString &value) {
            for (const QJsonValue &one : listed().value(u"claims"_s).toArray()) {
                if (one.toObject().value(u"value"_s).toString() == value) {
                    return one.toObject().value(u"id"_s).toString();
                }
            }
            return QString();
        };
        QCOMPARE(listed().value(u"claims"_s).toArray().size(), 3);
        QCOMPARE(listed().value(u"reason"_s).toString(), u"The sources state 3 different values."_s);
        const Answer added = run({u"claim"_s, u"add"_s, file, u"cis-adie"_s, u"investment_total"_s,
            u"entre 1,6 et 1,7 M€"_s, u"--source"_s, u"gref-2016"_s, u"--locator"_s, u"p. 3"_s,
            u"--quotation"_s, u"près de"_s, u"--note"_s, u"à revoir"_s});
        QVERIFY2(added.code == 0, qPrintable(added.err));
        const QJsonObject last = listed().value(u"claims"_s).toArray().last().toObject();
        QCOMPARE(last.value(u"value"_s).toString(), u"1600000/1700000 EUR"_s);
        QCOMPARE(last.value(u"locator"_s).toString(), u"p. 3"_s);
        QCOMPARE(last.value(u"quotation"_s).toString(), u"près de"_s);
        QCOMPARE(last.value(u"notes"_s).toString(), u"à revoir"_s);
        QCOMPARE(last.value(u"agreement"_s).toString(), u"differs"_s);
        QCOMPARE(fieldValue(file, u"cis-adie"_s, u"investment_total"_s), u"1300000 EUR"_s);

        const QString other = claimSaying(u"1200000 EUR"_s);
        const Answer retained
            = run({u"claim"_s, u"retain"_s, file, other, u"--reason"_s, u"La base fait foi."_s});
        QVERIFY2(retained.code == 0, qPrintable(retained.err));
        QCOMPARE(fieldValue(file, u"cis-adie"_s, u"investment_total"_s), u"1200000 EUR"_s);
        QCOMPARE(listed().value(u"note"_s).toString(), u"La base fait foi."_s);
        QCOMPARE(listed().value(u"claims"_s).toArray().size(), 4);
        const QString text = run({u"claim"_s, u"list"_s, file, u"cis-adie"_s}).out;
        QVERIFY(text.contains(other) && text.contains(u"competes") && text.contains(u"duration"));

        QCOMPARE(run({u"claim"_s, u"remove"_s, file, other}).code, 0);
        QVERIFY(claimSaying(u"1200000 EUR"_s).isEmpty());
        QCOMPARE(run({u"undo"_s, file}).code, 0);
        QCOMPARE(run({u"undo"_s, file}).code, 0);
        QCOMPARE(fieldValue(file, u"cis-adie"_s, u"investment_total"_s), u"1300000 EUR"_s);
    }

    void aFactWithoutAFieldIsClaimedUnderItsOwnName()
    {
        const QString file = freshSample();
        const Answer added = run({u"claim"_s, u"add"_s, file, u"cis-adie"_s, u"team_size"_s, u"12"_s,
            u"--source"_s, u"indigo-2024"_s});
        QCOMPARE(added.code, 0);
        QVERIFY2(added.err.contains(u"team_size"), qPrintable(added.err));
        QVERIFY(run({u"claim"_s, u"list"_s, file, u"cis-adie"_s, u"team_size"_s}).out.contains(u"12"));
    }

    void wrongClaimsChangeNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QStringList add{u"add"_s, u"FILE"_s, u"cis-adie"_s};
        QTest::newRow("action") << QStringList{u"invent"_s, u"FILE"_s};
        QTest::newRow("no value") << add + QStringList{u"stage"_s, u"--source"_s, u"indigo-2024"_s};
        QTest::newRow("no source") << add + QStringList{u"stage"_s, u"signed"_s};
        QTest::newRow("no such source")
            << add + QStringList{u"stage"_s, u"signed"_s, u"--source"_s, u"x-y"_s};
        QTest::newRow("value") << add
                + QStringList{u"date_signed"_s, u"un jour"_s, u"--source"_s, u"indigo-2024"_s};
        QTest::newRow("record") << QStringList{u"list"_s, u"FILE"_s, u"no-such"_s};
        QTest::newRow("claim") << QStringList{u"retain"_s, u"FILE"_s, u"no-such"_s};
        QTest::newRow("not a claim") << QStringList{u"remove"_s, u"FILE"_s, u"cis-adie"_s};
    }

    void wrongClaimsChangeNothing()
    {
        QFETCH(QStringList, arguments);
        const QString file = freshSample();
        const QByteArray before = bytesOf(file);
        arguments.replaceInStrings(u"FILE"_s, file);
        QCOMPARE(run(QStringList{u"claim"_s} + arguments).code, 1);
        QCOMPARE(bytesOf(file), before);
        QCOMPARE(run({u"claim"_s, u"list"_s, m_folder.path(u"no.vigie"_s), u"x"_s}).code, 2);
    }

    void removeTakesWhatHangsOnItAndUndoBringsItBack()
    {
        const QString file = freshSample();
        const auto count = [&](const QString &kind) {
            return run({u"info"_s, file, u"--json"_s})
                .json()
                .value(u"counts"_s)
                .toObject()
                .value(kind)
                .toInt();
        };
        QCOMPARE(run({u"remove"_s, file, u"cis-adie"_s}).code, 0);
        QCOMPARE(count(u"contracts"_s), 30);
        QVERIFY(count(u"participations"_s) < 133);
        QCOMPARE(run({u"show"_s, file, u"cis-adie"_s}).code, 1);
        QCOMPARE(run({u"undo"_s, file}).code, 0);
        QCOMPARE(count(u"contracts"_s), 31);
        QCOMPARE(count(u"participations"_s), 133);
        QCOMPARE(count(u"claims"_s), 1198);
        QCOMPARE(run({u"remove"_s, file, u"no-such"_s}).code, 1);
    }

    // --- history

    void undoAndRedoReachAcrossRuns()
    {
        const QString file = freshSample();
        QCOMPARE(run({u"set"_s, file, u"cis-adie"_s, u"territory=Un"_s}).code, 0);
        QCOMPARE(run({u"set"_s, file, u"cis-adie"_s, u"territory=Deux"_s}).code, 0);
        const Answer undone = run({u"undo"_s, file});
        QCOMPARE(undone.code, 0);
        QVERIFY(undone.err.contains(u"Undone"));
        QCOMPARE(fieldValue(file, u"cis-adie"_s, u"territory"_s), u"Un"_s);
        QCOMPARE(run({u"undo"_s, file}).code, 0);
        QCOMPARE(run({u"redo"_s, file}).code, 0);
        QCOMPARE(run({u"redo"_s, file}).code, 0);
        QCOMPARE(fieldValue(file, u"cis-adie"_s, u"territory"_s), u"Deux"_s);
        QCOMPARE(run({u"redo"_s, file}).code, 1); // there is nothing to redo
        const QJsonArray entries = run({u"log"_s, file, u"--json"_s}).jsonArray(u"entries"_s);
        QCOMPARE(entries.size(), 7); // import, two sets, two undos, two redos
        QCOMPARE(entries.first().toObject().value(u"what"_s).toString(), u"redo"_s);
        QCOMPARE(entries.last().toObject().value(u"what"_s).toString(), u"start"_s);
    }

    void logTellsWhoOldAndNew()
    {
        const QString file = freshSample();
        QCOMPARE(run({u"set"_s, file, u"cis-adie"_s, u"stage=complete"_s, u"--author"_s, u"Léa"_s}).code, 0);
        const QJsonObject entry
            = run({u"log"_s, file, u"cis-adie"_s, u"--json"_s}).jsonArray(u"entries"_s).first().toObject();
        QCOMPARE(entry.value(u"author"_s).toString(), u"Léa"_s);
        const QJsonObject change = entry.value(u"changes"_s).toArray().first().toObject();
        QCOMPARE(change.value(u"field"_s).toString(), u"stage"_s);
        QCOMPARE(change.value(u"old"_s).toString(), u"implementation"_s);
        QCOMPARE(change.value(u"new"_s).toString(), u"complete"_s);
        QVERIFY(QDateTime::fromString(entry.value(u"at"_s).toString(), Qt::ISODate).isValid());
        QVERIFY(run({u"log"_s, file}).out.contains(u"Léa"));
        QCOMPARE(run({u"log"_s, file, u"no-such"_s}).code, 1);
    }

    // --- search

    void searchIgnoresAccentsAndRanksTitles()
    {
        const Answer answer = run({u"search"_s, m_sample, u"microcredit"_s, u"ADIE"_s, u"--json"_s});
        QCOMPARE(answer.code, 0);
        const QJsonArray hits = answer.jsonArray(u"hits"_s);
        QVERIFY(!hits.isEmpty());
        QCOMPARE(hits.first().toObject().value(u"id"_s).toString(),
            shown(m_sample, u"cis-adie"_s).value(u"id"_s).toString());
        const Answer none = run({u"search"_s, m_sample, u"zzzzzz"_s});
        QCOMPARE(none.code, 0);
        QVERIFY(none.out.isEmpty());
    }

    void searchingChangesNoFile()
    {
        const QString file = freshSample();
        const QByteArray before = bytesOf(file);
        QCOMPARE(run({u"search"_s, file, u"adie"_s}).code, 0);
        QCOMPARE(bytesOf(file), before);
    }

    // --- a file open elsewhere

    void anOpenWindowIsNotOverwrittenButCanBeReadBeside()
    {
        const QString file = freshSample();
        const Workspace::Settings settings{
            WorkingFolder::defaultPath(), u"Window"_s, Language::English, false};
        const auto window = Workspace::open(file, settings);
        QVERIFY(window);
        const QByteArray before = bytesOf(file);
        QCOMPARE(run({u"set"_s, file, u"cis-adie"_s, u"stage=complete"_s}).code, 4);
        QCOMPARE(run({u"undo"_s, file}).code, 4);
        QCOMPARE(bytesOf(file), before);
        QCOMPARE(run({u"show"_s, file, u"cis-adie"_s}).code, 0);
        QCOMPARE(run({u"search"_s, file, u"adie"_s}).code, 0);
    }

    void changesThatWereNeverSavedAreNotSweptAlong()
    {
        const QString file = freshSample();
        {
            const Workspace::Settings settings{
                WorkingFolder::defaultPath(), u"W"_s, Language::English, false};
            const auto window = Workspace::open(file, settings);
            QVERIFY(window);
            const auto ref
                = RecordReader((*window)->database()).resolve(u"cis-adie"_s, {}, Wording(Language::English));
            QVERIFY((*window)->perform(setField(
                *ref, u"territory"_s, u"Jamais enregistré"_s, u"Adie"_s, Wording(Language::English))));
        } // gone without saving, as after a crash
        const QByteArray before = bytesOf(file);
        const Answer answer = run({u"set"_s, file, u"cis-adie"_s, u"stage=complete"_s});
        QCOMPARE(answer.code, 4);
        QVERIFY2(answer.err.contains(u"never saved"), qPrintable(answer.err));
        QCOMPARE(bytesOf(file), before);
        QCOMPARE(run({u"search"_s, file, u"adie"_s}).code, 0);
    }

    void aFileThatCannotBePublishedIsExitCode4AndUnchanged()
    {
        // No longer name fits into a folder, so nothing can be written beside this file, whoever runs the
        // test.
        const QString file = m_folder.path(QString(249, u'x') % u".vigie");
        const QString edited = freshSample();
        QCOMPARE(run({u"set"_s, edited, u"cis-adie"_s, u"territory=Un"_s}).code, 0);
        QVERIFY(QFile::copy(edited, file));
        const QByteArray before = bytesOf(file);
        const Answer answer = run({u"set"_s, file, u"cis-adie"_s, u"stage=complete"_s});
        QCOMPARE(answer.code, 4);
        QVERIFY(!answer.err.isEmpty());
        QCOMPARE(bytesOf(file), before);
        // Nor does the change wait in the working copy to be published later.
        QVERIFY(!WorkingFolder(WorkingFolder::defaultPath()).unpublishedSince(file));
        QCOMPARE(run({u"undo"_s, file}).code, 4);
        QCOMPARE(bytesOf(file), before);
    }

    // --- import

    void importingTwiceChangesNothing()
    {
        const QString file = m_folder.path(u"imported.vigie"_s);
        QCOMPARE(run({u"new"_s, file}).code, 0);
        const QString report = m_folder.path(u"report.json"_s);
        const QByteArray empty = bytesOf(file);
        const Answer dry = run({u"import"_s, file, u":/sample"_s, u"--as"_s, u"observatory"_s, u"--dry-run"_s,
            u"--report"_s, report});
        QCOMPARE(dry.code, 0);
        QCOMPARE(bytesOf(file), empty);
        const QJsonObject planned = QJsonDocument::fromJson(bytesOf(report)).object();
        QCOMPARE(planned.value(u"dry_run"_s).toBool(), true);
        // Nothing can be changed in an empty file: what the facts say is new, as the records are.
        QCOMPARE(planned.value(u"counts"_s).toObject().value(u"new"_s).toInt(), 831);
        QCOMPARE(planned.value(u"counts"_s).toObject().value(u"changed"_s).toInt(), 0);

        QCOMPARE(run({u"import"_s, file, u":/sample"_s}).code, 0);
        const QByteArray once = bytesOf(file);
        QCOMPARE(run({u"import"_s, file, u":/sample"_s, u"--report"_s, report}).code, 0);
        QCOMPARE(bytesOf(file), once);
        const QJsonObject again = QJsonDocument::fromJson(bytesOf(report)).object();
        QCOMPARE(again.value(u"counts"_s).toObject().value(u"same"_s).toInt(), 831);
        QCOMPARE(run({u"log"_s, file, u"--json"_s}).jsonArray(u"entries"_s).size(), 1);
    }

    void rejectedRowsAreExitCode3()
    {
        const QString file = m_folder.path(u"partly.vigie"_s);
        QCOMPARE(run({u"new"_s, file}).code, 0);
        writtenFile(u"partly/contracts.csv"_s, "id,name\na,Alpha\nb,\n");
        const Answer answer = run({u"import"_s, file, m_folder.path(u"partly"_s)});
        QCOMPARE(answer.code, 3);
        QVERIFY(answer.err.contains(u"contracts.csv:3"));
        QCOMPARE(fieldValue(file, u"a"_s, u"name"_s), u"Alpha"_s);
    }

    void whatCannotBeImportedIsExitCode2()
    {
        const QString file = freshSample();
        const QByteArray before = bytesOf(file);
        QVERIFY(QDir().mkpath(m_folder.path(u"nothing"_s)));
        QCOMPARE(run({u"import"_s, file, m_folder.path(u"nothing"_s)}).code, 2);
        QCOMPARE(run({u"import"_s, file, m_folder.path(u"no such folder"_s)}).code, 2);
        writtenFile(u"torn/contracts.csv"_s, "id,name\na,\"Alpha\n");
        QCOMPARE(run({u"import"_s, file, m_folder.path(u"torn"_s)}).code, 2);
        QCOMPARE(bytesOf(file), before);
    }

    // --- export

    void everyViewIsExported_data()
    {
        QTest::addColumn<int>("rows");
        QTest::newRow("contracts") << 31;
        QTest::newRow("organisations") << 113;
        QTest::newRow("investors") << -1;
        QTest::newRow("operators") << -1;
        QTest::newRow("evaluators") << -1;
        QTest::newRow("payers") << -1;
        QTest::newRow("people") << 57;
        QTest::newRow("participations") << 133;
        QTest::newRow("ties") << 111;
        QTest::newRow("events") << 54;
        QTest::newRow("sources") << 126;
        QTest::newRow("claims") << 1198;
        QTest::newRow("payments") << 8;
        QTest::newRow("metrics") << 41;
        QTest::newRow("testimonies") << 0;
    }

    void everyViewIsExported()
    {
        QFETCH(int, rows);
        const QString view = QString::fromLatin1(QTest::currentDataTag());
        const TextTable table = exported(m_sample, view);
        QVERIFY(!table.header.isEmpty());
        QCOMPARE(table.header.first(), u"id"_s);
        if (rows >= 0) {
            QCOMPARE(table.rows.size(), static_cast<size_t>(rows));
        } else {
            QVERIFY(!table.rows.empty() && table.rows.size() < 113);
        }
        const QString json = m_folder.path(u"out.json"_s);
        QCOMPARE(run({u"export"_s, m_sample, view, u"-o"_s, json}).code, 0);
        const QJsonArray objects = QJsonDocument::fromJson(bytesOf(json)).array();
        QCOMPARE(objects.size(), static_cast<qsizetype>(table.rows.size()));
        for (qsizetype row = 0; row < objects.size(); ++row) {
            QCOMPARE(objects.at(row).toObject().value(u"id"_s).toString(),
                table.rows[static_cast<size_t>(row)].cells.first());
            QCOMPARE(objects.at(row).toObject().size(), table.header.size());
        }
    }

    void exportedValuesArePlain()
    {
        const TextTable contracts = exported(m_sample, u"contracts"_s);
        bool found = false;
        for (const TextRow &row : contracts.rows) {
            if (contracts.cell(row, u"reference") != u"cis-adie") {
                continue;
            }
            found = true;
            QCOMPARE(contracts.cell(row, u"investment_total"), u"1300000"_s);
            QCOMPARE(contracts.cell(row, u"investment_total_max"), QString());
            QCOMPARE(contracts.cell(row, u"investment_total_currency"), u"EUR"_s);
            QCOMPARE(contracts.cell(row, u"date_signed"), u"2016-11-24"_s);
            QCOMPARE(contracts.cell(row, u"date_service_start"), u"2017-01"_s);
            QCOMPARE(contracts.cell(row, u"date_service_end_planned"), QString());
            QCOMPARE(contracts.cell(row, u"beneficiaries_target"), u"500"_s);
            QCOMPARE(contracts.cell(row, u"stage"), u"implementation"_s);
        }
        QVERIFY(found);
    }

    void exportedJsonHasNumbersAndNulls()
    {
        const QString json = m_folder.path(u"typed.json"_s);
        QCOMPARE(run({u"export"_s, m_sample, u"contracts"_s, u"-o"_s, json}).code, 0);
        for (const QJsonValue &value : QJsonDocument::fromJson(bytesOf(json)).array()) {
            const QJsonObject contract = value.toObject();
            if (contract.value(u"reference"_s).toString() == u"cis-adie") {
                QCOMPARE(contract.value(u"investment_total"_s), QJsonValue(1300000));
                QVERIFY(contract.value(u"outcome_payments_made"_s).isNull());
            }
        }
    }

    void referencesAreExportedWithTheirTitles()
    {
        const TextTable table = exported(m_sample, u"participations"_s);
        QVERIFY(table.header.contains(u"contract_title"_s) && table.header.contains(u"organisation_title"_s));
        for (const TextRow &row : table.rows) {
            QCOMPARE(table.cell(row, u"contract_id").size(), 36);
            QVERIFY(!table.cell(row, u"contract_title").isEmpty());
        }
        const TextTable ties = exported(m_sample, u"ties"_s);
        QVERIFY(ties.header.contains(u"from_kind"_s) && ties.header.contains(u"from_title"_s));
        QVERIFY(!ties.cell(ties.rows.front(), u"from_title").isEmpty());
    }

    void roleViewsCountContractsAndSumAmounts()
    {
        const TextTable table = exported(m_sample, u"payers"_s);
        QVERIFY(table.header.contains(u"amount_eur"_s));
        bool found = false;
        for (const TextRow &row : table.rows) {
            if (table.cell(row, u"reference") == u"min-economie") {
                found = true;
                QVERIFY(table.cell(row, u"contracts").toInt() > 0);
                QVERIFY(table.cell(row, u"amount_eur").toDouble() >= 1500000);
            }
            QVERIFY(table.cell(row, u"contracts").toInt() >= 1);
        }
        QVERIFY(found);
    }

    void amountsOfTwoCurrenciesStandApart()
    {
        const QString file = freshSample();
        for (const QString &amount :
            {u"amount=100 €"_s, u"amount=£7"_s, u"amount=10 à 20 €"_s, u"amount="_s}) {
            QCOMPARE(run({u"add"_s, file, u"participation"_s, u"contract_id=ci-toopi"_s,
                             u"organisation_id=golab"_s, u"role=investor"_s, amount})
                         .code,
                0);
        }
        const TextTable table = exported(file, u"investors"_s);
        for (const TextRow &row : table.rows) {
            if (table.cell(row, u"reference") == u"golab") {
                QCOMPARE(table.cell(row, u"contracts"), u"1"_s);
                QCOMPARE(table.cell(row, u"amount_eur"), u"110"_s);
                QCOMPARE(table.cell(row, u"amount_eur_max"), u"120"_s);
                QCOMPARE(table.cell(row, u"amount_gbp"), u"7"_s);
                QCOMPARE(table.cell(row, u"without_amount"), u"1"_s);
                return;
            }
        }
        QFAIL("golab is not among the investors");
    }

    void textsThatSpreadsheetsWouldRunAreGuarded()
    {
        const QString file = freshSample();
        QCOMPARE(run({u"set"_s, file, u"cis-adie"_s, u"notes==HYPERLINK(\"http://x\")"_s}).code, 0);
        const QString path = m_folder.path(u"guarded.csv"_s);
        QCOMPARE(run({u"export"_s, file, u"contracts"_s, u"-o"_s, path}).code, 0);
        QVERIFY(bytesOf(path).contains("\"'=HYPERLINK("));
    }

    void confidentialTestimoniesStayUnlessAskedFor()
    {
        const QString file = freshSample();
        const QString secret
            = run({u"add"_s, file, u"testimony"_s, u"title=Secret"_s, u"confidentiality=private"_s})
                  .out.trimmed();
        QCOMPARE(
            run({u"add"_s, file, u"testimony"_s, u"title=Anonyme"_s, u"confidentiality=anonymous"_s}).code,
            0);
        QCOMPARE(
            run({u"add"_s, file, u"testimony"_s, u"title=Ouvert"_s, u"confidentiality=public"_s}).code, 0);
        QCOMPARE(run({u"set"_s, file, secret, u"context=Bureau"_s, u"--source"_s, u"indigo-2024"_s}).code, 0);

        const TextTable left = exported(file, u"testimonies"_s);
        QCOMPARE(left.rows.size(), size_t(1));
        QCOMPARE(left.cell(left.rows.front(), u"title"), u"Ouvert"_s);
        const QString path = m_folder.path(u"confidential.csv"_s);
        const Answer answer = run({u"export"_s, file, u"testimonies"_s, u"-o"_s, path});
        QVERIFY2(answer.err.contains(u"--confidential"), qPrintable(answer.err));
        QVERIFY(!bytesOf(path).contains("Secret"));
        QCOMPARE(exported(file, u"claims"_s).rows.size(), size_t(1198));
        QVERIFY(!bytesOf(m_folder.path(u"out.csv"_s)).contains("Bureau"));

        QCOMPARE(exported(file, u"testimonies"_s, {u"--confidential"_s}).rows.size(), size_t(3));
        QCOMPARE(exported(file, u"claims"_s, {u"--confidential"_s}).rows.size(), size_t(1199));
    }

    void whereNothingCanBeWrittenIsExitCode4()
    {
        QCOMPARE(
            run({u"export"_s, m_sample, u"contracts"_s, u"-o"_s, m_folder.path(u"no/such/x.csv"_s)}).code, 4);
        QCOMPARE(run({u"export"_s, m_sample, u"contracts"_s, u"-o"_s, m_folder.path(u"x.pdf"_s)}).code, 1);
        QCOMPARE(run({u"import"_s, m_sample, u":/sample"_s, u"--dry-run"_s, u"--report"_s,
                         m_folder.path(u"no/such/r.json"_s)})
                     .code,
            4);
    }

    // --- figures

    void chartOptionsReachTheDrawing()
    {
        m_drawn.clear();
        QCOMPARE(run({u"chart"_s, m_sample, u"funding"_s, u"--by"_s, u"year"_s, u"--color"_s, u"sector"_s,
                         u"--measure"_s, u"max-outcome-payment"_s, u"--size"_s, u"800x600"_s, u"--dark"_s,
                         u"-o"_s, u"x.svg"_s, u"--data"_s, u"x.csv"_s})
                     .code,
            0);
        QCOMPARE(m_drawn.size(), size_t(1));
        QCOMPARE(m_drawn[0].kind, u"funding"_s);
        QCOMPARE(m_drawn[0].color, u"sector"_s);
        QCOMPARE(m_drawn[0].measure, u"max-outcome-payment"_s);
        QCOMPARE(m_drawn[0].size, QSize(800, 600));
        QVERIFY(m_drawn[0].dark);
        QCOMPARE(m_drawn[0].output, u"x.svg"_s);
        QCOMPARE(m_drawn[0].dataOutput, u"x.csv"_s);
        QCOMPARE(
            run({u"chart"_s, m_sample, u"top-investors"_s, u"--top"_s, u"5"_s, u"--data"_s, u"x.csv"_s}).code,
            0);
        QCOMPARE(m_drawn[1].top, 5);
        QVERIFY(m_drawn[1].output.isEmpty());
        QCOMPARE(run({u"timeline"_s, m_sample, u"--lanes"_s, u"payer"_s, u"-ox.pdf"_s}).code, 0);
        QCOMPARE(m_drawn[2].kind, u"timeline"_s);
        QCOMPARE(m_drawn[2].lanes, u"payer"_s);
        QCOMPARE(m_drawn[2].output, u"x.pdf"_s);
    }

    void wrongFigureOptionsDrawNothing_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("nowhere") << QStringList{};
        QTest::newRow("ending") << QStringList{u"-o"_s, u"x.gif"_s};
        QTest::newRow("data ending") << QStringList{u"--data"_s, u"x.xls"_s};
        QTest::newRow("size") << QStringList{u"-o"_s, u"x.png"_s, u"--size"_s, u"big"_s};
        QTest::newRow("huge") << QStringList{u"-o"_s, u"x.png"_s, u"--size"_s, u"999999x999999"_s};
        QTest::newRow("colour") << QStringList{u"-o"_s, u"x.png"_s, u"--color"_s, u"red"_s};
        QTest::newRow("by") << QStringList{u"-o"_s, u"x.png"_s, u"--by"_s, u"moon"_s};
        QTest::newRow("top") << QStringList{u"-o"_s, u"x.png"_s, u"--top"_s, u"0"_s};
    }

    void wrongFigureOptionsDrawNothing()
    {
        QFETCH(QStringList, options);
        m_drawn.clear();
        QCOMPARE(run(QStringList{u"chart"_s, m_sample, u"funding"_s} + options).code, 1);
        QVERIFY(m_drawn.empty());
    }

    void aDrawingThatCannotBeWrittenIsExitCode4()
    {
        QCOMPARE(run({u"timeline"_s, m_sample, u"-o"_s, u"unwritable.png"_s}).code, 4);
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "command_line_test.moc"
