#include "ui/figures/figure_preview.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace vigie {

namespace {

constexpr double around = 20;

} // namespace

FigurePreview::FigurePreview(QWidget *parent)
    : QWidget(parent)
    , m_style(FigureStyle::light())
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigurePreview::setFigure(std::shared_ptr<const Figure> figure, const ExportSettings &settings)
{
    m_figure = std::move(figure);
    m_settings = settings;
    m_style = settings.style();
    m_picture = {};
    if (m_figure != nullptr) {
        m_layout = layoutFrame(*m_figure, settings.size, m_style, settings.frame);
        setAccessibleName(settings.frame.title.isEmpty() ? m_figure->title() : settings.frame.title);
        setAccessibleDescription(m_figure->altText());
    }
    update();
}

QSize FigurePreview::sizeHint() const
{
    return QSize(760, 460);
}

QSize FigurePreview::minimumSizeHint() const
{
    return QSize(240, 180);
}

QRectF FigurePreview::card() const
{
    const QRectF room = QRectF(rect()).adjusted(around, around, -around, -around);
    const QSizeF size = QSizeF(m_settings.size).scaled(room.size(), Qt::KeepAspectRatio);
    return QRectF(QPointF(room.center().x() - size.width() / 2, room.top()), size);
}

QPointF FigurePreview::toFigure(const QPointF &inWidget) const
{
    const QRectF where = card();
    const double scale = m_layout.size.width() / std::max(1.0, where.width());
    return (inWidget - where.topLeft()) * scale;
}

QRectF FigurePreview::toWidget(const QRectF &inFigure) const
{
    const QRectF where = card();
    const double scale = where.width() / std::max(1.0, m_layout.size.width());
    return QRectF(where.topLeft() + inFigure.topLeft() * scale, inFigure.size() * scale);
}

void FigurePreview::paintEvent(QPaintEvent *)
{
    if (m_figure == nullptr) {
        return;
    }
    QPainter painter(this);
    const QRectF where = card();
    paintCard(painter, where);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    const double scale = where.width() / m_layout.size.width();
    painter.scale(scale, scale);
    paintOverlay(painter, m_layout);
}

void FigurePreview::paintCard(QPainter &painter, const QRectF &where)
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (where.size() * ratio).toSize();
    if (m_picture.size() != pixels) {
        m_picture = QPixmap(pixels);
        m_picture.fill(m_style.background);
        QPainter onPicture(&m_picture);
        const double scale = pixels.width() / double(m_settings.size.width());
        onPicture.scale(scale, scale);
        paintFigure(onPicture, *m_figure, m_settings.size, m_style, m_settings.frame);
    }
    const Theme theme = Theme::of(palette());
    QColor shadow = palette().color(QPalette::Shadow);
    for (int step = 3; step > 0; --step) {
        shadow.setAlpha(10);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shadow);
        painter.drawRoundedRect(where.adjusted(-step, -step + 1, step, step + 1), 3, 3);
    }
    painter.drawPixmap(where, m_picture, QRectF(m_picture.rect()));
    painter.setPen(theme.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(where.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void FigurePreview::paintOverlay(QPainter &painter, const FrameLayout &layout)
{
    Q_UNUSED(painter);
    Q_UNUSED(layout);
}

} // namespace vigie
