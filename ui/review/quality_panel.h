// QualityPanel: the report on quality in the window: the shares of standings over everything, and each
// contract with the key facts that are unknown; printed, kept as PDF, or exported as CSV.
#pragma once

#include "app/editing/workspace.h"
#include "ui/models/aside.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace vigie {

class Prompts;
class QualityModel;
class ShareBar;

class QualityPanel : public QWidget
{
    Q_OBJECT

public:
    explicit QualityPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    void takeFocus();
    // As PDF or CSV, by the ending chosen.
    void exportReport();

signals:
    void recordOpenRequested(const vigie::RecordRef &record);
    void failed(const vigie::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void readAgain();
    void read();
    void showSummary();
    void retranslate();
    void printReport();
    QString html() const;
    Result<void> writeCsv(const QString &path) const;

    Workspace &m_workspace;
    Prompts *m_prompts = nullptr;
    QualityModel *m_model;
    QLabel *m_summary;
    ShareBar *m_bar;
    QLabel *m_kinds;
    QTableView *m_table;
    QPushButton *m_print;
    QPushButton *m_export;
    std::unique_ptr<Aside> m_aside;
    QTimer m_later;
    bool m_stale = true; // something changed since it was read
};

} // namespace vigie
