#include "ui/records/panel_tabs.h"

#include <algorithm>

namespace vigie {

namespace {

// Between the words of two tabs, where there is room and where there is not.
constexpr int widePadding = 19;
constexpr int narrowPadding = 9;

} // namespace

PanelTabs::PanelTabs(QWidget *parent)
    : QTabBar(parent)
{
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
}

QSize PanelTabs::tabSizeHint(int index) const
{
    QSize size = QTabBar::tabSizeHint(index);
    const int words = fontMetrics().horizontalAdvance(tabText(index)) + m_padding;
    size.setWidth(tabText(index).isEmpty() && !tabIcon(index).isNull() ? iconSize().width() + 16 : words);
    return size;
}

void PanelTabs::setLast(const QString &text, const QIcon &icon)
{
    m_lastText = text;
    m_lastIcon = icon;
    fit();
}

void PanelTabs::fit()
{
    const int last = count() - 1;
    if (last < 0 || m_lastText.isEmpty()) {
        return;
    }
    int words = 0;
    for (int tab = 0; tab < last; ++tab) {
        words += fontMetrics().horizontalAdvance(tabText(tab));
    }
    const int lastWords = fontMetrics().horizontalAdvance(m_lastText);
    const bool roomy = words + lastWords + count() * widePadding <= width();
    const int spare = width() - words - (roomy ? lastWords : iconSize().width() + 16);
    const int padding = std::clamp(spare / (roomy ? count() : std::max(1, last)), narrowPadding, widePadding);
    if (padding != m_padding) {
        m_padding = padding;
        setTabText(0, tabText(0)); // lays the tabs out anew
    }
    if (tabText(last).isEmpty() == roomy) {
        setTabText(last, roomy ? m_lastText : QString());
        setTabIcon(last, roomy ? QIcon() : m_lastIcon);
        setTabToolTip(last, roomy ? QString() : m_lastText);
        setAccessibleTabName(last, m_lastText);
    }
}

void PanelTabs::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    fit();
}

} // namespace vigie
