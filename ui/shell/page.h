// The pages of the window: what the navigation shows and the stack holds, in their order.
#pragma once

#include "app/storage/record_list.h"

#include <QString>

#include <optional>
#include <span>

namespace vigie {

enum class Page {
    Contracts,
    Organisations,
    Investors,
    Operators,
    Evaluators,
    Payers,
    People,
    Events,
    Testimonies,
    Timeline,
    Funding,
    Sources,
    ToVerify,
    Leads,
    History
};

struct PageInfo
{
    Page page;
    const char *name; // for object names and preferences: "contracts"
    const char *title; // English source text, context "Page"
    const char *icon; // nullptr: a view below the page before it
    const char *section; // English source text of the heading that begins here, or nullptr
    std::optional<ListView> list; // nothing: a figure, or the queue
    bool hasBadge = false; // its count asks for attention
};

std::span<const PageInfo> allPages();
const PageInfo &infoOf(Page page);
QString pageTitle(Page page); // in the window's language
// The page whose list shows records of that kind; nothing for kinds shown only inside other records.
std::optional<Page> pageFor(RecordKind kind);

} // namespace vigie
