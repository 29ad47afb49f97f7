#include "ui/shell/main_actions.h"

#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>

#include <map>
#include <vector>

namespace vigie {

struct MainActions::Spec
{
    QAction *MainActions::*action;
    const char *name;
    const char *text; // English source text with its mnemonic, context "MainActions"
    const char *icon;
    QList<QKeySequence> keys;
};

namespace {

// A key for each page that stays the same when others join them: people learn them by heart.
QKeySequence shortcutOf(Page page)
{
    static const std::map<Page, Qt::Key> keys{{Page::Contracts, Qt::Key_1}, {Page::Organisations, Qt::Key_2},
        {Page::Investors, Qt::Key_3}, {Page::Operators, Qt::Key_4}, {Page::Evaluators, Qt::Key_5},
        {Page::Payers, Qt::Key_6}, {Page::People, Qt::Key_7}, {Page::Events, Qt::Key_8},
        {Page::Timeline, Qt::Key_9}, {Page::Funding, Qt::Key_0}, {Page::ToVerify, Qt::Key_J},
        {Page::History, Qt::Key_H}};
    const auto found = keys.find(page);
    return found == keys.end() ? QKeySequence() : QKeySequence(Qt::CTRL | found->second);
}

} // namespace

const std::vector<MainActions::Spec> &MainActions::specs()
{
    static const std::vector<Spec> all{
        {&MainActions::newFile, "newFile", QT_TRANSLATE_NOOP("MainActions", "&New observatory…"), "new-file",
            {QKeySequence::New}},
        {&MainActions::openFile, "openFile", QT_TRANSLATE_NOOP("MainActions", "&Open…"), "open",
            {QKeySequence::Open}},
        {&MainActions::openSample, "openSample",
            QT_TRANSLATE_NOOP("MainActions", "Open the &sample observatory"), nullptr, {}},
        {&MainActions::save, "save", QT_TRANSLATE_NOOP("MainActions", "&Save"), "save", {QKeySequence::Save}},
        {&MainActions::saveAs, "saveAs", QT_TRANSLATE_NOOP("MainActions", "Save &as…"), nullptr,
            {Qt::CTRL | Qt::SHIFT | Qt::Key_S}},
        {&MainActions::revert, "revert", QT_TRANSLATE_NOOP("MainActions", "&Revert to the saved file…"),
            nullptr, {}},
        {&MainActions::importTables, "importTables", QT_TRANSLATE_NOOP("MainActions", "&Import…"), "import",
            {}},
        {&MainActions::exportView, "exportView", QT_TRANSLATE_NOOP("MainActions", "&Export…"), "export",
            {Qt::CTRL | Qt::Key_E}},
        {&MainActions::closeFile, "closeFile", QT_TRANSLATE_NOOP("MainActions", "&Close the file"), nullptr,
            {QKeySequence::Close}},
        {&MainActions::quit, "quit", QT_TRANSLATE_NOOP("MainActions", "&Quit"), nullptr,
            {Qt::CTRL | Qt::Key_Q}},
        {&MainActions::undo, "undo", QT_TRANSLATE_NOOP("MainActions", "&Undo"), "undo", {QKeySequence::Undo}},
        {&MainActions::redo, "redo", QT_TRANSLATE_NOOP("MainActions", "&Redo"), "redo",
            {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}},
        {&MainActions::newRecord, "newRecord", QT_TRANSLATE_NOOP("MainActions", "&New record"), "plus",
            {Qt::CTRL | Qt::SHIFT | Qt::Key_N, Qt::Key_Insert}},
        {&MainActions::duplicate, "duplicate", QT_TRANSLATE_NOOP("MainActions", "Dup&licate"), "duplicate",
            {Qt::CTRL | Qt::Key_D}},
        {&MainActions::remove, "remove", QT_TRANSLATE_NOOP("MainActions", "&Delete…"), "trash",
            {QKeySequence::Delete}},
        {&MainActions::bulkEdit, "bulkEdit",
            QT_TRANSLATE_NOOP("MainActions", "Change a field of the &selection…"), "edit",
            {Qt::CTRL | Qt::SHIFT | Qt::Key_E}},
        {&MainActions::copy, "copy", QT_TRANSLATE_NOOP("MainActions", "&Copy"), "copy", {QKeySequence::Copy}},
        {&MainActions::pasteSource, "pasteSource",
            QT_TRANSLATE_NOOP("MainActions", "New source from the cli&pboard"), "source",
            {Qt::CTRL | Qt::SHIFT | Qt::Key_V}},
        {&MainActions::find, "find", QT_TRANSLATE_NOOP("MainActions", "&Filter the list"), "filter",
            {QKeySequence::Find}},
        {&MainActions::author, "author", QT_TRANSLATE_NOOP("MainActions", "&Your name in the history…"),
            "person", {}},
        {&MainActions::back, "back", QT_TRANSLATE_NOOP("MainActions", "&Back"), "back",
            {Qt::ALT | Qt::Key_Left, Qt::Key_Back}},
        {&MainActions::forward, "forward", QT_TRANSLATE_NOOP("MainActions", "&Forward"), "forward",
            {Qt::ALT | Qt::Key_Right, Qt::Key_Forward}},
        {&MainActions::searchEverywhere, "searchEverywhereAction",
            QT_TRANSLATE_NOOP("MainActions", "&Search everywhere"), "search", {Qt::CTRL | Qt::Key_K}},
        {&MainActions::about, "about", QT_TRANSLATE_NOOP("MainActions", "&About Vigie"), "info", {}},
    };
    return all;
}

MainActions::MainActions(QObject *parent)
    : QObject(parent)
{
    for (const Spec &spec : specs()) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(spec.name));
        if (spec.icon) {
            action->setIcon(themedIcon(QString::fromLatin1(spec.icon)));
        }
        action->setShortcuts(spec.keys);
        this->*(spec.action) = action;
    }
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);

    auto *group = new QActionGroup(this);
    for (const PageInfo &info : allPages()) {
        auto *action = new QAction(group);
        action->setObjectName(QString(u"goTo_" % QString::fromLatin1(info.name)));
        action->setCheckable(true);
        if (info.icon) {
            action->setIcon(themedIcon(QString::fromLatin1(info.icon)));
        }
        action->setShortcut(shortcutOf(info.page));
        pages[info.page] = action;
    }
    retranslate();
}

void MainActions::retranslate()
{
    for (const Spec &spec : specs()) {
        (this->*(spec.action))->setText(QCoreApplication::translate("MainActions", spec.text));
    }
    for (const auto &[page, action] : pages) {
        action->setText(pageTitle(page));
    }
    showUndoTexts();
}

void MainActions::setUndoText(const QString &undoText, const QString &redoText)
{
    m_undoText = undoText;
    m_redoText = redoText;
    showUndoTexts();
}

void MainActions::showUndoTexts()
{
    const auto mnemonicSafe = [](QString text) { return text.replace(u'&', QStringLiteral("&&")); };
    undo->setEnabled(!m_undoText.isEmpty());
    redo->setEnabled(!m_redoText.isEmpty());
    undo->setText(m_undoText.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(mnemonicSafe(m_undoText)));
    redo->setText(m_redoText.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(mnemonicSafe(m_redoText)));
    undo->setIconText(tr("Undo"));
    redo->setIconText(tr("Redo"));
    const auto withKey = [](const QString &text, const QAction *action) {
        return QString(text % u" (" % action->shortcut().toString(QKeySequence::NativeText) % u')');
    };
    undo->setToolTip(
        withKey(m_undoText.isEmpty() ? tr("Nothing to undo") : tr("Undo: %1").arg(m_undoText), undo));
    redo->setToolTip(
        withKey(m_redoText.isEmpty() ? tr("Nothing to redo") : tr("Redo: %1").arg(m_redoText), redo));
}

} // namespace vigie
