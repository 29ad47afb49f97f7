// FigureExporter: every way a figure leaves the program. What leaves is what was seen: the same composition,
// painted by another painter. Files are written whole or not at all.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"
#include "ui/figures/figure_frame.h"

#include <QImage>
#include <QSize>

#include <array>
#include <optional>

namespace vigie {

enum class FigureFormat { Png, Svg, Pdf };

struct SizePreset
{
    const char *id;
    const char *name; // English source text, context "Figure"
    QSize size; // pixels at 96 dpi
};

inline constexpr std::array<SizePreset, 5> sizePresets{{
    {"slide-16-9", QT_TRANSLATE_NOOP("Figure", "Slide 16:9"), {1920, 1080}},
    {"slide-4-3", QT_TRANSLATE_NOOP("Figure", "Slide 4:3"), {1440, 1080}},
    {"a4-landscape", QT_TRANSLATE_NOOP("Figure", "A4 landscape"), {1123, 794}},
    {"a4-portrait", QT_TRANSLATE_NOOP("Figure", "A4 portrait"), {794, 1123}},
    {"square", QT_TRANSLATE_NOOP("Figure", "Square"), {1080, 1080}},
}};

struct ExportSettings
{
    FigureFormat format = FigureFormat::Png;
    QSize size{1920, 1080}; // pixels at 96 dpi
    int dpi = 96; // PNG only: 192 writes twice as many pixels of the same drawing
    bool dark = false;
    FrameOptions frame;

    FigureStyle style() const { return dark ? FigureStyle::darkSlide() : FigureStyle::light(); }
    QSize pixels() const; // of the PNG
};

// ".png", ".svg", ".pdf", with or without the rest of a path; nothing for another ending.
std::optional<FigureFormat> formatOf(const QString &path);
QString endingOf(FigureFormat format);

QImage figureImage(const Figure &figure, const ExportSettings &settings);
QByteArray figurePng(const Figure &figure, const ExportSettings &settings);
QByteArray figureSvg(const Figure &figure, const ExportSettings &settings);
QByteArray figurePdf(const Figure &figure, const ExportSettings &settings);

// NotWritable when the file cannot be written; what was there before is then still there.
Result<void> exportFigure(
    const Figure &figure, const ExportSettings &settings, const QString &path, const Wording &wording);
Result<void> writeWhole(const QString &path, const QByteArray &bytes, const Wording &wording);
// The picture, for pasting into a slide.
void copyFigure(const Figure &figure, const ExportSettings &settings);

} // namespace vigie
