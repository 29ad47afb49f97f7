#include "app/exchange/reference_formats.h"
#include "app/exchange/reference_latex.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr int deepestBraces = 100;

bool isAddressField(const QString &name)
{
    return name == u"url" || name == u"doi" || name == u"pdf" || name == u"file";
}

// "{Cour des comptes} and Dupont, Jean and others": split where no brace is open.
QStringList namesIn(const QString &raw)
{
    QStringList names;
    int depth = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] == u'{') {
            ++depth;
        } else if (raw[i] == u'}') {
            --depth;
        } else if (depth == 0 && QStringView(raw).sliced(i).startsWith(u" and ")) {
            names.append(raw.sliced(start, i - start).trimmed());
            start = i + 5;
            i += 4;
        }
    }
    names.append(raw.sliced(start).trimmed());
    return names;
}

// "{Cour des comptes, chambre r{\'e}gionale}": the first brace closes at the end.
bool isOneGroup(const QString &raw)
{
    int depth = 0;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        depth += raw[i] == u'{' ? 1 : raw[i] == u'}' ? -1 : 0;
        if (depth == 0) {
            return i > 0 && i == raw.size() - 1;
        }
    }
    return false;
}

QString nameOf(const QString &raw)
{
    if (raw == u"others") {
        return u"et al."_s;
    }
    return isOneGroup(raw) ? fromLatex(raw) : spokenName(fromLatex(raw));
}

class BibtexReading
{
public:
    explicit BibtexReading(QStringView text)
        : m_text(text)
    {
    }

    ReferenceEntries run()
    {
        while (m_all.entries.size() < mostReferences) {
            const qsizetype at = m_text.indexOf(u'@', m_at);
            if (at < 0) {
                break;
            }
            m_at = at + 1;
            readBlock();
        }
        return std::move(m_all);
    }

private:
    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
    }
    bool take(QChar wanted)
    {
        skipSpaces();
        if (m_at < m_text.size() && m_text[m_at] == wanted) {
            ++m_at;
            return true;
        }
        return false;
    }
    QString word()
    {
        skipSpaces();
        const qsizetype start = m_at;
        while (m_at < m_text.size()
            && (m_text[m_at].isLetterOrNumber() || QStringView(u"_-.:+/'").contains(m_text[m_at]))) {
            ++m_at;
        }
        return m_text.sliced(start, m_at - start).toString();
    }

    void readBlock()
    {
        const QString type = word().toLower();
        if (type.isEmpty() || (!take(u'{') && !take(u'('))) {
            return; // an "@" in running text
        }
        if (type == u"comment" || type == u"preamble") {
            return; // what is in it holds no "@word{" that matters, or is read as text
        }
        const qsizetype start = m_at;
        const bool done = type == u"string" ? readMacro() : readEntry(type);
        if (!done) {
            ++m_all.broken;
            m_at = start; // the next entry may begin inside what was not closed
        }
    }

    bool readMacro()
    {
        const QString name = word().toLower();
        if (!take(u'=')) {
            return false;
        }
        const std::optional<QString> value = readValue();
        if (value) {
            m_macros.insert(name, *value);
        }
        return value.has_value();
    }

    bool readEntry(const QString &type)
    {
        ReferenceEntry entry(type);
        skipSpaces();
        while (m_at < m_text.size() && m_text[m_at] != u',' && m_text[m_at] != u'}') { // its key
            if (m_text[m_at] == u'=' || m_text[m_at] == u'\n') {
                return false;
            }
            ++m_at;
        }
        while (take(u',')) {
            const QString name = word().toLower();
            if (name.isEmpty()) {
                break; // a comma after the last field
            }
            const std::optional<QString> value = take(u'=') ? readValue() : std::nullopt;
            if (!value) {
                return false;
            }
            addField(entry, name, *value);
        }
        if (!take(u'}') && !take(u')')) {
            return false;
        }
        m_all.entries.push_back(std::move(entry));
        return true;
    }

    static void addField(ReferenceEntry &entry, const QString &name, const QString &raw)
    {
        if (name == u"author" || name == u"editor") {
            const QStringList names = namesIn(raw.simplified());
            for (const QString &each : names) {
                entry.add(name, nameOf(each));
            }
        } else {
            entry.add(name, isAddressField(name) ? addressFromLatex(raw) : fromLatex(raw));
        }
    }

    // Parts joined by "#": {in braces}, "quoted", 2019, or the name of a @string.
    std::optional<QString> readValue()
    {
        QString value;
        do {
            skipSpaces();
            const QChar c = m_at < m_text.size() ? m_text[m_at] : QChar();
            if (c == u'{' || c == u'"') {
                const std::optional<QString> part = readDelimited(c == u'{' ? u'}' : u'"');
                if (!part) {
                    return std::nullopt;
                }
                value += *part;
            } else {
                const QString name = word();
                if (name.isEmpty()) {
                    return std::nullopt;
                }
                value += m_macros.value(name.toLower(), name);
            }
        } while (take(u'#'));
        return value;
    }

    std::optional<QString> readDelimited(QChar end)
    {
        const qsizetype start = ++m_at;
        int depth = 0;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'\\') {
                ++m_at; // \" and \} end nothing
            } else if (c == end && depth == 0) {
                return m_text.sliced(start, m_at++ - start).toString();
            } else if (c == u'{' && ++depth > deepestBraces) {
                return std::nullopt;
            } else if (c == u'}') {
                --depth;
            }
        }
        return std::nullopt;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QHash<QString, QString> m_macros;
    ReferenceEntries m_all;
};

} // namespace

ReferenceEntries readBibtex(QStringView text)
{
    return BibtexReading(text).run();
}

} // namespace vigie
