#include "app/exchange/document_title.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qint64 endSize = 64 * 1024;
constexpr qsizetype longestTitle = 300;

QByteArray endsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QByteArray bytes = file.read(endSize);
    if (!bytes.startsWith("%PDF-")) {
        return {};
    }
    if (file.size() > endSize) {
        file.seek(std::max(endSize, file.size() - endSize));
        bytes += '\n' + file.read(endSize);
    }
    return bytes;
}

// The object that the last trailer names as information: "7 0 obj … endobj".
QByteArray informationOf(const QByteArray &pdf)
{
    static const QRegularExpression pointer(u"/Info\\s+(\\d+)\\s+(\\d+)\\s+R"_s);
    const QString text = QString::fromLatin1(pdf); // byte for byte
    QString object;
    for (auto all = pointer.globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        object = match.captured(1) % u"\\s+" % match.captured(2) % u"\\s+obj\\b";
    }
    if (object.isEmpty() || text.contains(u"/Encrypt")) {
        return {};
    }
    const QRegularExpression start(QString(u"(?:^|[\\r\\n\\s])" % object));
    qsizetype at = -1;
    for (auto all = start.globalMatch(text); all.hasNext();) {
        at = all.next().capturedEnd();
    }
    const qsizetype end = at < 0 ? -1 : pdf.indexOf("endobj", at);
    return end < 0 ? QByteArray() : pdf.sliced(at, end - at);
}

// (A string \(with\) escapes\056), ending at the bracket that closes the first.
QByteArray literalString(const QByteArray &bytes, qsizetype at)
{
    QByteArray value;
    int depth = 0;
    for (; at < bytes.size(); ++at) {
        const char c = bytes[at];
        if (c == '\\' && at + 1 < bytes.size()) {
            const char next = bytes[++at];
            if (next >= '0' && next <= '7') {
                int code = 0;
                int digits = 0;
                for (; digits < 3 && at < bytes.size() && bytes[at] >= '0' && bytes[at] <= '7'; ++digits) {
                    code = code * 8 + (bytes[at++] - '0');
                }
                --at;
                value += static_cast<char>(code);
            } else {
                value += next == 'n' || next == 'r' || next == 't' ? ' ' : next;
            }
        } else if (c == '(' && depth++ == 0) {
            continue;
        } else if (c == ')' && --depth == 0) {
            return value;
        } else {
            value += c;
        }
    }
    return {};
}

QString textOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\xfe\xff")) {
        return QStringDecoder(QStringDecoder::Utf16BE)(bytes.sliced(2));
    }
    if (bytes.startsWith("\xef\xbb\xbf")) {
        return QString::fromUtf8(bytes.sliced(3));
    }
    return QString::fromLatin1(bytes); // as far as PDFDocEncoding and Latin-1 agree
}

QString pdfTitle(const QString &path)
{
    const QByteArray information = informationOf(endsOf(path));
    qsizetype at = information.indexOf("/Title");
    if (at < 0) {
        return {};
    }
    at += 6;
    while (at < information.size() && QByteArray(" \r\n\t").contains(information[at])) {
        ++at;
    }
    if (at >= information.size()) {
        return {};
    }
    if (information[at] == '(') {
        return textOf(literalString(information, at));
    }
    const qsizetype end = information.indexOf('>', at);
    return information[at] == '<' && end > 0
        ? textOf(QByteArray::fromHex(information.sliced(at + 1, end - at - 1)))
        : QString();
}

// "Microsoft Word - rapport.doc" and "untitled" say less than the name of the file.
bool saysSomething(const QString &title)
{
    static const QRegularExpression hollow(
        u"^(microsoft |untitled|sans (titre|nom)|.*\\.(docx?|odt|indd|qxd|pdf|rtf|pptx?)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto letters = std::count_if(title.cbegin(), title.cend(), [](QChar c) { return c.isLetter(); });
    const bool isText = std::none_of(
        title.cbegin(), title.cend(), [](QChar c) { return c == QChar::ReplacementCharacter; });
    return letters >= 4 && isText && !hollow.match(title).hasMatch();
}

QString nameInWords(const QString &path)
{
    QString words = QFileInfo(path).completeBaseName();
    words.replace(QRegularExpression(u"[-_+]+"_s), u" "_s);
    words = words.simplified();
    if (!words.isEmpty()) {
        words[0] = words[0].toUpper();
    }
    return words;
}

} // namespace

QString documentTitle(const QString &path)
{
    const QString title = pdfTitle(path).simplified().left(longestTitle);
    return saysSomething(title) ? title : nameInWords(path);
}

} // namespace vigie
