#include "app/cli/manual_page.h"

#include "app/cli/aligned_table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr int pageWidth = 80;
constexpr int indent = 4;

class ManualPage
{
public:
    ManualPage(QTextStream &out, const Wording &wording)
        : m_out(out)
        , m_wording(wording)
    {
    }

    QString text(const char *source) const { return m_wording.text("CommandLine", source); }

    void heading(const char *source)
    {
        m_out << (m_isFirst ? "" : "\n") << text(source) << '\n', m_isFirst = false;
    }

    void line(const QString &content) { m_out << QString(indent, u' ') << content << '\n'; }

    // Words of a paragraph, broken into lines of the page.
    void paragraph(const QString &words, int spaces = indent)
    {
        QString current;
        for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
            if (!current.isEmpty() && spaces + current.size() + 1 + word.size() > pageWidth) {
                m_out << QString(spaces, u' ') << current << '\n';
                current.clear();
            }
            current += (current.isEmpty() ? u""_s : u" "_s) + word;
        }
        m_out << QString(spaces, u' ') << current << '\n';
    }

    void paragraphs(const QString &content)
    {
        const QStringList parts = content.split(u"\n\n"_s);
        for (qsizetype part = 0; part < parts.size(); ++part) {
            m_out << (part == 0 ? "" : "\n");
            if (parts.at(part).startsWith(u' ')) { // a list, as it stands
                for (const QString &one : parts.at(part).split(u'\n')) {
                    line(one.sliced(1));
                }
            } else {
                paragraph(parts.at(part));
            }
        }
    }

    void option(const CommandOption &option)
    {
        QString name = u"--"_s % QLatin1StringView(option.name);
        if (option.letter != 0) {
            name = QString(u"-"_s % QLatin1Char(option.letter) % u", "_s % name);
        }
        if (option.argument) {
            name += u' ' % QLatin1StringView(option.argument);
        }
        line(name);
        paragraph(text(option.help), 2 * indent);
    }

    void exitStatus()
    {
        heading(QT_TRANSLATE_NOOP("CommandLine", "EXIT STATUS"));
        line(u"0  "_s % text(QT_TRANSLATE_NOOP("CommandLine", "done")));
        line(u"1  "_s % text(QT_TRANSLATE_NOOP("CommandLine", "wrong usage")));
        line(u"2  "_s % text(QT_TRANSLATE_NOOP("CommandLine", "a file cannot be read or is not ours")));
        line(u"3  "_s
            % text(QT_TRANSLATE_NOOP("CommandLine", "done, but problems or conflicts are reported")));
        line(u"4  "_s % text(QT_TRANSLATE_NOOP("CommandLine", "could not write, nothing changed")));
    }

private:
    QTextStream &m_out;
    const Wording &m_wording;
    bool m_isFirst = true;
};

} // namespace

void printManualPage(QTextStream &out, const Command &command, const Wording &wording)
{
    ManualPage page(out, wording);
    const QString name = QString::fromLatin1(command.name);
    page.heading(QT_TRANSLATE_NOOP("CommandLine", "NAME"));
    page.line(u"vigie "_s % name % u" — "_s % page.text(command.summary));
    page.heading(QT_TRANSLATE_NOOP("CommandLine", "SYNOPSIS"));
    for (const QString &synopsis : QString::fromUtf8(command.synopsis).split(u'\n')) {
        page.line(u"vigie "_s % name % u' ' % synopsis);
    }
    page.heading(QT_TRANSLATE_NOOP("CommandLine", "DESCRIPTION"));
    page.paragraphs(page.text(command.description));
    page.heading(QT_TRANSLATE_NOOP("CommandLine", "OPTIONS"));
    for (const CommandOption &option : command.options) {
        page.option(option);
    }
    for (const CommandOption &option : commonOptions()) {
        page.option(option);
    }
    page.exitStatus();
    page.heading(QT_TRANSLATE_NOOP("CommandLine", "EXAMPLES"));
    for (const QString &example : QString::fromUtf8(command.examples).split(u'\n')) {
        page.line(example);
    }
}

void printOverview(QTextStream &out, const std::vector<Command> &commands, const Wording &wording)
{
    ManualPage page(out, wording);
    page.heading(QT_TRANSLATE_NOOP("CommandLine", "NAME"));
    page.line(u"vigie — "_s
        % page.text(QT_TRANSLATE_NOOP("CommandLine", "an observatory of social impact bonds, in one file")));
    page.heading(QT_TRANSLATE_NOOP("CommandLine", "SYNOPSIS"));
    page.line(u"vigie [FILE] [--read-only] [--sample]"_s);
    page.line(u"vigie COMMAND …"_s);
    page.heading(QT_TRANSLATE_NOOP("CommandLine", "COMMANDS"));
    std::vector<QStringList> rows;
    for (const Command &command : commands) {
        rows.push_back({QString::fromLatin1(command.name), page.text(command.summary)});
    }
    QString table;
    QTextStream stream(&table);
    printAligned(stream, rows);
    for (const QString &row : table.split(u'\n', Qt::SkipEmptyParts)) {
        page.line(row);
    }
    page.heading(QT_TRANSLATE_NOOP("CommandLine", "OPTIONS"));
    for (const CommandOption &option : commonOptions()) {
        page.option(option);
    }
    page.exitStatus();
}

} // namespace vigie
