#include "ui/records/list_header.h"

#include "ui/models/view_words.h"
#include "ui/records/record_table_view.h"
#include "ui/records/staying_menu.h"
#include "ui/widgets/button_tone.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vigie {

ListHeader::ListHeader(
    Workspace &workspace, ListView view, RecordTableView &table, bool canAdd, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_view(view)
    , m_table(table)
    , m_title(new QLabel)
    , m_count(new MutedLabel)
    , m_columns(new QPushButton)
    , m_columnMenu(new StayingMenu(this))
    , m_new(new QPushButton)
    , m_filters(new FilterBar(workspace, view))
{
    build();
    m_new->setVisible(canAdd);
    retranslate();
}

void ListHeader::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(18, 12, 18, 9);
    rows->setSpacing(9);
    auto *top = new QHBoxLayout;
    top->setSpacing(10);
    m_title->setObjectName(QStringLiteral("listTitle"));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * 1.35);
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_count->setObjectName(QStringLiteral("listCount"));
    m_columns->setObjectName(QStringLiteral("columns"));
    m_columnMenu->setObjectName(QStringLiteral("columnMenu"));
    m_new->setObjectName(QStringLiteral("newRecord"));
    m_new->setIcon(themedIcon(QStringLiteral("plus"), IconTone::OnAccent));
    setButtonTone(m_new, ButtonTone::Accent);
    top->addWidget(m_title);
    top->addWidget(m_count, 0, Qt::AlignVCenter);
    top->addStretch(1);
    top->addWidget(m_columns);
    top->addWidget(m_new);
    rows->addLayout(top);
    rows->addWidget(m_filters);
    connect(m_new, &QPushButton::clicked, this, &ListHeader::addRequested);
    connect(m_columns, &QPushButton::clicked, this, [this] {
        fillColumnMenu();
        m_columnMenu->exec(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 2)));
    });
    connect(
        m_table.horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
            fillColumnMenu();
            m_columnMenu->exec(m_table.horizontalHeader()->mapToGlobal(place));
        });
}

void ListHeader::fillColumnMenu()
{
    m_columnMenu->clear();
    const std::vector<ListColumn> &columns = columnsOf(m_view);
    for (size_t i = 1; i < columns.size(); ++i) { // the first names the record and stays
        const int column = static_cast<int>(i);
        QAction *action = m_columnMenu->addAction(columns[i].label(m_workspace.wording()));
        action->setObjectName(columns[i].key);
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        connect(action, &QAction::toggled, this,
            [this, column](bool shown) { m_table.setColumnShown(column, shown); });
    }
    m_columnMenu->addSeparator();
    QAction *reset = m_columnMenu->addAction(tr("As at first"));
    reset->setObjectName(QStringLiteral("resetColumns"));
    connect(reset, &QAction::triggered, this, &ListHeader::columnsResetRequested);
}

void ListHeader::showCounts(qint64 shown, qint64 total)
{
    const QLocale &locale = m_workspace.wording().locale();
    if (shown == total) {
        m_count->setText(locale.toString(total));
    } else {
        m_count->setText(
            tr("%1 of %2")
                .arg(shown < 0 ? QStringLiteral("…") : locale.toString(shown), locale.toString(total)));
    }
}

void ListHeader::retranslate()
{
    const Wording &wording = m_workspace.wording();
    m_title->setText(viewTitle(m_view, wording));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose the columns; drag a header to move it"));
    m_new->setText(newRecordText(kindOf(m_view), wording));
}

void ListHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

} // namespace vigie
