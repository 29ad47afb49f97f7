// NavigationPanel: the pages at the left of the window, by section, with how many records each has. Arrow
// keys walk through it; headings are passed over.
#pragma once

#include "ui/shell/page.h"

#include <QListWidget>

namespace vigie {

class NavigationPanel : public QListWidget
{
    Q_OBJECT

public:
    explicit NavigationPanel(QWidget *parent = nullptr);

    void setCurrentPage(Page page);
    void clearCurrentPage(); // the start page is shown
    void setCount(Page page, std::optional<qint64> count);
    void retranslate();
    QSize sizeHint() const override;

signals:
    void pageChosen(vigie::Page page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QListWidgetItem *itemOf(Page page) const;
    void describe(QListWidgetItem *item) const;
};

} // namespace vigie
