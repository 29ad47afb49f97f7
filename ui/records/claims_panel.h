// ClaimsPanel: what the sources say of one field, under it: the value each states, where, and how far it is
// to be trusted. It is read only.
#pragma once

#include "ui/models/record_claims.h"

#include <QFrame>

class QVBoxLayout;

namespace vigie {

class ClaimsPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ClaimsPanel(Workspace &workspace, QWidget *parent = nullptr);

    // retained: the canonical text of the record's own value.
    void showClaims(
        RecordKind kind, const std::vector<RecordClaim> &claims, Standing standing, const QString &retained);

signals:
    void recordOpenRequested(const vigie::RecordRef &record);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHeading(const std::vector<RecordClaim> &claims, Standing standing);
    QWidget *makeClaim(RecordKind kind, const RecordClaim &claim, bool isRetained);

    Workspace &m_workspace;
    QVBoxLayout *m_rows;
    Standing m_standing = Standing::Unsourced;
};

// The words of one claim: the stated value (left out where it is empty), the source as a link, and what is
// known of both.
QString claimHtml(RecordKind kind, const RecordClaim &claim, bool withField, const Workspace &workspace);

} // namespace vigie
