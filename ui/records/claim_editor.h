// ClaimEditor: what a source says of a field, typed in place under the field: the source found by its name or
// created, the value read as the field itself reads it, where it stands, its words, a note. The same for a
// fact that has no field, which is named here. It makes the edit.
#pragma once

#include "app/editing/evidence_edits.h"
#include "ui/records/claim_words.h"

#include <QFrame>

#include <optional>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace vigie {

class CurrentSource;
class FieldEditor;
class FieldFrame;
class RecordLineEdit;
class Workspace;

class ClaimEditor : public QFrame
{
    Q_OBJECT

public:
    // A new claim about the subject, whose retained value is offered. subject.field empty: a fact to be
    // named.
    ClaimEditor(const ClaimSubject &subject, const QString &retained, const CurrentSource *current,
        Workspace &workspace, QWidget *parent = nullptr);
    // A claim that is there.
    ClaimEditor(const ClaimSubject &subject, const StatedClaim &claim, Workspace &workspace,
        QWidget *parent = nullptr);

    void takeFocus();
    void focusPlace(); // to the field that the claim is about
    // Writes the claim; false with a sentence under it where something cannot be understood.
    bool save();

signals:
    void saved();
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ClaimEditor(const ClaimSubject &subject, Workspace &workspace, QWidget *parent);

    void build(const QString &value);
    void addLine(const QString &label, QWidget *input, QWidget *shown = nullptr);
    QWidget *makeValue(const QString &value);
    QComboBox *makePlaces();
    void addButtons();
    void setSource(const RecordRef &source, const QString &title);
    void say(const QString &sentence);

    Result<RecordRef> typedSource();
    Result<QString> typedValue(const QString &field);
    QString chosenField() const;
    Edit editFor(const Citation &citation) const;
    Edit changeFor(const Citation &citation) const;

    ClaimSubject m_subject;
    std::optional<StatedClaim> m_claim; // being changed
    Workspace &m_workspace;
    QGridLayout *m_grid;
    QLineEdit *m_name = nullptr; // of a fact without a field
    QComboBox *m_place = nullptr; // the field a claim is about, where it may be moved
    RecordLineEdit *m_source;
    FieldEditor *m_value = nullptr;
    QLineEdit *m_words = nullptr; // the value of a fact without a field
    QLineEdit *m_locator;
    QPlainTextEdit *m_quotation;
    QLineEdit *m_note;
    QLabel *m_message;
    RecordRef m_chosen;
    std::optional<Record> m_created; // the source, if it is new
    std::optional<Record> m_createdValue; // what a reference points at, if it is new
};

} // namespace vigie
