// PanelTabs: the narrow tabs of a record's page, with how many each holds. Where all the words do not fit
// side by side, those with an icon become one, from the right.
#pragma once

#include <QIcon>
#include <QTabBar>

#include <vector>

namespace vigie {

class PanelTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit PanelTabs(QWidget *parent = nullptr);

    // A tab after the others; a null icon: it always shows its words.
    void add(const QString &label, const QIcon &icon = {});
    void setNumber(int tab, int number); // 0: none is shown
    void clear();
    void fit();

    QSize minimumSizeHint() const override { return {60, QTabBar::minimumSizeHint().height()}; }

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Tab
    {
        QString label;
        QIcon icon;
        int number = 0;
        bool isShort = false;

        QString text() const;
    };

    int widthOf(const Tab &tab) const; // without padding
    int widthOfAll() const;
    void showTab(int index);

    int m_padding = 19;
    std::vector<Tab> m_all;
};

} // namespace vigie
