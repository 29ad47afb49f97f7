#include "ui/shell/top_bar.h"

#include "ui/shell/main_actions.h"
#include "ui/shell/search_field.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace vigie {

namespace {

constexpr int widestFileName = 260;

}

TopBar::TopBar(MainActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_program(new QLabel(QStringLiteral("Vigie")))
    , m_file(new ElidedLabel)
    , m_search(new SearchField)
{
    setObjectName(QStringLiteral("topBar"));
    QFont bold = m_program->font();
    bold.setWeight(QFont::Bold);
    m_program->setFont(bold);
    m_file->setForegroundRole(QPalette::PlaceholderText); // second rank
    m_file->setObjectName(QStringLiteral("fileName"));
    m_file->setElideMode(Qt::ElideMiddle);
    m_file->setMaximumWidth(widestFileName);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_program);
    row->addWidget(m_file);
    row->addSpacing(4);
    addButton(row, actions.back, false, true);
    addButton(row, actions.forward, false, true);
    addButton(row, actions.undo, true, false);
    addButton(row, actions.redo, false, false);
    addButton(row, actions.importTables, true, false);
    addButton(row, actions.exportView, true, false);
    row->addStretch(1);
    row->addWidget(m_search, 20);
}

void TopBar::setFile(const QString &name, const QString &path, bool modified)
{
    m_file->setText(modified ? QString(name % QStringLiteral(" •")) : name);
    m_file->setToolTip(QDir::toNativeSeparators(path));
    m_file->setAccessibleName(modified ? tr("%1, not saved yet").arg(name) : name);
    m_file->setVisible(!name.isEmpty());
}

void TopBar::retranslate()
{
    m_search->retranslate();
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Theme theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

QToolButton *TopBar::addButton(QHBoxLayout *row, QAction *action, bool withText, bool quiet)
{
    auto *button = new QToolButton;
    button->setObjectName(QString(action->objectName() % u"Button"));
    button->setDefaultAction(action);
    button->setToolButtonStyle(withText ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    button->setIconSize(QSize(16, 16));
    button->setAutoRaise(quiet);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button);
    return button;
}

} // namespace vigie
