#include "ui/shell/search_palette.h"

#include "app/base/folded_text.h"
#include "app/editing/workspace.h"
#include "app/storage/confidential_records.h"
#include "ui/shell/search_field.h"
#include "ui/shell/search_hit_delegate.h"
#include "ui/widgets/confidential_mark.h"
#include "ui/widgets/kind_icon.h"
#include "ui/widgets/muted_label.h"

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QListWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int mostHits = 40;
constexpr int widest = 640;
constexpr qint64 slowSearch = 40; // milliseconds
constexpr int pauseInTyping = 120;

} // namespace

SearchPalette::SearchPalette(SearchField *field, QWidget *window)
    : QFrame(window)
    , m_field(field)
    , m_list(new QListWidget)
    , m_note(new MutedLabel)
    , m_delegate(new SearchHitDelegate(this))
    , m_wait(new QTimer(this))
{
    setObjectName(QStringLiteral("searchPalette"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setObjectName(QStringLiteral("searchHits"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_note->setObjectName(QStringLiteral("searchNote"));
    m_note->setContentsMargins(14, 6, 14, 7);
    m_note->setWordWrap(true);
    m_wait->setSingleShot(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 5, 1, 1);
    column->setSpacing(2);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);

    connect(m_field, &QLineEdit::textChanged, this, &SearchPalette::typed);
    connect(m_wait, &QTimer::timeout, this, &SearchPalette::search);
    connect(m_list, &QListWidget::itemClicked, this,
        [this](QListWidgetItem *item) { choose(m_list->row(item)); });
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    retranslate();
    hide();
}

void SearchPalette::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_hits.clear();
    dismiss();
    m_field->clear();
    m_field->setEnabled(workspace != nullptr);
}

void SearchPalette::retranslate()
{
    setAccessibleName(tr("Found records"));
    m_list->setAccessibleName(tr("Found records"));
}

void SearchPalette::searchAgain()
{
    if (m_field->hasFocus() && !m_field->text().isEmpty()) {
        search();
    }
}

void SearchPalette::typed()
{
    if (m_lastCost > slowSearch) {
        m_wait->start(pauseInTyping);
    } else {
        search();
    }
}

void SearchPalette::search()
{
    const QString text = m_field->text();
    const SearchIndex *index = m_workspace ? m_workspace->searchIndex() : nullptr;
    const QStringList words = foldedWords(text);
    if (words.isEmpty()) {
        dismiss();
        return;
    }
    if (!index) {
        showUnready();
        return;
    }
    QElapsedTimer timer;
    timer.start();
    auto found = index->search(text, mostHits);
    m_lastCost = timer.elapsed();
    if (!found) {
        emit failed(found.error());
        return;
    }
    m_hits = std::move(*found);
    showHits(words);
}

void SearchPalette::showUnready()
{
    m_hits.clear();
    m_list->clear();
    m_list->hide();
    m_note->setText(tr("The search is being prepared; a moment please."));
    place();
    show();
    raise();
}

void SearchPalette::showHits(const QStringList &words)
{
    m_delegate->setWords(words);
    m_list->clear();
    const Wording &wording = m_workspace->wording();
    for (const SearchHit &hit : m_hits) {
        auto *item = new QListWidgetItem(hit.title, m_list);
        QString bare = hit.excerpt;
        bare.remove(QChar(0xE000)).remove(QChar(0xE001));
        const QString degree
            = confidentialityWord(confidentialityOf(m_workspace->database(), hit.ref), wording);
        const QString kind = degree.isEmpty()
            ? kindLabel(hit.ref.kind, wording)
            : QString(kindLabel(hit.ref.kind, wording) % u" · " % degree.toLower());
        item->setData(search_hits::KindRole, kind);
        item->setData(
            search_hits::IconRole, degree.isEmpty() ? kindIcon(hit.ref.kind) : QStringLiteral("lock"));
        item->setData(
            search_hits::ExcerptRole, bare.trimmed() == hit.title.trimmed() ? QString() : hit.excerpt);
        item->setData(Qt::AccessibleTextRole, QString(kind % u", " % hit.title));
    }
    m_list->setCurrentRow(m_hits.empty() ? -1 : 0);
    m_list->setVisible(!m_hits.empty());
    m_note->setText(m_hits.empty()
            ? tr(
                "Nothing found for “%1”. Every word must begin a word somewhere in the record: names, notes, "
                "sources, places.")
                  .arg(m_field->text().trimmed())
            : tr("Enter opens · ↑ ↓ choose · Esc closes"));
    place();
    show();
    raise();
}

void SearchPalette::place()
{
    const QPoint below = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
    const int width = qMin(widest, parentWidget()->width() - 24);
    const int right = below.x() + m_field->width();
    int height = m_note->heightForWidth(width - 2) + 10;
    for (int row = 0; row < m_list->count(); ++row) {
        height += m_list->sizeHintForRow(row);
    }
    height = qMin(height, parentWidget()->height() - below.y() - 40);
    setGeometry(qMax(12, right - width), below.y(), width, height);
}

void SearchPalette::dismiss()
{
    m_wait->stop();
    hide();
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        if (event->type() == QEvent::KeyPress) {
            return handleKey(static_cast<QKeyEvent *>(event)->key());
        }
        if (event->type() == QEvent::FocusOut) {
            dismiss();
        } else if (event->type() == QEvent::FocusIn && !m_field->text().isEmpty()) {
            QTimer::singleShot(0, this, &SearchPalette::search);
        }
    } else if (event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

bool SearchPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        if (isVisible()) {
            dismiss();
        } else {
            m_field->clear();
            emit left();
        }
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(8);
        return true;
    case Qt::Key_PageUp:
        step(-8);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_wait->isActive() || !isVisible()) {
            m_wait->stop();
            search();
        }
        choose(m_list->currentRow());
        return true;
    default:
        return false;
    }
}

void SearchPalette::step(int by)
{
    if (!isVisible()) {
        search();
        return;
    }
    if (!m_hits.empty()) {
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
    }
}

void SearchPalette::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_hits.size())) {
        return;
    }
    const RecordRef record = m_hits[static_cast<size_t>(row)].ref;
    m_field->clear(); // and with it the hits
    emit recordChosen(record);
}

} // namespace vigie
