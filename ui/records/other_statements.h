// OtherStatements: what sources say of a record that no field of it holds: statements about things without a
// field of their own ("duration"), and the sources cited for the record as a whole.
#pragma once

#include "ui/models/record_claims.h"

#include <QWidget>

class QVBoxLayout;

namespace vigie {

class OtherStatements : public QWidget
{
    Q_OBJECT

public:
    OtherStatements(RecordKind kind, Workspace &workspace, QWidget *parent = nullptr);
    void showClaims(const std::vector<RecordClaim> &claims);

signals:
    void recordOpenRequested(const vigie::RecordRef &record);

private:
    void addSection(const QString &heading, const std::vector<RecordClaim> &claims, bool withField);
    void clear();

    RecordKind m_kind;
    Workspace &m_workspace;
    QVBoxLayout *m_rows;
};

} // namespace vigie
