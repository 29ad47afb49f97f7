// WindowPrompts: the questions of Prompts as dialogues over a window. The only place with QMessageBox and
// QFileDialog.
#pragma once

#include "ui/prompts/prompts.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

class QFileDialog;
class QMessageBox;

namespace vigie {

class WindowPrompts : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(vigie::WindowPrompts)

public:
    explicit WindowPrompts(QWidget *window);

    SaveAnswer askSave(const QString &fileName) override;
    bool askDiscard(const QString &question, const QString &explanation, const QString &action) override;
    bool askDelete(const QString &title, const QStringList &consequences) override;
    std::optional<int> askChoice(const Choice &choice) override;
    ConflictAnswer askConflict(const QString &fileName) override;
    std::optional<ExportExtent> askExportExtent(const ExportOffer &offer) override;
    RecoveryAnswer askRecovery(const QString &fileName, const QDateTime &since) override;
    LockAnswer askLocked(const QString &fileName, const QString &computer, const QDateTime &since) override;
    std::optional<QString> askText(
        const QString &title, const QString &label, const QString &initial) override;
    std::optional<QString> chooseFileToOpen(
        const QString &title, const QString &folder, const QStringList &filters) override;
    std::optional<QString> chooseFileToSave(
        const QString &title, const QString &suggestedPath, const QStringList &filters) override;
    std::optional<QString> chooseFolder(const QString &title, const QString &folder) override;
    void showError(const Error &error) override;
    void showAbout(const QString &title, const QString &html) override;

private:
    static void addEndingOf(QFileDialog &dialog, const QString &filter);
    static std::optional<QString> run(QFileDialog &dialog);

    QPointer<QWidget> m_window;
};

} // namespace vigie
