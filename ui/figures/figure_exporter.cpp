#include "ui/figures/figure_exporter.h"

#include "app/base/whole_file.h"

#include <QBuffer>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace vigie {

namespace {

constexpr int screenDpi = 96;
// PDF positions are written in whole units of its resolution: fine enough that no text drifts.
constexpr int pdfDpi = 1200;

QString titleOf(const Figure &figure, const ExportSettings &settings)
{
    return settings.frame.title.isEmpty() ? figure.title() : settings.frame.title;
}

QByteArray encoded(const Figure &figure, const ExportSettings &settings)
{
    switch (settings.format) {
    case FigureFormat::Png:
        return figurePng(figure, settings);
    case FigureFormat::Svg:
        return figureSvg(figure, settings);
    case FigureFormat::Pdf:
        return figurePdf(figure, settings);
    }
    return {};
}

} // namespace

QSize ExportSettings::pixels() const
{
    return QSize(static_cast<int>(std::lround(size.width() * double(dpi) / screenDpi)),
        static_cast<int>(std::lround(size.height() * double(dpi) / screenDpi)));
}

std::optional<FigureFormat> formatOf(const QString &path)
{
    for (const FigureFormat format : {FigureFormat::Png, FigureFormat::Svg, FigureFormat::Pdf}) {
        if (path.endsWith(endingOf(format), Qt::CaseInsensitive)) {
            return format;
        }
    }
    return {};
}

QString endingOf(FigureFormat format)
{
    switch (format) {
    case FigureFormat::Png:
        return QStringLiteral(".png");
    case FigureFormat::Svg:
        return QStringLiteral(".svg");
    case FigureFormat::Pdf:
        return QStringLiteral(".pdf");
    }
    return {};
}

QImage figureImage(const Figure &figure, const ExportSettings &settings)
{
    QImage image(settings.pixels(), QImage::Format_RGB32);
    image.fill(settings.style().background);
    // A painter scales by itself on an image that says its resolution; ours is told the scale, so it is set
    // after.
    QPainter painter(&image);
    const double scale = double(settings.dpi) / screenDpi;
    painter.scale(scale, scale);
    paintFigure(painter, figure, settings.size, settings.style(), settings.frame);
    painter.end();
    const int perMetre = static_cast<int>(std::lround(settings.dpi / 0.0254));
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    return image;
}

QByteArray figurePng(const Figure &figure, const ExportSettings &settings)
{
    QImage image = figureImage(figure, settings);
    image.setText(QStringLiteral("Title"), titleOf(figure, settings));
    image.setText(QStringLiteral("Description"), figure.altText());
    image.setText(QStringLiteral("Software"), QStringLiteral("Vigie"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 70); // quick to write; flat colours are small anyway
    return bytes;
}

QByteArray figureSvg(const Figure &figure, const ExportSettings &settings)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(screenDpi); // the default, 72, writes every text a quarter too small
    generator.setSize(settings.size);
    generator.setViewBox(QRect(QPoint(), settings.size));
    generator.setTitle(titleOf(figure, settings));
    generator.setDescription(figure.altText());
    QPainter painter(&generator);
    paintFigure(painter, figure, settings.size, settings.style(), settings.frame);
    painter.end();
    return bytes;
}

QByteArray figurePdf(const Figure &figure, const ExportSettings &settings)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QSizeF points(settings.size.width() * 72.0 / screenDpi, settings.size.height() * 72.0 / screenDpi);
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(pdfDpi);
    writer.setTitle(titleOf(figure, settings));
    writer.setCreator(QStringLiteral("Vigie"));
    QPainter painter(&writer);
    const double scale = double(pdfDpi) / screenDpi;
    painter.scale(scale, scale);
    paintFigure(painter, figure, settings.size, settings.style(), settings.frame);
    painter.end();
    return bytes;
}

Result<void> exportFigure(
    const Figure &figure, const ExportSettings &settings, const QString &path, const Wording &wording)
{
    return writeWhole(path, encoded(figure, settings), wording);
}

Result<void> writeWhole(const QString &path, const QByteArray &bytes, const Wording &wording)
{
    const Result<void> written = writeWholeFile(path, bytes);
    if (written) {
        return written;
    }
    const QString name = QFileInfo(path).fileName();
    return Error{ErrorKind::NotWritable,
        wording
            .text("Figure", QT_TRANSLATE_NOOP("Figure", "“%1” could not be written. Choose another folder."))
            .arg(name),
        written.error().detail};
}

void copyFigure(const Figure &figure, const ExportSettings &settings)
{
    QGuiApplication::clipboard()->setImage(figureImage(figure, settings));
}

} // namespace vigie
