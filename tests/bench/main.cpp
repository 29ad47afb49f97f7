// vigie_bench: makes the observatories that are measured, and measures them in this process. Run by
// tests/bench/run.
//
//   vigie_bench generate FILE ORGANISATIONS
//   vigie_bench measure FILE FOLDER          prints one JSON object
//   vigie_bench record FOLDER                opening a record with 200 claims; the same
#include "tests/bench/generated_observatory.h"
#include "tests/bench/list_measurement.h"
#include "tests/bench/record_measurement.h"

#include <QApplication>
#include <QJsonDocument>
#include <QTextStream>

namespace {

int fail(const vigie::Error &error)
{
    QTextStream(stderr) << "vigie_bench: " << error.message << ' ' << error.detail << '\n';
    return 1;
}

int generate(const QString &file, int organisations)
{
    const vigie::Result<void> done = vigie::bench::generateObservatory(file, organisations);
    return done ? 0 : fail(done.error());
}

int tell(const vigie::Result<QJsonObject> &times)
{
    if (!times) {
        return fail(times.error());
    }
    QTextStream(stdout) << QJsonDocument(*times).toJson(QJsonDocument::Compact) << '\n';
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("generate") && arguments[3].toInt() > 0) {
        return generate(arguments[2], arguments[3].toInt());
    }
    if (arguments.size() == 4 && arguments[1] == QLatin1String("measure")) {
        return tell(vigie::bench::measureList(arguments[2], arguments[3]));
    }
    if (arguments.size() == 3 && arguments[1] == QLatin1String("record")) {
        return tell(vigie::bench::measureRecord(arguments[2]));
    }
    QTextStream(stderr)
        << "usage: vigie_bench generate FILE ORGANISATIONS | measure FILE FOLDER | record FOLDER\n";
    return 1;
}
