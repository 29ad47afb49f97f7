#include "app/exchange/field_cells.h"

#include "app/storage/field_columns.h"

namespace vigie {

namespace {

using Content = ViewColumn::Content;

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QStringList quantityCells(const FieldValue &value)
{
    const auto *quantity = std::get_if<Quantity>(&value);
    if (!quantity || quantity->isNull()) {
        return {QString(), QString()};
    }
    return {numberText(quantity->min()), quantity->isExact() ? QString() : numberText(quantity->max())};
}

Content contentOf(const Field &field, const QString &name)
{
    switch (field.type) {
    case FieldType::Money:
        return name.endsWith(QStringLiteral("_currency")) ? Content::Plain : Content::Number;
    case FieldType::Quantity:
    case FieldType::Number:
        return Content::Number;
    case FieldType::Date:
    case FieldType::Reference:
        return Content::Plain;
    default:
        return Content::Text;
    }
}

} // namespace

std::vector<ViewColumn> exportColumnsOf(const Field &field)
{
    std::vector<ViewColumn> columns;
    const QStringList names = columnsOf(field);
    for (const QString &name : names) {
        columns.push_back({name, contentOf(field, name)});
    }
    if (field.type == FieldType::Reference) {
        columns.push_back({QString(names.first().chopped(2) % u"title"), Content::Text});
    }
    return columns;
}

QStringList amountCells(const Money &money)
{
    const bool isRange = !money.isNull() && !money.isExact();
    return {money.isNull() ? QString() : Money::unitsText(money.min(), money.currency()),
        isRange ? Money::unitsText(money.max(), money.currency()) : QString()};
}

QStringList exportCells(const FieldValue &value, const Field &field, const QString &title)
{
    switch (field.type) {
    case FieldType::Money: {
        const auto *money = std::get_if<Money>(&value);
        QStringList cells = amountCells(money ? *money : Money());
        cells.append(money ? money->currency().code() : QString());
        return cells;
    }
    case FieldType::Quantity:
        return quantityCells(value);
    case FieldType::Reference: {
        const auto *ref = std::get_if<RecordRef>(&value);
        QStringList cells{ref ? ref->id.toString() : QString()};
        if (field.pointsAtSeveralKinds()) {
            cells.append(!ref || ref->isNull() ? QString() : kindName(ref->kind));
        }
        cells.append(title);
        return cells;
    }
    default:
        return {toCanonical(value, field)};
    }
}

} // namespace vigie
