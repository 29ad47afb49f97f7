#include "ui/records/column_widths.h"

#include "app/records/code_list.h"
#include "ui/models/cell_text.h"
#include "ui/records/cell_delegate.h"

#include <QFontMetrics>

#include <algorithm>
#include <numeric>

namespace vigie {

namespace {

constexpr int mostLettersOfACode = 23;
constexpr int tagRoom = 16;

int codeWidth(const Field &field, const QFontMetrics &metrics, const Wording &wording)
{
    const bool isTag = isShownAsLabel(field);
    const int most = metrics.averageCharWidth() * (isTag ? mostLettersOfACode : 16);
    int widest = metrics.averageCharWidth() * 8;
    for (const Code &code : CodeList::named(QString::fromLatin1(field.codeList)).codes()) {
        widest = std::max(widest, metrics.horizontalAdvance(code.label(wording.language())));
    }
    return std::min(widest, most) + 2 * CellDelegate::sideMargin + (isTag ? tagRoom : 0);
}

int lettersOf(const ListColumn &column)
{
    switch (column.type) {
    case FieldType::Date:
        return 14;
    case FieldType::Money:
        return 17;
    case FieldType::Number:
    case FieldType::Quantity:
        return 12;
    default:
        return column.key == u"short_name" || column.key == u"city" ? 14 : 22;
    }
}

} // namespace

int firstWidth(const ListColumn &column, const QFontMetrics &metrics, const Wording &wording)
{
    if (column.type == FieldType::Code && column.field) {
        return codeWidth(*column.field, metrics, wording);
    }
    return metrics.averageCharWidth() * lettersOf(column);
}

TitleWidths titleWidths(RecordKind kind, const QFontMetrics &metrics)
{
    const int letter = metrics.averageCharWidth();
    if (kind == RecordKind::Person) { // names are short
        return {letter * 20, letter * 26, letter * 34};
    }
    return {letter * 25, letter * 44, letter * 70};
}

int columnsToBeSeen(const std::vector<ListColumn> &shown)
{
    constexpr size_t far = 4;
    for (size_t place = 1; place < std::min(shown.size(), far + 1); ++place) {
        if (shown[place].type == FieldType::Money) {
            return static_cast<int>(place);
        }
    }
    return std::min<int>(2, static_cast<int>(shown.size()) - 1);
}

int fittedTitleWidth(int room, const TitleWidths &title, const std::vector<int> &others, int columnsToBeSeen)
{
    int beside = 0;
    for (size_t place = 0; place < others.size(); ++place) {
        const bool needed = static_cast<int>(place) < columnsToBeSeen;
        if (!needed && title.liked + beside + others[place] > room) {
            break;
        }
        beside += others[place];
    }
    return std::clamp(room - beside, title.least, title.most);
}

std::vector<int> sharedWidths(int room, const std::vector<ColumnWish> &wishes, int stretched)
{
    int least = 0;
    int natural = 0;
    for (const ColumnWish &wish : wishes) {
        least += wish.least;
        natural += wish.natural;
    }
    std::vector<int> widths;
    const int over = std::max(0, room - least);
    const int wanted = std::max(1, natural - least);
    for (const ColumnWish &wish : wishes) {
        const int more = natural <= room
            ? wish.natural - wish.least
            : static_cast<int>(qint64(over) * (wish.natural - wish.least) / wanted);
        widths.push_back(wish.least + more);
    }
    const int used = std::accumulate(widths.begin(), widths.end(), 0);
    if (stretched >= 0 && used < room) {
        widths[static_cast<size_t>(stretched)] += room - used;
    }
    return widths;
}

} // namespace vigie
