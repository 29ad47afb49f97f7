// PartiesPanel: who does what in a contract: under each role its organisations, with amount, instrument and
// standing; adding, removing, reordering them; and a warning where one plays two roles.
#pragma once

#include "app/editing/workspace.h"
#include "app/records/record.h"

#include <QHash>
#include <QScrollArea>

#include <vector>

class QVBoxLayout;

namespace vigie {

class PartyRow;
class RoleSection;

class PartiesPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit PartiesPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setContract(const RecordRef &contract);
    int count() const { return m_count; }

signals:
    void countChanged();
    void recordOpenRequested(const vigie::RecordRef &record);
    void failed(const vigie::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void refresh(const ChangeSummary &summary);
    void reload();
    void showSections();
    void perform(const Edit &edit);
    void add(const QString &role, const RecordRef &organisation, const std::optional<Record> &created);
    void move(const RecordRef &participation, int by);
    void remove(const RecordRef &participation);

    Workspace &m_workspace;
    RecordRef m_contract;
    QString m_contractTitle;
    std::vector<RoleSection *> m_sections; // in the order of the code list
    std::vector<Record> m_participations;
    int m_count = 0;
    bool m_stale = false; // changed while nobody looked
};

} // namespace vigie
