#include "ui/prompts/extent_dialog.h"

#include "ui/widgets/button_tone.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace vigie {

ExtentDialog::ExtentDialog(const ExportOffer &offer, QWidget *parent)
    : QDialog(parent)
    , m_choices(new QButtonGroup(this))
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("exportExtent"));
    setWindowTitle(offer.title);
    setMinimumWidth(440);
    m_rows->setSpacing(10);
    m_rows->addWidget(new QLabel(tr("What should be written?")));
    add(ExportExtent::Shown, offer.shown, "extentShown");
    add(ExportExtent::Selected, offer.selected, "extentSelected");
    add(ExportExtent::Everything, offer.everything, "extentEverything");
    const bool some = !offer.selected.isEmpty();
    QAbstractButton *first
        = m_choices->button(static_cast<int>(some ? ExportExtent::Selected : ExportExtent::Shown));
    first->setChecked(true);
    first->setFocus();
    auto *buttons = new QDialogButtonBox;
    QPushButton *go = buttons->addButton(tr("Choose a file…"), QDialogButtonBox::AcceptRole);
    go->setObjectName(QStringLiteral("extentAccept"));
    go->setDefault(true);
    setButtonTone(go, ButtonTone::Accent);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_rows->addSpacing(6);
    m_rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ExtentDialog::add(ExportExtent extent, const QString &sentence, const char *name)
{
    if (sentence.isEmpty()) {
        return;
    }
    auto *choice = new QRadioButton(sentence);
    choice->setObjectName(QString::fromLatin1(name));
    m_choices->addButton(choice, static_cast<int>(extent));
    m_rows->addWidget(choice);
}

ExportExtent ExtentDialog::extent() const
{
    return static_cast<ExportExtent>(m_choices->checkedId());
}

} // namespace vigie
