#include "app/storage/list_columns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace vigie {

namespace {

// A column that is no field of the record: what it is called and holds.
struct ComputedColumn
{
    const char *key;
    FieldType type;
    const char *label;
    const char *role = ""; // of the parties it names
};

constexpr std::array computedColumns{
    ComputedColumn{"operators", FieldType::Text, QT_TRANSLATE_NOOP("ListColumn", "Operators"), "operator"},
    ComputedColumn{"investors", FieldType::Text, QT_TRANSLATE_NOOP("ListColumn", "Investors"), "investor"},
    ComputedColumn{"payers", FieldType::Text, QT_TRANSLATE_NOOP("ListColumn", "Payers"), "payer"},
    ComputedColumn{"evaluators", FieldType::Text, QT_TRANSLATE_NOOP("ListColumn", "Evaluators"), "evaluator"},
    ComputedColumn{"contracts", FieldType::Number, QT_TRANSLATE_NOOP("ListColumn", "Contracts")},
    ComputedColumn{"amount", FieldType::Money, QT_TRANSLATE_NOOP("ListColumn", "Amounts in this role")},
    ComputedColumn{"claims", FieldType::Number, QT_TRANSLATE_NOOP("ListColumn", "Claims")},
    ComputedColumn{"ties", FieldType::Text, QT_TRANSLATE_NOOP("ListColumn", "Ties")},
};

const ComputedColumn *findComputed(QStringView key)
{
    const auto found = std::find_if(computedColumns.begin(), computedColumns.end(),
        [key](const ComputedColumn &column) { return key == QLatin1StringView(column.key); });
    return found == computedColumns.end() ? nullptr : &*found;
}

// The columns shown at first, in their order; those of the catalog that are left follow, hidden.
std::vector<const char *> firstColumnsOf(ListView view)
{
    switch (view) {
    case ListView::Contracts:
        // Names of contracts are long: the sector gives way to the amount in a narrow window.
        return {"name", "stage", "date_signed", "investment_total", "policy_sector", "operators",
            "max_outcome_payment", "investors", "payers", "territory"};
    case ListView::Organisations:
        return {"name", "kind", "contracts", "country", "short_name", "city", "website"};
    case ListView::Investors:
    case ListView::Operators:
    case ListView::Evaluators:
    case ListView::Payers:
        return {"name", "kind", "contracts", "amount", "country", "city"};
    case ListView::People:
        return {"name", "ties", "notes"};
    case ListView::Participations:
        return {"organisation_id", "role", "contract_id", "amount", "instrument", "date_from", "date_to"};
    case ListView::Ties:
        return {"from_id", "relation", "to_id", "date_from", "date_to", "notes"};
    case ListView::Events:
        return {"title", "date", "kind", "contract_id", "description"};
    case ListView::OutcomeMetrics:
        return {"label", "contract_id", "target", "unit", "deadline"};
    case ListView::Payments:
        return {"contract_id", "date", "kind", "payer_id", "recipient_id", "amount"};
    case ListView::Sources:
        return {"title", "publisher", "date_published", "kind", "reliability", "claims", "author", "url"};
    case ListView::Testimonies:
        return {"title", "confidentiality", "date", "context", "text"};
    case ListView::Claims:
        return {"record_id", "field", "value", "source_id", "standing", "locator", "quotation"};
    case ListView::Leads:
        return {"title", "status", "date", "sender", "outcome_id", "url"};
    }
    Q_UNREACHABLE();
}

// Computed columns a view has besides, hidden at first.
std::vector<const char *> moreColumnsOf(ListView view)
{
    if (view == ListView::Contracts) {
        return {"evaluators"};
    }
    return {};
}

ListColumn columnFor(ListView view, QStringView key, bool shownAtFirst)
{
    ListColumn column;
    column.key = key.toString();
    column.shownAtFirst = shownAtFirst;
    if (const Field *field = findField(kindOf(view), key)) {
        column.field = field;
        column.type = field->type;
    } else {
        const ComputedColumn *computed = findComputed(key);
        Q_ASSERT(computed);
        column.type = computed->type;
    }
    return column;
}

std::vector<ListColumn> makeColumns(ListView view)
{
    std::vector<ListColumn> columns;
    const auto has = [&columns](QLatin1StringView key) {
        return std::any_of(
            columns.begin(), columns.end(), [key](const ListColumn &column) { return column.key == key; });
    };
    for (const char *key : firstColumnsOf(view)) {
        columns.push_back(columnFor(view, QString::fromLatin1(key), true));
    }
    for (const char *key : moreColumnsOf(view)) {
        columns.push_back(columnFor(view, QString::fromLatin1(key), false));
    }
    for (const Field &field : fieldsOf(kindOf(view))) {
        if (!has(QLatin1StringView(field.name))) {
            columns.push_back(columnFor(view, field.fieldName(), false));
        }
    }
    return columns;
}

constexpr std::array allListViews{ListView::Contracts, ListView::Organisations, ListView::Investors,
    ListView::Operators, ListView::Evaluators, ListView::Payers, ListView::People, ListView::Participations,
    ListView::Ties, ListView::Events, ListView::OutcomeMetrics, ListView::Payments, ListView::Sources,
    ListView::Testimonies, ListView::Claims, ListView::Leads};

} // namespace

const std::vector<ListColumn> &columnsOf(ListView view)
{
    static const std::map<ListView, std::vector<ListColumn>> columns = [] {
        std::map<ListView, std::vector<ListColumn>> result;
        for (const ListView each : allListViews) {
            result.emplace(each, makeColumns(each));
        }
        return result;
    }();
    return columns.at(view);
}

QString ListColumn::label(const Wording &wording) const
{
    if (field) {
        return field->labelText(wording);
    }
    const ComputedColumn *computed = findComputed(key);
    return computed ? wording.text("ListColumn", computed->label) : key;
}

const ListColumn *findColumn(ListView view, QStringView key)
{
    const std::vector<ListColumn> &columns = columnsOf(view);
    const auto found = std::find_if(
        columns.begin(), columns.end(), [key](const ListColumn &column) { return column.key == key; });
    return found == columns.end() ? nullptr : &*found;
}

QByteArray partyRoleOf(const ListColumn &column)
{
    const ComputedColumn *computed = column.field ? nullptr : findComputed(column.key);
    return computed ? QByteArray(computed->role) : QByteArray();
}

bool isAmount(const ListColumn &column)
{
    return column.type == FieldType::Money;
}

} // namespace vigie
