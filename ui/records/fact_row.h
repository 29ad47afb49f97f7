// FactRow: a fact that sources state and no field of the record holds ("duration"), as a row of the form: its
// name, the values stated, the mark of standing, and the claims behind it.
#pragma once

#include "ui/records/claim_words.h"

#include <QWidget>

class QLabel;

namespace vigie {

class CurrentSource;
class ElidedLabel;
class MarkedClaims;
class Workspace;

class FactRow : public QWidget
{
    Q_OBJECT

public:
    FactRow(const QString &fact, Workspace &workspace, QWidget *parent = nullptr);

    MarkedClaims &evidence() const { return *m_evidence; }
    void showFact(const FieldClaims &claims, bool newRecord);

private:
    QString valuesText(const FieldClaims &claims) const;

    Workspace &m_workspace;
    QLabel *m_label;
    ElidedLabel *m_values;
    MarkedClaims *m_evidence;
};

} // namespace vigie
