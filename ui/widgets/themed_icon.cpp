// The icon engine behind themedIcon(): an SVG whose "currentColor" is replaced by the palette's colour when
// painted.
#include "ui/widgets/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace vigie {

namespace {

QColor colourFor(IconTone tone, QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    const Theme theme = Theme::of(palette);
    if (mode == QIcon::Disabled) {
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    }
    if (mode == QIcon::Selected && tone != IconTone::OnAccent) {
        return theme.accent;
    }
    switch (tone) {
    case IconTone::Muted:
        return theme.muted;
    case IconTone::Accent:
        return theme.accent;
    case IconTone::OnAccent:
        return theme.onAccent;
    case IconTone::Warning:
        return theme.standing(Standing::ToVerify);
    case IconTone::Text:
        break;
    }
    return theme.text;
}

class ThemedIconEngine : public QIconEngine
{
public:
    ThemedIconEngine(QString name, IconTone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap drawn = pixmap(rect.size() * ratio, mode, state);
        drawn.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), drawn);
    }

    // size is in device pixels.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = colourFor(m_tone, mode);
        const QString key
            = QStringLiteral("vigie/%1/%2/%3x%4")
                  .arg(m_name, colour.name(), QString::number(size.width()), QString::number(size.height()));
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = render(size, colour);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    QString key() const override { return QStringLiteral("vigie-themed-icon"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(file()); }
    QIconEngine *clone() const override { return new ThemedIconEngine(m_name, m_tone); }

private:
    QString file() const { return QStringLiteral(":/icons/%1.svg").arg(m_name); }

    QPixmap render(const QSize &size, const QColor &colour) const
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QFile source(file());
        if (size.isEmpty() || !source.open(QIODevice::ReadOnly)) {
            return pixmap;
        }
        QByteArray svg = source.readAll();
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        return pixmap;
    }

    QString m_name;
    IconTone m_tone;
};

} // namespace

QIcon themedIcon(const QString &name, IconTone tone)
{
    return QIcon(new ThemedIconEngine(name, tone));
}

} // namespace vigie
