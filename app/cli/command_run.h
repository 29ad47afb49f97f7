// CommandRun: one call of a command: its arguments and options, where it writes, and in which language.
#pragma once

#include "app/base/language.h"
#include "app/cli/exit_code.h"
#include "app/cli/figure_drawing.h"
#include "app/cli/parsed_arguments.h"

#include <QJsonObject>
#include <QTextStream>

namespace vigie {

class CommandRun
{
public:
    CommandRun(ParsedArguments arguments, QTextStream &out, QTextStream &err, const DrawFigure &draw,
        Wording wording, QString author);

    const QString &argument(qsizetype place) const { return m_arguments.positional.at(place); }
    QStringList argumentsFrom(qsizetype place) const { return m_arguments.positional.mid(place); }
    bool has(const QString &option) const { return m_arguments.options.contains(option); }
    // "" where it is not given.
    QString option(const QString &name) const { return m_arguments.options.value(name); }

    const Wording &wording() const { return m_wording; }
    // The translation of a text marked in the context "CommandLine".
    QString text(const char *source, int n = -1) const { return m_wording.text("CommandLine", source, n); }
    const QString &author() const { return m_author; }
    const DrawFigure &draw() const { return m_draw; }

    QTextStream &out() { return m_out; } // results
    void say(const QString &sentence); // messages, on standard error
    void printJson(const QJsonObject &object);

    // Each says the error's sentence and gives the exit code.
    ExitCode wrongUsage(const QString &sentence);
    ExitCode failedReading(const Error &error);
    ExitCode failedWriting(const Error &error);

private:
    ParsedArguments m_arguments;
    QTextStream &m_out;
    QTextStream &m_err;
    const DrawFigure &m_draw;
    Wording m_wording;
    QString m_author;
};

} // namespace vigie
