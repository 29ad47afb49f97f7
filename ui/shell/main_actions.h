// MainActions: everything the menus, the top bar and the keyboard can ask of the window, with its texts,
// icons and keys, in one table. What they do is connected by MainWindow.
#pragma once

#include "ui/shell/page.h"

#include <QAction>
#include <QObject>

#include <map>

class QActionGroup;

namespace vigie {

class MainActions : public QObject
{
    Q_OBJECT

public:
    explicit MainActions(QObject *parent);

    QAction *newFile = nullptr;
    QAction *openFile = nullptr;
    QAction *openSample = nullptr;
    QAction *save = nullptr;
    QAction *saveAs = nullptr;
    QAction *revert = nullptr;
    QAction *importTables = nullptr;
    QAction *exportView = nullptr;
    QAction *closeFile = nullptr;
    QAction *quit = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *newRecord = nullptr;
    QAction *duplicate = nullptr;
    QAction *remove = nullptr;
    QAction *bulkEdit = nullptr;
    QAction *copy = nullptr;
    QAction *pasteSource = nullptr;
    QAction *find = nullptr;
    QAction *author = nullptr;
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *searchEverywhere = nullptr;
    QAction *about = nullptr;
    std::map<Page, QAction *> pages;

    void retranslate();
    // The name of what they would act on, empty for none.
    void setUndoText(const QString &undoText, const QString &redoText);

private:
    struct Spec;
    static const std::vector<Spec> &specs();
    void showUndoTexts();

    QString m_undoText;
    QString m_redoText;
};

} // namespace vigie
