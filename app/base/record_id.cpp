#include "app/base/record_id.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <atomic>

namespace vigie {

namespace {

// RFC 9562 §6.2, method 1: the 12 bits after the milliseconds count the ids of one millisecond. Time and
// counter are one number that only ever grows, also when the clock is set back; when a millisecond's numbers
// are used up, it runs into the next one. Each millisecond starts at random in the lower half, so that ids
// stay hard to guess.
quint64 nextTimeAndCounter()
{
    static std::atomic<quint64> last{0};
    const auto milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    const quint64 fresh = (milliseconds << 12) | (QRandomGenerator::global()->generate() & 0x7FFU);
    quint64 previous = last.load(std::memory_order_relaxed);
    quint64 next = 0;
    do {
        next = std::max(previous + 1, fresh);
    } while (!last.compare_exchange_weak(previous, next, std::memory_order_relaxed));
    return next;
}

bool isDashPlace(qsizetype place)
{
    return place == 8 || place == 13 || place == 18 || place == 23;
}

bool isLowerHexDigit(QChar character)
{
    return (character >= u'0' && character <= u'9') || (character >= u'a' && character <= u'f');
}

constexpr qsizetype idLength = 36;

} // namespace

RecordId RecordId::make()
{
    const quint64 timeAndCounter = nextTimeAndCounter();
    const quint64 high = ((timeAndCounter >> 12) << 16) | 0x7000U | (timeAndCounter & 0xFFFU);
    const quint64 random = QRandomGenerator::global()->generate64();
    const quint64 low = (random & 0x3FFF'FFFF'FFFF'FFFFULL) | 0x8000'0000'0000'0000ULL;

    QString text(idLength, u'-');
    int nibble = 0;
    for (qsizetype place = 0; place < idLength; ++place) {
        if (!isDashPlace(place)) {
            const quint64 half = nibble < 16 ? high : low;
            text[place] = QLatin1Char("0123456789abcdef"[(half >> (60 - 4 * (nibble % 16))) & 0xFU]);
            ++nibble;
        }
    }
    return RecordId(std::move(text));
}

bool RecordId::isWellFormed(QStringView text)
{
    if (text.size() != idLength) {
        return false;
    }
    for (qsizetype place = 0; place < idLength; ++place) {
        const QChar character = text.at(place);
        if (isDashPlace(place) ? character != u'-' : !isLowerHexDigit(character)) {
            return false;
        }
    }
    return true;
}

} // namespace vigie
