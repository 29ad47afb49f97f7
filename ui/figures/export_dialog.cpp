#include "ui/figures/export_dialog.h"

#include "ui/figures/figure_preview.h"
#include "ui/widgets/button_tone.h"
#include "ui/widgets/muted_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace vigie {

namespace {

QComboBox *namedCombo(const char *name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(QString::fromLatin1(name));
    return combo;
}

} // namespace

ExportDialog::ExportDialog(FigureSource source, const ExportChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_choice(choice)
    , m_preview(new FigurePreview(this))
    , m_format(namedCombo("exportFormat", this))
    , m_size(namedCombo("exportSize", this))
    , m_dpi(new QSpinBox(this))
    , m_language(namedCombo("exportLanguage", this))
    , m_dark(new QCheckBox(tr("Dark background"), this))
    , m_pixels(new MutedLabel({}, this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export image"));
    auto *form = new QFormLayout;
    addChoices(form);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *write = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    write->setObjectName(QStringLiteral("exportAccept"));
    write->setDefault(true);
    setButtonTone(write, ButtonTone::Accent);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("exportCopy"));
    connect(copy, &QPushButton::clicked, this, &ExportDialog::copyRequested);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *side = new QVBoxLayout;
    side->addLayout(form);
    side->addWidget(m_pixels);
    side->addStretch();
    auto *top = new QHBoxLayout;
    top->addWidget(m_preview, 1);
    top->addLayout(side);
    auto *all = new QVBoxLayout(this);
    all->addLayout(top, 1);
    all->addWidget(buttons);
    resize(940, 540);
    showPreview();
}

void ExportDialog::addChoices(QFormLayout *form)
{
    for (const char *name : {"PNG", "SVG", "PDF"}) {
        m_format->addItem(QString::fromLatin1(name));
    }
    m_format->setCurrentIndex(static_cast<int>(m_choice.settings.format));
    int current = 0;
    for (const SizePreset &preset : sizePresets) {
        if (preset.size == m_choice.settings.size) {
            current = m_size->count();
        }
        m_size->addItem(QCoreApplication::translate("Figure", preset.name));
    }
    m_size->setCurrentIndex(current);
    m_dpi->setObjectName(QStringLiteral("exportDpi"));
    m_dpi->setRange(48, 600);
    m_dpi->setSingleStep(24);
    m_dpi->setValue(m_choice.settings.dpi);
    m_language->addItems({QStringLiteral("Français"), QStringLiteral("English")});
    m_language->setCurrentIndex(m_choice.language == Language::French ? 0 : 1);
    m_dark->setObjectName(QStringLiteral("exportDark"));
    m_dark->setChecked(m_choice.settings.dark);
    form->addRow(tr("&Format:"), m_format);
    form->addRow(tr("&Size:"), m_size);
    form->addRow(tr("&Resolution (dpi):"), m_dpi);
    form->addRow(tr("&Language:"), m_language);
    form->addRow(QString(), m_dark);
    for (QComboBox *combo : {m_format, m_size, m_language}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &ExportDialog::takeChoices);
    }
    connect(m_dpi, &QSpinBox::valueChanged, this, &ExportDialog::takeChoices);
    connect(m_dark, &QCheckBox::toggled, this, &ExportDialog::takeChoices);
}

void ExportDialog::takeChoices()
{
    ExportSettings &settings = m_choice.settings;
    settings.format = static_cast<FigureFormat>(m_format->currentIndex());
    settings.size = sizePresets[static_cast<size_t>(m_size->currentIndex())].size;
    settings.dpi = m_dpi->value();
    settings.dark = m_dark->isChecked();
    m_choice.language = m_language->currentIndex() == 0 ? Language::French : Language::English;
    showPreview();
}

void ExportDialog::showPreview()
{
    m_figure = m_source(Wording(m_choice.language));
    m_preview->setFigure(m_figure, m_choice.settings);
    const bool png = m_choice.settings.format == FigureFormat::Png;
    m_dpi->setEnabled(png);
    const QSize pixels = m_choice.settings.pixels();
    m_pixels->setText(png ? tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height())
                          : tr("Vectors: sharp at every size"));
}

} // namespace vigie
