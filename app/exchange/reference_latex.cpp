#include "app/exchange/reference_latex.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// Accents are commands that act on the next letter: combining marks of Unicode, which NFC joins with it.
char16_t markOf(const QString &command)
{
    static const QHash<QString, char16_t> marks{{u"`"_s, u'\u0300'}, {u"'"_s, u'\u0301'}, {u"^"_s, u'\u0302'},
        {u"~"_s, u'\u0303'}, {u"\""_s, u'\u0308'}, {u"="_s, u'\u0304'}, {u"."_s, u'\u0307'},
        {u"c"_s, u'\u0327'}, {u"v"_s, u'\u030c'}, {u"u"_s, u'\u0306'}, {u"H"_s, u'\u030b'},
        {u"k"_s, u'\u0328'}, {u"r"_s, u'\u030a'}, {u"d"_s, u'\u0323'}, {u"b"_s, u'\u0331'}};
    return marks.value(command, u'\0');
}

QString signOf(const QString &command)
{
    static const QHash<QString, QString> signs{{u"oe"_s, u"œ"_s}, {u"OE"_s, u"Œ"_s}, {u"ae"_s, u"æ"_s},
        {u"AE"_s, u"Æ"_s}, {u"ss"_s, u"ß"_s}, {u"o"_s, u"ø"_s}, {u"O"_s, u"Ø"_s}, {u"l"_s, u"ł"_s},
        {u"L"_s, u"Ł"_s}, {u"aa"_s, u"å"_s}, {u"AA"_s, u"Å"_s}, {u"i"_s, u"i"_s}, {u"j"_s, u"j"_s},
        {u"textquoteright"_s, u"’"_s}, {u"textquoteleft"_s, u"‘"_s}, {u"textquotedblleft"_s, u"“"_s},
        {u"textquotedblright"_s, u"”"_s}, {u"guillemotleft"_s, u"«"_s}, {u"guillemotright"_s, u"»"_s},
        {u"og"_s, u"« "_s}, {u"fg"_s, u" »"_s}, {u"textendash"_s, u"–"_s}, {u"textemdash"_s, u"—"_s},
        {u"ldots"_s, u"…"_s}, {u"dots"_s, u"…"_s}, {u"texteuro"_s, u"€"_s}, {u"euro"_s, u"€"_s},
        {u"EUR"_s, u"€"_s}, {u"textdegree"_s, u"°"_s}, {u"no"_s, u"nᵒ"_s}, {u"backslash"_s, u"\\"_s},
        {u"textbackslash"_s, u"\\"_s}, {u"textasciitilde"_s, u"~"_s}, {u"textunderscore"_s, u"_"_s},
        {u"slash"_s, u"/"_s}, {u","_s, u" "_s}, {u"-"_s, u""_s}, {u" "_s, u" "_s}, {u"\\"_s, u" "_s}};
    const auto found = signs.constFind(command);
    return found == signs.constEnd() ? QString() : *found;
}

class Reading
{
public:
    explicit Reading(QStringView text)
        : m_text(text)
    {
    }

    QString run()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at++];
            if (c == u'\\') {
                readCommand();
            } else if (c == u'~') {
                append(u" "_s);
            } else if (c != u'{' && c != u'}' && c != u'$') {
                append(QString(c));
            }
        }
        m_result.replace(u"---"_s, u"—"_s).replace(u"--"_s, u"–"_s);
        m_result.replace(u"``"_s, u"“"_s).replace(u"''"_s, u"”"_s);
        return m_result.normalized(QString::NormalizationForm_C).simplified();
    }

private:
    // A mark waits for its letter and stands after it.
    void append(const QString &text)
    {
        if (m_mark != u'\0' && !text.isEmpty() && !text.front().isSpace()) {
            m_result += text.front();
            m_result += QChar(m_mark);
            m_result += QStringView(text).mid(1);
            m_mark = u'\0';
        } else {
            m_result += text;
        }
    }

    QString nextCommand()
    {
        if (m_at >= m_text.size()) {
            return {};
        }
        qsizetype end = m_at + 1;
        if (m_text[m_at].isLetter()) {
            while (end < m_text.size() && m_text[end].isLetter() && m_text[end].unicode() < 128) {
                ++end;
            }
        }
        const QString command = m_text.sliced(m_at, end - m_at).toString();
        m_at = end;
        return command;
    }

    void readCommand()
    {
        const QString command = nextCommand();
        const bool isWord = !command.isEmpty() && command.front().isLetter();
        if (const char16_t mark = markOf(command); mark != u'\0') {
            m_mark = mark;
            skipSpaces(isWord);
        } else if (const QString sign = signOf(command); !sign.isNull()) {
            append(sign);
            skipSpaces(isWord);
        } else if (!isWord) {
            append(command); // \& \% \_ \{
        } else {
            skipSpaces(true); // \emph, \textit: what they act on is text
        }
    }

    void skipSpaces(bool afterWord)
    {
        while (afterWord && m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
    }

    QStringView m_text;
    QString m_result;
    qsizetype m_at = 0;
    char16_t m_mark = u'\0';
};

} // namespace

QString fromLatex(QStringView text)
{
    return Reading(text).run();
}

QString addressFromLatex(QStringView text)
{
    QString plain = text.toString();
    plain.replace(u"\\url"_s, QString()).replace(u"\\textasciitilde"_s, u"~"_s);
    plain.replace(u"{\\_}"_s, u"_"_s);
    QString address;
    for (const QChar c : std::as_const(plain)) {
        if (c != u'{' && c != u'}' && c != u'\\' && !c.isSpace()) {
            address += c;
        }
    }
    return address;
}

} // namespace vigie
