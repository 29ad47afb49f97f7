#include "ui/models/row_cache.h"

namespace vigie {

namespace {

constexpr qsizetype blockSize = 32; // a window shows some of two of them
constexpr qsizetype keptRows = 2048;

} // namespace

RowCache::RowCache(const Database &database, ListView view)
    : m_list(database)
    , m_view(view)
    , m_rows(keptRows)
{
}

const SeenRow *RowCache::at(std::span<const RowKey> keys, qsizetype index, const Wording &wording)
{
    if (index < 0 || index >= std::ssize(keys)) {
        return nullptr;
    }
    const RowKey key = keys[static_cast<size_t>(index)];
    if (const SeenRow *seen = m_rows.object(key)) {
        return seen;
    }
    readAround(keys, index, wording);
    return m_rows.object(key);
}

void RowCache::readAround(std::span<const RowKey> keys, qsizetype index, const Wording &wording)
{
    const qsizetype first = index / blockSize * blockSize;
    const qsizetype last = qMin(first + blockSize, std::ssize(keys));
    std::vector<RowKey> missing;
    for (qsizetype i = first; i < last; ++i) {
        const RowKey key = keys[static_cast<size_t>(i)];
        if (!m_rows.contains(key)) {
            missing.push_back(key);
        }
    }
    Result<std::vector<ListRow>> rows = m_list.rows(m_view, missing);
    if (!rows || rows->size() != missing.size()) {
        return;
    }
    for (size_t i = 0; i < missing.size(); ++i) {
        auto seen = std::make_unique<SeenRow>();
        seen->row = std::move((*rows)[i]);
        seen->texts = textsOf(seen->row, wording);
        m_rows.insert(missing[i], seen.release());
    }
}

std::vector<CellText> RowCache::textsOf(const ListRow &row, const Wording &wording) const
{
    const std::vector<ListColumn> &columns = columnsOf(m_view);
    std::vector<CellText> texts(columns.size());
    for (size_t i = 0; i < columns.size() && i < row.cells.size(); ++i) {
        const QString title = i < row.referenceTitles.size() ? row.referenceTitles[i] : QString();
        texts[i] = cellText(row.cells[i], columns[i].field, columns[i].type, title, wording);
    }
    return texts;
}

std::optional<RowKey> RowCache::forget(const RecordRef &ref)
{
    const QList<RowKey> keys = m_rows.keys();
    for (const RowKey key : keys) {
        if (m_rows.object(key)->row.ref == ref) {
            m_rows.remove(key);
            return key;
        }
    }
    return std::nullopt;
}

} // namespace vigie
