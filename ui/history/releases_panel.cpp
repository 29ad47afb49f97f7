#include "ui/history/releases_panel.h"

#include "app/editing/edits.h"
#include "app/editing/release_edits.h"
#include "ui/history/comparison_model.h"
#include "ui/models/aside.h"
#include "ui/prompts/prompts.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/muted_label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QTreeView>

namespace vigie {

void ReleasesPanel::connectParts()
{
    connect(m_freeze, &QPushButton::clicked, this, &ReleasesPanel::freezeNow);
    connect(m_rename, &QPushButton::clicked, this, &ReleasesPanel::renameCurrent);
    connect(m_remove, &QPushButton::clicked, this, &ReleasesPanel::removeCurrent);
    connect(m_note, &QLineEdit::editingFinished, this, &ReleasesPanel::writeNote);
    connect(m_list, &QListWidget::currentRowChanged, this, &ReleasesPanel::showRelease);
    connect(m_from, &QComboBox::activated, this, &ReleasesPanel::compare);
    connect(m_to, &QComboBox::activated, this, &ReleasesPanel::compare);
    connect(m_evidence, &QCheckBox::toggled, this, &ReleasesPanel::compare);
    connect(m_copy, &QPushButton::clicked, this, &ReleasesPanel::copyText);
    connect(m_save, &QPushButton::clicked, this, &ReleasesPanel::saveText);
    connect(m_empty, &EmptyState::actionRequested, this, &ReleasesPanel::freezeNow);
    connect(m_tree, &QTreeView::activated, this,
        [this](const QModelIndex &index) { emit recordOpenRequested(m_model->recordAt(index)); });
    connect(&m_workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible()) {
            reload();
        }
    });
    connect(&m_workspace, &Workspace::prepared, this, [this] { m_aside.reset(); });
}

void ReleasesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale) {
        reload();
    }
}

void ReleasesPanel::reload()
{
    m_stale = false;
    const Record *before = current();
    const RecordId kept = before ? before->id() : RecordId();
    Result<std::vector<Record>> releases = releasesOf(m_workspace.database());
    if (!releases) {
        emit failed(releases.error());
        return;
    }
    m_releases = std::move(*releases);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = m_releases.empty() ? -1 : 0;
    for (const Record &release : m_releases) {
        const QString day = release.date(u"made_on").toText(m_workspace.wording());
        const QString by = release.text(u"made_by");
        auto *item = new QListWidgetItem(
            QString(release.text(u"name") % u'\n' % (by.isEmpty() ? day : QString(day % u" · " % by))),
            m_list);
        item->setToolTip(release.text(u"notes"));
        if (release.id() == kept) {
            row = m_list->count() - 1;
        }
    }
    m_list->setCurrentRow(row);
    fillChoices();
    showRelease();
}

void ReleasesPanel::fillChoices()
{
    for (QComboBox *box : {m_from, m_to}) {
        box->clear();
        for (const Record &release : m_releases) {
            box->addItem(release.text(u"name"), release.id().toString());
        }
    }
    m_to->insertItem(0, tr("now"));
    m_to->setCurrentIndex(0);
}

const Record *ReleasesPanel::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && static_cast<size_t>(row) < m_releases.size() ? &m_releases[static_cast<size_t>(row)]
                                                                    : nullptr;
}

void ReleasesPanel::showRelease()
{
    const Record *release = current();
    const bool canWrite = release && !m_workspace.isReadOnly();
    m_rename->setEnabled(canWrite);
    m_remove->setEnabled(canWrite);
    m_note->setEnabled(canWrite);
    m_freeze->setEnabled(!m_workspace.isReadOnly());
    m_note->setText(release ? release->text(u"notes") : QString());
    if (release) {
        m_from->setCurrentIndex(m_list->currentRow());
    }
    compare();
}

Result<ComparedState> ReleasesPanel::chosen(const QComboBox &box) const
{
    const QString id = box.currentData().toString();
    for (const Record &release : m_releases) {
        if (release.id().toString() == id) {
            return stateOfRelease(m_workspace.database(), release);
        }
    }
    return presentState(m_workspace.database());
}

void ReleasesPanel::compare()
{
    if (m_releases.empty()) {
        takeComparison({}, {});
        return;
    }
    const Result<ComparedState> from = chosen(*m_from);
    const Result<ComparedState> to = chosen(*m_to);
    if (!from || !to) {
        emit failed(from ? to.error() : from.error());
        return;
    }
    if (!m_aside) {
        m_aside = std::make_unique<Aside>(m_workspace);
        connect(m_aside.get(), &Aside::failed, this, &ReleasesPanel::failed);
    }
    m_count->setText(tr("Comparing…"));
    m_aside->ask([this, one = *from, other = *to, wording = m_workspace.wording(),
                     evidence = m_evidence->isChecked()](const Database &database) -> Aside::Answer {
        const auto found = std::make_shared<Result<ReleaseComparison>>(compareStates(database, one, other));
        const auto records = std::make_shared<std::vector<ComparedRecord>>();
        if (*found) {
            ChangeWords words(database, wording);
            *records = comparedRecords(**found, words, evidence);
        }
        return [this, found, records] {
            if (*found) {
                takeComparison(**found, std::move(*records));
            } else {
                emit failed(found->error());
            }
        };
    });
}

void ReleasesPanel::takeComparison(const ReleaseComparison &comparison, std::vector<ComparedRecord> records)
{
    m_comparison = comparison;
    m_model->setRecords(std::move(records), ChangeWords(m_workspace.database(), m_workspace.wording()));
    showResult();
}

void ReleasesPanel::showResult()
{
    const std::vector<ComparedRecord> &records = m_model->records();
    constexpr size_t openedAtOnce = 200;
    if (records.size() <= openedAtOnce) {
        m_tree->expandAll();
    }
    m_copy->setEnabled(!m_releases.empty());
    m_save->setEnabled(!m_releases.empty());
    m_pages->setCurrentIndex(records.empty() ? 1 : 0);
    m_count->setText(
        records.empty() ? QString() : tr("%n record(s) changed", nullptr, static_cast<int>(records.size())));
    if (m_releases.empty()) {
        m_empty->showWords(tr("No release yet"),
            tr("A release gives the present state a name, such as “Stabilised version of 17 February”. Later "
               "you "
               "can see, and tell others, what changed since."),
            m_workspace.isReadOnly() ? QString() : tr("Freeze now…"));
    } else if (records.empty()) {
        m_empty->showWords(tr("Nothing changed"), tr("Both states are the same."), {});
    }
}

void ReleasesPanel::perform(const Edit &edit)
{
    if (const Result<ChangeSummary> performed = m_workspace.perform(edit); !performed) {
        emit failed(performed.error());
    }
}

void ReleasesPanel::freezeNow()
{
    if (!m_prompts || m_workspace.isReadOnly()) {
        return;
    }
    const QString day = PartialDate(QDate::currentDate()).toText(m_workspace.wording());
    const std::optional<QString> name = m_prompts->askText(
        tr("Freeze the present state"), tr("Name of the release"), tr("Version of %1").arg(day));
    if (name) {
        perform(freeze(*name, {}, m_workspace.author(), m_workspace.wording()));
    }
}

void ReleasesPanel::renameCurrent()
{
    const Record *release = current();
    if (!release || !m_prompts) {
        return;
    }
    const std::optional<QString> name
        = m_prompts->askText(tr("Rename the release"), tr("Name of the release"), release->text(u"name"));
    if (name) {
        perform(renameRelease(*release, *name, m_workspace.wording()));
    }
}

void ReleasesPanel::removeCurrent()
{
    const Record *release = current();
    if (release && m_prompts
        && m_prompts->askDelete(tr("Delete the release “%1”?").arg(release->text(u"name")),
            {tr("Only the name goes; the history stays.")})) {
        perform(removeRelease(*release, m_workspace.wording()));
    }
}

void ReleasesPanel::writeNote()
{
    const Record *release = current();
    const QString note = m_note->text().trimmed();
    if (release && note != release->text(u"notes")) {
        perform(setField(release->ref(), QStringLiteral("notes"),
            note.isEmpty() ? FieldValue() : FieldValue(note), release->text(u"name"), m_workspace.wording()));
    }
}

QString ReleasesPanel::text(TextForm form) const
{
    return comparisonText(m_comparison, m_model->records(),
        ChangeWords(m_workspace.database(), m_workspace.wording()), m_workspace.wording(), form);
}

void ReleasesPanel::copyText()
{
    QGuiApplication::clipboard()->setText(text(TextForm::Plain));
    emit statusChanged(tr("Copied as text"));
}

void ReleasesPanel::saveText()
{
    const std::optional<QString> path = m_prompts
        ? m_prompts->chooseFileToSave(tr("Save what changed"), {},
            {tr("Markdown (%1)").arg(QStringLiteral("*.md")), tr("Text (%1)").arg(QStringLiteral("*.txt"))})
        : std::nullopt;
    if (!path) {
        return;
    }
    const TextForm form = path->endsWith(u".txt", Qt::CaseInsensitive) ? TextForm::Plain : TextForm::Markdown;
    QSaveFile file(*path);
    const bool written
        = file.open(QIODevice::WriteOnly) && file.write(text(form).toUtf8()) >= 0 && file.commit();
    if (!written) {
        emit failed({ErrorKind::NotWritable, tr("The text could not be saved there."), file.errorString()});
    }
}

} // namespace vigie
