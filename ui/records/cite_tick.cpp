#include "ui/records/cite_tick.h"

#include "ui/records/current_source.h"
#include "ui/widgets/theme.h"

#include <algorithm>

namespace vigie {

namespace {

bool isStatedBy(const CurrentSource &current, const FieldClaims &claims)
{
    const std::vector<StatedClaim> &all = claims.dossier.claims;
    return std::any_of(all.begin(), all.end(), [&](const StatedClaim &claim) {
        return claim.source == current.source() && claim.agreement == Agreement::Agrees
            && (current.locator().isEmpty() || claim.locator == current.locator());
    });
}

} // namespace

CiteTick::CiteTick(const QString &field, QWidget *parent)
    : QToolButton(parent)
{
    setObjectName(QString(u"cite." % field));
    setAutoRaise(true);
    setFocusPolicy(Qt::NoFocus); // Ctrl+Enter in the field does the same
    setVisible(false);
}

void CiteTick::showState(const CurrentSource *current, const FieldClaims &claims, bool canWrite)
{
    const bool offered = current && canWrite && !claims.retained.isEmpty()
        && current->isCitedBy(claims.subject.record, claims.subject.field);
    setVisible(offered);
    if (!offered) {
        m_isCited = false;
        return;
    }
    m_isCited = isStatedBy(*current, claims);
    setIcon(themedIcon(QStringLiteral("check"), m_isCited ? IconTone::Accent : IconTone::Muted));
    setDown(false);
    setCheckable(true);
    setChecked(m_isCited);
    const QString sentence = m_isCited
        ? tr("“%1” is cited for this value").arg(current->text())
        : tr("Cite “%1” for this value (Ctrl+Enter in the field)").arg(current->text());
    setToolTip(sentence);
    setAccessibleName(sentence);
}

} // namespace vigie
