// The page of three contracts, shown and with the keyboard, for tests that drive it.
#pragma once

#include "tests/shell/scripted_prompts.h"
#include "tests/support/observatory.h"
#include "ui/records/list_page.h"
#include "ui/records/record_table_view.h"

#include <QLabel>
#include <QTest>

#include <memory>

namespace vigie::testing {

class NotingPrompts : public ScriptedPrompts
{
public:
    QString title;
    QStringList consequences;

    bool askDelete(const QString &question, const QStringList &lines) override
    {
        title = question;
        consequences = lines;
        return ScriptedPrompts::askDelete(question, lines);
    }
};

struct ShownList
{
    Observatory observatory{Language::English};
    RecordRef adie = observatory.addContract(QStringLiteral("Adie"));
    RecordRef eco = observatory.addContract(QStringLiteral("Éco Habitat"));
    RecordRef wimoov = observatory.addContract(QStringLiteral("Wimoov"));
    NotingPrompts prompts;
    std::unique_ptr<ListPage> page;

    explicit ShownList(ListView view = ListView::Contracts)
    {
        observatory.set(adie, QStringLiteral("stage"), QStringLiteral("signed"));
        observatory.set(eco, QStringLiteral("stage"), QStringLiteral("complete"));
        page = std::make_unique<ListPage>(observatory.workspace(), view);
        page->setPrompts(&prompts);
        page->resize(1080, 700);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get())) {
            qFatal("the page does not get the keyboard");
        }
    }

    template <typename Widget>
    Widget *find(const QString &name) const
    {
        return page->findChild<Widget *>(name);
    }
    RecordTableView *table() const { return find<RecordTableView>(QStringLiteral("list")); }
    QString count() const { return find<QLabel>(QStringLiteral("listCount"))->text(); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < page->model().rowCount(); ++row) {
            names.append(page->model().index(row, 0).data().toString());
        }
        return names;
    }
    void filterStage(const QString &stage) const
    {
        ListState state = page->state();
        state.filters = {{QStringLiteral("stage"), ListFilter::Test::IsOneOf, {stage}}};
        page->setState(state);
    }
    Workspace &workspace() { return observatory.workspace(); }
};

} // namespace vigie::testing
