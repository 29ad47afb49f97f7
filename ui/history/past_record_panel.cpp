#include "ui/history/past_record_panel.h"

#include "app/editing/change_words.h"
#include "app/storage/past_states.h"
#include "app/storage/record_reader.h"
#include "ui/history/past_record_model.h"
#include "ui/history/restore_actions.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/muted_label.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace vigie {

namespace {

enum Moment { BeforeEdit, AfterEdit, OnADay };

} // namespace

PastRecordPanel::PastRecordPanel(Workspace &workspace, RestoreActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_model(new PastRecordModel(workspace, this))
    , m_title(new ElidedLabel)
    , m_moment(new QComboBox)
    , m_date(new QDateTimeEdit)
    , m_table(new QTableView)
    , m_note(new MutedLabel)
    , m_restoreField(new QPushButton(tr("Restore this field")))
    , m_restoreAll(new QPushButton(tr("Restore this state")))
{
    setObjectName(QStringLiteral("pastRecord"));
    build();
    connect(m_moment, &QComboBox::activated, this, [this] {
        m_momentChosen = true;
        refresh();
    });
    connect(m_date, &QDateTimeEdit::dateTimeChanged, this, &PastRecordPanel::refresh);
    connect(m_restoreAll, &QPushButton::clicked, this, [this] {
        if (m_actions.exists(m_record) || position() > 0) {
            m_actions.restoreRecord(m_record, position(), whenText());
        }
    });
    connect(m_restoreField, &QPushButton::clicked, this, &PastRecordPanel::restoreSelectedField);
    connect(m_table, &QTableView::activated, this, &PastRecordPanel::restoreSelectedField);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &row) {
            m_restoreField->setEnabled(!m_model->changedField(row.row()).isEmpty());
        });
    connect(&workspace, &Workspace::changed, this, &PastRecordPanel::refresh);
}

void PastRecordPanel::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 10, 16, 12);
    rows->setSpacing(8);
    QFont font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setObjectName(QStringLiteral("pastTitle"));
    rows->addWidget(m_title);
    auto *choice = new QHBoxLayout;
    m_moment->setObjectName(QStringLiteral("pastMoment"));
    m_moment->setAccessibleName(tr("The moment whose state is shown"));
    m_moment->addItems({tr("Before this change"), tr("After this change"), tr("On a day")});
    m_moment->setCurrentIndex(AfterEdit);
    m_date->setObjectName(QStringLiteral("pastDate"));
    m_date->setAccessibleName(tr("Day and time"));
    m_date->setCalendarPopup(true);
    m_date->setLocale(m_workspace.wording().locale());
    m_date->setDisplayFormat(QStringLiteral("dd/MM/yyyy HH:mm"));
    choice->addWidget(m_moment);
    choice->addWidget(m_date);
    choice->addStretch(1);
    rows->addLayout(choice);
    m_table->setObjectName(QStringLiteral("pastFields"));
    m_table->setAccessibleName(tr("The record then and now"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(PastRecordModel::Name, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(PastRecordModel::Then, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(PastRecordModel::Now, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    rows->addWidget(m_table, 1);
    m_note->setObjectName(QStringLiteral("pastNote"));
    m_note->setWordWrap(true);
    rows->addWidget(m_note);
    auto *buttons = new QHBoxLayout;
    m_restoreField->setObjectName(QStringLiteral("restorePastField"));
    m_restoreAll->setObjectName(QStringLiteral("restorePastRecord"));
    buttons->addStretch(1);
    buttons->addWidget(m_restoreField);
    buttons->addWidget(m_restoreAll);
    rows->addLayout(buttons);
}

void PastRecordPanel::show(const RecordRef &record, const JournalRow &edit)
{
    m_record = record;
    m_edit = edit;
    const QSignalBlocker quiet(m_date);
    if (!m_momentChosen) { // what was there before is what one looks for, if there was something
        const Result<std::optional<Record>> before
            = PastStates(m_workspace.database()).stateOf(record, edit.position - 1);
        m_moment->setCurrentIndex(before && *before ? BeforeEdit : AfterEdit);
    }
    if (m_moment->currentIndex() != OnADay) {
        m_date->setDateTime(edit.entry.madeAt.toLocalTime());
    }
    refresh();
}

qint64 PastRecordPanel::position() const
{
    switch (m_moment->currentIndex()) {
    case BeforeEdit:
        return m_edit.position - 1;
    case AfterEdit:
        return m_edit.position;
    default: // to the end of the minute that is shown
        return PastStates(m_workspace.database())
            .positionAt(m_date->dateTime().addSecs(60 - m_date->time().second()).addMSecs(-1))
            .value_or(0);
    }
}

QString PastRecordPanel::whenText() const
{
    const QDateTime when
        = m_moment->currentIndex() == OnADay ? m_date->dateTime() : m_edit.entry.madeAt.toLocalTime();
    return QString(PartialDate(when.date()).toText(m_workspace.wording()) % u' '
        % when.time().toString(QStringLiteral("HH:mm")));
}

void PastRecordPanel::refresh()
{
    m_date->setVisible(m_moment->currentIndex() == OnADay);
    if (m_record.isNull()) {
        m_model->setStates({}, {});
        return;
    }
    const Result<std::optional<Record>> then
        = PastStates(m_workspace.database()).stateOf(m_record, position());
    if (!then) {
        emit failed(then.error());
        return;
    }
    const Result<Record> now = RecordReader(m_workspace.database()).read(m_record);
    m_model->setStates(*then, now ? std::optional<Record>(*now) : std::nullopt);
    m_table->resizeRowsToContents();
    const int tallest = fontMetrics().lineSpacing() * 3 + 8; // the tooltip has a long text whole
    for (int row = 0; row < m_model->rowCount(); ++row) {
        m_table->setRowHeight(row, std::min(m_table->rowHeight(row), tallest));
    }
    m_title->setText(ChangeWords(m_workspace.database(), m_workspace.wording()).titleOf(m_record));
    showWords(then->has_value(), now.has_value());
}

void PastRecordPanel::showWords(bool wasThere, bool isThere)
{
    const int changes = m_model->changes();
    QString note;
    if (!wasThere) {
        note = isThere ? tr("This record did not exist then.")
                       : tr("This record exists neither then nor now.");
    } else if (!isThere) {
        note = tr("This record is gone now. Restoring it brings back everything it had.");
    } else if (changes == 0) {
        note = tr("Nothing has changed since.");
    } else {
        note = tr("%n field(s) changed since.", nullptr, changes);
    }
    m_note->setText(note);
    m_restoreAll->setEnabled(wasThere && (!isThere || changes > 0));
    m_restoreField->setVisible(wasThere && isThere && changes > 0);
    m_restoreField->setEnabled(!m_model->changedField(m_table->currentIndex().row()).isEmpty());
}

void PastRecordPanel::restoreSelectedField()
{
    const QString field = m_model->changedField(m_table->currentIndex().row());
    if (!field.isEmpty()) {
        m_actions.restoreField(m_record, field, position());
    }
}

} // namespace vigie
