#include "app/records/code_list.h"

#include "app/base/folded_text.h"

#include <QDir>
#include <QFile>

#include <map>

namespace vigie {

namespace {

// One line of our own lists: fields separated by commas, quoted where they hold one. No line breaks inside.
QStringList splitLine(const QString &line)
{
    QStringList fields(1);
    bool quoted = false;
    for (qsizetype place = 0; place < line.size(); ++place) {
        const QChar c = line.at(place);
        if (c == u'"') {
            const bool doubled = quoted && place + 1 < line.size() && line.at(place + 1) == u'"';
            if (doubled) {
                fields.last() += c;
                ++place;
            } else {
                quoted = !quoted;
            }
        } else if (c == u',' && !quoted) {
            fields.append(QString());
        } else {
            fields.last() += c;
        }
    }
    return fields;
}

std::vector<Code> readCodes(const QString &path)
{
    QFile file(path);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "readCodes", qPrintable(path));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    Q_ASSERT_X(!lines.isEmpty() && lines.first().startsWith(u"code,fr,en"), "readCodes", qPrintable(path));
    lines.removeFirst();
    std::vector<Code> codes;
    for (const QString &line : lines) {
        const QStringList fields = splitLine(line);
        Q_ASSERT_X(fields.size() >= 3, "readCodes", qPrintable(line));
        codes.push_back(
            {fields.at(0), fields.at(1), fields.at(2), fields.value(3).split(u';', Qt::SkipEmptyParts)});
    }
    return codes;
}

QString codesFolder()
{
    return QStringLiteral(":/codes");
}

} // namespace

// Every list of the program, read the first time one is asked for.
class CodeLists
{
public:
    static const CodeLists &all()
    {
        static const CodeLists lists;
        return lists;
    }
    const CodeList &list(QStringView name) const
    {
        const auto found = m_lists.find(name.toString());
        Q_ASSERT_X(found != m_lists.end(), "CodeList::named", qPrintable(name.toString()));
        return found->second;
    }
    QStringList names() const
    {
        QStringList names;
        for (const auto &list : m_lists) {
            names.append(list.first);
        }
        return names;
    }

private:
    CodeLists()
    {
        const QFileInfoList files = QDir(codesFolder()).entryInfoList({QStringLiteral("*.csv")});
        for (const QFileInfo &file : files) {
            m_lists.emplace(file.completeBaseName(), CodeList(readCodes(file.filePath())));
        }
    }

    std::map<QString, CodeList> m_lists;
};

CodeList::CodeList(std::vector<Code> codes)
    : m_codes(std::move(codes))
{
    const auto remember = [this](const QString &text, int rank) {
        const QString folded = foldedText(text);
        if (!m_ranksByFoldedText.contains(folded)) {
            m_ranksByFoldedText.insert(folded, rank);
        }
    };
    // The codes go first: what is a code means that code, even if it is another one's label.
    for (int rank = 0; const Code &code : m_codes) {
        m_ranks.insert(code.code, rank);
        remember(code.code, rank++);
    }
    for (int rank = 0; const Code &code : m_codes) {
        remember(code.french, rank);
        remember(code.english, rank);
        for (const QString &spelling : code.otherSpellings) {
            remember(spelling, rank);
        }
        ++rank;
    }
}

const CodeList &CodeList::named(QStringView name)
{
    return CodeLists::all().list(name);
}

QStringList CodeList::names()
{
    return CodeLists::all().names();
}

QString CodeList::label(const QString &code, Language language) const
{
    const auto rank = m_ranks.constFind(code);
    return rank == m_ranks.constEnd() ? code : m_codes[static_cast<std::size_t>(*rank)].label(language);
}

std::optional<QString> CodeList::codeFor(QStringView text) const
{
    const auto rank = m_ranksByFoldedText.constFind(foldedText(text));
    if (rank == m_ranksByFoldedText.constEnd()) {
        return std::nullopt;
    }
    return m_codes[static_cast<std::size_t>(*rank)].code;
}

int CodeList::rank(const QString &code) const
{
    return m_ranks.value(code, static_cast<int>(m_codes.size()));
}

} // namespace vigie
