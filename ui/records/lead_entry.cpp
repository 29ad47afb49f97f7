#include "ui/records/lead_entry.h"

#include "app/editing/edits.h"
#include "app/records/field_value.h"
#include "app/records/new_record.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>

namespace vigie {

namespace {

constexpr qsizetype longestTitle = 120;

// The address in a line that was pasted whole; it leaves the text.
QString takeAddress(QString &text)
{
    static const QRegularExpression address(QStringLiteral("https?://[^\\s<>\"]+"));
    const QRegularExpressionMatch match = address.match(text);
    if (match.hasMatch() && match.captured() != text.trimmed()) {
        text.remove(match.capturedStart(), match.capturedLength());
        text = text.simplified();
    }
    return match.captured();
}

} // namespace

LeadEntry::LeadEntry(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_text(makeLine(QStringLiteral("leadText")))
    , m_sender(makeLine(QStringLiteral("leadSender")))
    , m_date(makeLine(QStringLiteral("leadDate")))
    , m_address(makeLine(QStringLiteral("leadAddress")))
{
    setObjectName(QStringLiteral("leadEntry"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 14, 8);
    row->setSpacing(8);
    row->addWidget(m_text, 5);
    row->addWidget(m_sender, 2);
    row->addWidget(m_date, 1);
    row->addWidget(m_address, 2);
    m_date->setMinimumWidth(fontMetrics().averageCharWidth() * 13);
    retranslate();
}

QLineEdit *LeadEntry::makeLine(const QString &name)
{
    auto *line = new QLineEdit;
    line->setObjectName(name);
    connect(line, &QLineEdit::returnPressed, this, &LeadEntry::add);
    return line;
}

void LeadEntry::retranslate()
{
    m_text->setPlaceholderText(tr("What was heard or seen, then Enter"));
    m_sender->setPlaceholderText(tr("from whom"));
    m_date->setPlaceholderText(tr("date"));
    m_address->setPlaceholderText(tr("address"));
    for (QLineEdit *line : {m_text, m_sender, m_date, m_address}) {
        line->setAccessibleName(line->placeholderText());
    }
}

void LeadEntry::takeFocus()
{
    m_text->setFocus();
}

Result<Record> LeadEntry::typedLead() const
{
    QString text = m_text->text().simplified();
    QString address = m_address->text().trimmed();
    if (address.isEmpty()) {
        address = takeAddress(text);
    }
    Record lead = newRecord(RecordKind::Lead);
    const bool isLong = text.size() > longestTitle;
    lead.set(u"title", isLong ? QString(text.left(longestTitle - 1) % u'…') : text);
    if (isLong) {
        lead.set(u"text", text);
    }
    for (const auto &[field, typed] : std::initializer_list<std::pair<QStringView, QString>>{
             {u"sender", m_sender->text().simplified()}, {u"url", address}}) {
        if (!typed.isEmpty()) {
            lead.set(field, typed);
        }
    }
    const Result<PartialDate> date = PartialDate::parse(m_date->text(), m_workspace.wording());
    if (!date) {
        return date.error();
    }
    if (!date->isNull()) {
        lead.set(u"date", *date);
    }
    return lead;
}

void LeadEntry::add()
{
    if (m_text->text().trimmed().isEmpty()) {
        m_text->setFocus();
        return;
    }
    const Result<Record> lead = typedLead();
    if (!lead) {
        emit failed(lead.error());
        return;
    }
    const auto done = m_workspace.perform(addRecord(*lead, lead->text(u"title"), m_workspace.wording()));
    if (!done) {
        emit failed(done.error());
        return;
    }
    for (QLineEdit *line : {m_text, m_sender, m_date, m_address}) {
        line->clear();
    }
    m_text->setFocus();
    emit added(lead->ref());
}

void LeadEntry::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace vigie
