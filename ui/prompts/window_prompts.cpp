#include "ui/prompts/window_prompts.h"

#include "ui/prompts/extent_dialog.h"
#include "ui/widgets/application_icon.h"
#include "ui/widgets/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace vigie {

namespace {

constexpr int iconSide = 40;

void dress(QMessageBox &box, const QString &question, const QString &explanation)
{
    box.setObjectName(QStringLiteral("prompt"));
    box.setWindowTitle(QStringLiteral("Vigie"));
    box.setTextFormat(Qt::PlainText);
    box.setText(question);
    box.setInformativeText(explanation);
}

void setIcon(QMessageBox &box, const QString &name, IconTone tone)
{
    box.setIconPixmap(themedIcon(name, tone).pixmap(QSize(iconSide, iconSide), box.devicePixelRatioF()));
}

} // namespace

WindowPrompts::WindowPrompts(QWidget *window)
    : m_window(window)
{
}

SaveAnswer WindowPrompts::askSave(const QString &fileName)
{
    QMessageBox box(m_window);
    dress(box, tr("Save the changes to “%1” first?").arg(fileName),
        tr("Other people see your changes only after they are saved."));
    setIcon(box, QStringLiteral("save"), IconTone::Accent);
    QPushButton *save = box.addButton(tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(tr("Don’t save"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == save) {
        return SaveAnswer::Save;
    }
    return box.clickedButton() == discard ? SaveAnswer::Discard : SaveAnswer::Cancel;
}

bool WindowPrompts::askDiscard(const QString &question, const QString &explanation, const QString &action)
{
    QMessageBox box(m_window);
    dress(box, question, explanation);
    setIcon(box, QStringLiteral("warning"), IconTone::Warning);
    QPushButton *act = box.addButton(action, QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == act;
}

bool WindowPrompts::askDelete(const QString &title, const QStringList &consequences)
{
    QMessageBox box(m_window);
    const QString undo = tr("Undo brings everything back.");
    QString explanation = consequences.isEmpty() ? undo : QString(consequences.join(u'\n') % u'\n' % undo);
    dress(box, title, explanation);
    setIcon(box, QStringLiteral("trash"), IconTone::Accent);
    QPushButton *remove = box.addButton(tr("Delete"), QMessageBox::AcceptRole);
    QPushButton *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(remove);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == remove;
}

std::optional<int> WindowPrompts::askChoice(const Choice &choice)
{
    QMessageBox box(m_window);
    dress(box, choice.question, choice.explanation);
    setIcon(box, choice.isWarning ? QStringLiteral("warning") : QStringLiteral("info"),
        choice.isWarning ? IconTone::Warning : IconTone::Accent);
    QList<QPushButton *> buttons;
    for (const QString &answer : choice.answers) {
        buttons.append(box.addButton(answer, QMessageBox::AcceptRole));
    }
    QPushButton *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(buttons.constFirst());
    box.setEscapeButton(cancel);
    box.exec();
    const auto chosen = static_cast<int>(buttons.indexOf(qobject_cast<QPushButton *>(box.clickedButton())));
    return chosen < 0 ? std::nullopt : std::optional(chosen);
}

ConflictAnswer WindowPrompts::askConflict(const QString &fileName)
{
    QMessageBox box(m_window);
    dress(box, tr("“%1” was changed by somebody else since you opened it.").arg(fileName),
        tr("Your changes are safe. Save them under another name to keep both, or reload the file and lose "
           "yours, "
           "or overwrite the other person’s changes."));
    setIcon(box, QStringLiteral("warning"), IconTone::Warning);
    QPushButton *elsewhere = box.addButton(tr("Save elsewhere…"), QMessageBox::AcceptRole);
    QPushButton *reload = box.addButton(tr("Reload"), QMessageBox::DestructiveRole);
    QPushButton *overwrite = box.addButton(tr("Overwrite"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(elsewhere);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == elsewhere) {
        return ConflictAnswer::SaveElsewhere;
    }
    if (box.clickedButton() == reload) {
        return ConflictAnswer::Reload;
    }
    return box.clickedButton() == overwrite ? ConflictAnswer::Overwrite : ConflictAnswer::Cancel;
}

std::optional<ExportExtent> WindowPrompts::askExportExtent(const ExportOffer &offer)
{
    ExtentDialog dialog(offer, m_window);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.extent()) : std::nullopt;
}

RecoveryAnswer WindowPrompts::askRecovery(const QString &fileName, const QDateTime &since)
{
    QMessageBox box(m_window);
    const QString when = QLocale().toString(since.toLocalTime(), QLocale::ShortFormat);
    dress(box, tr("“%1” has changes that were never saved.").arg(fileName),
        tr("Vigie ended before they were saved, on %1. You can go on with them, or go back to the file as it "
           "was "
           "last saved.")
            .arg(when));
    setIcon(box, QStringLiteral("history"), IconTone::Accent);
    QPushButton *recover = box.addButton(tr("Go on with the changes"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(tr("Use the saved file"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(recover);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == recover) {
        return RecoveryAnswer::Recover;
    }
    return box.clickedButton() == discard ? RecoveryAnswer::Discard : RecoveryAnswer::Cancel;
}

LockAnswer WindowPrompts::askLocked(const QString &fileName, const QString &computer, const QDateTime &since)
{
    QMessageBox box(m_window);
    const QString when = QLocale().toString(since.toLocalTime(), QLocale::ShortFormat);
    dress(box, tr("“%1” is open on the computer “%2”, since %3.").arg(fileName, computer, when),
        tr("If Vigie was cut off there, for instance by a power cut, you can open the file anyway. If "
           "somebody "
           "still works on it there, look at it only: two windows that write to one working copy would "
           "damage "
           "it."));
    setIcon(box, QStringLiteral("warning"), IconTone::Warning);
    QPushButton *look = box.addButton(tr("Open for reading only"), QMessageBox::AcceptRole);
    QPushButton *anyway = box.addButton(tr("Open anyway"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(tr("Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(look);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == look) {
        return LockAnswer::ReadOnly;
    }
    return box.clickedButton() == anyway ? LockAnswer::OpenAnyway : LockAnswer::Cancel;
}

std::optional<QString> WindowPrompts::askText(
    const QString &title, const QString &label, const QString &initial)
{
    QInputDialog dialog(m_window);
    dialog.setObjectName(QStringLiteral("prompt"));
    dialog.setWindowTitle(title);
    dialog.setLabelText(label);
    dialog.setTextValue(initial);
    dialog.setMinimumWidth(420);
    dialog.setOkButtonText(tr("OK"));
    dialog.setCancelButtonText(tr("Cancel"));
    if (dialog.exec() != QDialog::Accepted) {
        return std::nullopt;
    }
    return dialog.textValue();
}

std::optional<QString> WindowPrompts::chooseFileToOpen(
    const QString &title, const QString &folder, const QStringList &filters)
{
    QFileDialog dialog(m_window, title, folder);
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setNameFilters(filters);
    return run(dialog);
}

std::optional<QString> WindowPrompts::chooseFileToSave(
    const QString &title, const QString &suggestedPath, const QStringList &filters)
{
    const QFileInfo suggested(suggestedPath);
    QFileDialog dialog(m_window, title, suggestedPath.isEmpty() ? QString() : suggested.path());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    for (const QString &filter : filters) {
        if (!suggested.suffix().isEmpty() && filter.contains(QString(u"*." % suggested.suffix()))) {
            dialog.selectNameFilter(filter);
            break;
        }
    }
    addEndingOf(dialog, dialog.selectedNameFilter());
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
        [&dialog](const QString &filter) { addEndingOf(dialog, filter); });
    if (!suggested.fileName().isEmpty()) {
        dialog.selectFile(suggested.fileName());
    }
    return run(dialog);
}

std::optional<QString> WindowPrompts::chooseFolder(const QString &title, const QString &folder)
{
    QFileDialog dialog(m_window, title, folder);
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    return run(dialog);
}

void WindowPrompts::showError(const Error &error)
{
    QMessageBox box(m_window);
    dress(box, error.message, {});
    setIcon(box, QStringLiteral("warning"), IconTone::Warning);
    if (!error.detail.isEmpty()) {
        box.setDetailedText(error.detail);
    }
    box.addButton(tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

void WindowPrompts::showAbout(const QString &title, const QString &html)
{
    QMessageBox box(m_window);
    dress(box, html, {});
    box.setWindowTitle(title);
    box.setTextFormat(Qt::RichText);
    box.setTextInteractionFlags(Qt::TextBrowserInteraction);
    box.setIconPixmap(
        QIcon(QStringLiteral(":/icons/vigie.svg")).pixmap(QSize(72, 72), box.devicePixelRatioF()));
    box.addButton(tr("Close"), QMessageBox::AcceptRole);
    box.exec();
}

void WindowPrompts::addEndingOf(QFileDialog &dialog, const QString &filter)
{
    static const QRegularExpression ending(QStringLiteral("\\*\\.([A-Za-z0-9.]+)"));
    dialog.setDefaultSuffix(ending.match(filter).captured(1));
}

std::optional<QString> WindowPrompts::run(QFileDialog &dialog)
{
    dialog.setObjectName(QStringLiteral("fileDialog"));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) {
        return std::nullopt;
    }
    return dialog.selectedFiles().constFirst();
}

} // namespace vigie
