#include "ui/figures/figure_command.h"

#include "app/storage/facts_reader.h"
#include "ui/figures/figure_exporter.h"
#include "ui/figures/figure_request.h"

#include <QCoreApplication>

namespace vigie {

namespace {

constexpr int smallestSide = 200;
constexpr int largestSide = 20000;

Result<ExportSettings> settingsFor(const FigureRequest &request, const Wording &wording)
{
    ExportSettings settings;
    const std::optional<FigureFormat> format = formatOf(request.output);
    if (!format) {
        return Error{ErrorKind::InvalidInput,
            wording.text("Figure", QT_TRANSLATE_NOOP("Figure", "“%1” must end in .png, .svg or .pdf."))
                .arg(request.output),
            {}};
    }
    const QSize size = request.size;
    if (std::min(size.width(), size.height()) < smallestSide
        || std::max(size.width(), size.height()) > largestSide) {
        return Error{ErrorKind::InvalidInput,
            wording
                .text("Figure",
                    QT_TRANSLATE_NOOP("Figure", "A figure is between %1 and %2 pixels wide and high."))
                .arg(smallestSide)
                .arg(largestSide),
            {}};
    }
    settings.format = *format;
    settings.size = size;
    settings.dark = request.dark;
    return settings;
}

} // namespace

Result<void> drawFigure(const Database &database, const FigureRequest &request, const Wording &wording)
{
    const Result<ObservatoryFacts> facts = readFacts(database);
    if (!facts) {
        return facts.error();
    }
    const Result<std::shared_ptr<Figure>> figure = figureFor(*facts, request, wording);
    if (!figure) {
        return figure.error();
    }
    if (!request.output.isEmpty()) {
        const Result<ExportSettings> settings = settingsFor(request, wording);
        if (!settings) {
            return settings.error();
        }
        const Result<void> written = exportFigure(**figure, *settings, request.output, wording);
        if (!written) {
            return written;
        }
    }
    return request.dataOutput.isEmpty() ? Result<void>()
                                        : writeWhole(request.dataOutput, toCsv((*figure)->rows()), wording);
}

} // namespace vigie
