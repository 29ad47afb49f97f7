#include "ui/records/parties_panel.h"

#include "app/editing/edits.h"
#include "app/editing/one_step.h"
#include "app/records/code_list.h"
#include "app/storage/record_reader.h"
#include "ui/records/party_row.h"
#include "ui/records/role_section.h"
#include "ui/records/surface.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

PartiesPanel::PartiesPanel(Workspace &workspace, QWidget *parent)
    : QScrollArea(parent)
    , m_workspace(workspace)
{
    setObjectName(QStringLiteral("parties"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    build();
    connect(&workspace, &Workspace::changed, this, &PartiesPanel::refresh);
}

void PartiesPanel::build()
{
    auto *page = new QWidget;
    auto *rows = new QVBoxLayout(page);
    rows->setContentsMargins(16, 12, 14, 16);
    rows->setSpacing(12);
    for (const Code &role : CodeList::named(u"role").codes()) {
        auto *section = new RoleSection(role, m_workspace);
        connect(section, &RoleSection::addRequested, this, &PartiesPanel::add);
        connect(section, &RoleSection::moveRequested, this, &PartiesPanel::move);
        connect(section, &RoleSection::removeRequested, this, &PartiesPanel::remove);
        connect(section, &RoleSection::recordOpenRequested, this, &PartiesPanel::recordOpenRequested);
        connect(section, &RoleSection::failed, this, &PartiesPanel::failed);
        rows->addWidget(section);
        m_sections.push_back(section);
    }
    rows->addStretch(1);
    setWidget(page);
    Surface::showThrough(*this);
}

void PartiesPanel::setContract(const RecordRef &contract)
{
    m_contract = contract;
    reload();
}

void PartiesPanel::refresh(const ChangeSummary &summary)
{
    if (!m_contract.isNull()
        && (summary.everything || summary.concerns(RecordKind::Participation)
            || summary.concerns(RecordKind::Organisation) || summary.concerns(RecordKind::Verification)
            || summary.concerns(m_contract))) {
        reload();
    }
}

void PartiesPanel::reload()
{
    const RecordReader reader(m_workspace.database());
    const Wording &wording = m_workspace.wording();
    m_contractTitle = reader.title(m_contract, wording);
    auto read = reader.readPointingAt(RecordKind::Participation, u"contract_id", m_contract.id);
    m_participations = read ? std::move(*read) : std::vector<Record>();
    m_count = static_cast<int>(m_participations.size());
    m_stale = !isVisible();
    if (!m_stale) {
        showSections();
    }
    emit countChanged();
}

void PartiesPanel::showEvent(QShowEvent *event)
{
    if (m_stale) {
        m_stale = false;
        showSections();
    }
    QScrollArea::showEvent(event);
}

void PartiesPanel::showSections()
{
    const RecordReader reader(m_workspace.database());
    const Wording &wording = m_workspace.wording();
    for (RoleSection *section : m_sections) {
        std::vector<Party> parties;
        for (const Record &participation : m_participations) {
            if (participation.text(u"role") != section->role()) {
                continue;
            }
            Party party;
            party.participation = participation;
            party.organisation = reader.title(participation.reference(u"organisation_id"), wording);
            const auto evidence = reader.evidence(participation.ref());
            party.standing
                = evidence ? evidence->value(wholeRecordField.toString()).standing : Standing::Unsourced;
            for (const Record &other : m_participations) {
                if (other.text(u"role") != section->role()
                    && other.reference(u"organisation_id") == participation.reference(u"organisation_id")) {
                    party.otherRoles.append(
                        CodeList::named(u"role").label(other.text(u"role"), wording.language()));
                }
            }
            party.otherRoles.removeDuplicates();
            parties.push_back(party);
        }
        section->showParties(parties);
    }
}

void PartiesPanel::perform(const Edit &edit)
{
    const Result<ChangeSummary> done = m_workspace.perform(edit);
    if (!done) {
        emit failed(done.error());
    }
}

void PartiesPanel::add(
    const QString &role, const RecordRef &organisation, const std::optional<Record> &created)
{
    const Wording &wording = m_workspace.wording();
    qint64 position = 0;
    for (const Record &participation : m_participations) {
        if (participation.text(u"role") == role) {
            position = qMax(position, participation.number(u"position"));
            if (participation.reference(u"organisation_id") == organisation) {
                emit failed(
                    Error{ErrorKind::InvalidInput, tr("This organisation already has that role here."), {}});
                return;
            }
        }
    }
    Record participation(RecordKind::Participation, RecordId::make());
    participation.set(u"contract_id", m_contract);
    participation.set(u"organisation_id", organisation);
    participation.set(u"role", role);
    participation.set(u"position", position + 1);
    const QString name = created ? created->text(u"name")
                                 : RecordReader(m_workspace.database()).title(organisation, wording);
    const QString text
        = tr("Add %1 to %2 (%3)")
              .arg(name, m_contractTitle, CodeList::named(u"role").label(role, wording.language()).toLower());
    std::vector<Record> records;
    if (created) {
        records.push_back(*created);
    }
    records.push_back(participation);
    perform(addRecords(records, text));
}

void PartiesPanel::move(const RecordRef &participation, int by)
{
    const auto moved = std::find_if(m_participations.begin(), m_participations.end(),
        [&participation](const Record &record) { return record.ref() == participation; });
    if (moved == m_participations.end()) {
        return;
    }
    std::vector<RecordRef> order;
    for (const Record &record : m_participations) {
        if (record.text(u"role") == moved->text(u"role")) {
            order.push_back(record.ref());
        }
    }
    const auto place = std::find(order.begin(), order.end(), participation) - order.begin();
    const auto target = place + by;
    if (target < 0 || target >= std::ssize(order)) {
        return;
    }
    std::swap(order[static_cast<size_t>(place)], order[static_cast<size_t>(target)]);
    perform(reorder(order, tr("Reorder the parties of %1").arg(m_contractTitle)));
}

void PartiesPanel::remove(const RecordRef &participation)
{
    const QString title = RecordReader(m_workspace.database()).title(participation, m_workspace.wording());
    perform(removeRecords({participation}, title, m_workspace.wording()));
}

} // namespace vigie
