#include "ui/models/copied_rows.h"

#include "app/base/guarded_text.h"
#include "ui/models/cell_roles.h"

namespace vigie {

namespace {

QString quotedForTabs(const QString &text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'\r') && !text.contains(u'"')) {
        return text;
    }
    QString quoted = text;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return QString(u'"' % quoted % u'"');
}

QString htmlCell(const QString &tag, const QString &text, bool atTheRight)
{
    const QString side = atTheRight ? QStringLiteral(" align=\"right\"") : QString();
    return QString(u'<' % tag % side % u'>' % text.toHtmlEscaped() % u"</" % tag % u'>');
}

bool isAtTheRight(const QVariant &alignment)
{
    return (alignment.toInt() & Qt::AlignRight) != 0;
}

} // namespace

std::unique_ptr<QMimeData> copiedRows(
    const QAbstractItemModel &model, const std::vector<int> &rows, const std::vector<int> &columns)
{
    QString text;
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table><tr>");
    QStringList headers;
    for (const int column : columns) {
        const QString header = model.headerData(column, Qt::Horizontal).toString();
        headers.append(quotedForTabs(header));
        html += htmlCell(QStringLiteral("th"), header, false);
    }
    text += headers.join(u'\t') % u'\n';
    html += QStringLiteral("</tr>");
    for (const int row : rows) {
        QStringList cells;
        html += QStringLiteral("<tr>");
        for (const int column : columns) {
            const QModelIndex index = model.index(row, column);
            const bool isNumber = isAtTheRight(index.data(Qt::TextAlignmentRole));
            const QString shown = index.data(FaintRole).toBool() ? QString() : index.data().toString();
            const QString cell = isNumber ? shown : guardedText(shown); // as in an exported table
            cells.append(quotedForTabs(cell));
            html += htmlCell(QStringLiteral("td"), cell, isNumber);
        }
        text += cells.join(u'\t') % u'\n';
        html += QStringLiteral("</tr>");
    }
    html += QStringLiteral("</table>");
    auto mime = std::make_unique<QMimeData>();
    mime->setText(text);
    mime->setHtml(html);
    return mime;
}

} // namespace vigie
