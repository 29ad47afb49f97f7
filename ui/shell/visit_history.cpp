#include "ui/shell/visit_history.h"

namespace vigie {

namespace {

constexpr size_t mostVisits = 200;

}

void VisitHistory::visit(const Visit &visit)
{
    if (m_visits.empty()) {
        m_visits.push_back(visit);
        return;
    }
    Visit &current = m_visits[m_current];
    if (current == visit) {
        return;
    }
    if (current.page == visit.page && (current.record.isNull() || visit.record.isNull())) {
        if (!visit.record.isNull()) {
            current = visit;
        }
        return;
    }
    m_visits.resize(m_current + 1);
    m_visits.push_back(visit);
    if (m_visits.size() > mostVisits) {
        m_visits.erase(m_visits.begin());
    }
    m_current = m_visits.size() - 1;
}

std::optional<Visit> VisitHistory::back()
{
    if (!canGoBack()) {
        return std::nullopt;
    }
    return m_visits[--m_current];
}

std::optional<Visit> VisitHistory::forward()
{
    if (!canGoForward()) {
        return std::nullopt;
    }
    return m_visits[++m_current];
}

void VisitHistory::clear()
{
    m_visits.clear();
    m_current = 0;
}

} // namespace vigie
