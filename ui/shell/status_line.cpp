#include "ui/shell/status_line.h"

#include "ui/shell/work_indicator.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace vigie {

namespace {

constexpr int dotRoom = 28;

}

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_stateText(new MutedLabel)
    , m_work(new WorkIndicator)
    , m_pageText(new ElidedLabel)
    , m_languageButton(new QToolButton)
{
    setObjectName(QStringLiteral("statusLine"));
    m_stateText->setObjectName(QStringLiteral("fileState"));
    m_pageText->setForegroundRole(QPalette::PlaceholderText); // second rank
    m_pageText->setObjectName(QStringLiteral("pageStatus"));
    m_languageButton->setObjectName(QStringLiteral("languageButton"));
    m_languageButton->setAutoRaise(true);
    m_languageButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_languageButton);
    auto *french = menu->addAction(QStringLiteral("Français"));
    auto *english = menu->addAction(QStringLiteral("English"));
    connect(french, &QAction::triggered, this, [this] { emit languageChosen(Language::French); });
    connect(english, &QAction::triggered, this, [this] { emit languageChosen(Language::English); });
    m_languageButton->setMenu(menu);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(dotRoom, 1, 8, 0);
    row->setSpacing(18);
    row->addWidget(m_stateText);
    row->addWidget(m_work);
    row->addWidget(m_pageText, 1);
    row->addWidget(m_languageButton);
    retranslate();
}

void StatusLine::setFileState(FileState state)
{
    m_state = state;
    retranslate();
    update();
}

void StatusLine::setPageText(const QString &text)
{
    m_pageText->setText(text);
}

void StatusLine::setLanguage(Language language)
{
    m_language = language;
    retranslate();
}

void StatusLine::retranslate()
{
    const QString texts[]{QString(), tr("Saved"), tr("Not saved yet"), tr("Read only")};
    m_stateText->setText(texts[static_cast<int>(m_state)]);
    m_work->retranslate();
    m_languageButton->setText(
        m_language == Language::French ? QStringLiteral("Français") : QStringLiteral("English"));
    m_languageButton->setToolTip(tr("Language of the window"));
    m_languageButton->setAccessibleName(tr("Language of the window"));
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    painter.fillRect(0, 0, width(), 1, theme.line);
    if (m_state == FileState::None) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF dot(13, (height() - 8) / 2.0 + 0.5, 8, 8);
    const bool filled = m_state != FileState::Modified;
    painter.setPen(QPen(filled ? theme.muted : theme.standing(Standing::ToVerify), 1.6));
    painter.setBrush(filled ? theme.muted : QColor(Qt::transparent));
    painter.drawEllipse(dot);
}

} // namespace vigie
