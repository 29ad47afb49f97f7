#include "ui/review/quality_document.h"

#include "app/records/key_facts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPageLayout>
#include <QPrinter>
#include <QTextDocument>

namespace vigie {

namespace {

QString say(const Wording &wording, const char *source, int n = -1)
{
    return wording.text("Quality", source, n);
}

QString cell(const QString &text, bool right = false)
{
    return QString((right ? QStringLiteral("<td align=\"right\">") : QStringLiteral("<td>"))
        % text.toHtmlEscaped() % QStringLiteral("</td>"));
}

QString row(const QStringList &cells)
{
    return QString(QStringLiteral("<tr>") % cells.join(QString()) % QStringLiteral("</tr>"));
}

QString headRow(const QStringList &labels)
{
    QStringList cells;
    for (const QString &label : labels) {
        cells.append(
            QString(QStringLiteral("<th align=\"left\">") % label.toHtmlEscaped() % QStringLiteral("</th>")));
    }
    return row(cells);
}

QString kindsTable(const ObservatoryQuality &quality, const Wording &wording)
{
    QString html = QStringLiteral("<table cellpadding=\"3\">");
    html += headRow({say(wording, QT_TRANSLATE_NOOP("Quality", "Records")),
        say(wording, QT_TRANSLATE_NOOP("Quality", "Number")),
        say(wording, QT_TRANSLATE_NOOP("Quality", "Evidence of their facts"))});
    for (const KindQuality &kind : quality.kinds) {
        html += row({cell(kindLabel(kind.kind, wording, 2)),
            cell(wording.locale().toString(kind.records), true), cell(sharesText(kind.standings, wording))});
    }
    return html + QStringLiteral("</table>");
}

QString contractsTable(const ObservatoryQuality &quality, const Wording &wording)
{
    QString html = QStringLiteral("<table cellpadding=\"3\">");
    html += headRow(
        {kindLabel(RecordKind::Contract, wording), say(wording, QT_TRANSLATE_NOOP("Quality", "Key facts")),
            say(wording, QT_TRANSLATE_NOOP("Quality", "Unknown")),
            say(wording, QT_TRANSLATE_NOOP("Quality", "Evidence"))});
    for (const ContractQuality &contract : quality.contracts) {
        QStringList missing;
        for (const QString &fact : contract.missing) {
            missing.append(keyFactLabel(fact, wording));
        }
        const QString known
            = QString::number(keyFactCount - contract.missing.size()) % u'/' % QString::number(keyFactCount);
        html += row({cell(contract.name), cell(known, true), cell(missing.join(QStringLiteral(", "))),
            cell(sharesText(contract.standings, wording))});
    }
    return html + QStringLiteral("</table>");
}

} // namespace

QString qualityHtml(const ObservatoryQuality &quality, const QualityHeading &heading, const Wording &wording)
{
    const QString title = say(wording, QT_TRANSLATE_NOOP("Quality", "Quality of %1"))
                              .arg(heading.observatory)
                              .toHtmlEscaped();
    const QString key
        = say(wording,
            QT_TRANSLATE_NOOP("Quality", "Key facts of the contracts: %1 known of %2. Evidence: %3."))
              .arg(wording.locale().toString(quality.known()), wording.locale().toString(quality.wanted()),
                  sharesText(quality.standings, wording))
              .toHtmlEscaped();
    return QString(QStringLiteral("<h2>") % title % QStringLiteral("</h2><p>")
        % wording.locale().toString(heading.day, QLocale::LongFormat).toHtmlEscaped()
        % QStringLiteral("</p><p>") % key % QStringLiteral("</p>") % kindsTable(quality, wording)
        % QStringLiteral("<p></p>") % contractsTable(quality, wording));
}

void printQuality(QPrinter &printer, const QString &html)
{
    QTextDocument document;
    QFont font;
    font.setPointSizeF(8.5);
    document.setDefaultFont(font);
    document.setHtml(html);
    document.print(&printer);
}

Result<void> writeQualityPdf(const QString &path, const QString &html, const Wording &wording)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    printQuality(printer, html);
    if (printer.printerState() == QPrinter::Error || QFileInfo(path).size() == 0) {
        return Error{ErrorKind::NotWritable,
            say(wording, QT_TRANSLATE_NOOP("Quality", "“%1” could not be written.")).arg(path), {}};
    }
    return {};
}

} // namespace vigie
