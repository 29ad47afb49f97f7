// RecordCompletion: the records whose name contains what was typed, best first, and below them the offer to
// create one.
#pragma once

#include "app/editing/workspace.h"
#include "app/records/record_kind.h"

#include <QAbstractListModel>

#include <span>
#include <vector>

namespace vigie {

class RecordCompletion : public QAbstractListModel
{
    Q_OBJECT

public:
    RecordCompletion(Workspace &workspace, std::span<const RecordKind> kinds, QObject *parent = nullptr);

    void setCreatable(bool creatable) { m_creatable = creatable; }
    void setText(const QString &text);
    const QString &text() const { return m_text; }

    // What a row stands for: an existing record, or (null id) the creation of one of that kind named text().
    RecordRef refAt(int row) const;
    QString titleAt(int row) const;
    bool createsAt(int row) const;
    // The only record that is called exactly this, whatever its case and accents.
    std::optional<RecordRef> exactMatch() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Offer
    {
        RecordRef ref; // null id: create
        QString title;
    };

    QString offerText(const Offer &offer) const;

    Workspace &m_workspace;
    std::vector<RecordKind> m_kinds;
    std::vector<Offer> m_offers;
    QString m_text;
    bool m_creatable = true;
};

} // namespace vigie
