#include "ui/records/leaning_panel.h"

#include "ui/models/leaning_model.h"
#include "ui/records/small_table.h"
#include "ui/widgets/muted_label.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace vigie {

LeaningPanel::LeaningPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_model(new LeaningModel(workspace, this))
    , m_table(
          makeSmallTable(QStringLiteral("leaningTable"), tr("What leans on this source"), m_model, workspace))
    , m_consequence(new MutedLabel)
    , m_empty(new MutedLabel)
{
    setObjectName(QStringLiteral("statements"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 8);
    rows->setSpacing(6);
    m_consequence->setObjectName(QStringLiteral("leaningConsequence"));
    m_consequence->setContentsMargins(16, 8, 14, 0);
    m_consequence->setWordWrap(true);
    m_empty->setText(tr("Nothing leans on this source yet."));
    m_empty->setContentsMargins(16, 10, 16, 0);
    rows->addWidget(m_consequence);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_empty);
    rows->addStretch(0);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(LeaningModel::RecordColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(LeaningModel::SaysColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(LeaningModel::NowColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(LeaningModel::WithoutColumn, QHeaderView::Fixed);
    m_table->setColumnWidth(LeaningModel::NowColumn, 24);
    m_table->setColumnWidth(LeaningModel::WithoutColumn, fontMetrics().averageCharWidth() * 15);
    connect(m_model, &LeaningModel::loaded, this, &LeaningPanel::takeRows);
    connect(m_table, &QTableView::activated, this, &LeaningPanel::openRow);
    takeRows();
}

void LeaningPanel::setSource(const RecordRef &source)
{
    m_model->setSource(source);
}

int LeaningPanel::count() const
{
    return m_model->rowCount();
}

void LeaningPanel::takeRows()
{
    const QString consequence = m_model->consequence();
    m_consequence->setText(consequence);
    m_consequence->setVisible(!consequence.isEmpty());
    m_table->setVisible(m_model->rowCount() > 0);
    m_empty->setVisible(m_model->rowCount() == 0);
    emit countChanged();
}

void LeaningPanel::openRow(const QModelIndex &index)
{
    if (index.isValid()) {
        emit recordOpenRequested(m_model->recordAt(index.row()));
    }
}

} // namespace vigie
