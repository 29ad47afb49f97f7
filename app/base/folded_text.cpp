#include "app/base/folded_text.h"

#include <array>

namespace vigie {

namespace {

bool isApostrophe(char32_t c)
{
    switch (c) {
    case U'\'':
    case U'`':
    case 0x00B4: // ´
    case 0x02B9: // ʹ
    case 0x02BB: // ʻ
    case 0x02BC: // ʼ
    case 0x2018: // ‘
    case 0x2019: // ’
    case 0x201B: // ‛
    case 0x2032: // ′
        return true;
    default:
        return false;
    }
}

bool isFoldedToSpace(char32_t c)
{
    return QChar::isSpace(c) || isApostrophe(c) || c == 0x2212 // minus
        || QChar::category(c) == QChar::Punctuation_Dash || QChar::category(c) == QChar::Other_Control;
}

bool isDropped(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: // soft hyphens, zero-width spaces, marks of direction
        return true;
    default:
        return false;
    }
}

// Letters that no normalisation takes apart.
QStringView spelledOut(char32_t c)
{
    switch (c) {
    case 0x0153: // œ
        return u"oe";
    case 0x00E6: // æ
        return u"ae";
    case 0x00DF: // ß
        return u"ss";
    case 0x00F8: // ø
        return u"o";
    case 0x0142: // ł
        return u"l";
    case 0x0111: // đ
    case 0x00F0: // ð
        return u"d";
    case 0x00FE: // þ
        return u"th";
    case 0x0131: // ı
        return u"i";
    case 0x0127: // ħ
        return u"h";
    case 0x0167: // ŧ
        return u"t";
    default:
        return {};
    }
}

// Every step but the joining of spaces, for any text.
QString foldedCharacters(const QString &text)
{
    QString result;
    const QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    result.reserve(folded.size());
    for (const char32_t c : folded.toUcs4()) {
        if (isFoldedToSpace(c)) {
            result += u' ';
        } else if (const QStringView letters = spelledOut(c); !letters.isEmpty()) {
            result += letters;
        } else if (!isDropped(c)) {
            result += QString::fromUcs4(&c, 1);
        }
    }
    return result;
}

// What a single character below U+0180 becomes: nearly every text of an observatory is made of these.
struct ShortFold
{
    char16_t first = 0;
    char16_t second = 0; // 0 where there is one
    bool simple = false; // one or two characters, whatever stands around
};

constexpr char16_t shortFoldEnd = 0x0180;

using ShortFolds = std::array<ShortFold, shortFoldEnd>;

ShortFolds makeShortFolds()
{
    ShortFolds folds;
    for (char16_t c = 0; c < shortFoldEnd; ++c) {
        const QString folded = foldedCharacters(QString(QChar(c)));
        if (folded.size() == 1 || folded.size() == 2) {
            folds[c].first = folded.at(0).unicode();
            folds[c].second = folded.size() == 2 ? folded.at(1).unicode() : u'\0';
            folds[c].simple = true;
        }
    }
    return folds;
}

// A character outside the table that is a plain space when folded: the typographic ones of everyday texts.
bool isEverydaySpace(char16_t c)
{
    return c == 0x2019 || c == 0x2018 || c == 0x202F || c == 0x2009 || (c >= 0x2010 && c <= 0x2015);
}

// Appends to a text in which no two spaces stand together and none at the beginning.
class SpaceJoiner
{
public:
    explicit SpaceJoiner(qsizetype capacity)
        : m_text(capacity, Qt::Uninitialized)
    {
    }
    void append(char16_t c)
    {
        if (c == u' ') {
            m_spaceWaits = m_size > 0;
            return;
        }
        if (m_spaceWaits) {
            m_text.data()[m_size++] = u' ';
            m_spaceWaits = false;
        }
        m_text.data()[m_size++] = QChar(c);
    }
    QString take()
    {
        m_text.truncate(m_size);
        return std::move(m_text);
    }

private:
    QString m_text;
    qsizetype m_size = 0;
    bool m_spaceWaits = false;
};

QString foldedRareText(QStringView text)
{
    const QString folded = foldedCharacters(text.toString());
    SpaceJoiner result(folded.size() + 1);
    for (const QChar c : folded) {
        result.append(c.unicode());
    }
    return result.take();
}

} // namespace

QString foldedText(QStringView text)
{
    static const ShortFolds folds = makeShortFolds();
    SpaceJoiner result(2 * text.size() + 1);
    for (const QChar character : text) {
        const char16_t c = character.unicode();
        if (c < shortFoldEnd && folds[c].simple) {
            result.append(folds[c].first);
            if (folds[c].second) {
                result.append(folds[c].second);
            }
        } else if (isEverydaySpace(c)) {
            result.append(u' ');
        } else {
            return foldedRareText(text);
        }
    }
    return result.take();
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    QString word;
    for (const char32_t c : foldedText(text).toUcs4()) {
        if (QChar::isLetterOrNumber(c)) {
            word += QString::fromUcs4(&c, 1);
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, QString()));
        }
    }
    if (!word.isEmpty()) {
        words.append(word);
    }
    return words;
}

} // namespace vigie
