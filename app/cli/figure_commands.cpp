// chart, timeline
#include "app/cli/command.h"

#include "app/cli/command_workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr int smallestSide = 200; // pixels
constexpr int largestSide = 20000;

// Reads the options of a figure into a request; complains about the first that is wrong.
class RequestReader
{
public:
    RequestReader(const CommandRun &run, const QString &kind)
        : m_run(run)
    {
        m_request.kind = kind;
    }

    Result<FigureRequest> read(
        const QStringList &drawings, const QStringList &colors, const QStringList &lanes)
    {
        m_request.dark = m_run.has(u"dark"_s);
        choose(u"by"_s, {u"year"_s}, m_request.by);
        choose(u"color"_s, colors, m_request.color);
        choose(u"measure"_s, {u"investment"_s, u"max-outcome-payment"_s, u"contracts"_s}, m_request.measure);
        choose(u"lanes"_s, lanes, m_request.lanes);
        readOutputs(drawings);
        readSize();
        readTop();
        if (!m_complaint.isEmpty()) {
            return Error{ErrorKind::InvalidInput, m_complaint, {}};
        }
        return m_request;
    }

private:
    void complain(const char *sentence, const QString &first, const QString &second = {})
    {
        if (m_complaint.isEmpty()) {
            m_complaint = m_run.text(sentence).arg(first);
            m_complaint = second.isEmpty() ? m_complaint : QString(m_complaint % u' ' % second);
        }
    }

    void choose(const QString &option, const QStringList &values, QString &into)
    {
        if (!m_run.has(option)) {
            return;
        }
        into = m_run.option(option);
        if (!values.contains(into)) {
            complain(QT_TRANSLATE_NOOP("CommandLine", "--%1 is one of:"), option, values.join(u", "_s));
        }
    }

    void readOutputs(const QStringList &endings)
    {
        m_request.output = m_run.option(u"output"_s);
        m_request.dataOutput = m_run.option(u"data"_s);
        if (m_request.output.isEmpty() && m_request.dataOutput.isEmpty()) {
            complain(QT_TRANSLATE_NOOP("CommandLine", "Say where to: %1"), u"-o OUT.png, --data OUT.csv"_s);
        }
        if (!m_request.output.isEmpty()
            && !endings.contains(QFileInfo(m_request.output).suffix().toLower())) {
            complain(
                QT_TRANSLATE_NOOP("CommandLine", "A figure is written as .png, .svg or .pdf, not as “%1”."),
                m_request.output);
        }
        if (!m_request.dataOutput.isEmpty() && QFileInfo(m_request.dataOutput).suffix().toLower() != u"csv") {
            complain(QT_TRANSLATE_NOOP("CommandLine", "The numbers are written as .csv, not as “%1”."),
                m_request.dataOutput);
        }
    }

    void readSize()
    {
        if (!m_run.has(u"size"_s)) {
            return;
        }
        const QStringList sides = m_run.option(u"size"_s).split(u'x');
        const auto side = [&sides](qsizetype place) { return sides.value(place).toInt(); };
        const auto fits = [](int pixels) { return pixels >= smallestSide && pixels <= largestSide; };
        m_request.size = QSize(side(0), side(1));
        if (sides.size() != 2 || !fits(side(0)) || !fits(side(1))) {
            complain(QT_TRANSLATE_NOOP(
                         "CommandLine", "--size is WIDTHxHEIGHT in pixels, like 1920x1080, not “%1”."),
                m_run.option(u"size"_s));
        }
    }

    void readTop()
    {
        if (!m_run.has(u"top"_s)) {
            return;
        }
        m_request.top = m_run.option(u"top"_s).toInt();
        if (m_request.top < 1 || m_request.top > 1000) {
            complain(QT_TRANSLATE_NOOP("CommandLine", "--top is a number of bars, from 1, not “%1”."),
                m_run.option(u"top"_s));
        }
    }

    const CommandRun &m_run;
    FigureRequest m_request;
    QString m_complaint;
};

ExitCode draw(CommandRun &run, const QString &kind)
{
    const Result<FigureRequest> request = RequestReader(run, kind).read({u"png"_s, u"svg"_s, u"pdf"_s},
        {u"investor"_s, u"sector"_s, u"none"_s}, {u"sector"_s, u"payer"_s, u"operator"_s, u"stage"_s});
    if (!request) {
        return run.wrongUsage(request.error().message);
    }
    const auto workspace = openToRead(run, run.argument(0));
    if (!workspace) {
        return run.failedReading(workspace.error());
    }
    if (const Result<void> drawn = run.draw()((*workspace)->database(), *request, run.wording()); !drawn) {
        return run.failedWriting(drawn.error());
    }
    for (const QString &written : {request->output, request->dataOutput}) {
        if (!written.isEmpty()) {
            run.say(run.text(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1.")).arg(written));
        }
    }
    return ExitCode::Done;
}

ExitCode runChart(CommandRun &run)
{
    const QString kind = run.argument(1);
    if (kind != u"funding" && kind != u"top-investors") {
        const char *sentence = QT_TRANSLATE_NOOP(
            "CommandLine", "There is no chart “%1”. The charts are: funding, top-investors");
        return run.wrongUsage(run.text(sentence).arg(kind));
    }
    return draw(run, kind);
}

ExitCode runTimeline(CommandRun &run)
{
    return draw(run, u"timeline"_s);
}

std::vector<CommandOption> outputOptions()
{
    return {
        {"output", 'o', "OUT", QT_TRANSLATE_NOOP("CommandLine", "The picture to write: .png, .svg or .pdf.")},
        {"data", 0, "OUT.csv",
            QT_TRANSLATE_NOOP("CommandLine", "Write the numbers drawn, one row for each mark.")},
        {"size", 0, "WxH", QT_TRANSLATE_NOOP("CommandLine", "Pixels of the drawing; 1920x1080 otherwise.")},
        {"dark", 0, nullptr, QT_TRANSLATE_NOOP("CommandLine", "On a dark ground.")},
    };
}

std::vector<CommandOption> with(std::vector<CommandOption> options, const std::vector<CommandOption> &more)
{
    options.insert(options.end(), more.begin(), more.end());
    return options;
}

} // namespace

std::vector<Command> figureCommands()
{
    return {
        {"chart",
            "FILE funding [--by year] [--color investor|sector|none] [--measure …] -o OUT [--data OUT.csv]\n"
            "FILE top-investors [--top N] [--measure …] -o OUT [--data OUT.csv]",
            QT_TRANSLATE_NOOP("CommandLine", "draw the funding charts"),
            QT_TRANSLATE_NOOP("CommandLine",
                "funding draws the amounts by year of signature; top-investors the organisations that invest "
                "most. "
                "Under the figure stand its coverage, its sources and its date. An amount that is not split "
                "between "
                "investors is drawn as not attributed.\n\n--data writes exactly the numbers drawn, one row "
                "for each "
                "mark: group, series, value, min, max, currency, records, unknown, standing."),
            "vigie chart sample.vigie funding --color sector -o funding.svg\n"
            "vigie chart sample.vigie top-investors --top 10 -o investors.png --data investors.csv",
            2, 2,
            with({{"by", 0, "year", QT_TRANSLATE_NOOP("CommandLine", "What a bar stands for: year.")},
                     {"color", 0, "KIND",
                         QT_TRANSLATE_NOOP("CommandLine", "What colours show: investor, sector or none.")},
                     {"measure", 0, "MEASURE",
                         QT_TRANSLATE_NOOP(
                             "CommandLine", "What is drawn: investment, max-outcome-payment or contracts.")},
                     {"top", 0, "N", QT_TRANSLATE_NOOP("CommandLine", "How many investors; 15 otherwise.")}},
                outputOptions()),
            runChart},
        {"timeline", "FILE [--lanes sector|payer|operator|stage] -o OUT [--size 1920x1080]",
            QT_TRANSLATE_NOOP("CommandLine", "draw the contracts and events over time"),
            QT_TRANSLATE_NOOP("CommandLine",
                "Draws one bar for each contract, from its service start to its end, with its signature, and "
                "the events "
                "above. Dates are drawn as precisely as they are known."),
            "vigie timeline sample.vigie -o timeline.pdf\n"
            "vigie timeline sample.vigie --lanes operator --lang fr -o frise.png",
            1, 1,
            with({{"lanes", 0, "KIND",
                     QT_TRANSLATE_NOOP("CommandLine", "What a lane is: sector, payer, operator or stage.")}},
                outputOptions()),
            runTimeline},
    };
}

} // namespace vigie
