#include "ui/records/other_statements.h"

#include "ui/records/claims_panel.h"

#include <QDesktopServices>
#include <QLabel>
#include <QUrl>
#include <QVBoxLayout>

namespace vigie {

OtherStatements::OtherStatements(RecordKind kind, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_workspace(workspace)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("otherStatements"));
    m_rows->setContentsMargins(0, 6, 0, 0);
    m_rows->setSpacing(6);
}

void OtherStatements::showClaims(const std::vector<RecordClaim> &claims)
{
    clear();
    std::vector<RecordClaim> without;
    std::vector<RecordClaim> whole;
    for (const RecordClaim &claim : claims) {
        if (claim.field == wholeRecordField) {
            whole.push_back(claim);
        } else if (!findField(m_kind, claim.field)) {
            without.push_back(claim);
        }
    }
    addSection(tr("Other statements"), without, true);
    addSection(tr("Sources for the whole record"), whole, false);
    setVisible(!without.empty() || !whole.empty());
}

void OtherStatements::clear()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void OtherStatements::addSection(
    const QString &heading, const std::vector<RecordClaim> &claims, bool withField)
{
    if (claims.empty()) {
        return;
    }
    auto *title = new QLabel(heading);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    m_rows->addWidget(title);
    for (const RecordClaim &claim : claims) {
        auto *words = new QLabel(claimHtml(m_kind, claim, withField, m_workspace));
        words->setObjectName(QStringLiteral("statement"));
        words->setTextFormat(Qt::RichText);
        words->setWordWrap(true);
        words->setTextInteractionFlags(Qt::TextBrowserInteraction);
        connect(words, &QLabel::linkActivated, this, [this](const QString &address) {
            if (address.startsWith(u"record:")) {
                emit recordOpenRequested(RecordRef{RecordKind::Source, RecordId(address.mid(7))});
            } else {
                QDesktopServices::openUrl(QUrl(address));
            }
        });
        m_rows->addWidget(words);
    }
}

} // namespace vigie
