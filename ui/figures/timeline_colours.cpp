#include "ui/figures/timeline_colours.h"

#include "app/records/code_list.h"

#include <QCoreApplication>

namespace vigie {

namespace {

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : QString(text.front().toUpper() + text.mid(1));
}

} // namespace

TimelineColours::TimelineColours(const TimelineTable &table, TimelineColouring colouring)
    : m_colouring(colouring)
{
    for (size_t lane = 0; lane < table.lanes.size(); ++lane) {
        m_laneKeys << table.lanes[lane].key;
    }
    for (size_t lane = 0; lane < table.lanes.size(); ++lane) {
        for (const int bar : table.lanes[lane].bars) {
            const QString key = keyOf(static_cast<int>(lane), table.bars[static_cast<size_t>(bar)]);
            if (!key.isEmpty() && !m_keys.contains(key)) {
                m_keys << key;
            }
        }
    }
}

QString TimelineColours::keyOf(int lane, const TimelineBar &bar) const
{
    switch (m_colouring) {
    case TimelineColouring::Lane:
        return m_laneKeys.size() == 1 ? QStringLiteral("*") : m_laneKeys[lane];
    case TimelineColouring::Sector:
        return bar.sector;
    case TimelineColouring::Stage:
        return bar.stage;
    case TimelineColouring::None:
        break;
    }
    return QStringLiteral("*");
}

QColor TimelineColours::ofBar(int lane, const TimelineBar &bar, const FigureStyle &style) const
{
    const QString key = keyOf(lane, bar);
    if (key.isEmpty()) {
        return style.missing;
    }
    return style.series(static_cast<int>(m_keys.indexOf(key)), static_cast<int>(m_keys.size()));
}

QColor TimelineColours::ofHeading(int lane, const FigureStyle &style) const
{
    if (m_colouring != TimelineColouring::Lane || m_laneKeys[lane].isEmpty()) {
        return style.text;
    }
    return style.asText(ofBar(lane, {}, style));
}

std::vector<std::pair<QString, QColor>> TimelineColours::meanings(
    const FigureStyle &style, const Wording &wording) const
{
    std::vector<std::pair<QString, QColor>> meanings;
    if (m_colouring != TimelineColouring::Sector && m_colouring != TimelineColouring::Stage) {
        return meanings;
    }
    const CodeList &codes = CodeList::named(m_colouring == TimelineColouring::Sector ? u"sector" : u"stage");
    for (qsizetype i = 0; i < m_keys.size(); ++i) {
        meanings.emplace_back(capitalised(codes.label(m_keys[i], wording.language())),
            style.series(static_cast<int>(i), static_cast<int>(m_keys.size())));
    }
    return meanings;
}

} // namespace vigie
