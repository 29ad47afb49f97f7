// LeadEntry: one line above the inbox for what was just heard: the text and Enter; from whom, when and where
// to read it beside, where one knows.
#pragma once

#include "app/editing/workspace.h"
#include "app/records/record.h"

#include <QWidget>

class QLineEdit;

namespace vigie {

class LeadEntry : public QWidget
{
    Q_OBJECT

public:
    explicit LeadEntry(Workspace &workspace, QWidget *parent = nullptr);

    void takeFocus();

signals:
    void added(const vigie::RecordRef &lead);
    void failed(const vigie::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *makeLine(const QString &name);
    void retranslate();
    void add();
    Result<Record> typedLead() const;

    Workspace &m_workspace;
    QLineEdit *m_text;
    QLineEdit *m_sender;
    QLineEdit *m_date;
    QLineEdit *m_address;
};

} // namespace vigie
