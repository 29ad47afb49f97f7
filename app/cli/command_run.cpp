#include "app/cli/command_run.h"

#include "app/cli/terminal_text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vigie {

CommandRun::CommandRun(ParsedArguments arguments, QTextStream &out, QTextStream &err, const DrawFigure &draw,
    Wording wording, QString author)
    : m_arguments(std::move(arguments))
    , m_out(out)
    , m_err(err)
    , m_draw(draw)
    , m_wording(std::move(wording))
    , m_author(std::move(author))
{
}

void CommandRun::say(const QString &sentence)
{
    m_err << "vigie: " << terminalText(sentence) << '\n';
}

void CommandRun::printJson(const QJsonObject &object)
{
    m_out << terminalJson(QString::fromUtf8(QJsonDocument(object).toJson()));
}

ExitCode CommandRun::wrongUsage(const QString &sentence)
{
    say(sentence);
    return ExitCode::WrongUsage;
}

ExitCode CommandRun::failedReading(const Error &error)
{
    say(error.detail.isEmpty() ? error.message : QString(error.message % u" (" % error.detail % u')'));
    return exitCodeWhenReading(error);
}

ExitCode CommandRun::failedWriting(const Error &error)
{
    failedReading(error);
    return exitCodeWhenWriting(error);
}

} // namespace vigie
