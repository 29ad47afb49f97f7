// KeyMap, KeySet: values by row key. Row keys of a table count up from 1, so an array holds them; a file with
// scattered ones falls back to a hash.
#pragma once

#include "app/storage/record_list.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace vigie {

// The greatest key for which an array is used, given how many there are.
inline RowKey greatestArrayKey(size_t count)
{
    return static_cast<RowKey>(4 * count + 4096);
}

template <typename T>
class KeyMap
{
public:
    KeyMap() = default;
    // For keys up to `greatest` of which there are `count`.
    KeyMap(RowKey greatest, size_t count)
    {
        if (greatest <= greatestArrayKey(count)) {
            m_array.resize(static_cast<size_t>(std::max<RowKey>(0, greatest) + 1));
        }
    }

    void set(RowKey key, T value)
    {
        if (isInArray(key)) {
            m_array[static_cast<size_t>(key)] = value;
        } else {
            m_others.insert(key, value);
        }
    }
    // T() for a key that was not set.
    T value(RowKey key) const
    {
        return isInArray(key) ? m_array[static_cast<size_t>(key)] : m_others.value(key);
    }

private:
    bool isInArray(RowKey key) const { return key >= 0 && static_cast<size_t>(key) < m_array.size(); }

    std::vector<T> m_array;
    QHash<RowKey, T> m_others;
};

class KeySet
{
public:
    KeySet(RowKey greatest, size_t count)
    {
        if (greatest <= greatestArrayKey(count)) {
            m_array.resize(static_cast<size_t>(std::max<RowKey>(0, greatest) + 1));
        }
    }

    void insert(RowKey key)
    {
        if (isInArray(key)) {
            m_array[static_cast<size_t>(key)] = true;
        } else {
            m_others.insert(key);
        }
    }
    bool contains(RowKey key) const
    {
        return isInArray(key) ? m_array[static_cast<size_t>(key)] : m_others.contains(key);
    }

private:
    bool isInArray(RowKey key) const { return key >= 0 && static_cast<size_t>(key) < m_array.size(); }

    std::vector<bool> m_array;
    QSet<RowKey> m_others;
};

} // namespace vigie
