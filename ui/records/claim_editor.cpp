#include "ui/records/claim_editor.h"

#include "app/editing/edits.h"
#include "app/editing/evidence_edits.h"
#include "app/editing/one_step.h"
#include "app/editing/workspace.h"
#include "app/storage/standing_keeper.h"
#include "ui/models/stated_value.h"
#include "ui/records/current_source.h"
#include "ui/records/field_editor.h"
#include "ui/records/field_frame.h"
#include "ui/records/record_line_edit.h"
#include "ui/widgets/button_tone.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

namespace vigie {

namespace {

constexpr RecordKind sourceOnly[]{RecordKind::Source};
constexpr int labelWidth = 74;

Error notUnderstood(const QString &sentence)
{
    return Error{ErrorKind::InvalidInput, sentence, {}};
}

} // namespace

ClaimEditor::ClaimEditor(const ClaimSubject &subject, Workspace &workspace, QWidget *parent)
    : QFrame(parent)
    , m_subject(subject)
    , m_workspace(workspace)
    , m_grid(new QGridLayout(this))
    , m_source(new RecordLineEdit(workspace, sourceOnly))
    , m_locator(new QLineEdit)
    , m_quotation(new QPlainTextEdit)
    , m_note(new QLineEdit)
    , m_message(new QLabel)
{
    setObjectName(QStringLiteral("claimEditor"));
    m_grid->setContentsMargins(0, 4, 0, 2);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

ClaimEditor::ClaimEditor(const ClaimSubject &subject, const QString &retained, const CurrentSource *current,
    Workspace &workspace, QWidget *parent)
    : ClaimEditor(subject, workspace, parent)
{
    build(retained);
    if (current && current->isSet()) {
        setSource(current->source(), current->title());
        m_locator->setText(current->locator());
    }
}

ClaimEditor::ClaimEditor(
    const ClaimSubject &subject, const StatedClaim &claim, Workspace &workspace, QWidget *parent)
    : ClaimEditor(subject, workspace, parent)
{
    m_claim = claim;
    build(claim.value);
    setSource(claim.source, claim.sourceTitle);
    m_locator->setText(claim.locator);
    m_quotation->setPlainText(claim.quotation);
    m_note->setText(claim.notes);
}

void ClaimEditor::build(const QString &value)
{
    if (m_subject.field.isEmpty()) {
        m_name = new QLineEdit;
        m_name->setObjectName(QStringLiteral("factName"));
        m_name->setPlaceholderText(tr("Duration, budget, contracts counted…"));
        auto *names = new QCompleter(knownFactLabels(m_workspace.wording()), m_name);
        names->setCaseSensitivity(Qt::CaseInsensitive);
        names->setFilterMode(Qt::MatchContains);
        m_name->setCompleter(names);
        addLine(tr("Fact"), m_name);
    }
    m_source->setObjectName(QStringLiteral("claimSource"));
    m_source->setPlaceholderText(tr("Title of the source, known or new"));
    addLine(tr("Source"), m_source);
    addLine(tr("Says"), makeValue(value), m_value ? m_value->parentWidget() : nullptr);
    m_locator->setObjectName(QStringLiteral("claimLocator"));
    m_locator->setPlaceholderText(tr("page, article, time…"));
    addLine(tr("Locator"), m_locator);
    m_quotation->setObjectName(QStringLiteral("claimQuotation"));
    m_quotation->setTabChangesFocus(true);
    m_quotation->setFixedHeight(m_quotation->fontMetrics().lineSpacing() * 2 + 14);
    addLine(tr("Quotation"), m_quotation);
    m_note->setObjectName(QStringLiteral("claimNote"));
    addLine(tr("Note"), m_note);
    if (m_claim) {
        m_place = makePlaces();
        addLine(tr("About"), m_place);
    }
    addButtons();
    connect(m_source, &QLineEdit::textEdited, this, [this] {
        m_chosen = {};
        m_created.reset();
    });
    connect(m_source, &RecordLineEdit::chosen, this, [this](const RecordRef &source) { m_chosen = source; });
    connect(m_source, &RecordLineEdit::creationChosen, this, [this](const Record &created) {
        m_chosen = created.ref();
        m_created = created;
    });
}

void ClaimEditor::addLine(const QString &label, QWidget *input, QWidget *shown)
{
    const int row = m_grid->rowCount();
    auto *words = new MutedLabel(label);
    words->setFixedWidth(labelWidth);
    words->setBuddy(input);
    input->setAccessibleName(label);
    m_grid->addWidget(words, row, 0, Qt::AlignVCenter);
    m_grid->addWidget(shown ? shown : input, row, 1);
    auto *line = qobject_cast<QLineEdit *>(input);
    if (line && (!m_value || line != m_value->input())) {
        connect(line, &QLineEdit::returnPressed, this, &ClaimEditor::save);
    }
}

// The editor of the field itself, with nothing behind it that is written to.
QWidget *ClaimEditor::makeValue(const QString &value)
{
    const Field *field = m_subject.catalogField();
    if (!field) {
        m_words = new QLineEdit(value);
        m_words->setObjectName(QStringLiteral("claimValue"));
        m_words->setEnabled(m_subject.field != wholeRecordField);
        return m_words;
    }
    auto *frame = new FieldFrame;
    m_value = FieldEditor::make(*field, m_workspace, frame);
    m_value->setObjectName(QStringLiteral("claimValue"));
    frame->content()->addWidget(m_value, 1);
    m_value->setWrite([this](const FieldValue &, const std::optional<Record> &created) -> Result<void> {
        m_createdValue = created;
        return {};
    });
    const Result<FieldValue> read = fromCanonical(value, *field);
    m_value->resetValue(read ? *read : FieldValue());
    connect(m_value, &FieldEditor::activeChanged, frame, &FieldFrame::setActive);
    connect(m_value, &FieldEditor::messageChanged, this, &ClaimEditor::say);
    connect(m_value, &FieldEditor::confirmed, this, &ClaimEditor::save);
    connect(m_value, &FieldEditor::citationRequested, this, &ClaimEditor::save);
    return m_value->input();
}

QComboBox *ClaimEditor::makePlaces()
{
    auto *places = new QComboBox;
    places->setObjectName(QStringLiteral("claimField"));
    places->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const Wording &wording = m_workspace.wording();
    for (const Field &field : fieldsOf(m_subject.record.kind)) {
        if (isFact(field.kind, field.fieldName())) {
            places->addItem(field.labelText(wording), field.fieldName());
        }
    }
    const QString whole = wholeRecordField.toString();
    places->addItem(statedFieldLabel(m_subject.record.kind, whole, wording), whole);
    if (places->findData(m_subject.field) < 0) {
        places->addItem(statedFieldLabel(m_subject.record.kind, m_subject.field, wording), m_subject.field);
    }
    places->setCurrentIndex(places->findData(m_subject.field));
    return places;
}

void ClaimEditor::addButtons()
{
    m_message->setObjectName(QStringLiteral("claimMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setVisible(false);
    auto *save = new QPushButton(m_claim ? tr("Save") : tr("Add"));
    save->setObjectName(QStringLiteral("saveClaim"));
    setButtonTone(save, ButtonTone::Accent);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(QStringLiteral("cancelClaim"));
    setButtonTone(cancel, ButtonTone::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    const int row = m_grid->rowCount();
    m_grid->addWidget(m_message, row, 0, 1, 2);
    m_grid->addLayout(buttons, row + 1, 1);
    connect(save, &QPushButton::clicked, this, &ClaimEditor::save);
    connect(cancel, &QPushButton::clicked, this, &ClaimEditor::cancelled);
    setTextColour(m_message, Theme::of(palette()).standing(Standing::Contradicted));
}

void ClaimEditor::setSource(const RecordRef &source, const QString &title)
{
    m_chosen = source;
    m_source->setText(title);
    m_source->setCursorPosition(0);
}

void ClaimEditor::takeFocus()
{
    QWidget *first = m_name ? m_name : static_cast<QWidget *>(m_source);
    if (!m_name && !m_chosen.isNull()) {
        first = m_value ? m_value->input() : m_words;
    }
    first->setFocus(Qt::OtherFocusReason);
}

void ClaimEditor::focusPlace()
{
    if (m_place) {
        m_place->setFocus(Qt::OtherFocusReason);
    }
}

void ClaimEditor::say(const QString &sentence)
{
    m_message->setText(sentence);
    m_message->setVisible(!sentence.isEmpty());
}

Result<RecordRef> ClaimEditor::typedSource()
{
    if (!m_chosen.isNull()) {
        return m_chosen;
    }
    const QString typed = m_source->text().trimmed();
    if (typed.isEmpty()) {
        return notUnderstood(tr("Which source says so? Type its title."));
    }
    if (const std::optional<RecordRef> match = m_source->exactMatch()) {
        return *match;
    }
    return notUnderstood(
        tr("No source is called “%1”. Choose from the list that opens as you type, or create it there.")
            .arg(typed));
}

Result<QString> ClaimEditor::typedValue(const QString &fieldName)
{
    const Field *field = findField(m_subject.record.kind, fieldName);
    if (!m_value && !field) {
        return m_words->text().simplified();
    }
    if (m_value && field == &m_value->field()) {
        if (m_value->isModified()) {
            const Result<FieldValue> typed = m_value->typedValue();
            return typed ? Result<QString>(toCanonical(*typed, *field)) : Result<QString>(typed.error());
        }
        return toCanonical(m_value->value(), *field);
    }
    const QString text = m_value ? m_value->typedText().simplified() : m_words->text().simplified();
    if (!field) {
        return text;
    }
    // Typed as a fact of its own, which turns out to be a field; or moved to another field.
    const Result<FieldValue> parsed = parseValue(text, *field, m_workspace.wording());
    return parsed ? Result<QString>(toCanonical(*parsed, *field)) : Result<QString>(parsed.error());
}

QString ClaimEditor::chosenField() const
{
    if (m_place) {
        return m_place->currentData().toString();
    }
    return m_name ? factNamed(m_subject.record.kind, m_name->text(), m_workspace.wording()) : m_subject.field;
}

bool ClaimEditor::save()
{
    Citation citation;
    citation.record = m_subject.record;
    citation.field = chosenField();
    const Result<RecordRef> source = typedSource();
    if (citation.field.isEmpty() || !source) {
        say(citation.field.isEmpty() ? tr("What is the fact called?") : source.error().message);
        return false;
    }
    citation.source = *source;
    const Result<QString> value = typedValue(citation.field);
    if (!value) {
        say(value.error().message);
        return false;
    }
    citation.value = *value;
    citation.locator = m_locator->text().simplified();
    citation.quotation = m_quotation->toPlainText().trimmed();
    citation.notes = m_note->text().simplified();
    const Result<ChangeSummary> done = m_workspace.perform(editFor(citation));
    if (!done) {
        say(done.error().message);
        return false;
    }
    emit saved();
    return true;
}

Edit ClaimEditor::editFor(const Citation &citation) const
{
    const Wording &wording = m_workspace.wording();
    const Edit edit = m_claim ? changeFor(citation) : cite(citation, m_subject.title, wording);
    std::vector<Edit> steps;
    for (const std::optional<Record> &created : {m_created, m_createdValue}) {
        if (created) {
            const QString name = created->text(titleField(created->kind())->fieldName());
            steps.push_back(addRecord(*created, name, wording));
        }
    }
    if (steps.empty()) {
        return edit;
    }
    steps.push_back(edit);
    return inOneStep(std::move(steps), edit.text);
}

Edit ClaimEditor::changeFor(const Citation &citation) const
{
    const auto textOrUnknown
        = [](const QString &text) { return text.isEmpty() ? FieldValue() : FieldValue(text); };
    const Wording &wording = m_workspace.wording();
    const RecordRef ref = m_claim->claim;
    Record claim(RecordKind::Claim, ref.id);
    claim.set(u"record_id", citation.record);
    claim.set(u"field", citation.field);
    claim.set(u"value", textOrUnknown(citation.value));
    claim.set(u"source_id", citation.source);
    claim.set(u"locator", textOrUnknown(citation.locator));
    claim.set(u"quotation", textOrUnknown(citation.quotation));
    claim.set(u"notes", textOrUnknown(citation.notes));
    if (m_claim->standing) {
        claim.set(u"standing", standingName(*m_claim->standing));
    }
    const bool onlyMoves = citation.field != m_subject.field && citation.value == m_claim->value
        && citation.source == m_claim->source && citation.locator == m_claim->locator
        && citation.quotation == m_claim->quotation && citation.notes == m_claim->notes;
    return onlyMoves ? moveClaim(ref, citation.field, m_subject.title, wording)
                     : changeClaim(claim, m_subject.title, wording);
}

void ClaimEditor::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
    } else if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        save();
    } else if (!enter) {
        QFrame::keyPressEvent(event);
    }
}

void ClaimEditor::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        setTextColour(m_message, Theme::of(palette()).standing(Standing::Contradicted));
    }
}

} // namespace vigie
