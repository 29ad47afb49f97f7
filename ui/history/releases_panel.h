// ReleasesPanel: the named releases, and what changed between two of them or since one: as a list, and as a
// text to copy or save.
#pragma once

#include "app/editing/release_comparison.h"
#include "app/editing/workspace.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace vigie {

class Aside;
class ComparisonModel;
class EmptyState;
class MutedLabel;
class Prompts;

class ReleasesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReleasesPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~ReleasesPanel() override;

    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    void freezeNow();

signals:
    void recordOpenRequested(const vigie::RecordRef &record);
    void statusChanged(const QString &text);
    void failed(const vigie::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildComparison();
    void connectParts();
    void reload();
    void fillChoices();
    void showRelease();
    void compare();
    void takeComparison(const ReleaseComparison &comparison, std::vector<ComparedRecord> records);
    void showResult();
    Result<ComparedState> chosen(const QComboBox &box) const;
    const Record *current() const;
    void renameCurrent();
    void removeCurrent();
    void writeNote();
    void perform(const Edit &edit);
    QString text(TextForm form) const;
    void copyText();
    void saveText();

    Workspace &m_workspace;
    Prompts *m_prompts = nullptr;
    std::vector<Record> m_releases; // the latest first
    ReleaseComparison m_comparison;
    ComparisonModel *m_model;
    QPushButton *m_freeze;
    QListWidget *m_list;
    QLineEdit *m_note;
    QPushButton *m_rename;
    QPushButton *m_remove;
    QComboBox *m_from;
    QComboBox *m_to;
    QCheckBox *m_evidence;
    QPushButton *m_copy;
    QPushButton *m_save;
    QStackedWidget *m_pages;
    QTreeView *m_tree;
    EmptyState *m_empty;
    MutedLabel *m_count;
    bool m_stale = true; // changed while it was not shown
    std::unique_ptr<Aside> m_aside;
};

} // namespace vigie
