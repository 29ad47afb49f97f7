#include "app/storage/order_book.h"

namespace vigie {

SharedTitles OrderBook::titles(const IndexVersion &version, RecordKind kind) const
{
    const QMutexLocker lock(&m_mutex);
    const auto found = m_titles.find(kind);
    return version == m_version && found != m_titles.end() ? found->second : nullptr;
}

SharedOrder OrderBook::order(const IndexVersion &version, const OrderName &name) const
{
    const QMutexLocker lock(&m_mutex);
    return version == m_version && name == m_name ? m_order : nullptr;
}

void OrderBook::put(const IndexVersion &version, RecordKind kind, SharedTitles titles)
{
    const QMutexLocker lock(&m_mutex);
    turnTo(version);
    m_titles[kind] = std::move(titles);
}

void OrderBook::put(const IndexVersion &version, const OrderName &name, SharedOrder order)
{
    const QMutexLocker lock(&m_mutex);
    turnTo(version);
    m_name = name;
    m_order = std::move(order);
}

void OrderBook::clear()
{
    const QMutexLocker lock(&m_mutex);
    turnTo({});
}

void OrderBook::turnTo(const IndexVersion &version)
{
    if (version != m_version) {
        m_version = version;
        m_titles.clear();
        m_order.reset();
    }
}

} // namespace vigie
