// ElidedLabel: one line of plain text that ends in "…" where there is no room; the whole text is in the
// tooltip then.
#pragma once

#include <QLabel>

namespace vigie {

class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setElideMode(Qt::TextElideMode mode);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isElided() const;

    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace vigie
