#include "ui/figures/figure_page.h"

#include "app/storage/facts_reader.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/button_tone.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vigie {

FigurePage::FigurePage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new QLabel(this))
    , m_count(new ElidedLabel({}, this))
    , m_firstRow(new QHBoxLayout)
    , m_secondRow(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_copy(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new MutedLabel({}, this))
    , m_header(new QWidget(this))
{
    connect(&workspace, &Workspace::changed, this, &FigurePage::observatoryChanged);
    connect(m_copy, &QPushButton::clicked, this, &FigurePage::copyFigureNow);
    connect(m_export, &QPushButton::clicked, this, &FigurePage::openExport);
    m_title->setObjectName(QStringLiteral("figureTitle"));
    m_count->setObjectName(QStringLiteral("figureCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText); // second rank; it gives way in a narrow window
    m_copy->setObjectName(QStringLiteral("figureCopy"));
    m_export->setObjectName(QStringLiteral("figureExport"));
    m_empty->setObjectName(QStringLiteral("figureEmpty"));
    setButtonTone(m_export, ButtonTone::Accent);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.45);
    large.setBold(true);
    m_title->setFont(large);
}

void FigurePage::build(QWidget *controls, QWidget *content)
{
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->addWidget(m_copy);
    m_buttons->addWidget(m_export);
    m_controls = controls;
    auto *header = new QVBoxLayout(m_header);
    header->setContentsMargins(18, 12, 18, 10);
    header->setSpacing(8);
    m_firstRow->setSpacing(10);
    m_firstRow->addWidget(m_title);
    m_firstRow->addWidget(m_count);
    m_firstRow->addWidget(controls);
    m_firstRow->addStretch(1);
    m_firstRow->addLayout(m_buttons);
    header->addLayout(m_firstRow);
    header->addLayout(m_secondRow);
    // Its least width is that of two rows, which it takes when one is too long: see arrangeHeader().
    m_header->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(48);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_stack, 1);
    translateHeader();
}

void FigurePage::addHeaderButton(QPushButton *button)
{
    m_buttons->insertWidget(1, button);
}

void FigurePage::setHeading(const QString &title, const QString &count)
{
    m_title->setText(title);
    m_count->setText(count);
    arrangeHeader();
}

// In a narrow window the controls go below the title instead of squeezing what stands beside it.
void FigurePage::arrangeHeader()
{
    int wanted = 2 * 18;
    for (const QWidget *part : std::initializer_list<const QWidget *>{m_title, m_count, m_controls}) {
        wanted += part->sizeHint().width() + m_firstRow->spacing();
    }
    wanted += m_buttons->sizeHint().width() + m_firstRow->spacing();
    const bool below = wanted > width();
    if (below == (m_secondRow->indexOf(m_controls) >= 0)) {
        return;
    }
    QHBoxLayout *from = below ? m_firstRow : m_secondRow;
    from->removeWidget(m_controls);
    if (below) {
        m_secondRow->addWidget(m_controls, 0, Qt::AlignLeft);
    } else {
        m_firstRow->insertWidget(2, m_controls);
    }
}

void FigurePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHeader();
}

void FigurePage::setEmpty(bool empty, const QString &explanation)
{
    m_empty->setText(explanation);
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_copy->setEnabled(!empty);
    m_export->setEnabled(!empty);
}

void FigurePage::announce(const QString &status)
{
    m_status = status;
    if (isVisible()) {
        emit statusChanged(status);
    }
}

void FigurePage::observatoryChanged(const ChangeSummary &summary)
{
    if (!summary.everything && !concerns(summary)) {
        return;
    }
    m_stale = true;
    if (isVisible()) {
        readAgain();
    }
}

void FigurePage::readAgain()
{
    Result<ObservatoryFacts> facts = readFacts(m_workspace.database());
    if (!facts) {
        emit failed(facts.error());
        return;
    }
    m_facts = *std::move(facts);
    m_stale = false;
    refresh();
}

void FigurePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        readAgain();
    }
    emit statusChanged(m_status);
}

void FigurePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        translateHeader();
        retranslate();
        arrangeHeader();
        if (!m_stale) {
            refresh();
        }
    }
}

void FigurePage::translateHeader()
{
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the figure as an image"));
    m_export->setText(tr("Export image…"));
}

void FigurePage::copyFigureNow()
{
    copyFigure(*figureSource()(m_workspace.wording()), m_choice.settings);
    emit statusChanged(tr("The figure is on the clipboard."));
}

void FigurePage::openExport()
{
    if (!m_languageChosen) {
        m_choice.language = m_workspace.wording().language();
    }
    m_dialog = new ExportDialog(figureSource(), m_choice, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ExportDialog::copyRequested, this, [this] {
        copyFigure(*m_dialog->figure(), m_dialog->choice().settings);
        emit statusChanged(tr("The figure is on the clipboard."));
    });
    connect(m_dialog, &QDialog::accepted, this, [this] { exportAccepted(*m_dialog); });
    m_dialog->open();
}

void FigurePage::exportAccepted(const ExportDialog &dialog)
{
    m_choice = dialog.choice();
    m_languageChosen = true;
    const std::shared_ptr<const Figure> figure = dialog.figure();
    const QString ending = endingOf(m_choice.settings.format);
    const QString filter = m_choice.settings.format == FigureFormat::Png ? tr("PNG image (*.png)")
        : m_choice.settings.format == FigureFormat::Svg                  ? tr("SVG drawing (*.svg)")
                                                                         : tr("PDF document (*.pdf)");
    writeWhere(tr("Export image"), ending, filter, [this, figure](const QString &path) {
        return exportFigure(*figure, m_choice.settings, path, m_workspace.wording());
    });
}

void FigurePage::writeWhere(const QString &title, const QString &ending, const QString &filter,
    const std::function<Result<void>(const QString &)> &write)
{
    if (m_prompts == nullptr) {
        return;
    }
    const QString folder = QFileInfo(m_workspace.path()).absolutePath();
    const std::optional<QString> path
        = m_prompts->chooseFileToSave(title, QString(folder + u'/' + suggestedName() + ending), {filter});
    if (!path) {
        return;
    }
    const Result<void> written = write(*path);
    if (!written) {
        emit failed(written.error());
        return;
    }
    emit statusChanged(tr("Written: %1").arg(QFileInfo(*path).fileName()));
}

} // namespace vigie
