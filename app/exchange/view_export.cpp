#include "app/exchange/view_export.h"

#include "app/base/whole_file.h"
#include "app/exchange/csv_writer.h"
#include "app/exchange/view_table.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

QByteArray csvText(const ViewTable &table)
{
    std::vector<CsvCell> line;
    for (const ViewColumn &column : table.columns) {
        line.push_back(CsvCell::ofValue(column.name));
    }
    QString text = csvLine(line);
    for (const QStringList &row : table.rows) {
        line.clear();
        for (size_t place = 0; place < table.columns.size(); ++place) {
            const bool isOurs = table.columns[place].content != ViewColumn::Content::Text;
            line.push_back({row.at(static_cast<qsizetype>(place)), isOurs});
        }
        text += csvLine(line);
    }
    return text.toUtf8();
}

QJsonValue jsonValue(const QString &text, ViewColumn::Content content)
{
    if (text.isEmpty()) {
        return QJsonValue::Null;
    }
    if (content != ViewColumn::Content::Number) {
        return text;
    }
    bool isWhole = false;
    const qint64 whole = text.toLongLong(&isWhole);
    if (isWhole) {
        return whole;
    }
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text); // sums of several currencies
}

QByteArray jsonText(const ViewTable &table)
{
    QJsonArray rows;
    for (const QStringList &row : table.rows) {
        QJsonObject object;
        for (size_t place = 0; place < table.columns.size(); ++place) {
            const ViewColumn &column = table.columns[place];
            object.insert(column.name, jsonValue(row.at(static_cast<qsizetype>(place)), column.content));
        }
        rows.append(object);
    }
    return QJsonDocument(rows).toJson();
}

Result<void> writeFile(const QString &path, const QByteArray &bytes, const Wording &wording)
{
    const Result<void> written = writeWholeFile(path, bytes);
    if (written) {
        return written;
    }
    const QString sentence
        = wording.text("Export", QT_TRANSLATE_NOOP("Export", "The file %1 could not be written."));
    return Error{written.error().kind, sentence.arg(QDir::toNativeSeparators(path)), written.error().detail};
}

} // namespace

Result<ExportSummary> exportView(const Database &database, ListView view, const QString &path,
    const ExportOptions &options, const Wording &wording)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != u"csv" && ending != u"json") {
        const QString sentence = wording.text(
            "Export", QT_TRANSLATE_NOOP("Export", "A list is written as .csv or .json, not as “%1”."));
        return Error{ErrorKind::InvalidInput, sentence.arg(QFileInfo(path).fileName()), {}};
    }
    const Result<ViewTable> table = options.excerpt
        ? readExcerpt(database, view, *options.excerpt, options.confidential)
        : readViewTable(database, view, options.confidential, wording);
    if (!table) {
        return table.error();
    }
    const QByteArray bytes = ending == u"csv" ? csvText(*table) : jsonText(*table);
    if (const Result<void> written = writeFile(path, bytes, wording); !written) {
        return written.error();
    }
    return ExportSummary{static_cast<int>(table->rows.size()), table->leftOut};
}

} // namespace vigie
