#include "app/exchange/csv_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <optional>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr const char *context = "Csv";

// One pass over the text, one character at a time. A complaint is an English source text.
class CsvParser
{
public:
    CsvParser(QStringView text, QChar separator, const CsvLimits &limits)
        : m_text(text)
        , m_separator(separator)
        , m_limits(limits)
    {
    }

    bool atEnd() const { return m_place >= m_text.size(); }
    int line() const { return m_line; }
    const char *complaint() const { return m_complaint; }

    // Lines with nothing but spaces on them are no rows.
    void skipBlankLines()
    {
        while (!atEnd()) {
            qsizetype place = m_place;
            while (place < m_text.size() && m_text[place] == u' ') {
                ++place;
            }
            if (place < m_text.size() && m_text[place] != u'\n' && m_text[place] != u'\r') {
                return;
            }
            m_place = place;
            takeLineEnd();
        }
    }

    TextRow nextRow()
    {
        TextRow row{m_line, {}};
        do {
            row.cells.append(isAt(u'"') ? quotedCell() : plainCell());
            if (row.cells.size() > m_limits.columns) {
                m_complaint = QT_TRANSLATE_NOOP("Csv", "there are too many columns");
            }
        } while (!m_complaint && take(m_separator));
        if (!m_complaint && !atEnd() && !takeLineEnd()) {
            m_complaint = QT_TRANSLATE_NOOP("Csv", "there is text after a closing quotation mark");
        }
        return row;
    }

private:
    bool isAt(QChar character) const { return !atEnd() && m_text[m_place] == character; }
    bool take(QChar character)
    {
        const bool found = isAt(character);
        m_place += found ? 1 : 0;
        return found;
    }
    bool takeLineEnd()
    {
        const bool carriageReturn = take(u'\r');
        const bool found = take(u'\n') || carriageReturn;
        m_line += found ? 1 : 0;
        return found;
    }

    QString plainCell()
    {
        const qsizetype start = m_place;
        while (!atEnd() && !isAt(m_separator) && !isAt(u'\n') && !isAt(u'\r')) {
            ++m_place;
        }
        return checked(m_text.sliced(start, m_place - start).toString());
    }

    QString quotedCell()
    {
        const int startLine = m_line;
        QString cell;
        ++m_place;
        while (!atEnd()) {
            const QChar character = m_text[m_place++];
            if (character == u'"' && !take(u'"')) {
                return checked(cell);
            }
            m_line += character == u'\n' ? 1 : 0;
            cell += character;
        }
        m_line = startLine;
        m_complaint = QT_TRANSLATE_NOOP("Csv", "a quotation mark is never closed");
        return {};
    }

    QString checked(QString cell)
    {
        if (cell.size() > m_limits.charactersOfCell) {
            m_complaint = QT_TRANSLATE_NOOP("Csv", "a cell is too long");
        }
        return cell;
    }

    QStringView m_text;
    QChar m_separator;
    const CsvLimits &m_limits;
    qsizetype m_place = 0;
    int m_line = 1;
    const char *m_complaint = nullptr;
};

// The one of comma, semicolon and tab that occurs most in the header, outside quotations.
QChar separatorOf(QStringView text)
{
    qsizetype commas = 0;
    qsizetype semicolons = 0;
    qsizetype tabs = 0;
    bool quoted = false;
    for (const QChar character : text) {
        quoted = character == u'"' ? !quoted : quoted;
        if (!quoted && (character == u'\n' || character == u'\r')) {
            break;
        }
        commas += !quoted && character == u',' ? 1 : 0;
        semicolons += !quoted && character == u';' ? 1 : 0;
        tabs += !quoted && character == u'\t' ? 1 : 0;
    }
    if (tabs > commas && tabs > semicolons) {
        return u'\t';
    }
    return semicolons > commas ? u';' : u',';
}

Error unreadable(const QString &name, int line, const char *complaint, const Wording &wording)
{
    const QString sentence = wording.text(context, QT_TRANSLATE_NOOP("Csv", "%1, line %2: %3."));
    return {ErrorKind::Unreadable,
        sentence.arg(name, QString::number(line), wording.text(context, complaint)), {}};
}

std::optional<QString> decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8); // takes the mark away
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar::Null)) {
        return std::nullopt;
    }
    return text;
}

// The line of the first byte that is no text, found again only when there is one.
int firstBrokenLine(const QByteArray &bytes)
{
    int line = 1;
    for (const QByteArray &part : bytes.split('\n')) {
        if (!decoded(part)) {
            return line;
        }
        ++line;
    }
    return 1;
}

// Whether the row fits the header; the cells missing at its end are added.
bool fit(TextRow &row, qsizetype columns)
{
    while (row.cells.size() > columns && row.cells.last().isEmpty()) {
        row.cells.removeLast();
    }
    while (row.cells.size() < columns) {
        row.cells.append(QString());
    }
    return row.cells.size() == columns;
}

} // namespace

Result<TextTable> parseCsv(
    const QByteArray &bytes, const QString &name, const Wording &wording, const CsvLimits &limits)
{
    const std::optional<QString> text = decoded(bytes);
    if (!text) {
        return unreadable(
            name, firstBrokenLine(bytes), QT_TRANSLATE_NOOP("Csv", "this is not UTF-8 text"), wording);
    }
    CsvParser parser(*text, separatorOf(*text), limits);
    TextTable table;
    table.name = name;
    for (parser.skipBlankLines(); !parser.atEnd(); parser.skipBlankLines()) {
        TextRow row = parser.nextRow();
        if (parser.complaint()) {
            return unreadable(name, parser.line(), parser.complaint(), wording);
        }
        if (table.header.isEmpty()) {
            for (const QString &cell : row.cells) {
                table.header.append(cell.trimmed());
            }
        } else if (!fit(row, table.header.size())) {
            return unreadable(
                name, row.line, QT_TRANSLATE_NOOP("Csv", "the row has more cells than the header"), wording);
        } else if (table.rows.size() == limits.rows) {
            return unreadable(name, row.line, QT_TRANSLATE_NOOP("Csv", "there are too many rows"), wording);
        } else {
            table.rows.push_back(std::move(row));
        }
    }
    if (table.header.isEmpty()) {
        return unreadable(name, 1, QT_TRANSLATE_NOOP("Csv", "the file is empty"), wording);
    }
    return table;
}

Result<TextTable> readCsv(const QString &path, const Wording &wording, const CsvLimits &limits)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const QString sentence
            = wording.text(context, QT_TRANSLATE_NOOP("Csv", "The file %1 cannot be read."));
        return Error{ErrorKind::Unreadable, sentence.arg(name), file.errorString()};
    }
    // Not the size that the file tells: a device or a pipe has none and never ends.
    const QByteArray bytes = file.read(limits.bytes + 1);
    if (bytes.size() > limits.bytes) {
        return unreadable(name, 1, QT_TRANSLATE_NOOP("Csv", "the file is too large"), wording);
    }
    return parseCsv(bytes, name, wording, limits);
}

} // namespace vigie
