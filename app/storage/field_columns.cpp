#include "app/storage/field_columns.h"

#include <algorithm>
#include <map>
#include <optional>

namespace vigie {

namespace {

qint64 integerIn(const Cell &cell)
{
    const qint64 *number = std::get_if<qint64>(&cell);
    return number ? *number : 0;
}

double realIn(const Cell &cell)
{
    if (const double *number = std::get_if<double>(&cell)) {
        return *number;
    }
    return static_cast<double>(integerIn(cell));
}

QString textIn(const Cell &cell)
{
    const QString *text = std::get_if<QString>(&cell);
    return text ? *text : QString();
}

bool isNull(const Cell &cell)
{
    return std::holds_alternative<std::monostate>(cell);
}

FieldValue moneyFrom(std::span<const Cell> cells)
{
    const Result<Currency> currency = Currency::fromCode(textIn(cells[2]));
    if (!currency) {
        return {}; // an amount without a currency we know is no amount
    }
    const qint64 amount = integerIn(cells[0]);
    return Money(amount, isNull(cells[1]) ? amount : integerIn(cells[1]), *currency);
}

FieldValue referenceFrom(const Field &field, std::span<const Cell> cells)
{
    RecordKind kind = field.targets.front();
    if (field.pointsAtSeveralKinds()) {
        // Only where the field may point: a file made by hand can say anything, and whoever follows
        // references must come to an end.
        const std::optional<RecordKind> named = kindFromName(textIn(cells[1]));
        const bool isTarget
            = named && std::find(field.targets.begin(), field.targets.end(), *named) != field.targets.end();
        kind = isTarget ? *named : kind;
    }
    return RecordRef{kind, RecordId(textIn(cells[0]))};
}

} // namespace

FieldValue valueFromCells(const Field &field, std::span<const Cell> cells)
{
    if (isNull(cells[0])) {
        return {};
    }
    switch (field.type) {
    case FieldType::Number:
        return integerIn(cells[0]);
    case FieldType::Quantity: {
        const double value = realIn(cells[0]);
        return Quantity(value, isNull(cells[1]) ? value : realIn(cells[1]));
    }
    case FieldType::Money:
        return moneyFrom(cells);
    case FieldType::Reference:
        return referenceFrom(field, cells);
    case FieldType::Date: {
        const Result<PartialDate> date = PartialDate::fromIso(textIn(cells[0]));
        return date ? FieldValue(*date) : FieldValue();
    }
    default:
        return textIn(cells[0]);
    }
}

std::vector<Cell> cellsFromValue(const Field &field, const FieldValue &value)
{
    std::vector<Cell> cells(static_cast<size_t>(columnsOf(field).size()));
    if (isUnknown(value)) {
        return cells;
    }
    if (const QString *text = std::get_if<QString>(&value)) {
        cells[0] = *text;
    } else if (const qint64 *number = std::get_if<qint64>(&value)) {
        cells[0] = *number;
    } else if (const PartialDate *date = std::get_if<PartialDate>(&value)) {
        cells[0] = date->toIso();
    } else if (const Quantity *quantity = std::get_if<Quantity>(&value)) {
        cells[0] = quantity->min();
        if (!quantity->isExact()) {
            cells[1] = quantity->max();
        }
    } else if (const Money *money = std::get_if<Money>(&value)) {
        cells[0] = money->min();
        if (!money->isExact()) {
            cells[1] = money->max();
        }
        cells[2] = money->currency().code();
    } else if (const RecordRef *ref = std::get_if<RecordRef>(&value)) {
        cells[0] = ref->id.toString();
        if (field.pointsAtSeveralKinds()) {
            cells[1] = kindName(ref->kind);
        }
    }
    return cells;
}

Cell cellAt(const Statement &statement, int column)
{
    switch (statement.columnType(column)) {
    case Statement::ColumnType::Integer:
        return statement.integer(column);
    case Statement::ColumnType::Real:
        return statement.real(column);
    case Statement::ColumnType::Null:
        return {};
    case Statement::ColumnType::Text:
        break;
    }
    return statement.text(column);
}

void bindCell(Statement &statement, const QByteArray &parameter, const Cell &cell)
{
    if (const QString *text = std::get_if<QString>(&cell)) {
        statement.bind(parameter.constData(), *text);
    } else if (const qint64 *number = std::get_if<qint64>(&cell)) {
        statement.bind(parameter.constData(), *number);
    } else if (const double *real = std::get_if<double>(&cell)) {
        statement.bind(parameter.constData(), *real);
    } else {
        statement.bindNull(parameter.constData());
    }
}

FieldValue valueAt(const Statement &statement, int column, const Field &field)
{
    std::vector<Cell> cells;
    const qsizetype count = columnsOf(field).size();
    for (qsizetype i = 0; i < count; ++i) {
        cells.push_back(cellAt(statement, column + static_cast<int>(i)));
    }
    return valueFromCells(field, cells);
}

const QByteArray &columnListOf(RecordKind kind)
{
    static const std::map<RecordKind, QByteArray> lists = [] {
        std::map<RecordKind, QByteArray> result;
        for (const RecordKind each : allRecordKinds) {
            QByteArray list = "id";
            for (const Field &field : fieldsOf(each)) {
                for (const QString &column : columnsOf(field)) {
                    list += ", " + column.toLatin1();
                }
            }
            result.emplace(each, list);
        }
        return result;
    }();
    return lists.at(kind);
}

QByteArray tableOf(RecordKind kind)
{
    return kindName(kind).toLatin1();
}

} // namespace vigie
