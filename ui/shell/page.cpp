#include "ui/shell/page.h"

#include <QCoreApplication>

namespace vigie {

namespace {

constexpr const char *observatory = QT_TRANSLATE_NOOP("Page", "Observatory");
constexpr const char *analyses = QT_TRANSLATE_NOOP("Page", "Analyses");
constexpr const char *evidence = QT_TRANSLATE_NOOP("Page", "Evidence");

const PageInfo pages[]{
    {Page::Contracts, "contracts", QT_TRANSLATE_NOOP("Page", "Contracts"), "contract", observatory,
        ListView::Contracts},
    {Page::Organisations, "organisations", QT_TRANSLATE_NOOP("Page", "Organisations"), "organisation",
        nullptr, ListView::Organisations},
    {Page::Investors, "investors", QT_TRANSLATE_NOOP("Page", "Investors"), nullptr, nullptr,
        ListView::Investors},
    {Page::Operators, "operators", QT_TRANSLATE_NOOP("Page", "Operators"), nullptr, nullptr,
        ListView::Operators},
    {Page::Evaluators, "evaluators", QT_TRANSLATE_NOOP("Page", "Evaluators"), nullptr, nullptr,
        ListView::Evaluators},
    {Page::Payers, "payers", QT_TRANSLATE_NOOP("Page", "Payers"), nullptr, nullptr, ListView::Payers},
    {Page::People, "people", QT_TRANSLATE_NOOP("Page", "People"), "person", nullptr, ListView::People},
    {Page::Events, "events", QT_TRANSLATE_NOOP("Page", "Events"), "event", nullptr, ListView::Events},
    {Page::Testimonies, "testimonies", QT_TRANSLATE_NOOP("Page", "Testimonies"), "testimony", nullptr,
        ListView::Testimonies},
    {Page::Timeline, "timeline", QT_TRANSLATE_NOOP("Page", "Timeline"), "timeline", analyses, std::nullopt},
    {Page::Funding, "funding", QT_TRANSLATE_NOOP("Page", "Funding"), "chart", nullptr, std::nullopt},
    {Page::Sources, "sources", QT_TRANSLATE_NOOP("Page", "Sources"), "source", evidence, ListView::Sources},
    {Page::ToVerify, "toVerify", QT_TRANSLATE_NOOP("Page", "To verify"), "check", nullptr, std::nullopt,
        true},
    {Page::Leads, "leads", QT_TRANSLATE_NOOP("Page", "Leads"), "note", nullptr, ListView::Leads},
    {Page::History, "history", QT_TRANSLATE_NOOP("Page", "History"), "history", nullptr, std::nullopt},
};

} // namespace

std::span<const PageInfo> allPages()
{
    return pages;
}

const PageInfo &infoOf(Page page)
{
    const auto &info = pages[static_cast<size_t>(page)];
    Q_ASSERT(info.page == page);
    return info;
}

QString pageTitle(Page page)
{
    return QCoreApplication::translate("Page", infoOf(page).title);
}

std::optional<Page> pageFor(RecordKind kind)
{
    for (const PageInfo &info : pages) {
        if (info.list && kindOf(*info.list) == kind) {
            return info.page;
        }
    }
    return std::nullopt;
}

} // namespace vigie
