#include "ui/records/claims_panel.h"

#include "ui/models/stated_value.h"
#include "ui/widgets/standing_mark.h"
#include "ui/widgets/style_shapes.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QLabel>
#include <QPainter>
#include <QSet>
#include <QUrl>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr const char *context = "ClaimsPanel";

QString link(const QString &address, const QString &text)
{
    return QString(u"<a style=\"text-decoration:none\" href=\"" % address.toHtmlEscaped() % u"\">"
        % text.toHtmlEscaped() % u"</a>");
}

QStringList detailsOf(const RecordClaim &claim, const Wording &wording)
{
    QStringList details;
    if (!claim.sourcePublisher.isEmpty() && claim.sourcePublisher != claim.sourceTitle) {
        details.append(claim.sourcePublisher.toHtmlEscaped());
    }
    if (!claim.sourceDate.isNull()) {
        details.append(claim.sourceDate.toText(wording).toHtmlEscaped());
    }
    if (!claim.locator.isEmpty()) {
        details.append(claim.locator.toHtmlEscaped());
    }
    if (claim.reliability > 0) {
        details.append(wording.text(context, QT_TRANSLATE_NOOP("ClaimsPanel", "reliability %1 of 5"))
                           .arg(claim.reliability));
    }
    if (claim.standing) {
        details.append(standingLabel(*claim.standing, wording).toHtmlEscaped());
    }
    if (claim.sourceUrl.startsWith(u"http")) {
        details.append(link(
            claim.sourceUrl, wording.text(context, QT_TRANSLATE_NOOP("ClaimsPanel", "open the document"))));
    }
    return details;
}

void openLink(ClaimsPanel *panel, const QString &address)
{
    if (address.startsWith(u"record:")) {
        emit panel->recordOpenRequested(RecordRef{RecordKind::Source, RecordId(address.mid(7))});
    } else {
        QDesktopServices::openUrl(QUrl(address));
    }
}

} // namespace

QString claimHtml(RecordKind kind, const RecordClaim &claim, bool withField, const Workspace &workspace)
{
    const Wording &wording = workspace.wording();
    QString html;
    if (withField) {
        html += wording.text(context, QT_TRANSLATE_NOOP("ClaimsPanel", "%1: "))
                    .arg(statedFieldLabel(kind, claim.field, wording).toHtmlEscaped());
    }
    if (!claim.value.isEmpty()) {
        // Qt's rich text takes the narrow no-break space of amounts for a plain one.
        QString value = statedValueText(kind, claim.field, claim.value, workspace).toHtmlEscaped();
        value.replace(QChar(0x202f), QStringLiteral("&nbsp;"));
        html += u"<b>" % value % u"</b>&ensp;";
    }
    html += link(u"record:" % claim.source.id.toString(), claim.sourceTitle);
    const QStringList details = detailsOf(claim, wording);
    if (!details.isEmpty()) {
        html += u"<br>" % details.join(QStringLiteral(" · "));
    }
    if (!claim.quotation.isEmpty()) {
        html += u"<br>“" % claim.quotation.toHtmlEscaped() % u"”";
    }
    if (!claim.notes.isEmpty()) {
        html += u"<br><i>" % claim.notes.toHtmlEscaped() % u"</i>";
    }
    return html;
}

ClaimsPanel::ClaimsPanel(Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(10, 8, 10, 8);
    m_rows->setSpacing(7);
}

void ClaimsPanel::showClaims(
    RecordKind kind, const std::vector<RecordClaim> &claims, Standing standing, const QString &retained)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_standing = standing;
    addHeading(claims, standing);
    for (const RecordClaim &claim : claims) {
        m_rows->addWidget(makeClaim(kind, claim, !claim.value.isEmpty() && claim.value == retained));
    }
    update();
}

void ClaimsPanel::addHeading(const std::vector<RecordClaim> &claims, Standing standing)
{
    QSet<QString> values;
    for (const RecordClaim &claim : claims) {
        if (!claim.value.isEmpty()) {
            values.insert(claim.value);
        }
    }
    const Wording &wording = m_workspace.wording();
    QString text = standingMeaning(standing, wording);
    if (claims.empty()) {
        text = standing == Standing::Unsourced ? tr("No source is cited for this yet.") : text;
    } else if (standing == Standing::Contradicted && values.size() > 1) {
        text = tr("%n values contradict each other", nullptr, static_cast<int>(values.size()));
    }
    auto *heading = new QLabel(text);
    heading->setWordWrap(true);
    heading->setObjectName(QStringLiteral("claimsHeading"));
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    m_rows->addWidget(heading);
}

QWidget *ClaimsPanel::makeClaim(RecordKind kind, const RecordClaim &claim, bool isRetained)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(7);
    auto *sign = new QLabel(isRetained ? QStringLiteral("●") : QStringLiteral("○"));
    sign->setToolTip(isRetained ? tr("The value this record holds") : tr("Another statement"));
    sign->setAlignment(Qt::AlignTop);
    auto *words = new QLabel(claimHtml(kind, claim, false, m_workspace));
    words->setObjectName(QStringLiteral("claim"));
    words->setTextFormat(Qt::RichText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextBrowserInteraction);
    words->setOpenExternalLinks(false);
    connect(words, &QLabel::linkActivated, this, [this](const QString &address) { openLink(this, address); });
    row->addWidget(sign, 0);
    row->addWidget(words, 1);
    return line;
}

void ClaimsPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    const bool warns = m_standing == Standing::Contradicted;
    drawRoundedPanel(
        painter, rect(), warns ? theme.warningSoft : theme.page, warns ? theme.warningLine : theme.line);
}

} // namespace vigie
