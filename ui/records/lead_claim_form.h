// LeadClaimForm: which value of which field of which record a lead says.
#pragma once

#include "app/editing/workspace.h"
#include "app/records/record.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace vigie {

class RecordLineEdit;

class LeadClaimForm : public QWidget
{
    Q_OBJECT

public:
    explicit LeadClaimForm(Workspace &workspace, QWidget *parent = nullptr);

    void takeFocus();
    // Without its source. InvalidInput where the record or the value cannot be understood.
    Result<Record> typedClaim() const;

signals:
    void answered();
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeRecord(const RecordRef &record);

    Workspace &m_workspace;
    RecordRef m_record;
    RecordLineEdit *m_about;
    QComboBox *m_field;
    QLineEdit *m_value;
};

} // namespace vigie
