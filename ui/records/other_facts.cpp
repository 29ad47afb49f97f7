#include "ui/records/other_facts.h"

#include "app/editing/workspace.h"
#include "ui/records/claim_editor.h"
#include "ui/records/fact_row.h"
#include "ui/records/marked_claims.h"
#include "ui/widgets/button_tone.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace vigie {

OtherFacts::OtherFacts(RecordKind kind, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_workspace(workspace)
    , m_heading(new QLabel(tr("Other facts")))
    , m_rows(new QVBoxLayout)
    , m_add(new QToolButton)
{
    setObjectName(QStringLiteral("otherFacts"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 6, 0, 0);
    all->setSpacing(6);
    QFont font = m_heading->font();
    font.setWeight(QFont::DemiBold);
    m_heading->setFont(font);
    m_rows->setSpacing(6);
    m_add->setObjectName(QStringLiteral("addFact"));
    m_add->setText(tr("+ Add a fact"));
    m_add->setToolTip(tr("What a source says of this record that has no field here"));
    m_add->setFocusPolicy(Qt::TabFocus);
    setButtonTone(m_add, ButtonTone::Link);
    all->addWidget(m_heading);
    all->addLayout(m_rows);
    all->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setVisible(!workspace.isReadOnly());
    connect(m_add, &QToolButton::clicked, this, &OtherFacts::addFact);
}

void OtherFacts::setCurrentSource(const CurrentSource *current)
{
    m_current = current;
    for (const auto &[fact, row] : m_facts) {
        row->evidence().setCurrentSource(current);
    }
}

void OtherFacts::showFacts(const RecordRef &record, const QString &title,
    const std::map<QString, FieldDossier> &dossiers, bool newRecord)
{
    m_record = record;
    m_title = title;
    if (newRecord) {
        closeEditor();
    }
    for (auto row = m_facts.begin(); row != m_facts.end();) {
        const auto dossier = dossiers.find(row->first);
        if (dossier == dossiers.end() || dossier->second.claims.empty()) {
            row->second->hide();
            row->second->deleteLater();
            row = m_facts.erase(row);
        } else {
            ++row;
        }
    }
    const QString whole = wholeRecordField.toString();
    for (const auto &[fact, dossier] : dossiers) {
        if (fact != whole && !findField(m_kind, fact) && !dossier.claims.empty()) {
            showFact(fact, dossier, newRecord);
        }
    }
    const auto ofWhole = dossiers.find(whole);
    if (ofWhole != dossiers.end() && !ofWhole->second.claims.empty()) {
        showFact(whole, ofWhole->second, newRecord);
    }
}

void OtherFacts::showFact(const QString &fact, const FieldDossier &dossier, bool newRecord)
{
    FieldClaims claims;
    claims.subject = {m_record, fact, m_title};
    claims.dossier = dossier;
    rowOf(fact)->showFact(claims, newRecord);
}

FactRow *OtherFacts::rowOf(const QString &fact)
{
    FactRow *&row = m_facts[fact];
    if (!row) {
        row = new FactRow(fact, m_workspace);
        row->evidence().setCurrentSource(m_current);
        connect(&row->evidence(), &MarkedClaims::recordOpenRequested, this, &OtherFacts::recordOpenRequested);
        connect(&row->evidence(), &MarkedClaims::opened, this, &OtherFacts::opened);
        const auto whole = m_facts.find(wholeRecordField.toString());
        const bool isWholeLast = whole != m_facts.end() && whole->second && whole->second != row;
        m_rows->insertWidget(isWholeLast ? m_rows->count() - 1 : m_rows->count(), row);
        row->show();
    }
    return row;
}

std::vector<FactRow *> OtherFacts::rows() const
{
    std::vector<FactRow *> rows;
    for (const auto &[fact, row] : m_facts) {
        rows.push_back(row);
    }
    return rows;
}

void OtherFacts::openWholeRecord()
{
    const auto whole = m_facts.find(wholeRecordField.toString());
    if (whole != m_facts.end()) {
        whole->second->evidence().setOpen(true);
        emit opened(whole->second);
    }
}

void OtherFacts::addFact()
{
    closeEditor();
    m_editor = new ClaimEditor({m_record, {}, m_title}, QString(), m_current, m_workspace);
    layout()->addWidget(m_editor);
    connect(m_editor, &ClaimEditor::saved, this, &OtherFacts::closeEditor, Qt::QueuedConnection);
    connect(m_editor, &ClaimEditor::cancelled, this, &OtherFacts::closeEditor, Qt::QueuedConnection);
    m_editor->show();
    m_editor->takeFocus();
    emit opened(m_editor);
}

void OtherFacts::closeEditor()
{
    if (m_editor) {
        const bool hadFocus = m_editor->isAncestorOf(focusWidget());
        m_editor->hide();
        m_editor->disconnect(this);
        m_editor->deleteLater();
        m_editor = nullptr;
        if (hadFocus && isVisible()) {
            m_add->setFocus(Qt::OtherFocusReason);
        }
    }
}

} // namespace vigie
