// ReviewQueuePanel, second part: what is done with a line, and what is shown of it.
#include "app/editing/evidence_edits.h"
#include "app/editing/review_edits.h"
#include "app/records/review_words.h"
#include "ui/review/review_facets.h"
#include "ui/review/review_input.h"
#include "ui/review/review_model.h"
#include "ui/review/review_queue_panel.h"
#include "ui/widgets/elided_label.h"

#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

#include <set>

namespace vigie {

bool ReviewQueuePanel::perform(const Edit &edit)
{
    if (!m_side.commit()) {
        return false; // what is being typed in the record comes first
    }
    const Result<ChangeSummary> result = m_workspace.perform(edit);
    if (!result) {
        emit failed(result.error());
    }
    return result.has_value();
}

void ReviewQueuePanel::done(const QString &reason)
{
    const ReviewItem *item = current();
    if (item && m_workspace.author().isEmpty()) {
        // A decision is somebody's.
        emit failed({ErrorKind::InvalidInput,
            tr("Who decides? Give your name first: menu Edit, “Your name in the history”."), {}});
        return;
    }
    if (!item || !perform(settle(*item, m_workspace.author(), reason, m_workspace.wording()))) {
        return;
    }
    const int row = m_view->currentIndex().row();
    m_model.drop(row);
    const int next = std::min(row, m_model.rowCount() - 1);
    m_view->setCurrentIndex(m_model.index(next));
    takeLoaded();
}

void ReviewQueuePanel::askReason()
{
    if (const ReviewItem *item = current()) {
        m_input->askReason(doneText(*item, m_workspace.author(), m_workspace.wording()));
    }
}

void ReviewQueuePanel::ask()
{
    const ReviewItem *item = current();
    if (!item) {
        return;
    }
    std::set<QString> people;
    for (const ReviewCount &count : m_model.counts()) {
        people.insert(count.askedOf);
    }
    people.erase(QString());
    m_input->askQuestion(item->askedOf, item->askedNote, QStringList(people.begin(), people.end()));
}

void ReviewQueuePanel::noteQuestion(const QString &whom, const QString &question)
{
    if (const ReviewItem *item = current()) {
        perform(askAbout(item->record, item->field, whom, question, item->title, m_workspace.wording()));
    }
}

void ReviewQueuePanel::openRecord()
{
    if (const ReviewItem *item = current()) {
        emit recordOpenRequested(item->record);
    }
}

void ReviewQueuePanel::currentChanged()
{
    showFoot();
    m_rest->start();
}

void ReviewQueuePanel::showRecord()
{
    const ReviewItem *item = current();
    if (!m_side.commit()) {
        return; // what is being typed cannot be understood yet; it stays
    }
    if (!item) {
        m_side.show({}, {});
        return;
    }
    const RecordRef record = item->record;
    m_side.show(record, item->field);
    emit recordShown(record);
}

void ReviewQueuePanel::takeLoaded()
{
    const bool empty = m_model.rowCount() == 0 && m_model.isLoaded();
    const bool hadKeyboard = m_view->hasFocus();
    m_linesOrEmpty->setCurrentIndex(empty ? 1 : 0);
    m_foot->setVisible(!empty);
    if (empty) {
        const bool filtered = m_model.filter() != ReviewFilter();
        m_emptyHeadline->setText(filtered ? tr("Nothing more of this") : tr("Everything is in order"));
        m_emptyHelp->setText(filtered
                ? tr("Every line of this choice is settled.")
                : tr(
                    "No source contradicts another, nothing waits to be checked. What changes will be looked "
                    "at as you work."));
        m_showEverything->setVisible(filtered);
        if (hadKeyboard && filtered) {
            m_showEverything->setFocus();
        }
        m_rest->start();
    } else if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0) {
        m_view->setCurrentIndex(m_model.index(0));
    }
    showFoot();
}

void ReviewQueuePanel::showFacets()
{
    m_facets->show(m_model.counts(), m_model.filter(), m_workspace.wording());
}

void ReviewQueuePanel::showFoot()
{
    const ReviewItem *item = current();
    const bool writable = item && !m_workspace.isReadOnly() && m_workspace.isPrepared();
    for (QPushButton *button : {m_done, m_because, m_ask}) {
        button->setEnabled(writable);
    }
    m_open->setEnabled(item);
    m_problem->setText(item ? problemText(*item, m_workspace.wording()) : QString());
    m_meaning->setText(
        item ? tr("Enter: %1").arg(doneText(*item, m_workspace.author(), m_workspace.wording())) : QString());
}

void ReviewQueuePanel::retranslate()
{
    m_done->setText(tr("Done"));
    m_done->setToolTip(tr("Enter"));
    m_because->setText(tr("Done, because…"));
    m_because->setToolTip(tr("Shift+Enter: done, with a reason that is kept"));
    m_ask->setText(tr("Ask…"));
    m_ask->setToolTip(tr("A: note whom it was asked of"));
    m_open->setText(tr("Open"));
    m_open->setToolTip(tr("O: go to the record in its list"));
    m_showEverything->setText(tr("Show everything"));
    m_view->setAccessibleName(tr("To verify"));
    showFacets();
    takeLoaded();
}

} // namespace vigie
