// The widths of the columns of a list before anybody chose one: what stands in a column decides its own, and
// the title takes the room that is left, so that names are read and amounts are seen without scrolling.
#pragma once

#include "app/storage/record_list.h"

#include <vector>

class QFontMetrics;

namespace vigie {

// A width that suits what the column holds; of a column that is not the title.
int firstWidth(const ListColumn &column, const QFontMetrics &metrics, const Wording &wording);

// Three widths of a title: below the least it says nothing, as liked it is read, beyond the most there is
// only white.
struct TitleWidths
{
    int least = 0;
    int liked = 0;
    int most = 0;
};
TitleWidths titleWidths(RecordKind kind, const QFontMetrics &metrics);

// How many of the columns after the title must be seen before the title gets what it would like: up to the
// first amount of a short list, else two.
int columnsToBeSeen(const std::vector<ListColumn> &shown);

// The width of the title in `room`, beside the others in their order: whole columns stand beside it, the rest
// is reached by scrolling.
int fittedTitleWidth(int room, const TitleWidths &title, const std::vector<int> &others, int columnsToBeSeen);

// For a short table that has to fit beside a list: every column gets its least, and what is left goes to
// those that would like more, in proportion. Where the least are too wide together, the table scrolls.
struct ColumnWish
{
    int least = 0;
    int natural = 0;
};
std::vector<int> sharedWidths(int room, const std::vector<ColumnWish> &wishes, int stretched);

} // namespace vigie
