// Result<T>: a value, or why there is none. g++ 12 has no std::expected; the member names are its own, so
// that the day it arrives this file can go.
//
// An Error is for what can happen to a correct program: a damaged file, a date nobody can read. A broken
// invariant of ours is a Q_ASSERT instead.
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace vigie {

enum class ErrorKind {
    InvalidInput, // what was typed or given cannot be understood
    NotFound, // no such record, field, file
    Unreadable, // a file that is not ours, damaged, or from a newer program
    Conflict, // the data moved on meanwhile; nothing was changed
    NotWritable, // could not write; nothing was changed
    Cancelled, // the user stopped it
    Internal // a statement failed that should not; the detail says which
};

struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message; // one sentence a person can act on, in the program's language
    QString detail; // for the log: what the library said
};

template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    T value_or(T other) const { return has_value() ? value() : std::move(other); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
        , m_failed(true)
    {
    }

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace vigie
