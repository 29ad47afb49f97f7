#include "ui/records/filter_bar.h"

#include "ui/models/filter_text.h"
#include "ui/records/filter_popup.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace vigie {

FilterBar::FilterBar(Workspace &workspace, ListView view, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_flow(new FlowLayout)
    , m_add(new Chip({}))
    , m_text(new QLineEdit)
{
    m_query.view = view;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_flow->addWidget(m_add);
    row->addLayout(m_flow, 1);
    m_add->setObjectName(QStringLiteral("addFilter"));
    m_text->setObjectName(QStringLiteral("filterText"));
    m_text->setClearButtonEnabled(true);
    m_text->setFixedWidth(fontMetrics().averageCharWidth() * 30);
    row->addWidget(m_text, 0, Qt::AlignTop);
    connect(m_add, &Chip::clicked, this, &FilterBar::openColumnMenu);
    connect(m_text, &QLineEdit::textChanged, this, &FilterBar::wordsChanged);
    retranslate();
}

void FilterBar::retranslate()
{
    m_add->setText(tr("+ Filter"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_text->setPlaceholderText(tr("Filter the list…"));
    m_text->setAccessibleName(tr("Filter the list"));
    m_text->setToolTip(
        tr("Shows the rows with words that begin so; accents and case do not matter (Ctrl+F)"));
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuildChips();
    }
}

void FilterBar::showQuery(const ListQuery &query)
{
    const bool same = query.filters == m_query.filters;
    m_query = query;
    if (!same) {
        rebuildChips();
    }
    if (m_text->text() != query.words) {
        const QSignalBlocker silence(m_text);
        m_text->setText(query.words);
    }
}

void FilterBar::rebuildChips()
{
    for (Chip *chip : m_chips) {
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    for (const ListFilter &filter : m_query.filters) {
        auto *chip = new Chip(filterText(filter, m_query.view, m_workspace));
        chip->setObjectName(QString(u"filter." % filter.column));
        chip->setRemovable(true);
        chip->setToolTip(chip->text());
        chip->setMaximumWidth(340);
        connect(chip, &Chip::clicked, this, [this, column = filter.column] { openPopup(column); });
        connect(chip, &Chip::removeRequested, this, [this, filter] {
            std::vector<ListFilter> rest = m_query.filters;
            rest.erase(std::remove(rest.begin(), rest.end(), filter), rest.end());
            emit filtersChanged(rest);
        });
        m_flow->insertWidget(static_cast<int>(m_chips.size()), chip);
        chip->show();
        m_chips.push_back(chip);
    }
    m_flow->invalidate();
    updateGeometry();
}

void FilterBar::openColumnMenu()
{
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("filterColumns"));
    QMenu *more = nullptr;
    for (const ListColumn &column : columnsOf(m_query.view)) {
        if (column.type == FieldType::LongText || column.type == FieldType::Url) {
            continue; // words are searched by typing
        }
        if (!column.shownAtFirst && !more) {
            more = menu.addMenu(tr("More"));
        }
        QMenu *target = column.shownAtFirst ? &menu : more;
        const QString key = column.key;
        target->addAction(column.label(m_workspace.wording()), this, [this, key] { openPopup(key); })
            ->setObjectName(key);
    }
    if (more) { // at the end, whatever the order of the columns
        menu.removeAction(more->menuAction());
        menu.addSeparator();
        menu.addMenu(more);
    }
    menu.exec(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
}

void FilterBar::openPopup(const QString &key)
{
    for (const ListColumn &column : columnsOf(m_query.view)) {
        if (column.key != key) {
            continue;
        }
        auto *popup = new FilterPopup(m_workspace, m_query, column, this);
        connect(popup, &FilterPopup::chosen, this, &FilterBar::replace);
        const auto chip = std::find_if(m_query.filters.begin(), m_query.filters.end(),
            [&key](const ListFilter &filter) { return filter.column == key; });
        const auto place = static_cast<size_t>(chip - m_query.filters.begin());
        popup->openBelow(place < m_chips.size() ? static_cast<QWidget *>(m_chips[place]) : m_add);
        return;
    }
}

void FilterBar::replace(const QString &column, const std::vector<ListFilter> &filters)
{
    std::vector<ListFilter> all;
    bool placed = false;
    for (const ListFilter &filter : m_query.filters) {
        if (filter.column != column) {
            all.push_back(filter);
        } else if (!placed) { // where its chip was
            all.insert(all.end(), filters.begin(), filters.end());
            placed = true;
        }
    }
    if (!placed) {
        all.insert(all.end(), filters.begin(), filters.end());
    }
    emit filtersChanged(all);
}

} // namespace vigie
