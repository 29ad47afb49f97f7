#include "ui/records/role_section.h"

#include "ui/records/party_row.h"
#include "ui/records/record_line_edit.h"
#include "ui/widgets/button_tone.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr RecordKind organisations[]{RecordKind::Organisation};

}

RoleSection::RoleSection(const Code &role, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_role(role)
    , m_workspace(workspace)
    , m_layout(new QVBoxLayout(this))
    , m_rowsLayout(new QVBoxLayout)
    , m_none(new MutedLabel(tr("nobody known")))
    , m_line(new RecordLineEdit(workspace, organisations))
    , m_add(new QToolButton)
{
    setObjectName(QString(u"role." % role.code));
    build();
}

void RoleSection::build()
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_rowsLayout->setSpacing(0);
    auto *head = new QHBoxLayout;
    auto *label = new QLabel(m_role.label(m_workspace.wording().language()));
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    head->addWidget(label);
    head->addWidget(m_none);
    head->addStretch(1);
    m_add->setObjectName(QString(u"add." % m_role.code));
    m_add->setIcon(themedIcon(QStringLiteral("plus"), IconTone::Muted));
    m_add->setAutoRaise(true);
    m_add->setToolTip(tr("Add: %1").arg(label->text()));
    m_add->setAccessibleName(m_add->toolTip());
    m_add->setEnabled(!m_workspace.isReadOnly());
    head->addWidget(m_add);
    m_line->setObjectName(QString(u"line." % m_role.code));
    m_line->setPlaceholderText(tr("Name of the organisation…"));
    m_line->setAccessibleName(m_add->toolTip());
    m_line->setVisible(false);
    m_layout->addLayout(head);
    m_layout->addLayout(m_rowsLayout);
    m_layout->addWidget(m_line);
    connect(m_add, &QToolButton::clicked, this, [this] { showAddLine(m_line->isHidden()); });
    connect(m_line, &RecordLineEdit::chosen, this, [this](const RecordRef &organisation) {
        clearLine();
        emit addRequested(m_role.code, organisation, std::nullopt);
    });
    connect(m_line, &RecordLineEdit::creationChosen, this, [this](const Record &created) {
        clearLine();
        emit addRequested(m_role.code, created.ref(), created);
    });
    connect(m_line, &QLineEdit::returnPressed, this, [this] {
        if (const std::optional<RecordRef> match = m_line->exactMatch()) {
            m_line->clear();
            emit addRequested(m_role.code, *match, std::nullopt);
        }
    });
    auto *escape = new QShortcut(Qt::Key_Escape, m_line);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] { showAddLine(false); });
}

// Once more when the list of offers is done: it writes the name into the line after it was chosen.
void RoleSection::clearLine()
{
    m_line->clear();
    QMetaObject::invokeMethod(m_line, &QLineEdit::clear, Qt::QueuedConnection);
}

void RoleSection::showAddLine(bool visible)
{
    m_line->setVisible(visible);
    m_line->clear();
    if (visible) {
        m_line->setFocus();
    } else {
        m_add->setFocus();
    }
}

PartyRow *RoleSection::rowFor(const Party &party)
{
    auto *row = new PartyRow(party.participation.ref(), m_workspace);
    connect(row, &PartyRow::recordOpenRequested, this, &RoleSection::recordOpenRequested);
    connect(row, &PartyRow::moveRequested, this,
        [this, row](int by) { emit moveRequested(row->participation(), by); });
    connect(
        row, &PartyRow::removeRequested, this, [this, row] { emit removeRequested(row->participation()); });
    connect(row, &PartyRow::failed, this, &RoleSection::failed);
    return row;
}

// Rows whose participation is still there stay, so that an amount being typed stays too.
void RoleSection::showParties(const std::vector<Party> &parties)
{
    std::vector<PartyRow *> before;
    before.swap(m_rows);
    for (const Party &party : parties) {
        const auto found = std::find_if(before.begin(), before.end(), [&party](const PartyRow *row) {
            return row && row->participation() == party.participation.ref();
        });
        PartyRow *row = found == before.end() ? rowFor(party) : *found;
        if (found != before.end()) {
            *found = nullptr;
        }
        m_rows.push_back(row);
    }
    for (PartyRow *row : before) {
        if (row) {
            row->hide();
            row->deleteLater();
        }
    }
    for (size_t place = 0; place < m_rows.size(); ++place) {
        if (m_rowsLayout->indexOf(m_rows[place]) != static_cast<int>(place)) {
            m_rowsLayout->insertWidget(static_cast<int>(place), m_rows[place]);
        }
        m_rows[place]->showParty(parties[place], place > 0, place + 1 < m_rows.size());
    }
    m_none->setVisible(parties.empty());
}

} // namespace vigie
