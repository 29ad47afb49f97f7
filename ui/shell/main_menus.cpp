#include "ui/shell/main_menus.h"

#include "ui/shell/main_actions.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace vigie {

MainMenus::MainMenus(QMenuBar *bar, MainActions &actions, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_file(bar->addMenu(QString()))
    , m_edit(bar->addMenu(QString()))
    , m_view(bar->addMenu(QString()))
    , m_go(bar->addMenu(QString()))
    , m_help(bar->addMenu(QString()))
{
    fillFile(actions);
    fillEdit(actions);
    fillView();
    fillGo(actions);
    m_help->addAction(actions.openSample);
    m_help->addSeparator();
    m_help->addAction(actions.about);
    retranslate();
}

void MainMenus::fillFile(MainActions &actions)
{
    m_file->addActions({actions.newFile, actions.openFile});
    m_recent = m_file->addMenu(QString());
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainMenus::showRecentFiles);
    m_file->addSeparator();
    m_file->addActions({actions.save, actions.saveAs, actions.revert});
    m_file->addSeparator();
    m_file->addActions({actions.importTables, actions.exportView});
    m_file->addSeparator();
    m_file->addActions({actions.closeFile, actions.quit});
}

void MainMenus::fillEdit(MainActions &actions)
{
    m_edit->addActions({actions.undo, actions.redo});
    m_edit->addSeparator();
    m_edit->addActions({actions.newRecord, actions.duplicate, actions.bulkEdit, actions.remove});
    m_edit->addSeparator();
    m_edit->addActions({actions.copy, actions.pasteSource, actions.find});
    m_edit->addSeparator();
    m_edit->addAction(actions.author);
}

void MainMenus::fillView()
{
    m_language = m_view->addMenu(themedIcon(QStringLiteral("language")), QString());
    auto *languages = new QActionGroup(this);
    for (const Language language : {Language::French, Language::English}) {
        QAction *choice = addChoice(m_language, languages, m_preferences.language() == language);
        choice->setObjectName(QString(u"language_" % languageCode(language)));
        choice->setText(
            language == Language::French ? QStringLiteral("Français") : QStringLiteral("English"));
        connect(choice, &QAction::triggered, this, [this, language] { emit languageChosen(language); });
    }
    m_appearance = m_view->addMenu(themedIcon(QStringLiteral("contrast")), QString());
    auto *appearances = new QActionGroup(this);
    for (const Appearance appearance : {Appearance::System, Appearance::Light, Appearance::Dark}) {
        QAction *choice = addChoice(m_appearance, appearances, m_preferences.appearance() == appearance);
        connect(choice, &QAction::triggered, this, [this, appearance] { emit appearanceChosen(appearance); });
    }
    m_scale = m_view->addMenu(themedIcon(QStringLiteral("zoom-in")), QString());
    auto *scales = new QActionGroup(this);
    for (const int percent : {100, 125, 150, 175, 200}) {
        QAction *choice = addChoice(m_scale, scales, m_preferences.scalePercent() == percent);
        choice->setText(QString(QString::number(percent) % u" %"));
        connect(choice, &QAction::triggered, this, [this, percent] { emit scaleChosen(percent); });
    }
}

void MainMenus::fillGo(MainActions &actions)
{
    m_go->addActions({actions.back, actions.forward});
    m_go->addSeparator();
    m_go->addAction(actions.searchEverywhere);
    for (const PageInfo &info : allPages()) {
        if (info.section) {
            m_go->addSeparator();
        }
        m_go->addAction(actions.pages.at(info.page));
    }
}

void MainMenus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open recen&t"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_language->setTitle(tr("&Language"));
    m_appearance->setTitle(tr("&Appearance"));
    m_scale->setTitle(tr("&Size"));
    m_go->setTitle(tr("&Go"));
    m_help->setTitle(tr("&Help"));
    const QList<QAction *> appearances = m_appearance->actions();
    appearances[0]->setText(tr("As the &system"));
    appearances[1]->setText(tr("&Light"));
    appearances[2]->setText(tr("&Dark"));
    const QList<QAction *> languages = m_language->actions();
    languages[m_preferences.language() == Language::French ? 0 : 1]->setChecked(true);
}

void MainMenus::showRecentFiles()
{
    m_recent->clear();
    const QStringList files = m_preferences.recentFiles();
    for (const QString &path : files) {
        QAction *action = m_recent->addAction(QFileInfo(path).fileName().replace(u'&', QStringLiteral("&&")));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { emit recentFileChosen(path); });
    }
    if (files.isEmpty()) {
        m_recent->addAction(tr("No file yet"))->setEnabled(false);
    }
    m_recent->setToolTipsVisible(true);
}

QAction *MainMenus::addChoice(QMenu *menu, QActionGroup *group, bool chosen)
{
    QAction *action = menu->addAction(QString());
    action->setCheckable(true);
    action->setChecked(chosen);
    group->addAction(action);
    return action;
}

} // namespace vigie
