// VisitHistory: the records visited, for Back and Forward, as in a web browser.
#pragma once

#include "app/records/record_kind.h"
#include "ui/shell/page.h"

#include <optional>
#include <vector>

namespace vigie {

struct Visit
{
    Page page = Page::Contracts;
    RecordRef record; // null: the page itself

    friend bool operator==(const Visit &, const Visit &) = default;
};

class VisitHistory
{
public:
    // Goes on from the current place; what was ahead is forgotten. The same visit again changes nothing, and
    // a record shown on a page just opened takes that page's place.
    void visit(const Visit &visit);
    std::optional<Visit> back();
    std::optional<Visit> forward();
    bool canGoBack() const { return m_current > 0; }
    bool canGoForward() const { return m_current + 1 < m_visits.size(); }
    void clear();

private:
    std::vector<Visit> m_visits;
    size_t m_current = 0;
};

} // namespace vigie
