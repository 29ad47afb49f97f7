#include "app/exchange/record_titles.h"

namespace vigie {

RecordTitles::RecordTitles(const Database &database, const Wording &wording)
    : m_reader(database)
    , m_wording(wording)
{
}

Result<QString> RecordTitles::title(const RecordRef &ref)
{
    if (ref.isNull()) {
        return QString();
    }
    if (titleField(ref.kind)) {
        if (const Result<void> read = readKind(ref.kind); !read) {
            return read.error();
        }
    } else if (!m_titles.contains(ref)) {
        m_titles.insert(
            ref, m_reader.title(ref, m_wording)); // made of several records: "KIMSO · evaluator · Adie"
    }
    return m_titles.value(ref);
}

Result<void> RecordTitles::readKind(RecordKind kind)
{
    if (!m_read.insert(kind).second) {
        return {};
    }
    const auto records = m_reader.readAll(kind);
    if (!records) {
        return records.error();
    }
    const QString field = titleField(kind)->fieldName();
    for (const Record &record : *records) {
        m_titles.insert(record.ref(), record.text(field));
    }
    return {};
}

} // namespace vigie
