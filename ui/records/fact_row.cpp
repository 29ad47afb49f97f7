#include "ui/records/fact_row.h"

#include "app/editing/workspace.h"
#include "ui/models/stated_value.h"
#include "ui/records/field_frame.h"
#include "ui/records/marked_claims.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/standing_mark.h"

#include <QGridLayout>

namespace vigie {

namespace {

constexpr int labelWidth = 116; // as in the rows of fields

}

FactRow::FactRow(const QString &fact, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_label(new MutedLabel)
    , m_values(new ElidedLabel)
{
    setObjectName(QString(u"fact." % fact));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    m_evidence = new MarkedClaims(
        fact, workspace, [grid](QWidget *panel) { grid->addWidget(panel, 1, 0, 1, 2); }, this);
    m_label->setWordWrap(true);
    m_label->setFixedWidth(labelWidth);
    m_label->setContentsMargins(0, 6, 0, 0);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_values->setObjectName(QString(u"values." % fact));
    auto *frame = new FieldFrame;
    frame->setReadOnly(true);
    frame->content()->addWidget(m_values, 1);
    frame->content()->addWidget(m_evidence->mark());
    grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    grid->addWidget(frame, 0, 1, Qt::AlignTop);
}

void FactRow::showFact(const FieldClaims &claims, bool newRecord)
{
    m_label->setText(
        statedFieldLabel(claims.subject.record.kind, claims.subject.field, m_workspace.wording()));
    m_values->setText(valuesText(claims));
    m_evidence->show(claims, newRecord);
}

QString FactRow::valuesText(const FieldClaims &claims) const
{
    if (claims.subject.field == wholeRecordField) {
        return tr("%n source(s)", nullptr, static_cast<int>(claims.dossier.claims.size()));
    }
    QStringList values;
    for (const StatedClaim &claim : claims.dossier.claims) {
        const QString text
            = statedValueText(claims.subject.record.kind, claims.subject.field, claim.value, m_workspace);
        if (!values.contains(text) && !text.isEmpty()) {
            values.append(text);
        }
    }
    return values.join(QStringLiteral(" · "));
}

} // namespace vigie
