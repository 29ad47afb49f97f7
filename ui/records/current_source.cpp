#include "ui/records/current_source.h"

#include "app/editing/workspace.h"
#include "app/storage/record_reader.h"
#include "app/storage/standing_keeper.h"

namespace vigie {

CurrentSource::CurrentSource(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &CurrentSource::follow);
}

QString CurrentSource::text() const
{
    return m_locator.isEmpty() ? m_title : QString(m_title % u", " % m_locator);
}

void CurrentSource::set(const RecordRef &source)
{
    if (source == m_source) {
        return;
    }
    m_source = source;
    m_locator.clear(); // a place in the source before
    m_title = source.isNull() ? QString()
                              : RecordReader(m_workspace.database()).title(source, m_workspace.wording());
    emit changed();
}

void CurrentSource::setLocator(const QString &locator)
{
    if (locator != m_locator) {
        m_locator = locator;
        emit changed();
    }
}

void CurrentSource::follow(const ChangeSummary &summary)
{
    if (!isSet() || !(summary.everything || summary.concerns(m_source))) {
        return;
    }
    const RecordReader reader(m_workspace.database());
    if (!reader.read(m_source)) {
        clear(); // removed, or its creation undone
        return;
    }
    m_title = reader.title(m_source, m_workspace.wording());
    emit changed();
}

bool CurrentSource::isCitedBy(const RecordRef &record, const QString &field) const
{
    return isSet() && record != m_source && isFact(record.kind, field);
}

Citation CurrentSource::citationOf(const RecordRef &record, const QString &field, const QString &value) const
{
    return {record, field, value, m_source, m_locator, {}, {}};
}

} // namespace vigie
