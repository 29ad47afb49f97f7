#include "ui/records/record_panel.h"

#include "app/storage/confidential_records.h"
#include "app/storage/record_reader.h"
#include "ui/records/attachments_panel.h"
#include "ui/records/current_source_bar.h"
#include "ui/records/history_panel.h"
#include "ui/records/lead_bar.h"
#include "ui/records/leaning_panel.h"
#include "ui/records/panel_tabs.h"
#include "ui/records/parties_panel.h"
#include "ui/records/record_form.h"
#include "ui/records/record_tabs.h"
#include "ui/widgets/confidential_mark.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/standing_mark.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {

RecordPanel::RecordPanel(Workspace &workspace, QWidget *parent)
    : Surface(parent)
    , m_workspace(workspace)
    , m_title(new QLabel)
    , m_subtitle(new MutedLabel)
    , m_confidential(new ConfidentialMark)
    , m_mark(new StandingMark)
    , m_close(new QToolButton)
    , m_tabs(new PanelTabs)
    , m_barPlace(new QVBoxLayout)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("recordPanel"));
    build();
    connect(&workspace, &Workspace::changed, this, &RecordPanel::refresh);
    setRecord({});
}

void RecordPanel::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 12, 8, 0);
    m_title->setObjectName(QStringLiteral("recordTitle"));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setTextFormat(Qt::PlainText); // a title is no HTML, whatever it holds
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_mark->setObjectName(QStringLiteral("recordMark"));
    m_close->setObjectName(QStringLiteral("closeRecord"));
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(QStringLiteral("close"), IconTone::Muted));
    m_close->setToolTip(tr("Close the record"));
    m_close->setAccessibleName(tr("Close the record"));
    head->addWidget(m_title, 1);
    head->addWidget(m_mark, 0, Qt::AlignTop);
    head->addWidget(m_close, 0, Qt::AlignTop);
    m_subtitle->setObjectName(QStringLiteral("recordSubtitle"));
    m_subtitle->setContentsMargins(16, 2, 14, 4);
    m_subtitle->setWordWrap(true);
    m_tabs->setObjectName(QStringLiteral("recordTabs"));
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 0, 0, 0);
    bar->addWidget(m_tabs, 1);
    rows->addLayout(head);
    rows->addWidget(m_subtitle);
    m_confidential->setObjectName(QStringLiteral("recordConfidentiality"));
    m_confidential->setContentsMargins(16, 0, 14, 4);
    rows->addWidget(m_confidential);
    rows->addLayout(bar);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    rows->addWidget(line);
    rows->addLayout(m_barPlace);
    rows->addWidget(m_stack, 1);
    rows->addStretch(0); // below the words that stand here while no record is chosen
    connect(m_close, &QToolButton::clicked, this, &RecordPanel::closeRequested);
    connect(m_mark, &StandingMark::clicked, this, [this] {
        m_tabs->setCurrentIndex(0);
        m_form->showWholeRecord();
    });
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

void RecordPanel::setCurrentSource(CurrentSource &current)
{
    m_current = &current;
    delete m_bar;
    m_bar = new CurrentSourceBar(current, m_workspace);
    m_barPlace->addWidget(m_bar); // first: what has no parent is a window
    m_bar->setVisible(!m_record.isNull() && !m_workspace.isReadOnly());
    connect(m_bar, &CurrentSourceBar::failed, this, &RecordPanel::failed);
    if (m_form) {
        m_form->setCurrentSource(m_current);
    }
}

void RecordPanel::setRecord(const RecordRef &record)
{
    m_record = record;
    const bool some = !record.isNull();
    m_tabs->setVisible(some);
    m_stack->setVisible(some);
    m_mark->setVisible(some);
    if (m_bar) {
        m_bar->setVisible(some && !m_workspace.isReadOnly());
    }
    if (!some) {
        m_confidential->hide();
        m_title->setText(tr("No record chosen"));
        m_subtitle->setText(tr("Choose a line of the list to see everything that is known of it."));
        return;
    }
    buildPages(record.kind);
    for (const Page &page : m_pages) {
        page.setRecord(record);
    }
    showHead();
    showCounts();
}

template <typename Panel>
void RecordPanel::addCountedPage(
    const QString &label, Panel *panel, std::function<void(const RecordRef &)> setRecord)
{
    connect(panel, &Panel::countChanged, this, &RecordPanel::showCounts);
    connect(panel, &Panel::recordOpenRequested, this, &RecordPanel::recordOpenRequested);
    connect(panel, &Panel::failed, this, &RecordPanel::failed);
    addPage({label, panel, std::move(setRecord), [panel] { return panel->count(); }});
}

void RecordPanel::buildPages(RecordKind kind)
{
    if (m_pagesOf == kind) {
        return;
    }
    clearPages();
    m_pagesOf = kind;
    m_form = new RecordForm(kind, m_workspace);
    m_form->setCurrentSource(m_current);
    connect(m_form, &RecordForm::recordOpenRequested, this, &RecordPanel::recordOpenRequested);
    RecordForm *form = m_form;
    QWidget *page = kind == RecordKind::Lead ? withLeadBar(form) : form;
    addPage({tr("Record"), page,
        [this, form](const RecordRef &record) {
            form->setRecord(record);
            if (m_leadBar) {
                m_leadBar->setLead(record);
            }
        },
        {}});
    if (kind == RecordKind::Contract) {
        auto *parties = new PartiesPanel(m_workspace);
        addCountedPage(
            tr("Parties"), parties, [parties](const RecordRef &record) { parties->setContract(record); });
    }
    if (kind == RecordKind::Source) {
        buildSourcePages();
    }
    for (const RelatedTab &tab : relatedTabsOf(kind, m_workspace.wording())) {
        auto *related = new RelatedPanel(m_workspace, tab.options);
        addCountedPage(
            tab.label, related, [related](const RecordRef &record) { related->setTarget(record); });
    }
    auto *history = new HistoryPanel(m_workspace);
    addPage({tr("History"), history, [history](const RecordRef &record) { history->setRecord(record); }, {}});
    m_tabs->setLast(tr("History"), themedIcon(QStringLiteral("history"), IconTone::Muted));
    m_tabs->setCurrentIndex(0);
    m_stack->setCurrentIndex(0);
}

void RecordPanel::buildSourcePages()
{
    auto *leaning = new LeaningPanel(m_workspace);
    addCountedPage(tr("Claims"), leaning, [leaning](const RecordRef &record) { leaning->setSource(record); });
    auto *files = new AttachmentsPanel(m_workspace);
    files->setPrompts(m_prompts);
    addCountedPage(tr("Files"), files, [files](const RecordRef &record) { files->setSource(record); });
}

QWidget *RecordPanel::withLeadBar(RecordForm *form)
{
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *bar = new LeadBar(m_workspace);
    connect(bar, &LeadBar::recordOpenRequested, this, &RecordPanel::recordOpenRequested);
    connect(bar, &LeadBar::failed, this, &RecordPanel::failed);
    m_leadBar = bar;
    rows->addWidget(bar);
    rows->addWidget(form, 1);
    return page;
}

void RecordPanel::addPage(Page page)
{
    m_stack->addWidget(page.widget);
    m_pages.push_back(std::move(page));
    m_tabs->addTab(m_pages.back().label);
}

void RecordPanel::clearPages()
{
    m_pagesOf.reset();
    m_form = nullptr;
    m_leadBar = nullptr;
    const QSignalBlocker silence(m_tabs);
    while (m_tabs->count() > 0) {
        m_tabs->removeTab(0);
    }
    for (const Page &page : m_pages) {
        m_stack->removeWidget(page.widget);
        page.widget->disconnect(this);
        page.widget->deleteLater();
    }
    m_pages.clear();
}

void RecordPanel::refresh(const ChangeSummary &summary)
{
    if (m_record.isNull()) {
        return;
    }
    if (!RecordReader(m_workspace.database()).read(m_record)) {
        setRecord({}); // removed, or its addition undone
        return;
    }
    const bool evidence = summary.concerns(RecordKind::Claim) || summary.concerns(RecordKind::Verification)
        || summary.concerns(RecordKind::Source);
    if (summary.everything || evidence || summary.concerns(m_record)) {
        m_form->refresh();
    }
    showHead();
}

void RecordPanel::showHead()
{
    const RecordReader reader(m_workspace.database());
    const Wording &wording = m_workspace.wording();
    m_title->setText(reader.title(m_record, wording));
    const Result<Record> record = reader.read(m_record);
    m_subtitle->setText(record ? subtitleOf(*record) : QString());
    m_confidential->setConfidentiality(confidentialityOf(m_workspace.database(), m_record), wording);
    const Standing standing = m_form->standingOfWhole();
    m_mark->setStanding(standing,
        tr("The record as a whole: %1 – %2")
            .arg(standingLabel(standing, wording), standingMeaning(standing, wording)));
}

QString RecordPanel::subtitleOf(const Record &record) const
{
    QStringList parts{kindLabel(m_record.kind, m_workspace.wording())};
    for (const QStringView name : {u"policy_sector", u"kind", u"role", u"relation", u"city", u"date",
             u"publisher", u"date_published", u"siren", u"indigo_id"}) {
        const Field *field = findField(m_record.kind, name);
        const FieldValue value = field ? record.value(name) : FieldValue();
        if (!isUnknown(value)) {
            parts.append(displayText(value, *field, m_workspace.wording()));
        }
    }
    if (parts.size() > 1) {
        parts.removeFirst();
    }
    return parts.join(QStringLiteral(" · "));
}

void RecordPanel::showCounts()
{
    for (size_t i = 0; i < m_pages.size() && static_cast<int>(i) < m_tabs->count(); ++i) {
        const Page &page = m_pages[i];
        if (!page.count) {
            continue;
        }
        const int count = page.count();
        m_tabs->setTabText(static_cast<int>(i),
            count > 0 ? QString(page.label % u' ' % QString::number(count)) : page.label);
    }
    m_tabs->fit();
}

void RecordPanel::focusForm()
{
    if (m_form) {
        m_tabs->setCurrentIndex(0);
        m_form->focusFirst();
    }
}

void RecordPanel::editTitle()
{
    if (m_form) {
        m_tabs->setCurrentIndex(0);
        m_form->editTitle();
    }
}

bool RecordPanel::commit()
{
    if (!m_form || m_form->commit()) {
        return true;
    }
    m_tabs->setCurrentIndex(0); // where the text is that nobody understands
    return false;
}

void RecordPanel::changeEvent(QEvent *event)
{
    Surface::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const int tab = m_tabs->currentIndex();
        clearPages(); // every label anew
        if (m_current) {
            setCurrentSource(*m_current);
        }
        setRecord(m_record);
        m_tabs->setCurrentIndex(tab);
        m_close->setToolTip(tr("Close the record"));
        m_close->setAccessibleName(tr("Close the record"));
    }
}

void RecordPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit leaveRequested();
        return;
    }
    Surface::keyPressEvent(event);
}

} // namespace vigie
