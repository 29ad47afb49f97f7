#include "ui/records/claim_words.h"

#include "app/editing/workspace.h"
#include "ui/models/stated_value.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QSet>

namespace vigie {

namespace {

constexpr const char *context = "ClaimWords";

QString link(const QString &address, const QString &text)
{
    return QString(u"<a style=\"text-decoration:none\" href=\"" % address.toHtmlEscaped() % u"\">"
        % text.toHtmlEscaped() % u"</a>");
}

QString coloured(const QString &html, const QColor &colour)
{
    return QString(u"<span style=\"color:" % colour.name() % u"\">" % html % u"</span>");
}

QString agreementText(const StatedClaim &claim, const Wording &wording)
{
    switch (claim.agreement) {
    case Agreement::Agrees:
        return wording.text(context, QT_TRANSLATE_NOOP("ClaimWords", "agrees"));
    case Agreement::Differs:
        return wording.text(context, QT_TRANSLATE_NOOP("ClaimWords", "competes"));
    case Agreement::Silent:
        return wording.text(context, QT_TRANSLATE_NOOP("ClaimWords", "cannot be compared"));
    }
    Q_UNREACHABLE();
}

QStringList detailsOf(const StatedClaim &claim, bool withAgreement, const Wording &wording)
{
    QStringList details;
    if (!claim.sourceDate.isNull()) {
        details.append(claim.sourceDate.toText(wording));
    }
    if (!claim.locator.isEmpty()) {
        details.append(claim.locator);
    }
    if (claim.reliability > 0) {
        details.append(wording.text(context, QT_TRANSLATE_NOOP("ClaimWords", "reliability %1 of 5"))
                           .arg(claim.reliability));
    }
    if (claim.standing && *claim.standing != Standing::Contradicted) {
        details.append(standingLabel(*claim.standing, wording));
    }
    if (withAgreement) {
        details.append(agreementText(claim, wording));
    }
    return details;
}

int valuesStated(const FieldDossier &dossier)
{
    QSet<QString> values;
    for (const StatedClaim &claim : dossier.claims) {
        if (!claim.value.isEmpty()) {
            values.insert(claim.value);
        }
    }
    return static_cast<int>(values.size());
}

QString decisionText(const StandingDecision &decision, const Wording &wording)
{
    return decision.on.isNull()
        ? wording.text(context, QT_TRANSLATE_NOOP("ClaimWords", "Standing given by %1.")).arg(decision.by)
        : wording.text(context, QT_TRANSLATE_NOOP("ClaimWords", "Standing given by %1 on %2."))
              .arg(decision.by, decision.on.toText(wording));
}

} // namespace

QString claimHtml(const StatedClaim &claim, bool withAgreement, const Theme &theme, const Wording &wording)
{
    QString html = link(QStringLiteral("source:"), claim.sourceTitle);
    QStringList details = detailsOf(claim, withAgreement, wording);
    for (QString &detail : details) {
        detail = coloured(detail.toHtmlEscaped(), theme.muted);
    }
    if (claim.confidential) {
        const QString word = wording.text(context, QT_TRANSLATE_NOOP("ClaimWords", "confidential"));
        details.append(coloured(QString(u"<b>" % word % u"</b>"), theme.standing(Standing::Contradicted)));
    }
    for (const QString &detail : details) {
        html += u" · " % detail;
    }
    if (!claim.quotation.isEmpty()) {
        html += u"<br>“" % claim.quotation.toHtmlEscaped() % u"”";
    }
    if (!claim.notes.isEmpty()) {
        html += u"<br>" % coloured(QString(u"<i>" % claim.notes.toHtmlEscaped() % u"</i>"), theme.muted);
    }
    return html;
}

QString valueHtml(const ClaimSubject &subject, const QString &value, const Workspace &workspace)
{
    QString text = statedValueText(subject.record.kind, subject.field, value, workspace).toHtmlEscaped();
    // Qt's rich text takes the narrow no-break space of amounts for a plain one.
    text.replace(QChar(0x202f), QStringLiteral("&nbsp;"));
    return QString(u"<b>" % text % u"</b>");
}

QString evidenceHeading(const FieldClaims &claims, const Wording &wording)
{
    const FieldDossier &dossier = claims.dossier;
    if (dossier.claims.empty() && dossier.standing == Standing::Unsourced) {
        return wording.text(context, QT_TRANSLATE_NOOP("ClaimWords", "No source is cited for this yet."));
    }
    const int values = valuesStated(dossier);
    if (dossier.standing == Standing::Contradicted && values > 1) {
        return wording.text(
            context, QT_TRANSLATE_N_NOOP("ClaimWords", "%n value(s) contradict each other"), values);
    }
    QString label = standingLabel(dossier.standing, wording);
    label[0] = label[0].toUpper();
    return label;
}

QString evidenceReason(const FieldClaims &claims, const Wording &wording)
{
    const FieldDossier &dossier = claims.dossier;
    if (dossier.claims.empty() && !dossier.decision) {
        return claims.ofWholeRecord ? wording.text(context,
                   QT_TRANSLATE_NOOP("ClaimWords", "From the sources cited for the record as a whole."))
                                    : QString();
    }
    QStringList sentences;
    if (dossier.decision) {
        sentences.append(decisionText(*dossier.decision, wording));
    }
    if (dossier.decision && dossier.verdict.standing != dossier.standing) {
        sentences.append(wording.text(context, QT_TRANSLATE_NOOP("ClaimWords", "Its sources alone give: %1."))
                             .arg(standingLabel(dossier.verdict.standing, wording)));
    }
    if (!dossier.claims.empty()) {
        sentences.append(reasonText(dossier.verdict, wording));
    }
    return sentences.join(u' ');
}

} // namespace vigie
