#include "app/storage/list_columns.h"

#include <array>

namespace vigie {

namespace {

struct ViewEntry
{
    ListView view;
    RecordKind kind;
    const char *name;
    const char *role = "";
};

constexpr std::array viewEntries{
    ViewEntry{ListView::Contracts, RecordKind::Contract, "contracts"},
    ViewEntry{ListView::Organisations, RecordKind::Organisation, "organisations"},
    ViewEntry{ListView::Investors, RecordKind::Organisation, "investors", "investor"},
    ViewEntry{ListView::Operators, RecordKind::Organisation, "operators", "operator"},
    ViewEntry{ListView::Evaluators, RecordKind::Organisation, "evaluators", "evaluator"},
    ViewEntry{ListView::Payers, RecordKind::Organisation, "payers", "payer"},
    ViewEntry{ListView::People, RecordKind::Person, "people"},
    ViewEntry{ListView::Participations, RecordKind::Participation, "participations"},
    ViewEntry{ListView::Ties, RecordKind::Tie, "ties"},
    ViewEntry{ListView::Events, RecordKind::Event, "events"},
    ViewEntry{ListView::OutcomeMetrics, RecordKind::OutcomeMetric, "metrics"},
    ViewEntry{ListView::Payments, RecordKind::Payment, "payments"},
    ViewEntry{ListView::Sources, RecordKind::Source, "sources"},
    ViewEntry{ListView::Testimonies, RecordKind::Testimony, "testimonies"},
    ViewEntry{ListView::Claims, RecordKind::Claim, "claims"},
    ViewEntry{ListView::Leads, RecordKind::Lead, "leads"},
};

const ViewEntry &entryOf(ListView view)
{
    const ViewEntry &entry = viewEntries[static_cast<size_t>(view)];
    Q_ASSERT(entry.view == view);
    return entry;
}

} // namespace

RecordKind kindOf(ListView view)
{
    return entryOf(view).kind;
}

QString viewName(ListView view)
{
    return QString::fromLatin1(entryOf(view).name);
}

std::optional<ListView> viewFromName(QStringView name)
{
    for (const ViewEntry &entry : viewEntries) {
        if (name == QLatin1StringView(entry.name)) {
            return entry.view;
        }
    }
    return std::nullopt;
}

QByteArray roleOf(ListView view)
{
    return entryOf(view).role;
}

} // namespace vigie
