// MarkedClaims: the mark of standing of one fact and the panel of claims it opens, which is made when first
// opened. Whoever shows the fact places both.
#pragma once

#include "ui/records/claim_words.h"

#include <QObject>

#include <functional>

class QWidget;

namespace vigie {

class ClaimsPanel;
class CurrentSource;
class StandingMark;
class Workspace;

class MarkedClaims : public QObject
{
    Q_OBJECT

public:
    // name: of the objects, "mark.stage" and "claims.stage". place puts the panel into the layout.
    MarkedClaims(const QString &name, Workspace &workspace, const std::function<void(QWidget *)> &place,
        QObject *parent);

    StandingMark *mark() const { return m_mark; }
    void setCurrentSource(const CurrentSource *current);
    // newRecord: another record than before: its claims start closed.
    void show(const FieldClaims &claims, bool newRecord);
    const FieldClaims &claims() const { return m_claims; }

    bool isOpen() const;
    void setOpen(bool open);
    // Values that contradict each other are shown without being asked for.
    bool wantsToBeOpen() const;
    // Opened, with the lines of a new claim.
    void addClaim();

signals:
    void recordOpenRequested(const vigie::RecordRef &record);
    void opened(QWidget *claims); // by a person, who wants to see them

private:
    void describe();

    QString m_name;
    Workspace &m_workspace;
    std::function<void(QWidget *)> m_place;
    const CurrentSource *m_current = nullptr;
    StandingMark *m_mark;
    ClaimsPanel *m_panel = nullptr;
    FieldClaims m_claims;
};

} // namespace vigie
