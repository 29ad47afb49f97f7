#include "ui/history/history_filters.h"

#include "app/editing/change_words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

namespace vigie {

namespace {

constexpr int typingPause = 200; // milliseconds

enum Period { AnyTime, Today, SevenDays, ThirtyDays, ThisYear, Between };

// The kinds by whose fields people narrow the history; what hangs on them is found with them.
constexpr RecordKind narrowedKinds[]{RecordKind::Contract, RecordKind::Organisation, RecordKind::Person,
    RecordKind::Participation, RecordKind::Tie, RecordKind::Event, RecordKind::OutcomeMetric,
    RecordKind::Payment, RecordKind::Source, RecordKind::Testimony, RecordKind::Claim,
    RecordKind::Verification, RecordKind::Lead};

QDateTime startOf(const QDate &day)
{
    return day.startOfDay();
}

} // namespace

HistoryFilters::HistoryFilters(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_words(new QLineEdit)
    , m_people(new QComboBox)
    , m_kinds(new QComboBox)
    , m_fields(new QComboBox)
    , m_periods(new QComboBox)
    , m_from(new QDateEdit)
    , m_between(new QLabel(tr("to")))
    , m_to(new QDateEdit)
    , m_removals(new QCheckBox(tr("Removed records")))
    , m_record(new Chip(QString()))
    , m_typing(new QTimer(this))
{
    setObjectName(QStringLiteral("historyFilters"));
    build();
    fillPeople();
    fillKinds();
    fillFields();
    fillPeriods();
    showRecord();
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &HistoryFilters::take);
    connect(m_words, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_kinds, &QComboBox::activated, this, [this] {
        fillFields();
        take();
    });
    for (QComboBox *box : {m_people, m_fields, m_periods}) {
        connect(box, &QComboBox::activated, this, &HistoryFilters::take);
    }
    connect(m_from, &QDateEdit::dateChanged, this, &HistoryFilters::take);
    connect(m_to, &QDateEdit::dateChanged, this, &HistoryFilters::take);
    connect(m_removals, &QCheckBox::toggled, this, &HistoryFilters::take);
    connect(m_record, &Chip::removeRequested, this, [this] { setRecord({}); });
    connect(m_record, &QAbstractButton::clicked, this, [this] { setRecord({}); });
    connect(&workspace, &Workspace::changed, this, [this] {
        fillPeople();
        showRecord();
    });
}

void HistoryFilters::build()
{
    auto *flow = new FlowLayout(this);
    m_words->setObjectName(QStringLiteral("historyWords"));
    m_words->setPlaceholderText(tr("Search in changes and names"));
    m_words->setAccessibleName(tr("Search in changes and names of records"));
    m_words->addAction(themedIcon(QStringLiteral("search"), IconTone::Muted), QLineEdit::LeadingPosition);
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(230);
    m_people->setObjectName(QStringLiteral("historyPerson"));
    m_people->setAccessibleName(tr("Who changed it"));
    m_kinds->setObjectName(QStringLiteral("historyKind"));
    m_kinds->setAccessibleName(tr("Kind of record"));
    m_fields->setObjectName(QStringLiteral("historyField"));
    m_fields->setAccessibleName(tr("Field"));
    m_periods->setObjectName(QStringLiteral("historyPeriod"));
    m_periods->setAccessibleName(tr("When it was changed"));
    m_from->setObjectName(QStringLiteral("historyFrom"));
    m_from->setAccessibleName(tr("From the day"));
    m_to->setObjectName(QStringLiteral("historyTo"));
    m_to->setAccessibleName(tr("To the day"));
    m_removals->setObjectName(QStringLiteral("historyRemovals"));
    m_removals->setToolTip(
        tr("Only changes that removed records which are gone still; they can be brought back"));
    m_record->setObjectName(QStringLiteral("historyRecord"));
    m_record->setRemovable(true);
    for (QDateEdit *day : {m_from, m_to}) {
        day->setCalendarPopup(true);
        day->setLocale(m_workspace.wording().locale());
        day->setDate(QDate::currentDate());
        day->hide();
    }
    m_between->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_record), static_cast<QWidget *>(m_words),
             static_cast<QWidget *>(m_people), static_cast<QWidget *>(m_kinds),
             static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_periods),
             static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_between), static_cast<QWidget *>(m_to),
             static_cast<QWidget *>(m_removals)}) {
        flow->addWidget(part);
    }
}

void HistoryFilters::fillPeople()
{
    const QString chosen = m_people->currentData().toString();
    m_people->clear();
    m_people->addItem(tr("Everybody"));
    const QStringList authors = JournalList(m_workspace.database()).authors().value_or({});
    for (const QString &author : authors) {
        m_people->addItem(author, author);
    }
    m_people->setCurrentIndex(qMax(0, m_people->findData(chosen)));
}

void HistoryFilters::fillKinds()
{
    m_kinds->addItem(tr("All records"));
    for (const RecordKind kind : narrowedKinds) {
        m_kinds->addItem(kindLabel(kind, m_workspace.wording(), 2), kindName(kind));
    }
}

void HistoryFilters::fillFields()
{
    m_fields->clear();
    m_fields->addItem(tr("All fields"));
    const std::optional<RecordKind> kind = kindFromName(m_kinds->currentData().toString());
    if (kind) {
        for (const Field &field : fieldsOf(*kind)) {
            m_fields->addItem(field.labelText(m_workspace.wording()), field.fieldName());
        }
    }
    m_fields->setVisible(kind.has_value());
}

void HistoryFilters::fillPeriods()
{
    m_periods->addItems({tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("This year"),
        tr("Between two days")});
}

void HistoryFilters::takePeriod(JournalQuery &query) const
{
    const QDate today = QDate::currentDate();
    switch (m_periods->currentIndex()) {
    case Today:
        query.since = startOf(today);
        break;
    case SevenDays:
        query.since = startOf(today.addDays(-6));
        break;
    case ThirtyDays:
        query.since = startOf(today.addDays(-29));
        break;
    case ThisYear:
        query.since = startOf(QDate(today.year(), 1, 1));
        break;
    case Between:
        query.since = startOf(qMin(m_from->date(), m_to->date()));
        query.until = startOf(qMax(m_from->date(), m_to->date()).addDays(1));
        break;
    default:
        break;
    }
}

void HistoryFilters::take()
{
    m_typing->stop();
    JournalQuery query;
    query.words = m_words->text().trimmed();
    query.author = m_people->currentData().toString();
    query.kind = kindFromName(m_kinds->currentData().toString());
    query.field = m_fields->currentData().toString();
    query.record = m_query.record;
    query.removals = m_removals->isChecked();
    takePeriod(query);
    const bool between = m_periods->currentIndex() == Between;
    m_from->setVisible(between);
    m_between->setVisible(between);
    m_to->setVisible(between);
    if (query != m_query) {
        m_query = query;
        emit queryChanged(m_query);
    }
}

void HistoryFilters::setRecord(const RecordRef &record)
{
    if (record == m_query.record) {
        return;
    }
    m_query.record = record;
    showRecord();
    emit queryChanged(m_query);
}

void HistoryFilters::showRecord()
{
    m_record->setVisible(!m_query.record.isNull());
    if (!m_query.record.isNull()) {
        const QString title
            = ChangeWords(m_workspace.database(), m_workspace.wording()).titleOf(m_query.record);
        constexpr int shown = 40;
        m_record->setText(title.size() <= shown ? title : QString(title.left(shown - 1).trimmed() % u'…'));
        m_record->setToolTip(tr("Only the history of “%1”; click to see all").arg(title));
    }
}

void HistoryFilters::clear()
{
    const QSignalBlocker quiet(m_words);
    m_words->clear();
    m_people->setCurrentIndex(0);
    m_kinds->setCurrentIndex(0);
    fillFields();
    m_periods->setCurrentIndex(AnyTime);
    const QSignalBlocker quietBox(m_removals);
    m_removals->setChecked(false);
    JournalQuery query = m_query;
    m_query.record = {};
    showRecord();
    take();
    if (!query.record.isNull() && m_query.isEmpty()) {
        emit queryChanged(m_query);
    }
}

} // namespace vigie
