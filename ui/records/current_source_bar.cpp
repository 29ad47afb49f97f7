#include "ui/records/current_source_bar.h"

#include "app/editing/edits.h"
#include "app/editing/workspace.h"
#include "ui/records/current_source.h"
#include "ui/records/record_line_edit.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QShortcut>
#include <QToolButton>

namespace vigie {

namespace {

constexpr RecordKind sourceOnly[]{RecordKind::Source};

QKeySequence barKey()
{
    return Qt::CTRL | Qt::Key_L;
}

} // namespace

QString nextLocator(const QString &locator, int step)
{
    static const QRegularExpression lastNumber(QStringLiteral("(\\d+)(?!.*\\d)"));
    const QRegularExpressionMatch match = lastNumber.match(locator);
    if (!match.hasMatch()) {
        return locator;
    }
    const int number = qMax(1, match.captured(1).toInt() + step);
    return QString(locator).replace(match.capturedStart(1), match.capturedLength(1), QString::number(number));
}

CurrentSourceBar::CurrentSourceBar(CurrentSource &current, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_current(current)
    , m_workspace(workspace)
    , m_source(new RecordLineEdit(workspace, sourceOnly))
    , m_locator(new QLineEdit)
    , m_clear(new QToolButton)
{
    setObjectName(QStringLiteral("currentSourceBar"));
    build();
    connect(&current, &CurrentSource::changed, this, &CurrentSourceBar::showSource);
    connect(m_source, &RecordLineEdit::chosen, this, [this](const RecordRef &source) {
        m_current.set(source);
        m_locator->setFocus(Qt::OtherFocusReason);
    });
    connect(m_source, &RecordLineEdit::creationChosen, this, [this](const Record &created) {
        const QString title = created.text(titleField(RecordKind::Source)->fieldName());
        const auto done = m_workspace.perform(addRecord(created, title, m_workspace.wording()));
        if (!done) {
            emit failed(done.error());
            return;
        }
        m_current.set(created.ref());
        m_locator->setFocus(Qt::OtherFocusReason);
    });
    connect(m_locator, &QLineEdit::textEdited, this,
        [this](const QString &text) { m_current.setLocator(text.simplified()); });
    connect(m_clear, &QToolButton::clicked, this, &CurrentSourceBar::end);
    auto *shortcut = new QShortcut(barKey(), this);
    connect(shortcut, &QShortcut::activated, this, &CurrentSourceBar::takeFocus);
    showSource();
}

void CurrentSourceBar::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 3, 8, 3);
    row->setSpacing(4);
    auto *icon = new QLabel;
    icon->setPixmap(themedIcon(QStringLiteral("source"), IconTone::Muted).pixmap(16, 16));
    row->addWidget(icon);
    const QString key = barKey().toString(QKeySequence::NativeText);
    for (QLineEdit *line : {static_cast<QLineEdit *>(m_source), m_locator}) {
        line->setFrame(false);
        line->installEventFilter(this);
    }
    m_source->setObjectName(QStringLiteral("currentSource"));
    m_source->setAccessibleName(tr("Current source"));
    m_source->setPlaceholderText(tr("Current source: none"));
    m_source->setToolTip(
        tr("The source you are reading (%1): while it is set, every field you edit cites it").arg(key));
    m_locator->setObjectName(QStringLiteral("currentLocator"));
    m_locator->setAccessibleName(tr("Place in the current source"));
    m_locator->setPlaceholderText(tr("p. 1"));
    m_locator->setToolTip(tr("Page, article or time; the arrow keys turn the page"));
    m_locator->setFixedWidth(fontMetrics().averageCharWidth() * 12);
    m_clear->setObjectName(QStringLiteral("endCurrentSource"));
    m_clear->setAutoRaise(true);
    m_clear->setIcon(themedIcon(QStringLiteral("close"), IconTone::Muted));
    m_clear->setToolTip(tr("Cite this source no longer (Escape)"));
    m_clear->setAccessibleName(m_clear->toolTip());
    row->addWidget(m_source, 1);
    row->addSpacing(6);
    row->addWidget(m_locator);
    row->addWidget(m_clear);
}

void CurrentSourceBar::showSource()
{
    if (m_source->text() != m_current.title() && !(m_source->hasFocus() && !m_current.isSet())) {
        m_source->setText(m_current.title());
        m_source->setCursorPosition(0);
    }
    if (m_locator->text().simplified() != m_current.locator()) {
        m_locator->setText(m_current.locator());
    }
    m_locator->setVisible(m_current.isSet());
    m_clear->setVisible(m_current.isSet());
    update();
}

void CurrentSourceBar::takeFocus()
{
    m_before = QApplication::focusWidget();
    QLineEdit *line = m_current.isSet() ? m_locator : m_source;
    line->setFocus(Qt::ShortcutFocusReason);
    line->selectAll();
}

void CurrentSourceBar::leave()
{
    if (m_before && m_before->isVisible() && !isAncestorOf(m_before)) {
        m_before->setFocus(Qt::OtherFocusReason);
    } else {
        focusNextChild();
    }
}

void CurrentSourceBar::end()
{
    m_current.clear();
    m_source->clear();
    leave();
}

// What stands in the line when it is left: a source by its whole name, or nothing new.
void CurrentSourceBar::takeTyped()
{
    const QString typed = m_source->text().trimmed();
    if (typed.isEmpty()) {
        m_current.clear();
    } else if (typed != m_current.title()) {
        if (const std::optional<RecordRef> match = m_source->exactMatch()) {
            m_current.set(*match);
        }
    }
    m_source->setText(m_current.title());
    m_source->setCursorPosition(0);
}

void CurrentSourceBar::turnPage(int step)
{
    m_current.setLocator(nextLocator(m_current.locator(), step));
}

bool CurrentSourceBar::handleKey(QObject *watched, int key)
{
    switch (key) {
    case Qt::Key_Escape:
        end();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (watched == m_source) {
            takeTyped();
        }
        leave();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (watched == m_locator) {
            turnPage(key == Qt::Key_Up ? 1 : -1);
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool CurrentSourceBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool chooses = watched == m_source && m_source->isPopupOpen();
    if (event->type() == QEvent::KeyPress && !chooses
        && handleKey(watched, static_cast<QKeyEvent *>(event)->key())) {
        return true;
    }
    if (event->type() == QEvent::FocusOut && watched == m_source && !m_source->isPopupOpen()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        takeTyped();
    }
    return QWidget::eventFilter(watched, event);
}

void CurrentSourceBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), m_current.isSet() ? theme.accentSoft : theme.page);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace vigie
