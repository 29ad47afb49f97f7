// ReleasesPanel: how its parts stand.
#include "ui/history/releases_panel.h"

#include "ui/history/comparison_model.h"
#include "ui/models/aside.h"
#include "ui/widgets/button_tone.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/section_heading.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace vigie {

ReleasesPanel::ReleasesPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ComparisonModel(workspace.wording(), this))
    , m_freeze(new QPushButton(tr("Freeze now…")))
    , m_list(new QListWidget)
    , m_note(new QLineEdit)
    , m_rename(new QPushButton(tr("Rename…")))
    , m_remove(new QPushButton(tr("Delete…")))
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_evidence(new QCheckBox(tr("Sources and standings too")))
    , m_copy(new QPushButton(tr("Copy as text")))
    , m_save(new QPushButton(tr("Save…")))
    , m_pages(new QStackedWidget)
    , m_tree(new QTreeView)
    , m_empty(new EmptyState)
    , m_count(new MutedLabel)
{
    setObjectName(QStringLiteral("releasesPanel"));
    auto *sides = new QSplitter(Qt::Horizontal);
    sides->setChildrenCollapsible(false);
    sides->addWidget(buildList());
    sides->addWidget(buildComparison());
    sides->setStretchFactor(1, 1);
    sides->setSizes({300, 760});
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(sides);
    connectParts();
}

QWidget *ReleasesPanel::buildList()
{
    auto *side = new QWidget;
    side->setMinimumWidth(230);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(8);
    m_freeze->setObjectName(QStringLiteral("freezeNow"));
    m_freeze->setIcon(themedIcon(QStringLiteral("plus"), IconTone::OnAccent));
    setButtonTone(m_freeze, ButtonTone::Accent);
    rows->addWidget(m_freeze);
    m_list->setObjectName(QStringLiteral("releases"));
    m_list->setAccessibleName(tr("Releases"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    rows->addWidget(m_list, 1);
    m_note->setObjectName(QStringLiteral("releaseNote"));
    m_note->setAccessibleName(tr("Note on the release"));
    m_note->setPlaceholderText(tr("Note on the release"));
    rows->addWidget(m_note);
    m_rename->setObjectName(QStringLiteral("renameRelease"));
    m_remove->setObjectName(QStringLiteral("removeRelease"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_rename);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    return side;
}

QWidget *ReleasesPanel::buildComparison()
{
    auto *side = new Surface;
    side->setMinimumWidth(320);
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(8);
    auto *choice = new QHBoxLayout;
    auto *from = new QLabel(tr("&From"));
    from->setBuddy(m_from);
    auto *to = new QLabel(tr("&to"));
    to->setBuddy(m_to);
    m_from->setObjectName(QStringLiteral("compareFrom"));
    m_from->setAccessibleName(tr("Release to compare from"));
    m_to->setObjectName(QStringLiteral("compareTo"));
    m_to->setAccessibleName(tr("Release to compare with, or now"));
    for (QComboBox *box : {m_from, m_to}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    choice->addWidget(from);
    choice->addWidget(m_from, 1);
    choice->addWidget(to);
    choice->addWidget(m_to, 1);
    rows->addLayout(choice);
    auto *how = new QHBoxLayout;
    m_evidence->setObjectName(QStringLiteral("compareEvidence"));
    m_evidence->setChecked(true);
    m_copy->setObjectName(QStringLiteral("copyComparison"));
    m_copy->setIcon(themedIcon(QStringLiteral("copy")));
    m_copy->setToolTip(tr("Testimonies and sources that are not public are counted in the text, not told"));
    m_save->setObjectName(QStringLiteral("saveComparison"));
    m_save->setToolTip(m_copy->toolTip());
    m_count->setObjectName(QStringLiteral("comparisonCount"));
    how->addWidget(m_evidence);
    how->addWidget(m_count);
    how->addStretch(1);
    how->addWidget(m_copy);
    how->addWidget(m_save);
    rows->addLayout(how);
    m_tree->setObjectName(QStringLiteral("comparison"));
    m_tree->setAccessibleName(tr("What changed"));
    m_tree->setModel(m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_empty);
    rows->addWidget(m_pages, 1);
    return side;
}

ReleasesPanel::~ReleasesPanel() = default;

} // namespace vigie
