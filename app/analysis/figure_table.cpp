#include "app/analysis/figure_table.h"

#include "app/records/code_list.h"

#include <QCoreApplication>
#include <QStringList>

namespace vigie {

namespace {

QString quoted(const QString &cell)
{
    static const QString special = QStringLiteral(",\"\r\n");
    for (const QChar c : cell) {
        if (special.contains(c)) {
            QString doubled = cell;
            doubled.replace(u'"', QStringLiteral("\"\""));
            return u'"' + doubled + u'"';
        }
    }
    return cell;
}

// OWASP's advice against formulas in CSV cells.
QString textCell(const QString &text)
{
    static const QString formula = QStringLiteral("=+-@\t\r");
    const bool dangerous = !text.isEmpty() && formula.contains(text.front());
    return quoted(dangerous ? QString(u'\'' + text) : text);
}

// Labels of codes are written as inside a sentence; a legend begins with a capital.
QString capitalised(const QString &label)
{
    return label.isEmpty() ? label : QString(label.front().toUpper() + label.mid(1));
}

QString numberText(const FundingMark &mark, qint64 number)
{
    if (!mark.amount.known) {
        return {};
    }
    return mark.currency.isNull() ? QString::number(number) : Money::unitsText(number, mark.currency);
}

QString lineOf(const FigureRow &row)
{
    const QStringList cells{textCell(row.group), textCell(row.series), quoted(row.value), quoted(row.min),
        quoted(row.max), quoted(row.currency), QString::number(row.records), QString::number(row.unknown),
        quoted(row.standing)};
    return cells.join(u',') + QStringLiteral("\r\n");
}

} // namespace

std::vector<FigureRow> figureRows(const FundingTable &table, const Wording &wording)
{
    std::vector<FigureRow> rows;
    for (const FundingMark &mark : table.marks) {
        FigureRow row;
        row.group = fundingLabel(table.groups[static_cast<size_t>(mark.group)], wording);
        row.series = fundingLabel(table.series[static_cast<size_t>(mark.series)], wording);
        row.value = numberText(mark, mark.amount.value);
        row.min = numberText(mark, mark.amount.min);
        row.max = numberText(mark, mark.amount.max);
        row.currency = mark.currency.code();
        row.records = static_cast<int>(mark.contracts.size());
        row.unknown = mark.unknown;
        row.standing = mark.amount.known ? standingName(mark.standing) : QString();
        rows.push_back(row);
    }
    return rows;
}

QByteArray toCsv(const std::vector<FigureRow> &rows)
{
    QString text = QStringLiteral("group,series,value,min,max,currency,records,unknown,standing\r\n");
    for (const FigureRow &row : rows) {
        text += lineOf(row);
    }
    return text.toUtf8();
}

QString fundingLabel(const FundingKey &key, const Wording &wording)
{
    using Kind = FundingKey::Kind;
    switch (key.kind) {
    case Kind::Year:
    case Kind::Organisation:
        return key.name;
    case Kind::Sector:
        return capitalised(CodeList::named(u"sector").label(key.name, wording.language()));
    case Kind::All:
        return wording.text("Funding", QT_TRANSLATE_NOOP("Funding", "All"));
    case Kind::Others:
        return wording.text("Funding", QT_TRANSLATE_NOOP("Funding", "Others"));
    case Kind::SeveralInvestors:
        return wording.text("Funding", QT_TRANSLATE_NOOP("Funding", "Several investors"));
    case Kind::NotAttributed:
        return wording.text("Funding", QT_TRANSLATE_NOOP("Funding", "Not attributed"));
    case Kind::NotNamed:
        return wording.text("Funding", QT_TRANSLATE_NOOP("Funding", "Not published"));
    case Kind::Undated:
        return wording.text("Funding", QT_TRANSLATE_NOOP("Funding", "No date"));
    }
    return {};
}

} // namespace vigie
