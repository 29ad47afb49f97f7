// The menus of the window, made of MainActions; and the choices of language, appearance and size.
#pragma once

#include "app/base/language.h"
#include "ui/shell/preferences.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

namespace vigie {

class MainActions;

class MainMenus : public QObject
{
    Q_OBJECT

public:
    MainMenus(QMenuBar *bar, MainActions &actions, Preferences &preferences, QObject *parent);
    void retranslate();

signals:
    void recentFileChosen(const QString &path);
    void languageChosen(vigie::Language language);
    void appearanceChosen(vigie::Appearance appearance);
    void scaleChosen(int percent);

private:
    void fillFile(MainActions &actions);
    void fillEdit(MainActions &actions);
    void fillView();
    void fillGo(MainActions &actions);
    void showRecentFiles();
    QAction *addChoice(QMenu *menu, QActionGroup *group, bool chosen);

    Preferences &m_preferences;
    QMenu *m_file;
    QMenu *m_recent = nullptr;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_language = nullptr;
    QMenu *m_appearance = nullptr;
    QMenu *m_scale = nullptr;
    QMenu *m_go;
    QMenu *m_help;
};

} // namespace vigie
