#include "app/storage/search_excerpt.h"

#include "app/storage/word_match.h"

#include <QSet>

#include <algorithm>

namespace vigie {

namespace {

constexpr QChar matchBegins(0xE000);
constexpr QChar matchEnds(0xE001);
constexpr qsizetype wantedLength = 120;
constexpr qsizetype wantedBefore = 30;

struct Match
{
    qsizetype from = 0;
    qsizetype length = 0;
    int word = 0; // its place among the words searched
};

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

// How many characters of a written word the folded beginning covers: "œuvre" shows "oe" with its first one.
qsizetype writtenLength(QStringView written, qsizetype foldedLength)
{
    for (qsizetype length = 1; length < written.size(); ++length) {
        const bool whole = !written.at(length).isMark() && !written.at(length).isLowSurrogate();
        if (whole && searchableText(written.left(length)).size() >= foldedLength) {
            return length;
        }
    }
    return written.size();
}

std::vector<Match> matchesIn(QStringView text, const QStringList &words)
{
    std::vector<Match> matches;
    for (qsizetype from = 0; from < text.size();) {
        if (!belongsToWord(text.at(from))) {
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < text.size() && belongsToWord(text.at(to))) {
            ++to;
        }
        const QStringView written = text.mid(from, to - from);
        const QString folded = searchableText(written);
        for (int i = 0; i < words.size(); ++i) {
            if (folded.startsWith(words.at(i))) {
                matches.push_back({from, writtenLength(written, words.at(i).size()), i});
                break;
            }
        }
        from = to;
    }
    return matches;
}

qsizetype wordsFound(const std::vector<Match> &matches)
{
    QSet<int> found;
    for (const Match &match : matches) {
        found.insert(match.word);
    }
    return found.size();
}

// The part to show: from a word's beginning somewhat before the first match, to a word's end.
std::pair<qsizetype, qsizetype> partAround(QStringView text, const Match &first)
{
    if (text.size() <= wantedLength) {
        return {0, text.size()};
    }
    qsizetype from = std::max<qsizetype>(0, first.from - wantedBefore);
    while (from > 0 && from < first.from && !text.at(from - 1).isSpace()) {
        ++from;
    }
    qsizetype to = std::min(text.size(), std::max(from + wantedLength, first.from + first.length));
    while (to < text.size() && to > first.from + first.length && !text.at(to).isSpace()) {
        --to;
    }
    return {from, to};
}

QString markedPart(const QString &text, const std::vector<Match> &matches)
{
    const auto [from, to] = partAround(text, matches.front());
    QString part = from > 0 ? QStringLiteral("…") : QString();
    qsizetype at = from;
    for (const Match &match : matches) {
        if (match.from + match.length > to) {
            break;
        }
        part += QStringView(text).mid(at, match.from - at);
        part += matchBegins;
        part += QStringView(text).mid(match.from, match.length);
        part += matchEnds;
        at = match.from + match.length;
    }
    part += QStringView(text).mid(at, to - at);
    return to < text.size() ? QString(part + u'…') : part;
}

} // namespace

QString excerptOf(const std::vector<QString> &texts, const QStringList &words)
{
    const QString *best = nullptr;
    std::vector<Match> bestMatches;
    for (const QString &text : texts) {
        std::vector<Match> matches = matchesIn(text, words);
        if (wordsFound(matches) > wordsFound(bestMatches)) {
            best = &text;
            bestMatches = std::move(matches);
        }
    }
    return best ? markedPart(*best, bestMatches) : QString();
}

} // namespace vigie
