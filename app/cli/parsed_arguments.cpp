#include "app/cli/parsed_arguments.h"

#include "app/cli/command.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

class ArgumentParser
{
public:
    ArgumentParser(
        const QStringList &arguments, const std::vector<CommandOption> &options, const Wording &wording)
        : m_rest(arguments)
        , m_options(options)
        , m_wording(wording)
    {
    }

    Result<ParsedArguments> parse()
    {
        bool optionsEnded = false;
        while (!m_rest.isEmpty()) {
            const QString argument = m_rest.takeFirst();
            if (optionsEnded || !argument.startsWith(u'-') || argument == u"-") {
                m_parsed.positional.append(argument);
            } else if (argument == u"--") {
                optionsEnded = true;
            } else if (const Result<void> taken = takeOption(argument); !taken) {
                return taken.error();
            }
        }
        return std::move(m_parsed);
    }

private:
    Result<void> takeOption(const QString &argument)
    {
        const bool isLong = argument.startsWith(u"--");
        const qsizetype equals = isLong ? argument.indexOf(u'=') : -1;
        const QString name = isLong ? argument.sliced(2, (equals < 0 ? argument.size() : equals) - 2)
                                    : QString(argument.at(1));
        const auto option = std::find_if(m_options.begin(), m_options.end(), [&](const CommandOption &one) {
            return isLong ? name == QLatin1StringView(one.name)
                          : one.letter != 0 && name == QLatin1Char(one.letter);
        });
        if (option == m_options.end()) {
            return error(QT_TRANSLATE_NOOP("CommandLine", "There is no option %1 here."), argument);
        }
        const bool hasValue = isLong ? equals >= 0 : argument.size() > 2;
        QString value = isLong ? argument.sliced(equals + 1) : argument.sliced(2);
        if (!option->argument && hasValue) {
            return error(QT_TRANSLATE_NOOP("CommandLine", "The option %1 takes no value."), argument);
        }
        if (option->argument && !hasValue) {
            if (m_rest.isEmpty()) {
                return error(QT_TRANSLATE_NOOP("CommandLine", "The option %1 needs a value."), argument);
            }
            value = m_rest.takeFirst();
        }
        m_parsed.options.insert(QString::fromLatin1(option->name), option->argument ? value : QString());
        return {};
    }

    Error error(const char *sentence, const QString &argument) const
    {
        return {ErrorKind::InvalidInput, m_wording.text("CommandLine", sentence).arg(argument), {}};
    }

    QStringList m_rest;
    const std::vector<CommandOption> &m_options;
    const Wording &m_wording;
    ParsedArguments m_parsed;
};

} // namespace

Result<ParsedArguments> parseArguments(
    const QStringList &arguments, const std::vector<CommandOption> &options, const Wording &wording)
{
    return ArgumentParser(arguments, options, wording).parse();
}

} // namespace vigie
