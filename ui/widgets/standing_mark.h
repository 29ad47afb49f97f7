// The mark of standing: a shape and a colour for each, never colour alone. Verified: filled disc with a tick;
// reported: filled disc; to verify: half disc; unsourced: empty ring; contradicted: diamond with "!".
#pragma once

#include "app/records/standing.h"

#include <QToolButton>

class QPainter;

namespace vigie {

// Paints the mark into a square of `rect`'s smaller side, centred. For delegates.
void paintStandingMark(QPainter &painter, const QRectF &rect, Standing standing, const QPalette &palette);

// The mark as a small button beside a field: tooltip and accessible name say the standing in words.
class StandingMark : public QToolButton
{
    Q_OBJECT

public:
    explicit StandingMark(QWidget *parent = nullptr);
    void setStanding(Standing standing, const QString &explanation);
    Standing standing() const { return m_standing; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Standing m_standing = Standing::Unsourced;
};

} // namespace vigie
