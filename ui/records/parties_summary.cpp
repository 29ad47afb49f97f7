#include "ui/records/parties_summary.h"

#include "app/records/code_list.h"
#include "app/storage/record_reader.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/theme.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace vigie {

namespace {

constexpr int labelWidth = 116; // as the labels of the fields above

}

PartiesSummary::PartiesSummary(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("partiesSummary"));
    m_grid->setContentsMargins(0, 9, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    auto *heading = new QLabel(tr("Who does what"));
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    m_grid->addWidget(heading, 0, 0, 1, 2);
    for (const Code &role : CodeList::named(u"role").codes()) {
        addLine(role.code, role.label(workspace.wording().language()));
    }
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSummary &summary) {
        if (summary.everything || summary.concerns(RecordKind::Participation)
            || summary.concerns(RecordKind::Organisation)) {
            reload();
        }
    });
}

void PartiesSummary::addLine(const QString &role, const QString &label)
{
    Line line;
    line.role = role;
    line.label = new MutedLabel(label);
    line.label->setFixedWidth(labelWidth);
    line.label->setWordWrap(true);
    line.names = new QLabel;
    line.names->setObjectName(QString(u"summary." % role));
    line.names->setTextFormat(Qt::RichText);
    line.names->setWordWrap(true);
    line.names->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(line.names, &QLabel::linkActivated, this, [this](const QString &id) {
        emit recordOpenRequested(RecordRef{RecordKind::Organisation, RecordId(id)});
    });
    const int row = m_grid->rowCount();
    m_grid->addWidget(line.label, row, 0, Qt::AlignTop);
    m_grid->addWidget(line.names, row, 1, Qt::AlignTop);
    m_lines.push_back(line);
}

void PartiesSummary::setContract(const RecordRef &contract)
{
    m_contract = contract;
    reload();
}

void PartiesSummary::reload()
{
    const auto participations = RecordReader(m_workspace.database())
                                    .readPointingAt(RecordKind::Participation, u"contract_id", m_contract.id);
    bool any = false;
    for (const Line &line : m_lines) {
        const QString names = participations ? namesOf(line.role, *participations) : QString();
        line.names->setText(names);
        line.names->setVisible(!names.isEmpty());
        line.label->setVisible(!names.isEmpty());
        any = any || !names.isEmpty();
    }
    setVisible(any);
}

QString PartiesSummary::namesOf(const QString &role, const std::vector<Record> &participations) const
{
    const RecordReader reader(m_workspace.database());
    const QColor warning = Theme::of(palette()).standing(Standing::Contradicted);
    QStringList names;
    for (const Record &participation : participations) {
        if (participation.text(u"role") != role) {
            continue;
        }
        const RecordRef organisation = participation.reference(u"organisation_id");
        const bool twice
            = std::any_of(participations.begin(), participations.end(), [&](const Record &other) {
                  return other.text(u"role") != role && other.reference(u"organisation_id") == organisation;
              });
        const QString title = reader.title(organisation, m_workspace.wording());
        const QString sign
            = twice ? QString(u"&nbsp;<span style=\"color:" % warning.name() % u"\">⧉</span>") : QString();
        names.append(QString(u"<a style=\"text-decoration:none\" href=\"" % organisation.id.toString()
            % u"\">" % title.toHtmlEscaped() % u"</a>" % sign));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace vigie
