// AttachmentsPanel: the files kept with a source: attach one, open it, save a copy, check it, remove it.
// Dropping a file on it attaches that file.
#pragma once

#include "app/editing/workspace.h"
#include "app/records/record.h"

#include <QTemporaryDir>
#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QLayout;
class QPushButton;
class QTableView;

namespace vigie {

class Prompts;
class RelatedTableModel;

class AttachmentsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AttachmentsPanel(Workspace &workspace, QWidget *parent = nullptr);

    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    void setSource(const RecordRef &source);
    int count() const;

signals:
    void countChanged();
    void recordOpenRequested(const vigie::RecordRef &record);
    void failed(const vigie::Error &error);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QPushButton *addButton(
        QLayout *row, const QString &name, const QString &text, void (AttachmentsPanel::*work)());
    void takeRows();
    void refreshButtons();
    std::optional<Record> current() const;
    void attachChosen();
    void attach(const QString &path);
    void openCurrent();
    void saveCopy();
    void verify();
    void removeCurrent();

    Workspace &m_workspace;
    Prompts *m_prompts = nullptr;
    RelatedTableModel *m_model;
    QTableView *m_table;
    QLabel *m_note;
    QPushButton *m_attach = nullptr;
    std::vector<QPushButton *> m_ofCurrent;
    std::unique_ptr<QTemporaryDir> m_opened; // copies that other programs show; gone with the window
};

} // namespace vigie
