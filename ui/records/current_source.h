// CurrentSource: the source that is being read, and the place in it: while it is set, what is entered cites
// it. One for an open observatory; it follows the workspace, so that a source that goes is let go.
#pragma once

#include "app/editing/evidence_edits.h"

#include <QObject>

namespace vigie {

class Workspace;
struct ChangeSummary;

class CurrentSource : public QObject
{
    Q_OBJECT

public:
    explicit CurrentSource(Workspace &workspace, QObject *parent = nullptr);

    bool isSet() const { return !m_source.isNull(); }
    const RecordRef &source() const { return m_source; }
    const QString &title() const { return m_title; }
    const QString &locator() const { return m_locator; }
    // "Rapport X, p. 12"
    QString text() const;

    void set(const RecordRef &source);
    void setLocator(const QString &locator);
    void clear() { set({}); }

    // Whether a value of this field would cite it: facts do, and not those of the source itself.
    bool isCitedBy(const RecordRef &record, const QString &field) const;
    Citation citationOf(const RecordRef &record, const QString &field, const QString &value) const;

signals:
    void changed();

private:
    void follow(const ChangeSummary &summary);

    Workspace &m_workspace;
    RecordRef m_source;
    QString m_title;
    QString m_locator;
};

} // namespace vigie
