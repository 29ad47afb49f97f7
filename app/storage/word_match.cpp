#include "app/storage/word_match.h"

#include "app/base/folded_text.h"

#include <sqlite3.h>

namespace vigie {

namespace {

bool isPlain(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

// The split of foldedWords() for texts with other letters than a–z.
QString rareSearchableText(const QString &folded)
{
    QString result;
    bool spaceWaits = false;
    for (const char32_t c : folded.toUcs4()) {
        if (!QChar::isLetterOrNumber(c)) {
            spaceWaits = !result.isEmpty();
            continue;
        }
        if (std::exchange(spaceWaits, false)) {
            result += u' ';
        }
        result += QString::fromUcs4(&c, 1);
    }
    return result;
}

int initialBit(char16_t c)
{
    if (c >= u'a' && c <= u'z') {
        return c - u'a';
    }
    return c >= u'0' && c <= u'9' ? 26 + (c - u'0') : -1;
}

bool beginsWord(QStringView word, QStringView searchable)
{
    for (qsizetype from = 0; (from = searchable.indexOf(word, from)) >= 0; ++from) {
        if (from == 0 || searchable.at(from - 1) == u' ') {
            return true;
        }
    }
    return false;
}

QString textOf(sqlite3_value *value)
{
    const void *utf8 = sqlite3_value_text(value);
    return utf8 ? QString::fromUtf8(static_cast<const char *>(utf8), sqlite3_value_bytes(value)) : QString();
}

void beginsWordFunction(sqlite3_context *context, int count, sqlite3_value **values)
{
    const QString word = textOf(values[0]);
    for (int i = 1; i < count; ++i) {
        if (sqlite3_value_type(values[i]) != SQLITE_NULL
            && beginsWord(word, searchableText(textOf(values[i])))) {
            sqlite3_result_int(context, 1);
            return;
        }
    }
    sqlite3_result_int(context, 0);
}

} // namespace

QString searchableText(QStringView text)
{
    QString folded = foldedText(text);
    QChar *data = folded.data();
    qsizetype size = 0;
    bool spaceWaits = false;
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const char16_t c = data[i].unicode();
        if (c >= 0x80) {
            return rareSearchableText(foldedText(text));
        }
        if (!isPlain(c)) {
            spaceWaits = size > 0;
            continue;
        }
        // The space that waits took the place of a character already read, so nothing unread is overwritten.
        if (std::exchange(spaceWaits, false)) {
            data[size++] = u' ';
        }
        data[size++] = QChar(c);
    }
    folded.truncate(size);
    return folded;
}

bool beginsWords(const QStringList &words, QStringView searchable)
{
    for (const QString &word : words) {
        if (!beginsWord(word, searchable)) {
            return false;
        }
    }
    return true;
}

quint64 initialsOf(QStringView searchable)
{
    quint64 initials = 0;
    bool atStart = true;
    for (const QChar c : searchable) {
        if (const int bit = atStart ? initialBit(c.unicode()) : -1; bit >= 0) {
            initials |= quint64(1) << bit;
        }
        atStart = c == u' ';
    }
    return initials;
}

quint64 initialOf(QStringView word)
{
    const int bit = word.size() == 1 ? initialBit(word.front().unicode()) : -1;
    return bit < 0 ? 0 : quint64(1) << bit;
}

QString matchText(const QStringList &words)
{
    QString text;
    for (const QString &word : words) {
        text += QStringLiteral("\"%1\"* ").arg(word);
    }
    return text.trimmed();
}

Result<void> registerWordFunction(const Database &database)
{
    const int code = sqlite3_create_function_v2(database.handle(), "begins_word", -1,
        SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, beginsWordFunction, nullptr, nullptr,
        nullptr);
    // Busy: a statement that uses it is running, so it is known already.
    if (code != SQLITE_OK && code != SQLITE_BUSY) {
        return Error{ErrorKind::Internal, {}, QString::fromUtf8(sqlite3_errmsg(database.handle()))};
    }
    return {};
}

} // namespace vigie
