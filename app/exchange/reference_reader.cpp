#include "app/exchange/reference_reader.h"

#include "app/exchange/reference_formats.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qint64 largestFile = 8 * 1024 * 1024;

bool isRis(QStringView text)
{
    static const QRegularExpression start(u"^\\s*TY  ?- *[A-Z]"_s, QRegularExpression::MultilineOption);
    return start.match(text.toString()).hasMatch();
}

bool isBibtex(QStringView text)
{
    static const QRegularExpression start(
        u"^\\s*@\\s*[A-Za-z]+\\s*[{(]\\s*[^\\s={}]*\\s*,"_s, QRegularExpression::MultilineOption);
    return start.match(text.toString()).hasMatch();
}

QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError()) {
        return text.startsWith(u'\ufeff') ? text.sliced(1) : text;
    }
    QStringDecoder windows("windows-1252");
    return windows.isValid() ? QString(windows(bytes)) : QString::fromLatin1(bytes);
}

} // namespace

bool looksLikeReferences(QStringView text)
{
    return isRis(text) || isBibtex(text);
}

Result<ReadReferences> readReferences(QStringView text, const Wording &wording)
{
    const ReferenceEntries found = isRis(text) ? readRis(text) : readBibtex(text);
    ReadReferences read;
    read.broken = found.broken;
    for (const ReferenceEntry &entry : found.entries) {
        if (std::optional<Record> source = entry.toSource()) {
            read.sources.push_back(std::move(*source));
        } else {
            ++read.broken;
        }
    }
    if (read.sources.empty()) {
        return Error{ErrorKind::InvalidInput,
            wording.text("References",
                QT_TRANSLATE_NOOP(
                    "References", "There is no reference here that can be read (RIS or BibTeX).")),
            {}};
    }
    return read;
}

Result<ReadReferences> readReferenceFile(const QString &path, const Wording &wording)
{
    QFile file(path);
    const auto unreadable = [&](const char *sentence) {
        return Error{ErrorKind::Unreadable,
            wording.text("References", sentence).arg(QFileInfo(path).fileName()), file.errorString()};
    };
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(QT_TRANSLATE_NOOP("References", "“%1” cannot be read."));
    }
    const QByteArray bytes = file.read(largestFile + 1);
    if (bytes.size() > largestFile) {
        return unreadable(QT_TRANSLATE_NOOP("References", "“%1” is too large for a list of references."));
    }
    return readReferences(decoded(bytes), wording);
}

} // namespace vigie
