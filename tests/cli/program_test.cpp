// The program itself, as a shell calls it: no display, exit codes, results and messages apart.
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace vigie;

class ProgramTest : public QObject
{
    Q_OBJECT

private:
    testing::TemporaryFolder m_folder;
    QString m_sample;

    struct Answer
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };

    // Width and height of a PNG, from its first chunk (ISO/IEC 15948, 11.2.2).
    static std::pair<quint32, quint32> pngSize(const QString &path)
    {
        QFile file(path);
        const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(24) : QByteArray();
        if (head.size() < 24 || !head.startsWith("\x89PNG")) {
            return {};
        }
        return {
            qFromBigEndian<quint32>(head.constData() + 16), qFromBigEndian<quint32>(head.constData() + 20)};
    }

    Answer run(const QStringList &arguments) const
    {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s}) {
            environment.remove(name);
        }
        environment.insert(u"VIGIE_WORKING_FOLDER"_s, m_folder.path(u"working"_s));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(VIGIE_BINARY), arguments);
        if (!program.waitForFinished(60000) || program.exitStatus() != QProcess::NormalExit) {
            return {};
        }
        return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }

private slots:
    void initTestCase()
    {
        if (!QFileInfo::exists(QStringLiteral(VIGIE_BINARY))) {
            QSKIP("the program is not built");
        }
        m_sample = m_folder.path(u"sample.vigie"_s);
        const Answer made = run({u"new"_s, m_sample, u"--sample"_s});
        QVERIFY2(made.code == 0, made.err.constData());
        QVERIFY(made.out.isEmpty());
    }

    void resultsAreOnStandardOutputAndNothingElse()
    {
        const Answer answer = run({u"info"_s, m_sample, u"--json"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.err.isEmpty(), answer.err.constData());
        const QJsonObject counts = QJsonDocument::fromJson(answer.out).object().value(u"counts"_s).toObject();
        QCOMPARE(counts.value(u"contracts"_s).toInt(), 31);
    }

    void frenchAndItsAccentsComeThrough()
    {
        const Answer answer = run({u"show"_s, m_sample, u"cis-adie"_s, u"--lang"_s, u"fr"_s});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains("Microcrédit accompagné en zone rurale"));
        const Answer set = run({u"set"_s, m_sample, u"cis-adie"_s, u"territory=Île-de-France"_s});
        QVERIFY2(set.code == 0, set.err.constData());
        QVERIFY(run({u"show"_s, m_sample, u"cis-adie"_s}).out.contains("Île-de-France"));
        QCOMPARE(run({u"undo"_s, m_sample}).code, 0);
        QCOMPARE(run({u"undo"_s, m_sample}).code, 1); // the sample itself is where one starts, not an edit
        QVERIFY(run({u"show"_s, m_sample, u"cis-adie"_s}).out.contains("zone rurale"));
    }

    void exitCodesAreThoseOfTheManual()
    {
        QCOMPARE(run({u"info"_s}).code, 1);
        QCOMPARE(run({u"info"_s, m_folder.path(u"none.vigie"_s)}).code, 2);
        QCOMPARE(run({u"check"_s, m_sample}).code, 3);
        QCOMPARE(run({u"new"_s, m_sample}).code, 4);
        QCOMPARE(run({u"--version"_s}).code, 0);
        QCOMPARE(run({u"set"_s, u"--help"_s}).code, 0);
    }

    void figuresAreDrawnWithoutADisplay()
    {
        const QString picture = m_folder.path(u"funding.png"_s);
        const QString data = m_folder.path(u"funding.csv"_s);
        const Answer chart = run({u"chart"_s, m_sample, u"funding"_s, u"-o"_s, picture, u"--data"_s, data,
            u"--size"_s, u"960x540"_s});
        QVERIFY2(chart.code == 0, chart.err.constData());
        QCOMPARE(pngSize(picture), std::make_pair(960u, 540u));
        QFile file(data);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readLine().trimmed(),
            QByteArray("group,series,value,min,max,currency,records,unknown,standing"));
        const QString timeline = m_folder.path(u"timeline.svg"_s);
        const Answer drawn = run({u"timeline"_s, m_sample, u"-o"_s, timeline});
        QVERIFY2(drawn.code == 0, drawn.err.constData());
        QVERIFY(QFileInfo(timeline).size() > 1000);
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
