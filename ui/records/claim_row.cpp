#include "ui/records/claim_row.h"

#include "app/editing/workspace.h"
#include "ui/widgets/button_tone.h"
#include "ui/widgets/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QRadioButton>
#include <QTextDocument>
#include <QToolButton>
#include <QUrl>

namespace vigie {

namespace {

constexpr int radioRoom = 18;

QString plainText(const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

} // namespace

ClaimRow::ClaimRow(
    const StatedClaim &claim, const QString &value, Choice choice, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_claim(claim)
    , m_value(value)
    , m_workspace(workspace)
    , m_choice(choice)
    , m_words(new QLabel)
    , m_menu(new QToolButton)
{
    setObjectName(QStringLiteral("claimRow"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    addRadio(choice);
    addWords();
    if (!claim.claim.isNull()) {
        addMenu();
    }
}

void ClaimRow::addRadio(Choice choice)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    if (choice == Choice::None) {
        if (m_value.isEmpty()) {
            row->addSpacing(radioRoom);
        }
        return;
    }
    auto *radio = new QRadioButton;
    radio->setObjectName(QStringLiteral("retain"));
    // Not exclusive: arrow keys would retain what they pass.
    radio->setAutoExclusive(false);
    radio->setChecked(choice == Choice::Retained);
    radio->setFixedWidth(radioRoom);
    radio->setEnabled(!m_workspace.isReadOnly() || choice == Choice::Retained);
    const QString value = plainText(m_value);
    const QString sentence = choice == Choice::Retained ? tr("%1: the value this record retains").arg(value)
                                                        : tr("Retain %1").arg(value);
    radio->setToolTip(sentence);
    radio->setAccessibleName(sentence);
    connect(radio, &QRadioButton::clicked, this, [this, radio] {
        radio->setChecked(m_choice == Choice::Retained); // until the record says so
        if (m_choice == Choice::Offered) {
            emit retainRequested();
        }
    });
    row->addWidget(radio, 0, Qt::AlignTop);
}

void ClaimRow::addWords()
{
    m_words->setObjectName(QStringLiteral("claim"));
    m_words->setTextFormat(Qt::RichText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_words->setOpenExternalLinks(false);
    m_words->setContentsMargins(0, 1, 0, 0);
    connect(m_words, &QLabel::linkActivated, this, &ClaimRow::sourceOpenRequested);
    showWords();
    static_cast<QHBoxLayout *>(layout())->addWidget(m_words, 1);
}

void ClaimRow::showWords()
{
    const Theme theme = Theme::of(palette());
    const Wording &wording = m_workspace.wording();
    QString html = m_value;
    if (m_claim.claim.isNull()) {
        html += u"&ensp;<span style=\"color:" % theme.muted.name() % u"\">"
            % tr("no source states this value").toHtmlEscaped() % u"</span>";
    } else {
        html += (html.isEmpty() ? QString() : QStringLiteral("&ensp;"))
            % claimHtml(m_claim, m_choice == Choice::Offered, theme, wording);
    }
    m_words->setText(html);
}

void ClaimRow::addMenu()
{
    m_menu->setObjectName(QStringLiteral("claimMenu"));
    m_menu->setIcon(themedIcon(QStringLiteral("more"), IconTone::Muted));
    m_menu->setAutoRaise(true);
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->setToolTip(tr("Edit, move or remove this claim"));
    m_menu->setAccessibleName(tr("Claim of %1: edit, move or remove").arg(m_claim.sourceTitle));
    connect(m_menu, &QToolButton::clicked, this, [this] {
        auto *menu = new QMenu(this); // made when asked for: there are many rows
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(QStringLiteral("claimActions"));
        const auto add = [&](const char *name, const char *icon, const QString &text, auto signal) {
            QAction *action = menu->addAction(themedIcon(QString::fromLatin1(icon)), text);
            action->setObjectName(QString::fromLatin1(name));
            connect(action, &QAction::triggered, this, signal, Qt::QueuedConnection);
            return action;
        };
        const bool canWrite = !m_workspace.isReadOnly();
        add("editClaim", "edit", tr("Edit…"), &ClaimRow::editRequested)->setEnabled(canWrite);
        add("moveClaim", "forward", tr("Move to another field…"), &ClaimRow::moveRequested)
            ->setEnabled(canWrite);
        menu->addSeparator();
        add("openSource", "source", tr("Open the source"), &ClaimRow::sourceOpenRequested);
        add("openDocument", "link", tr("Open the document"), &ClaimRow::openDocument)
            ->setEnabled(m_claim.sourceUrl.startsWith(u"http"));
        menu->addSeparator();
        add("removeClaim", "trash", tr("Remove the claim"), &ClaimRow::removeRequested)->setEnabled(canWrite);
        menu->popup(m_menu->mapToGlobal(QPoint(0, m_menu->height())));
    });
    static_cast<QHBoxLayout *>(layout())->addWidget(m_menu, 0, Qt::AlignTop);
}

void ClaimRow::openDocument()
{
    QDesktopServices::openUrl(QUrl(m_claim.sourceUrl));
}

void ClaimRow::focusMenu()
{
    m_menu->setFocus(Qt::OtherFocusReason);
}

void ClaimRow::keyPressEvent(QKeyEvent *event)
{
    const bool canWrite = !m_workspace.isReadOnly() && !m_claim.claim.isNull();
    if (event->key() == Qt::Key_Delete && canWrite) {
        emit removeRequested();
    } else if (event->key() == Qt::Key_F2 && canWrite) {
        emit editRequested();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ClaimRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showWords();
    }
}

} // namespace vigie
