#include "ui/records/panel_tabs.h"

namespace vigie {

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
    const int words = fontMetrics().horizontalAdvance(tabText(index)) + 19;
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
    int others = 0;
    for (int tab = 0; tab < last; ++tab) {
        others += tabSizeHint(tab).width();
    }
    const bool roomy = others + fontMetrics().horizontalAdvance(m_lastText) + 19 <= width();
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
