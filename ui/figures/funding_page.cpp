#include "ui/figures/funding_page.h"

#include "ui/figures/funding_view.h"
#include "ui/figures/kind_delegate.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr std::array measuresInOrder{
    FundingMeasure::Investment, FundingMeasure::Contracts, FundingMeasure::MaxOutcomePayment};
constexpr std::array colorsInOrder{FundingColor::Investor, FundingColor::Sector, FundingColor::None};
constexpr int idRole = Qt::UserRole;

// The first line is what it is, the others what is known of it.
QString asRichText(const QStringList &lines)
{
    QStringList escaped;
    for (const QString &line : lines) {
        escaped << line.toHtmlEscaped();
    }
    escaped.front() = QStringLiteral("<b>%1</b>").arg(escaped.front());
    return escaped.join(QStringLiteral("<br>"));
}

template <typename Widget>
Widget *named(Widget *widget, const char *name)
{
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

} // namespace

FundingPage::FundingPage(Workspace &workspace, QWidget *parent)
    : FigurePage(workspace, parent)
    , m_kinds(named(new QListWidget(this), "fundingKinds"))
    , m_view(new FundingView(this))
    , m_measure(named(new QComboBox(this), "fundingMeasure"))
    , m_by(named(new QComboBox(this), "fundingBy"))
    , m_color(named(new QComboBox(this), "fundingColor"))
    , m_ownTitle(named(new QLineEdit(this), "fundingTitle"))
    , m_legend(named(new QComboBox(this), "fundingLegend"))
    , m_format(named(new QComboBox(this), "fundingFormat"))
    , m_contracts(named(new QListWidget(this), "fundingContracts"))
    , m_contractsTitle(named(new QLabel(this), "fundingContractsTitle"))
    , m_note(new MutedLabel({}, this))
    , m_data(named(new QPushButton(this), "fundingData"))
{
    setObjectName(QStringLiteral("fundingPage"));
    build(new QWidget(this), makeContent());
    addHeaderButton(m_data);
    retranslate();
    m_kinds->setCurrentRow(0);
    connectOptions();
}

QWidget *FundingPage::makeContent()
{
    for (const char *icon : {"chart", "bars"}) {
        auto *item = new QListWidgetItem(m_kinds);
        item->setIcon(themedIcon(QString::fromLatin1(icon)));
    }
    m_kinds->setItemDelegate(new KindDelegate(m_kinds));
    m_kinds->setFixedWidth(190);
    m_kinds->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_kinds);
    row->addWidget(m_view, 1);
    row->addWidget(makeOptions());
    return content;
}

QLabel *FundingPage::addOption(QVBoxLayout *column, QWidget *field)
{
    auto *label = new MutedLabel({}, this);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    column->addSpacing(6);
    m_labels.push_back(label);
    return label;
}

QWidget *FundingPage::makeOptions()
{
    auto *side = new QWidget(this);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(3);
    for (QWidget *field :
        std::initializer_list<QWidget *>{m_measure, m_by, m_color, m_ownTitle, m_legend, m_format}) {
        addOption(column, field);
    }
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    column->addSpacing(10);
    m_contractsTitle->setWordWrap(true);
    column->addWidget(m_contractsTitle);
    m_contracts->setWordWrap(true);
    m_contracts->setSpacing(3);
    m_contractsTitle->setTextFormat(Qt::RichText);
    m_contracts->setMinimumHeight(90);
    column->addWidget(m_contracts, 1);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(252);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields take it
    return scroll;
}

void FundingPage::connectOptions()
{
    connect(m_kinds, &QListWidget::currentRowChanged, this, [this] {
        fillMeasures();
        refresh();
    });
    for (QComboBox *combo : {m_measure, m_color}) {
        connect(combo, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    }
    for (QComboBox *combo : {m_legend, m_format}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &FundingPage::showFigure);
    }
    connect(m_ownTitle, &QLineEdit::textChanged, this, &FundingPage::showFigure);
    connect(m_view, &FundingView::markSelected, this, &FundingPage::showContracts);
    connect(m_view, &FundingView::markOpened, this, &FundingPage::openMark);
    connect(m_contracts, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        emit recordOpenRequested({RecordKind::Contract, RecordId(item->data(idRole).toString())});
    });
    connect(m_data, &QPushButton::clicked, this, &FundingPage::saveData);
}

void FundingPage::fillCombo(QComboBox *combo, const QStringList &texts)
{
    const QSignalBlocker quiet(combo);
    const int current = std::clamp(combo->currentIndex(), 0, static_cast<int>(texts.size()) - 1);
    combo->clear();
    combo->addItems(texts);
    combo->setCurrentIndex(current);
}

// Outcome payments are not split between investors, so they cannot be compared by them.
void FundingPage::fillMeasures()
{
    QStringList measures{tr("Investment commitment"), tr("Number of contracts")};
    if (!comparesInvestors()) {
        measures << tr("Maximum outcome payment");
    }
    fillCombo(m_measure, measures);
    fillCombo(m_by, {comparesInvestors() ? tr("Investor") : tr("Year of signature")});
    fillCombo(m_color,
        comparesInvestors() ? QStringList{tr("One colour"), tr("Sector")}
                            : QStringList{tr("Investor"), tr("Sector"), tr("One colour")});
}

void FundingPage::retranslate()
{
    m_kinds->item(0)->setText(tr("By year"));
    m_kinds->item(1)->setText(tr("Top investors"));
    m_kinds->setAccessibleName(tr("Kind of chart"));
    const QStringList labels{
        tr("&Measure"), tr("&By"), tr("&Colour"), tr("&Title"), tr("&Legend"), tr("&Format")};
    for (size_t i = 0; i < m_labels.size(); ++i) {
        m_labels[i]->setText(labels[static_cast<qsizetype>(i)]);
    }
    fillMeasures();
    fillCombo(m_legend, {tr("Below"), tr("None")});
    QStringList formats;
    for (const SizePreset &preset : sizePresets) {
        formats << QCoreApplication::translate("Figure", preset.name);
    }
    fillCombo(m_format, formats);
    m_data->setText(tr("Data (CSV)"));
    m_note->setText(tr("Coverage and sources are always written below the figure."));
    announce(tr("Click a bar: see its contracts · double-click: open"));
    showContracts(m_view->selectedMark());
}

bool FundingPage::comparesInvestors() const
{
    return m_kinds->currentRow() == 1;
}

FundingOptions FundingPage::options() const
{
    FundingOptions options;
    options.by = comparesInvestors() ? FundingGrouping::Investor : FundingGrouping::SignatureYear;
    options.measure = measuresInOrder[static_cast<size_t>(std::max(0, m_measure->currentIndex()))];
    const auto color = static_cast<size_t>(std::max(0, m_color->currentIndex()));
    options.color = comparesInvestors() ? (color == 1 ? FundingColor::Sector : FundingColor::None)
                                        : colorsInOrder[color];
    return options;
}

ExportSettings FundingPage::settings() const
{
    ExportSettings settings;
    settings.size = sizePresets[static_cast<size_t>(std::max(0, m_format->currentIndex()))].size;
    settings.frame.title = m_ownTitle->text().trimmed();
    settings.frame.legend = m_legend->currentIndex() == 0;
    return settings;
}

void FundingPage::refresh()
{
    m_figure = std::make_shared<FundingFigure>(fundingTable(facts(), options()), workspace().wording());
    setHeading(tr("Funding"), tr("%n contract(s)", nullptr, static_cast<int>(facts().contracts.size())));
    setEmpty(m_figure->table().isEmpty(),
        comparesInvestors()
            ? tr("Nothing to draw yet. Add an investor to a contract: it appears here.")
            : tr("Nothing to draw yet. Add a contract with its amount and its date of signature."));
    m_data->setEnabled(!m_figure->table().isEmpty());
    showFigure();
}

void FundingPage::showFigure()
{
    if (m_figure == nullptr) {
        return;
    }
    const ExportSettings shown = settings();
    exportChoice().settings.size = shown.size;
    exportChoice().settings.frame = shown.frame;
    m_ownTitle->setPlaceholderText(m_figure->title());
    m_view->setFunding(m_figure, shown);
    showContracts(-1);
}

void FundingPage::showContracts(int mark)
{
    m_contracts->clear();
    m_contracts->setVisible(mark >= 0);
    if (mark < 0 || m_figure == nullptr) {
        m_contractsTitle->clear();
        return;
    }
    m_contractsTitle->setText(asRichText(m_figure->describe(mark)));
    const std::vector<RecordId> &behind = m_figure->table().marks[static_cast<size_t>(mark)].contracts;
    for (const ContractFacts &contract : facts().contracts) {
        if (std::find(behind.begin(), behind.end(), contract.id) != behind.end()) {
            auto *item = new QListWidgetItem(contract.name, m_contracts);
            item->setData(idRole, contract.id.toString());
        }
    }
}

// One contract opens; of several the first does, and the others are in the list beside.
void FundingPage::openMark(int mark)
{
    m_view->selectMark(mark);
    const std::vector<RecordId> &behind = m_figure->table().marks[static_cast<size_t>(mark)].contracts;
    if (!behind.empty()) {
        emit recordOpenRequested({RecordKind::Contract, behind.front()});
    }
}

void FundingPage::saveData()
{
    const QByteArray csv = toCsv(m_figure->rows());
    writeWhere(tr("Save the data"), QStringLiteral(".csv"), tr("CSV table (*.csv)"),
        [this, csv](const QString &path) { return writeWhole(path, csv, workspace().wording()); });
}

bool FundingPage::concerns(const ChangeSummary &summary) const
{
    for (const RecordKind kind : {RecordKind::Contract, RecordKind::Participation, RecordKind::Organisation,
             RecordKind::Claim, RecordKind::Verification, RecordKind::Source}) {
        if (summary.concerns(kind)) {
            return true;
        }
    }
    return false;
}

FigureSource FundingPage::figureSource() const
{
    return [this](const Wording &wording) {
        return std::make_shared<FundingFigure>(fundingTable(facts(), options()), wording);
    };
}

QString FundingPage::suggestedName() const
{
    return comparesInvestors() ? tr("top-investors") : tr("funding-by-year");
}

} // namespace vigie
