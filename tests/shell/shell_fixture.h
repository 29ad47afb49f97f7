// A window as app/main.cpp makes it, on a small observatory, with scripted answers and preferences of its
// own.
#pragma once

#include "app/editing/edits.h"
#include "app/editing/workspace.h"
#include "app/storage/database_file.h"
#include "app/storage/record_reader.h"
#include "tests/shell/scripted_prompts.h"
#include "tests/support/temporary_folder.h"
#include "ui/shell/application_look.h"
#include "ui/shell/main_actions.h"
#include "ui/shell/main_window.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/preferences.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTest>

namespace vigie::testing {

class ShellFixture
{
public:
    TemporaryFolder folder;
    Preferences preferences{folder.path(QStringLiteral("preferences.ini"))};
    ApplicationLook look;
    ScriptedPrompts prompts;
    RecordId adie = RecordId::make();
    RecordId wimoov = RecordId::make();
    RecordId caisse = RecordId::make();

    ShellFixture()
    {
        preferences.setAuthor(QStringLiteral("Ada"));
        preferences.setLanguage(Language::English);
        preferences.setAppearance(Appearance::Light);
        look.setLanguage(Language::English);
        look.setAppearance(Appearance::Light);
    }

    QString workingFolder() const { return folder.path(QStringLiteral("working")); }

    // Two contracts and an organisation, saved.
    QString makeFile(const QString &name = QStringLiteral("bonds.vigie"))
    {
        const QString path = folder.path(name);
        const Wording wording(Language::English);
        must(createObservatory(path, wording));
        Workspace::Settings settings;
        settings.workingFolder = workingFolder();
        settings.author = QStringLiteral("Ada");
        auto workspace = Workspace::open(path, settings);
        must(workspace);
        add(**workspace, RecordKind::Contract, adie, QStringLiteral("Adie – microcrédit rural"));
        add(**workspace, RecordKind::Contract, wimoov, QStringLiteral("Wimoov"));
        add(**workspace, RecordKind::Organisation, caisse, QStringLiteral("Caisse des Dépôts"));
        must((*workspace)->save());
        return path;
    }

    std::unique_ptr<MainWindow> makeWindow()
    {
        ShellServices services;
        services.preferences = &preferences;
        services.look = &look;
        services.prompts = &prompts;
        services.workingFolder = workingFolder();
        auto window = std::make_unique<MainWindow>(services);
        window->resize(1280, 800);
        window->show();
        QCoreApplication::processEvents();
        return window;
    }

    // A change as any page makes it.
    void rename(MainWindow &window, const RecordId &contract, const QString &name)
    {
        Workspace &workspace = *window.files().workspace();
        must(workspace.perform(setField(
            {RecordKind::Contract, contract}, QStringLiteral("name"), name, name, workspace.wording())));
    }

    static QAction *action(MainWindow &window, const char *name)
    {
        auto *found = window.findChild<QAction *>(QString::fromLatin1(name));
        Q_ASSERT(found);
        return found;
    }

    static QString message(MainWindow &window)
    {
        const auto *bar = window.findChild<MessageBar *>(QStringLiteral("messageBar"));
        return bar->isVisible() ? bar->sentence() : QString();
    }

    static QString textOf(MainWindow &window, const char *name)
    {
        return window.findChild<QLabel *>(QString::fromLatin1(name))->text();
    }

    template <typename T>
    static void must(const Result<T> &result)
    {
        if (!result) {
            qFatal("%s", qPrintable(QString(result.error().message % u' ' % result.error().detail)));
        }
    }

private:
    static void add(Workspace &workspace, RecordKind kind, const RecordId &id, const QString &name)
    {
        Record record(kind, id);
        record.set(u"name", name);
        must(workspace.perform(addRecord(record, name, workspace.wording())));
    }
};

} // namespace vigie::testing
