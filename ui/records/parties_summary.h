// PartiesSummary: who does what in a contract, at a glance in its form: each role with its organisations.
// Changing them is the business of PartiesPanel.
#pragma once

#include "app/editing/workspace.h"
#include "app/records/record.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace vigie {

class PartiesSummary : public QWidget
{
    Q_OBJECT

public:
    explicit PartiesSummary(Workspace &workspace, QWidget *parent = nullptr);

    void setContract(const RecordRef &contract);

signals:
    void recordOpenRequested(const vigie::RecordRef &record);

private:
    struct Line
    {
        QString role; // its code
        QLabel *label = nullptr;
        QLabel *names = nullptr;
    };

    void addLine(const QString &role, const QString &label);
    void reload();
    QString namesOf(const QString &role, const std::vector<Record> &participations) const;

    Workspace &m_workspace;
    RecordRef m_contract;
    QGridLayout *m_grid;
    std::vector<Line> m_lines;
};

} // namespace vigie
