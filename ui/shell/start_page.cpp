#include "ui/shell/start_page.h"

#include "ui/shell/card_button.h"
#include "ui/shell/recent_file_button.h"
#include "ui/widgets/application_icon.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/section_heading.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int columnWidth = 560;

QWidget *makeMark(QWidget *parent)
{
    auto *mark = new QLabel(parent);
    mark->setPixmap(applicationIcon().pixmap(QSize(72, 72), parent->devicePixelRatioF()));
    return mark;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_purpose(new MutedLabel)
    , m_sample(new CardButton(QStringLiteral("timeline")))
    , m_new(new CardButton(QStringLiteral("new-file")))
    , m_open(new CardButton(QStringLiteral("open")))
    , m_recentHeading(new SectionHeading)
    , m_recent(new QVBoxLayout)
    , m_hint(new MutedLabel)
{
    setObjectName(QStringLiteral("startPage"));
    m_sample->setObjectName(QStringLiteral("startSample"));
    m_new->setObjectName(QStringLiteral("startNew"));
    m_open->setObjectName(QStringLiteral("startOpen"));
    m_sample->setMain(true);
    m_purpose->setWordWrap(true);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 2.1);
    large.setWeight(QFont::Bold);
    m_title->setFont(large);
    m_recent->setSpacing(1);

    auto *name = new QHBoxLayout;
    name->setSpacing(16);
    name->addWidget(makeMark(this));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_purpose);
    words->addStretch();
    name->addLayout(words, 1);

    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addLayout(name);
    column->addSpacing(14);
    column->addWidget(m_sample);
    column->addWidget(m_new);
    column->addWidget(m_open);
    column->addSpacing(10);
    column->addWidget(m_recentHeading);
    column->addLayout(m_recent);
    column->addSpacing(6);
    column->addWidget(m_hint);

    auto *holder = new QWidget;
    holder->setMaximumWidth(columnWidth);
    holder->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(holder, 20);
    row->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 24, 24, 24);
    page->addStretch(2);
    page->addLayout(row);
    page->addStretch(3);

    connect(m_sample, &QAbstractButton::clicked, this, &StartPage::sampleRequested);
    connect(m_new, &QAbstractButton::clicked, this, &StartPage::newRequested);
    connect(m_open, &QAbstractButton::clicked, this, &StartPage::openRequested);
    retranslate();
    setRecentFiles({});
}

void StartPage::setRecentFiles(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &path : paths) {
        auto *button = new RecentFileButton(path);
        button->setObjectName(QStringLiteral("recentFile"));
        connect(button, &QAbstractButton::clicked, this, [this, path] { emit recentRequested(path); });
        m_recent->addWidget(button);
    }
    m_recentHeading->setVisible(!paths.isEmpty());
}

void StartPage::retranslate()
{
    m_title->setText(QStringLiteral("Vigie"));
    m_purpose->setText(
        tr("Watch social impact bonds: who pays, who invests, who operates, for how much, when, and how "
           "we know."));
    m_sample->setTexts(tr("Explore the sample observatory"),
        tr("The French contracts, their actors and sources, in a copy of your own"));
    m_new->setTexts(tr("New observatory…"), tr("Begin with an empty file"));
    m_open->setTexts(tr("Open a file…"), tr("An observatory that you or a colleague saved (.vigie)"));
    m_recentHeading->setText(tr("Recent files"));
    m_hint->setText(tr("You can also drop a file anywhere in this window."));
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace vigie
