#include "ui/review/quality_panel.h"

#include "app/exchange/quality_csv.h"
#include "ui/prompts/prompts.h"
#include "ui/review/quality_document.h"
#include "ui/review/quality_model.h"
#include "ui/review/share_bar.h"
#include "ui/widgets/muted_label.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int pause = 300; // ms after the last change

class ShareDelegate : public QStyledItemDelegate
{
public:
    ShareDelegate(const QualityModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index); // its ground
        const QRectF room = QRectF(option.rect).adjusted(8, 0, -8, 0);
        const QRectF bar(room.left(), room.center().y() - 4, room.width(), 9);
        paintShares(*painter, bar, m_model.contractAt(index.row()).standings, option.palette);
    }

private:
    const QualityModel &m_model;
};

} // namespace

QualityPanel::QualityPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new QualityModel(workspace, this))
    , m_summary(new QLabel)
    , m_bar(new ShareBar)
    , m_kinds(new MutedLabel)
    , m_table(new QTableView)
    , m_print(new QPushButton)
    , m_export(new QPushButton)
{
    setObjectName(QStringLiteral("quality"));
    build();
    m_later.setSingleShot(true);
    m_later.setInterval(pause);
    connect(&m_later, &QTimer::timeout, this, &QualityPanel::read);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSummary &summary) {
        if (summary.everything) {
            m_aside.reset();
        }
        readAgain();
    });
    connect(&workspace, &Workspace::prepared, this, [this] {
        m_aside.reset();
        readAgain();
    });
    connect(m_print, &QPushButton::clicked, this, &QualityPanel::printReport);
    connect(m_export, &QPushButton::clicked, this, &QualityPanel::exportReport);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit recordOpenRequested(m_model->contractAt(index.row()).contract);
    });
    retranslate();
}

void QualityPanel::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(18, 12, 18, 12);
    rows->setSpacing(8);
    auto *top = new QHBoxLayout;
    m_summary->setObjectName(QStringLiteral("qualitySummary"));
    m_summary->setWordWrap(true);
    m_print->setObjectName(QStringLiteral("printQuality"));
    m_export->setObjectName(QStringLiteral("exportQuality"));
    top->addWidget(m_summary, 1);
    top->addWidget(m_print);
    top->addWidget(m_export);
    rows->addLayout(top);
    rows->addWidget(m_bar);
    m_kinds->setObjectName(QStringLiteral("qualityKinds"));
    m_kinds->setWordWrap(true);
    rows->addWidget(m_kinds);
    m_table->setObjectName(QStringLiteral("qualityContracts"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(QualityModel::Shares, new ShareDelegate(*m_model, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(QualityModel::Name, Qt::AscendingOrder);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 13);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QualityModel::Missing, QHeaderView::Stretch);
    header->resizeSection(QualityModel::Name, 240);
    header->resizeSection(QualityModel::KeyFacts, 95);
    header->resizeSection(QualityModel::Shares, 160);
    for (int column = QualityModel::Verified; column < QualityModel::ColumnCount; ++column) {
        header->resizeSection(column, 88);
    }
    rows->addWidget(m_table, 1);
}

void QualityPanel::takeFocus()
{
    m_table->setFocus();
}

void QualityPanel::readAgain()
{
    m_stale = true;
    if (isVisible()) {
        m_later.start();
    }
}

void QualityPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        read();
    }
}

void QualityPanel::read()
{
    m_stale = false;
    if (!m_aside) {
        m_aside = std::make_unique<Aside>(m_workspace);
        connect(m_aside.get(), &Aside::failed, this, &QualityPanel::failed);
    }
    m_aside->ask([this](const Database &database) -> Aside::Answer {
        auto quality = std::make_shared<Result<ObservatoryQuality>>(readQuality(database));
        return [this, quality] {
            if (!*quality) {
                emit failed(quality->error());
                return;
            }
            m_model->setQuality(std::move(**quality));
            showSummary();
        };
    });
}

void QualityPanel::showSummary()
{
    const ObservatoryQuality &quality = m_model->quality();
    const Wording &wording = m_workspace.wording();
    const QString shares = sharesText(quality.standings, wording);
    m_summary->setText(tr("<b>%1 of %2</b> key facts of the contracts are known. Evidence of all facts: %3.")
                           .arg(wording.locale().toString(quality.known()),
                               wording.locale().toString(quality.wanted()), shares.toHtmlEscaped()));
    m_bar->setCounts(quality.standings, shares);
    QStringList kinds;
    for (const KindQuality &kind : quality.kinds) {
        if (kind.records > 0) {
            const qint64 sourced = kind.standings[Standing::Verified] + kind.standings[Standing::Reported];
            const qint64 share = sourced * 100 / qMax<qint64>(1, kind.standings.total());
            kinds.append(tr("%1: %2 % sourced").arg(kindLabel(kind.kind, wording, 2)).arg(share));
        }
    }
    m_kinds->setText(kinds.join(QStringLiteral(" · ")));
}

QString QualityPanel::html() const
{
    const QualityHeading heading{QFileInfo(m_workspace.path()).completeBaseName(), QDate::currentDate()};
    return qualityHtml(m_model->quality(), heading, m_workspace.wording());
}

void QualityPanel::printReport()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintPreviewDialog preview(&printer, this);
    const QString text = html();
    connect(&preview, &QPrintPreviewDialog::paintRequested, this,
        [text](QPrinter *paper) { printQuality(*paper, text); });
    preview.exec();
}

void QualityPanel::exportReport()
{
    if (!m_prompts) {
        return;
    }
    const QFileInfo file(m_workspace.path());
    const QString suggested = tr("%1 – quality").arg(file.completeBaseName());
    const std::optional<QString> path = m_prompts->chooseFileToSave(tr("Export the report on quality"),
        QString(file.absolutePath() % u'/' % suggested),
        {tr("PDF document (*.pdf)"), tr("Comma-separated values (*.csv)")});
    if (!path) {
        return;
    }
    const bool isCsv = path->endsWith(u".csv", Qt::CaseInsensitive);
    const Result<void> written
        = isCsv ? writeCsv(*path) : writeQualityPdf(*path, html(), m_workspace.wording());
    if (!written) {
        emit failed(written.error());
    }
}

Result<void> QualityPanel::writeCsv(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray text = qualityCsv(m_model->quality()).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return Error{ErrorKind::NotWritable, tr("“%1” could not be written.").arg(path), file.errorString()};
    }
    return {};
}

void QualityPanel::retranslate()
{
    m_print->setText(tr("Print…"));
    m_export->setText(tr("Export…"));
    m_table->setAccessibleName(tr("Quality of each contract"));
    showSummary();
}

void QualityPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace vigie
