// RecordLineEdit: a line that finds a record by its name while one types, and offers to create the one that
// is missing.
#pragma once

#include "app/records/record.h"
#include "ui/models/record_completion.h"

#include <QLineEdit>

class QCompleter;

namespace vigie {

class RecordLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    RecordLineEdit(Workspace &workspace, std::span<const RecordKind> kinds, QWidget *parent = nullptr);

    void setCreatable(bool creatable) { m_offers->setCreatable(creatable); }
    bool isPopupOpen() const;
    // The record whose whole name stands in the line.
    std::optional<RecordRef> exactMatch();
    RecordCompletion &offers() { return *m_offers; }
    // As if that row of offers() had been clicked.
    void choose(int row);

signals:
    void chosen(const vigie::RecordRef &record);
    // A new record with its title and id; whoever asked inserts it together with what points at it.
    void creationChosen(const vigie::Record &record);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void lookUp(const QString &text);
    void chooseNothingYet();

    RecordCompletion *m_offers;
    QCompleter *m_completer;
};

} // namespace vigie
