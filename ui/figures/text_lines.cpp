#include "ui/figures/text_lines.h"

#include <algorithm>
#include <vector>

namespace vigie {

namespace {

// A space that stays: after an opening and before a closing quote, before ; : ! ? as French writes them.
bool staysTogether(QChar before, QChar after)
{
    static const QString closing = QStringLiteral("»;:!?·–%€");
    return before == QChar(0x00ab) || closing.contains(after);
}

struct Word
{
    QString text;
    double width = 0;
};

std::vector<Word> wordsOf(const QString &text, const QFontMetricsF &metrics)
{
    std::vector<Word> words;
    const QStringList pieces = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &piece : pieces) {
        if (!words.empty() && staysTogether(words.back().text.back(), piece.front())) {
            words.back().text += u' ' + piece;
        } else {
            words.push_back({piece, 0});
        }
    }
    for (Word &word : words) {
        word.width = metrics.horizontalAdvance(word.text);
    }
    return words;
}

// Where each line ends (one past its last word): as many words as fit on each. Widths add up: no font kerns
// spaces.
std::vector<size_t> lineEnds(const std::vector<Word> &words, double width, double space)
{
    std::vector<size_t> ends;
    double line = 0;
    for (size_t i = 0; i < words.size(); ++i) {
        const double longer = line > 0 ? line + space + words[i].width : words[i].width;
        if (line > 0 && longer > width) {
            ends.push_back(i);
            line = words[i].width;
        } else {
            line = longer;
        }
    }
    if (!words.empty()) {
        ends.push_back(words.size());
    }
    return ends;
}

QString joined(const std::vector<Word> &words, size_t from, size_t to)
{
    QString line;
    for (size_t i = from; i < to; ++i) {
        line += (i > from ? QStringLiteral(" ") : QString()) + words[i].text;
    }
    return line;
}

QStringList linesOf(const std::vector<Word> &words, const std::vector<size_t> &ends, double width,
    int maxLines, const QFontMetricsF &metrics)
{
    QStringList lines;
    size_t from = 0;
    for (size_t i = 0; i < ends.size() && lines.size() < maxLines; ++i) {
        const bool last = lines.size() == maxLines - 1;
        const QString line = joined(words, from, last ? words.size() : ends[i]);
        const bool tooWide
            = (last && i + 1 < ends.size()) || (ends[i] - from == 1 && words[from].width > width);
        lines << (tooWide ? metrics.elidedText(line, Qt::ElideRight, width) : line);
        from = ends[i];
    }
    return lines;
}

} // namespace

QStringList wrappedText(const QString &text, double width, int maxLines, const QFontMetricsF &metrics)
{
    const std::vector<Word> words = wordsOf(text, metrics);
    return linesOf(words, lineEnds(words, width, metrics.horizontalAdvance(u' ')), width, maxLines, metrics);
}

QStringList wrappedLabel(const QString &text, double width, const QFontMetricsF &metrics)
{
    const std::vector<Word> words = wordsOf(text, metrics);
    const double space = metrics.horizontalAdvance(u' ');
    std::vector<size_t> ends = lineEnds(words, width, space);
    if (ends.size() == 2) {
        double least = 0;
        double most = width;
        while (most - least > 4) { // the narrowest width at which two lines are enough
            const double middle = (least + most) / 2;
            (lineEnds(words, middle, space).size() <= 2 ? most : least) = middle;
        }
        const std::vector<size_t> balanced = lineEnds(words, most, space);
        ends = balanced.size() == 2 ? balanced : ends;
    }
    return linesOf(words, ends, width, 2, metrics);
}

double widestLine(const QStringList &lines, const QFontMetricsF &metrics)
{
    double widest = 0;
    for (const QString &line : lines) {
        widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    return widest;
}

} // namespace vigie
