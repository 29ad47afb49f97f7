// PageHandle: what the window asks of a page, whatever the page is. A figure ignores what only lists can do,
// and a list what only figures can.
#pragma once

#include "app/base/result.h"
#include "app/exchange/excerpt_table.h"
#include "app/records/record_kind.h"
#include "ui/models/list_state.h"
#include "ui/shell/page.h"

#include <functional>
#include <memory>

class QWidget;

namespace vigie {

class CurrentSource;
class Prompts;
class Workspace;

// What a page tells the window.
struct PageEvents
{
    std::function<void(const RecordRef &)> recordShown;
    std::function<void(const RecordRef &)> recordOpenRequested;
    std::function<void(const QString &)> statusChanged;
    std::function<void(const Error &)> failed;
};

class PageHandle
{
public:
    virtual ~PageHandle() = default;

    virtual QWidget *widget() const = 0;
    // The keyboard goes to what the page is for: the rows, the drawing.
    virtual void takeFocus() = 0;
    virtual bool isList() const { return false; }
    virtual void openRecord(const RecordRef &) { }
    virtual RecordRef currentRecord() const { return {}; }
    virtual ListState state() const { return {}; }
    virtual void setState(const ListState &) { }
    // What is entered on the page cites it; it outlives the page.
    virtual void setCurrentSource(CurrentSource &) { }
    virtual void addNewRecord() { }
    virtual void duplicateSelection() { }
    virtual void removeSelection() { }
    virtual void copySelection() { }
    virtual void editSelectionInBulk() { }
    virtual void focusFilter() { }
    // Of a list: what a person sees of it, and what of that is selected (nothing of a single row, which is
    // always current).
    virtual ListExcerpt shownExcerpt() const { return {}; }
    virtual ListExcerpt selectedExcerpt() const { return {}; }
    virtual void exportFigure() { } // of a figure; lists are exported by the window
    // Writes what is being typed; false where it cannot be understood, which the page shows.
    virtual bool finishEditing() { return true; }
};

// The page's widget is a child of `parent`; the handle does not own it.
std::unique_ptr<PageHandle> makePage(
    Page page, Workspace &workspace, Prompts *prompts, const PageEvents &events, QWidget *parent);

} // namespace vigie
