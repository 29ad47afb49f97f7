// RoleSection: the organisations of one role in a contract, and the line that adds one.
#pragma once

#include "app/editing/workspace.h"
#include "app/records/code_list.h"
#include "app/records/record.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace vigie {

class PartyRow;
class RecordLineEdit;
struct Party;

class RoleSection : public QWidget
{
    Q_OBJECT

public:
    RoleSection(const Code &role, Workspace &workspace, QWidget *parent = nullptr);

    const QString &role() const { return m_role.code; }
    void showParties(const std::vector<Party> &parties);

signals:
    // created: the organisation itself where it does not exist yet.
    void addRequested(const QString &role, const vigie::RecordRef &organisation,
        const std::optional<vigie::Record> &created);
    void moveRequested(const vigie::RecordRef &participation, int by);
    void removeRequested(const vigie::RecordRef &participation);
    void recordOpenRequested(const vigie::RecordRef &record);
    void failed(const vigie::Error &error);

private:
    void build();
    void showAddLine(bool visible);
    void clearLine();
    PartyRow *rowFor(const Party &party);

    Code m_role;
    Workspace &m_workspace;
    QVBoxLayout *m_layout;
    QVBoxLayout *m_rowsLayout;
    QLabel *m_none;
    RecordLineEdit *m_line;
    QToolButton *m_add;
    std::vector<PartyRow *> m_rows;
};

} // namespace vigie
