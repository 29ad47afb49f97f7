#include "ui/records/panel_tabs.h"

#include <algorithm>

namespace vigie {

namespace {

// Between the words of two tabs, where there is room and where there is not.
constexpr int widePadding = 19;
constexpr int narrowPadding = 9;
constexpr int besideIcon = 4;

} // namespace

PanelTabs::PanelTabs(QWidget *parent)
    : QTabBar(parent)
{
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
}

QString PanelTabs::Tab::text() const
{
    const QString shown = number > 0 ? QString::number(number) : QString();
    return isShort ? shown : shown.isEmpty() ? label : QString(label % u' ' % shown);
}

void PanelTabs::add(const QString &label, const QIcon &icon)
{
    m_all.push_back({label, icon});
    addTab(label);
}

void PanelTabs::setNumber(int tab, int number)
{
    m_all[static_cast<size_t>(tab)].number = number;
    showTab(tab);
}

void PanelTabs::clear()
{
    m_all.clear();
    while (count() > 0) {
        removeTab(0);
    }
}

int PanelTabs::widthOf(const Tab &tab) const
{
    const QString text = tab.text();
    const int icon = tab.isShort ? iconSize().width() + (text.isEmpty() ? 0 : besideIcon) : 0;
    return fontMetrics().horizontalAdvance(text) + icon;
}

int PanelTabs::widthOfAll() const
{
    int all = 0;
    for (const Tab &tab : m_all) {
        all += widthOf(tab);
    }
    return all;
}

QSize PanelTabs::tabSizeHint(int index) const
{
    QSize size = QTabBar::tabSizeHint(index);
    if (index < static_cast<int>(m_all.size())) {
        size.setWidth(widthOf(m_all[static_cast<size_t>(index)]) + m_padding);
    }
    return size;
}

void PanelTabs::fit()
{
    if (m_all.empty()) {
        return;
    }
    const int tabs = static_cast<int>(m_all.size());
    const auto fits = [this, tabs] { return widthOfAll() + tabs * (widePadding - 6) <= width(); };
    for (Tab &tab : m_all) {
        tab.isShort = false;
    }
    for (auto tab = m_all.rbegin(); tab != m_all.rend() && !fits(); ++tab) {
        tab->isShort = !tab->icon.isNull();
    }
    m_padding = std::clamp((width() - widthOfAll()) / tabs, narrowPadding, widePadding);
    for (int tab = 0; tab < tabs; ++tab) {
        showTab(tab);
    }
}

void PanelTabs::showTab(int index)
{
    const Tab &tab = m_all[static_cast<size_t>(index)];
    setTabText(index, tab.text());
    setTabIcon(index, tab.isShort ? tab.icon : QIcon());
    setTabToolTip(index, tab.isShort ? tab.label : QString());
    setAccessibleTabName(index, tab.label);
}

void PanelTabs::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    fit();
}

} // namespace vigie
