// FlowLayout: children side by side from the left, going on in the next line when the width is used up:
// chips.
#pragma once

#include <QLayout>

#include <vector>

namespace vigie {

class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int spacing = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    void insertWidget(int index, QWidget *widget);
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    // The height used; moves the children when `move`.
    int arrange(const QRect &rect, bool move) const;

    std::vector<QLayoutItem *> m_items;
};

} // namespace vigie
