// InventedFacts: names, places and numbers that look like those of French social impact bonds, the same for
// the same seed on every machine. Nothing in them is true.
#pragma once

#include <QString>

#include <random>

namespace vigie::bench {

class InventedFacts
{
public:
    explicit InventedFacts(quint64 seed)
        : m_random(seed)
    {
    }

    // 0 … bound-1. std::uniform_int_distribution may differ between libraries; this does not.
    int below(int bound) { return static_cast<int>(m_random() % static_cast<quint64>(bound)); }
    bool oneIn(int chances) { return below(chances) == 0; }

    QString organisationName();
    QString shortName(const QString &name);
    QString personName();
    QString contractName();
    QString city();
    QString sentence();
    QString siren(); // valid
    QString day(int firstYear, int years); // "2019", "2019-03" or "2019-03-22"
    // A version 7 UUID; grows with every call, as those of records made one after the other do.
    QString nextId();

private:
    std::mt19937_64 m_random;
    quint64 m_ids = 0;
};

} // namespace vigie::bench
