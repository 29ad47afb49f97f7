// RecordPanel: one record beside its list: its name, its form, and tabs with what belongs to it. It follows
// the workspace.
#pragma once

#include "app/editing/workspace.h"
#include "app/records/record.h"

#include "ui/records/surface.h"

#include <functional>
#include <memory>

class QLabel;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace vigie {

class ConfidentialMark;
class LeadBar;
class CurrentSource;
class CurrentSourceBar;
class PanelTabs;
class Prompts;
class RecordForm;
class StandingMark;

class RecordPanel : public Surface
{
    Q_OBJECT

public:
    explicit RecordPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setPrompts(Prompts *prompts) { m_prompts = prompts; } // before the first record
    // The source that what is entered here cites, with its bar above the record. It outlives this panel.
    void setCurrentSource(CurrentSource &current);
    void setRecord(const RecordRef &record); // null: nothing
    const RecordRef &record() const { return m_record; }
    // To the first field; to the name, selected, to be typed over.
    void focusForm();
    void editTitle();
    // Writes what is being typed; false where it cannot be understood.
    bool commit();

signals:
    void closeRequested();
    void leaveRequested(); // Escape: back to the list
    void recordOpenRequested(const vigie::RecordRef &record);
    void failed(const vigie::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // One tab: its words, its page made when first shown.
    struct Page
    {
        QString label;
        QWidget *widget = nullptr;
        std::function<void(const RecordRef &)> setRecord;
        std::function<int()> count; // empty: the label has no number
    };

    void build();
    void buildPages(RecordKind kind);
    void buildSourcePages();
    QWidget *withLeadBar(RecordForm *form);
    template <typename Panel>
    void addCountedPage(const QString &label, Panel *panel, std::function<void(const RecordRef &)> setRecord);
    void addPage(Page page);
    void clearPages();
    void refresh(const ChangeSummary &summary);
    void showHead();
    void showCounts();
    QString subtitleOf(const Record &record) const;

    Workspace &m_workspace;
    RecordRef m_record;
    Prompts *m_prompts = nullptr;
    QLabel *m_title;
    QLabel *m_subtitle;
    ConfidentialMark *m_confidential;
    StandingMark *m_mark;
    QToolButton *m_close;
    PanelTabs *m_tabs;
    QVBoxLayout *m_barPlace;
    CurrentSource *m_current = nullptr;
    CurrentSourceBar *m_bar = nullptr;
    QStackedWidget *m_stack;
    RecordForm *m_form = nullptr;
    LeadBar *m_leadBar = nullptr; // above the form of a lead
    std::vector<Page> m_pages;
    std::optional<RecordKind> m_pagesOf;
};

} // namespace vigie
