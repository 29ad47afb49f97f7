// LeadBar: what a person does with a lead, above its form: turn it into something, or close it with a reason.
#pragma once

#include "app/editing/workspace.h"
#include "app/records/record.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace vigie {

class LeadClaimForm;
class ReasonLine;

class LeadBar : public QWidget
{
    Q_OBJECT

public:
    explicit LeadBar(Workspace &workspace, QWidget *parent = nullptr);

    void setLead(const RecordRef &lead);

signals:
    void recordOpenRequested(const vigie::RecordRef &record);
    void failed(const vigie::Error &error);

private:
    void build();
    void fillMenu();
    void refresh();
    void turnInto(RecordKind kind);
    void askClaim();
    void makeClaim();
    void askReason();
    void close(const QString &reason);
    void reopen();
    bool perform(const Edit &edit);
    void endAsking();

    Workspace &m_workspace;
    Record m_lead;
    QVBoxLayout *m_rows;
    QWidget *m_actions;
    QPushButton *m_turn;
    QPushButton *m_close;
    QPushButton *m_reopen;
    QLabel *m_outcome;
    QMenu *m_menu;
    LeadClaimForm *m_claim = nullptr;
    ReasonLine *m_reason = nullptr;
};

} // namespace vigie
