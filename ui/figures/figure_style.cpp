#include "ui/figures/figure_style.h"

#include <QFontDatabase>

#include <array>
#include <cmath>

namespace vigie {

namespace {

// https://personal.sron.nl/~pault/ (Paul Tol, Colour Schemes, SRON/EPS/TN/09-002)
constexpr std::array<QRgb, 6> bright6{0x4477aa, 0xee6677, 0x228833, 0xccbb44, 0x66ccee, 0xaa3377};
constexpr std::array<QRgb, 8> muted8{
    0x44aa99, 0x332288, 0xcc6677, 0x117733, 0xddcc77, 0x882255, 0x88ccee, 0x999933};
constexpr std::array<QRgb, 8> light8{
    0x77aadd, 0xee8866, 0x44bb99, 0xeedd88, 0xffaabb, 0x99ddff, 0xbbcc33, 0xaaaa00};

QString namedFamily()
{
    static const QString family = [] {
        const QStringList installed = QFontDatabase::families();
        for (const char *name : {"Noto Sans", "DejaVu Sans", "Segoe UI", "Helvetica Neue"}) {
            if (installed.contains(QLatin1String(name))) {
                return QString::fromLatin1(name);
            }
        }
        return QFont().family();
    }();
    return family;
}

// WCAG 2.1, relative luminance and contrast ratio.
double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF())
        + 0.0722 * channel(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](float x, float y) { return static_cast<float>(x + (y - x) * share); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

} // namespace

FigureStyle FigureStyle::light()
{
    FigureStyle style;
    style.family = namedFamily();
    style.background = QColor::fromRgb(0xffffff);
    style.text = QColor::fromRgb(0x1c252c);
    style.muted = QColor::fromRgb(0x55616b);
    style.faint = QColor::fromRgb(0x6b757e);
    style.line = QColor::fromRgb(0xaab3b9);
    style.grid = QColor::fromRgb(0xe6eaec);
    style.band = QColor::fromRgb(0xf6faf9);
    style.accent = QColor::fromRgb(0x175e63);
    style.missing = QColor::fromRgb(0xbbbbbb);
    style.joined = QColor::fromRgb(0x777777);
    return style;
}

FigureStyle FigureStyle::darkSlide()
{
    FigureStyle style;
    style.dark = true;
    style.family = namedFamily();
    style.background = QColor::fromRgb(0x1b2126);
    style.text = QColor::fromRgb(0xeef2f4);
    style.muted = QColor::fromRgb(0xb4bec6);
    style.faint = QColor::fromRgb(0x98a3ac);
    style.line = QColor::fromRgb(0x66727c);
    style.grid = QColor::fromRgb(0x333d45);
    style.band = QColor::fromRgb(0x20292d);
    style.accent = QColor::fromRgb(0x6fcbc6);
    style.missing = QColor::fromRgb(0x737d86);
    style.joined = QColor::fromRgb(0xb9c1c8);
    return style;
}

QFont FigureStyle::font(int pixelSize, bool bold) const
{
    QFont font(family);
    font.setPixelSize(pixelSize);
    font.setBold(bold);
    // Unhinted, a text is as wide at every scale, and so the layout is the same on screen, in PNG, SVG and
    // PDF.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor FigureStyle::series(int index, int count) const
{
    if (index < 0 || index >= mostColours) {
        return joined;
    }
    const auto place = static_cast<size_t>(index);
    if (dark) {
        return QColor::fromRgb(light8[place]);
    }
    return QColor::fromRgb(count <= static_cast<int>(bright6.size()) ? bright6[place] : muted8[place]);
}

QColor FigureStyle::asText(const QColor &color) const
{
    QColor readable = color;
    for (int step = 0; step < 12 && contrast(readable, background) < 4.5; ++step) {
        readable = mixed(readable, text, 0.12);
    }
    return readable;
}

QColor FigureStyle::textOn(const QColor &color)
{
    const QColor ink = QColor::fromRgb(0x14191d);
    // White has the advantage on middle tones: it is read better there than the formula says.
    return contrast(Qt::white, color) * 1.5 >= contrast(ink, color) ? QColor(Qt::white) : ink;
}

} // namespace vigie
