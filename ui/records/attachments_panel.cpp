#include "ui/records/attachments_panel.h"

#include "app/editing/attachment_edits.h"
#include "app/editing/edits.h"
#include "app/storage/record_reader.h"
#include "ui/models/related_table_model.h"
#include "ui/records/attachment_question.h"
#include "ui/records/small_table.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/muted_label.h"

#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

namespace vigie {

namespace {

RelatedRecords attachmentsOfSource()
{
    RelatedRecords records;
    records.kind = RecordKind::Attachment;
    records.pointing = {QStringLiteral("source_id")};
    records.columns = {QStringLiteral("file_name"), QStringLiteral("size"), QStringLiteral("place")};
    return records;
}

QString droppedPath(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

AttachmentsPanel::AttachmentsPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new RelatedTableModel(workspace, attachmentsOfSource(), this))
    , m_table(makeSmallTable(QStringLiteral("attachmentsTable"), tr("Files"), m_model, workspace))
    , m_note(new MutedLabel)
{
    setObjectName(QStringLiteral("attachments"));
    setAcceptDrops(!workspace.isReadOnly());
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 8);
    rows->setSpacing(6);
    rows->addWidget(m_table, 1);
    m_note->setObjectName(QStringLiteral("attachmentsNote"));
    m_note->setContentsMargins(16, 10, 16, 0);
    m_note->setWordWrap(true);
    rows->addWidget(m_note);
    auto *buttons = new FlowLayout(nullptr, 6);
    if (!workspace.isReadOnly()) {
        m_attach = addButton(
            buttons, QStringLiteral("attachFile"), tr("Attach a file…"), &AttachmentsPanel::attachChosen);
    }
    m_ofCurrent = {
        addButton(buttons, QStringLiteral("openAttachment"), tr("Open"), &AttachmentsPanel::openCurrent),
        addButton(buttons, QStringLiteral("saveAttachment"), tr("Save a copy…"), &AttachmentsPanel::saveCopy),
        addButton(buttons, QStringLiteral("verifyAttachment"), tr("Verify"), &AttachmentsPanel::verify)};
    if (!workspace.isReadOnly()) {
        m_ofCurrent.push_back(addButton(
            buttons, QStringLiteral("removeAttachment"), tr("Remove"), &AttachmentsPanel::removeCurrent));
    }
    auto *foot = new QWidget;
    foot->setLayout(buttons);
    foot->setContentsMargins(16, 0, 14, 0);
    rows->addWidget(foot);
    rows->addStretch(0);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const int letter = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(1, letter * 11);
    m_table->setColumnWidth(2, letter * 17);
    m_table->hideColumn(3); // a file has no standing
    connect(m_model, &RelatedTableModel::loaded, this, &AttachmentsPanel::takeRows);
    connect(m_model, &RelatedTableModel::failed, this, &AttachmentsPanel::failed);
    connect(m_table, &QTableView::activated, this, &AttachmentsPanel::openCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &AttachmentsPanel::refreshButtons);
    takeRows();
}

QPushButton *AttachmentsPanel::addButton(
    QLayout *row, const QString &name, const QString &text, void (AttachmentsPanel::*work)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, work);
    row->addWidget(button);
    return button;
}

void AttachmentsPanel::setSource(const RecordRef &source)
{
    m_note->clear();
    m_model->setTarget(source);
}

int AttachmentsPanel::count() const
{
    return m_model->rowCount();
}

void AttachmentsPanel::takeRows()
{
    const bool some = m_model->rowCount() > 0;
    m_table->setVisible(some);
    m_note->setText(
        some ? QString() : tr("No file yet. Attach one here, or drop it on this page: a copy is kept."));
    m_note->setVisible(!some);
    if (some && !m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    refreshButtons();
    emit countChanged();
}

void AttachmentsPanel::refreshButtons()
{
    for (QPushButton *button : m_ofCurrent) {
        button->setVisible(m_model->rowCount() > 0);
        button->setEnabled(m_table->currentIndex().isValid());
    }
}

std::optional<Record> AttachmentsPanel::current() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount()) {
        return std::nullopt;
    }
    const Result<Record> read = RecordReader(m_workspace.database()).read(m_model->refAt(row));
    return read ? std::optional(*read) : std::nullopt;
}

void AttachmentsPanel::attachChosen()
{
    const auto path = m_prompts ? m_prompts->chooseFileToOpen(tr("Attach a file"), {}, {tr("All files (*)")})
                                : std::nullopt;
    if (path) {
        attach(*path);
    }
}

void AttachmentsPanel::attach(const QString &path)
{
    const Result<FileToAttach> file = inspectFile(path, m_workspace.wording());
    if (!file) {
        emit failed(file.error());
        return;
    }
    const auto place = m_prompts ? askAttachmentPlace(*m_prompts, *file) : std::nullopt;
    if (!place) {
        return;
    }
    const RecordRef source = m_model->target();
    const QString title = RecordReader(m_workspace.database()).title(source, m_workspace.wording());
    const auto done = m_workspace.perform(attachFile(source, *file, *place, title, m_workspace.wording()));
    if (!done) {
        emit failed(done.error());
    }
}

void AttachmentsPanel::openCurrent()
{
    const std::optional<Record> attachment = current();
    if (!attachment) {
        return;
    }
    if (!m_opened) {
        m_opened = std::make_unique<QTemporaryDir>();
    }
    const Result<QString> copy = Attachments(m_workspace.database())
                                     .copyForOpening(*attachment, m_opened->path(), m_workspace.wording());
    if (!copy) {
        emit failed(copy.error());
    } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*copy))) {
        emit failed(Error{ErrorKind::NotFound,
            tr("No program of this computer opens “%1”. Save a copy instead.")
                .arg(attachment->text(u"file_name")),
            {}});
    }
}

void AttachmentsPanel::saveCopy()
{
    const std::optional<Record> attachment = current();
    if (!attachment || !m_prompts) {
        return;
    }
    const QString suggested
        = QFileInfo(m_workspace.path()).dir().filePath(safeFileName(attachment->text(u"file_name")));
    const auto path = m_prompts->chooseFileToSave(tr("Save a copy"), suggested, {tr("All files (*)")});
    if (!path) {
        return;
    }
    const Result<void> written
        = Attachments(m_workspace.database()).copyTo(*attachment, *path, m_workspace.wording());
    if (!written) {
        emit failed(written.error());
    }
}

void AttachmentsPanel::verify()
{
    const std::optional<Record> attachment = current();
    if (!attachment) {
        return;
    }
    const Result<AttachmentState> state = Attachments(m_workspace.database()).check(*attachment);
    if (!state) {
        emit failed(state.error());
        return;
    }
    const QString name = attachment->text(u"file_name");
    switch (*state) {
    case AttachmentState::Whole:
        m_note->setText(tr("✓ “%1” is what was attached, to the last byte.").arg(name));
        break;
    case AttachmentState::Missing:
        m_note->setText(tr("“%1” is missing: the folder “%2” does not have it.")
                            .arg(name, QFileInfo(filesFolderOf(m_workspace.path())).fileName()));
        break;
    case AttachmentState::Altered:
        m_note->setText(tr("“%1” was altered since it was attached.").arg(name));
        break;
    }
    m_note->show();
}

void AttachmentsPanel::removeCurrent()
{
    if (const std::optional<Record> attachment = current()) {
        const auto done = m_workspace.perform(
            removeRecords({attachment->ref()}, attachment->text(u"file_name"), m_workspace.wording()));
        if (!done) {
            emit failed(done.error());
        }
    }
}

void AttachmentsPanel::dragEnterEvent(QDragEnterEvent *event)
{
    const QString path = droppedPath(event->mimeData());
    if (!path.isEmpty() && !path.endsWith(QStringLiteral(".vigie"), Qt::CaseInsensitive)) {
        event->acceptProposedAction();
    }
}

void AttachmentsPanel::dropEvent(QDropEvent *event)
{
    const QString path = droppedPath(event->mimeData());
    event->acceptProposedAction();
    // After the drop is answered: the program it came from must not wait for our questions.
    QTimer::singleShot(0, this, [this, path] { attach(path); });
}

} // namespace vigie
