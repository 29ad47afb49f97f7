// PanelTabs: the narrow tabs of a record's page. The last one becomes an icon where all the words do not fit
// side by side.
#pragma once

#include <QIcon>
#include <QTabBar>

namespace vigie {

class PanelTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit PanelTabs(QWidget *parent = nullptr);

    // The words of the last tab, and the icon that may stand for them.
    void setLast(const QString &text, const QIcon &icon);
    void fit();

    QSize minimumSizeHint() const override { return {60, QTabBar::minimumSizeHint().height()}; }

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_padding = 19;
    QString m_lastText;
    QIcon m_lastIcon;
};

} // namespace vigie
