#include "ui/models/record_completion.h"

#include "app/base/folded_text.h"
#include "app/records/field_catalog.h"
#include "app/storage/record_reader.h"
#include "ui/models/cell_roles.h"

namespace vigie {

namespace {

constexpr int mostOffers = 12;

}

RecordCompletion::RecordCompletion(Workspace &workspace, std::span<const RecordKind> kinds, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
{
    // What has no name of its own is not found by one.
    std::copy_if(kinds.begin(), kinds.end(), std::back_inserter(m_kinds),
        [](RecordKind kind) { return titleField(kind) != nullptr; });
    m_creatable = m_kinds.size() <= 2; // nobody wants a choice of ten kinds below every name
}

void RecordCompletion::setText(const QString &text)
{
    beginResetModel();
    m_text = text.simplified();
    m_offers.clear();
    const RecordReader reader(m_workspace.database());
    for (const RecordKind kind : m_kinds) {
        const auto found = reader.complete(kind, m_text, mostOffers);
        if (found) {
            for (const std::pair<RecordRef, QString> &match : *found) {
                m_offers.push_back({match.first, match.second});
            }
        }
    }
    if (m_creatable && !m_text.isEmpty() && !exactMatch()) {
        for (const RecordKind kind : m_kinds) {
            m_offers.push_back({RecordRef{kind, RecordId()}, m_text});
        }
    }
    endResetModel();
}

RecordRef RecordCompletion::refAt(int row) const
{
    return m_offers[static_cast<size_t>(row)].ref;
}

QString RecordCompletion::titleAt(int row) const
{
    return m_offers[static_cast<size_t>(row)].title;
}

bool RecordCompletion::createsAt(int row) const
{
    return m_offers[static_cast<size_t>(row)].ref.isNull();
}

std::optional<RecordRef> RecordCompletion::exactMatch() const
{
    const QString wanted = foldedText(m_text);
    std::optional<RecordRef> match;
    for (const Offer &offer : m_offers) {
        if (!offer.ref.isNull() && foldedText(offer.title) == wanted) {
            if (match) {
                return std::nullopt;
            }
            match = offer.ref;
        }
    }
    return match;
}

int RecordCompletion::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_offers.size());
}

QVariant RecordCompletion::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Offer &offer = m_offers[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return offerText(offer);
    case Qt::EditRole: // what stands in the line when it is chosen
        return offer.title;
    case RefRole:
        return QVariant::fromValue(offer.ref);
    default:
        return {};
    }
}

QString RecordCompletion::offerText(const Offer &offer) const
{
    if (!offer.ref.isNull()) {
        const QString kind = kindLabel(offer.ref.kind, m_workspace.wording()).toLower();
        return m_kinds.size() > 2 ? QString(offer.title % u" · " % kind) : offer.title;
    }
    if (m_kinds.size() == 1) {
        return tr("Create “%1”").arg(offer.title);
    }
    return tr("Create “%1” (%2)")
        .arg(offer.title, kindLabel(offer.ref.kind, m_workspace.wording()).toLower());
}

} // namespace vigie
