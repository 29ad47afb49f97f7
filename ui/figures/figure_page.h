// FigurePage: what every page of a figure has: its title and count, Copy, Export image…, the refresh when the
// observatory changes and only while it is seen, and the empty state. What it draws, the pages that derive
// from it know.
#pragma once

#include "app/base/result.h"
#include "app/editing/workspace.h"
#include "app/records/observatory_facts.h"
#include "ui/figures/export_dialog.h"

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace vigie {

class Prompts;

class FigurePage : public QWidget
{
    Q_OBJECT

public:
    FigurePage(Workspace &workspace, QWidget *parent);

    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    // Opens the export dialogue; with `choice` accepted it asks for the file and writes it.
    void openExport();
    void copyFigureNow();

signals:
    void recordOpenRequested(const vigie::RecordRef &record);
    void statusChanged(const QString &text);
    void failed(const vigie::Error &error);

protected:
    // Draws anew from facts(); called while the page is seen.
    virtual void refresh() = 0;
    virtual void retranslate() = 0;
    virtual bool concerns(const ChangeSummary &summary) const = 0;
    virtual FigureSource figureSource() const = 0;
    virtual QString suggestedName() const = 0; // of an exported file, without its ending

    // To be called by the constructor of a page: what stands in the header between count and Copy, and below
    // it all.
    void build(QWidget *controls, QWidget *content);
    void addHeaderButton(QPushButton *button); // before Copy
    void setHeading(const QString &title, const QString &count);
    void setEmpty(bool empty, const QString &explanation);
    void announce(const QString &status);
    // Writes bytes where the person chooses; says so in the status, or fails.
    void writeWhere(const QString &title, const QString &ending, const QString &filter,
        const std::function<Result<void>(const QString &)> &write);

    Workspace &workspace() const { return m_workspace; }
    const ObservatoryFacts &facts() const { return m_facts; }
    ExportChoice &exportChoice() { return m_choice; }

    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void observatoryChanged(const ChangeSummary &summary);
    void readAgain();
    void translateHeader();
    void arrangeHeader();
    void exportAccepted(const ExportDialog &dialog);

    Workspace &m_workspace;
    Prompts *m_prompts = nullptr;
    ObservatoryFacts m_facts;
    bool m_stale = true;
    QString m_status;
    ExportChoice m_choice;
    bool m_languageChosen = false;
    QPointer<ExportDialog> m_dialog;
    QLabel *m_title;
    QLabel *m_count;
    QWidget *m_controls = nullptr; // of the page, in one of the two rows
    QHBoxLayout *m_firstRow;
    QHBoxLayout *m_secondRow;
    QHBoxLayout *m_buttons;
    QPushButton *m_copy;
    QPushButton *m_export;
    QStackedWidget *m_stack;
    QLabel *m_empty;
    QWidget *m_header;
};

} // namespace vigie
