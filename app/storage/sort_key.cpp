#include "app/storage/sort_key.h"

#include "app/records/code_list.h"
#include "app/storage/word_match.h"

#include <cmath>

namespace vigie {

namespace {

constexpr qsizetype longestTextKey = 48;

double numberOf(const Cell &cell)
{
    if (const double *real = std::get_if<double>(&cell)) {
        return *real;
    }
    const qint64 *integer = std::get_if<qint64>(&cell);
    return integer ? static_cast<double>(*integer) : 0;
}

QString textOf(const Cell &cell)
{
    const QString *text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

Cell codeKey(const Field &field, const QString &code)
{
    const CodeList &list = CodeList::named(QString::fromLatin1(field.codeList));
    const int rank = list.rank(code);
    return rank < static_cast<int>(list.codes().size()) ? Cell(qint64(rank)) : textSortKey(code);
}

Cell dateKey(const QString &text)
{
    const Result<PartialDate> date = PartialDate::fromIso(text);
    if (!date || date->isNull()) {
        return {};
    }
    const QDate day = date->firstDay();
    const qint64 number = (day.year() * 100LL + day.month()) * 100 + day.day();
    return (number * 10 + static_cast<int>(date->precision())) * 10 + static_cast<int>(date->qualifier());
}

Cell moneyKey(std::span<const Cell> cells)
{
    const Result<Currency> currency = Currency::fromCode(textOf(cells[2]));
    return currency ? Cell(numberOf(cells[0]) / std::pow(10.0, currency->decimals())) : Cell();
}

} // namespace

Cell textSortKey(QStringView text)
{
    QString key = searchableText(text.left(2 * longestTextKey)).left(longestTextKey);
    return key.isEmpty() ? Cell() : Cell(std::move(key));
}

Cell sortKey(const Field &field, std::span<const Cell> cells, const QString &title)
{
    if (std::holds_alternative<std::monostate>(cells[0])) {
        return {};
    }
    switch (field.type) {
    case FieldType::Code:
        return codeKey(field, textOf(cells[0]));
    case FieldType::Date:
        return dateKey(textOf(cells[0]));
    case FieldType::Money:
        return moneyKey(cells);
    case FieldType::Number:
    case FieldType::Quantity:
        return numberOf(cells[0]);
    case FieldType::Reference:
        return textSortKey(title);
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Url:
    case FieldType::Identifier:
        break;
    }
    return textSortKey(textOf(cells[0]));
}

bool sortsBefore(const Cell &a, const Cell &b)
{
    const QString *textA = std::get_if<QString>(&a);
    const QString *textB = std::get_if<QString>(&b);
    if (textA && textB) {
        return *textA < *textB;
    }
    if (textA || textB) {
        return textB != nullptr;
    }
    return numberOf(a) < numberOf(b);
}

} // namespace vigie
