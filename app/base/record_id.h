// RecordId: the identity of one record in every copy of an observatory, a UUID version 7 (RFC 9562): its
// first 48 bits are the time of creation in milliseconds, so ids sort by age and insert at the end of an
// index.
#pragma once

#include <QHashFunctions>
#include <QString>

namespace vigie {

class RecordId
{
public:
    RecordId() = default; // null: no record
    explicit RecordId(QString text)
        : m_text(std::move(text))
    {
    }

    // A new id for this moment. Ids made by one process in one millisecond still sort in the order they were
    // made.
    static RecordId make();
    // Whether text is a whole id in its canonical form: 36 characters, lower case.
    static bool isWellFormed(QStringView text);

    bool isNull() const { return m_text.isEmpty(); }
    const QString &toString() const { return m_text; }

    friend bool operator==(const RecordId &, const RecordId &) = default;
    friend auto operator<=>(const RecordId &a, const RecordId &b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const RecordId &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

} // namespace vigie
