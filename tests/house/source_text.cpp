#include "tests/house/source_text.h"

#include <QRegularExpression>

namespace vigie::house {

namespace {

class Cutter
{
public:
    explicit Cutter(const QString &text)
        : m_text(text)
    {
    }

    SourceText cut()
    {
        while (m_at < m_text.size()) {
            next();
        }
        m_result.code = m_code.split(u'\n');
        m_result.lines = int(m_text.count(u'\n')) + (m_text.isEmpty() || m_text.endsWith(u'\n') ? 0 : 1);
        return m_result;
    }

private:
    void next()
    {
        if (startsWith(u"//")) {
            skipTo(m_text.indexOf(u'\n', m_at));
        } else if (startsWith(u"/*")) {
            const qsizetype end = m_text.indexOf(QLatin1String("*/"), m_at + 2);
            skipTo(end < 0 ? end : end + 2);
        } else if (startsWith(u"R\"")) {
            takeRawLiteral();
        } else if (m_text[m_at] == u'"') {
            takeLiteral();
        } else if (m_text[m_at] == u'\'' && !isDigitSeparator()) {
            takeCharacter();
        } else {
            m_code.append(m_text[m_at++]);
        }
    }

    bool startsWith(QStringView mark) const { return QStringView(m_text).mid(m_at).startsWith(mark); }
    bool isDigitSeparator() const { return m_at > 0 && m_text[m_at - 1].isLetterOrNumber(); }
    int line() const { return int(QStringView(m_text).left(m_at).count(u'\n')) + 1; }

    // Leaves out the text up to `end`, but keeps its line breaks so that line numbers stay right.
    void skipTo(qsizetype end)
    {
        const qsizetype stop = end < 0 ? m_text.size() : end;
        m_code.append(QString(QStringView(m_text).mid(m_at, stop - m_at).count(u'\n'), u'\n'));
        m_at = stop;
    }

    void takeRawLiteral()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        const QString mark = u')' + m_text.mid(m_at + 2, open - m_at - 2) + u'"';
        const qsizetype close = m_text.indexOf(mark, open);
        const qsizetype stop = close < 0 ? m_text.size() : close;
        m_result.literals.push_back({line(), m_text.mid(open + 1, stop - open - 1)});
        m_code.append(QLatin1String("\"\""));
        skipTo(close < 0 ? close : close + mark.size());
    }

    void takeLiteral()
    {
        const qsizetype stop = endOfQuoted(u'"');
        m_result.literals.push_back({line(), m_text.mid(m_at + 1, stop - m_at - 2)});
        m_code.append(QLatin1String("\"\""));
        skipTo(stop);
    }

    void takeCharacter()
    {
        m_code.append(QLatin1String("' '"));
        skipTo(endOfQuoted(u'\''));
    }

    qsizetype endOfQuoted(QChar mark) const
    {
        qsizetype at = m_at + 1;
        while (at < m_text.size() && m_text[at] != mark && m_text[at] != u'\n') {
            at += m_text[at] == u'\\' ? 2 : 1;
        }
        return qMin(at + 1, m_text.size());
    }

    const QString &m_text;
    qsizetype m_at = 0;
    QString m_code;
    SourceText m_result;
};

std::vector<Include> includesOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    std::vector<Include> includes;
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = pattern.match(lines[i]);
        if (match.hasMatch()) {
            includes.push_back({i + 1, match.captured(2), match.captured(1) == QLatin1String("\"")});
        }
    }
    return includes;
}

} // namespace

SourceText SourceText::of(const QString &text)
{
    SourceText result = Cutter(text).cut();
    result.includes = includesOf(text);
    return result;
}

} // namespace vigie::house
