#include "ui/figures/value_axis.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vigie {

namespace {

// The smallest of 1, 2, 5 × 10^n that is not below.
double roundStep(double atLeast)
{
    const double power = std::pow(10.0, std::floor(std::log10(atLeast)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        if (factor * power >= atLeast * (1 - 1e-9)) {
            return factor * power;
        }
    }
    return 10 * power;
}

} // namespace

ValueAxis::ValueAxis(qint64 largest, const Currency &currency, int ticks)
    : m_currency(currency)
{
    const double minor = currency.isNull() ? 1 : std::pow(10.0, currency.decimals());
    const double top = largest > 0 ? static_cast<double>(largest) : minor;
    const double least = currency.isNull() ? 1 : minor;
    m_step = std::max(least, roundStep(top / ticks));
    m_steps = std::max(1, static_cast<int>(std::ceil(top / m_step - 1e-9)));
    if (!currency.isNull()) {
        const double units = top / minor;
        m_thousands = units >= 1e6 ? 2 : units >= 1e4 ? 1 : 0;
    }
    m_unit = minor * std::pow(1000.0, m_thousands);
}

std::vector<double> ValueAxis::ticks() const
{
    std::vector<double> ticks;
    for (int i = 0; i <= m_steps; ++i) {
        ticks.push_back(m_step * i);
    }
    return ticks;
}

QString ValueAxis::number(double inUnits, int leastDecimals, const Wording &wording) const
{
    int decimals = leastDecimals;
    while (decimals < 2
        && std::abs(inUnits * std::pow(10, decimals) - std::round(inUnits * std::pow(10, decimals))) > 1e-6) {
        ++decimals;
    }
    return wording.locale().toString(inUnits, 'f', decimals);
}

QString ValueAxis::tickLabel(double value, const Wording &wording) const
{
    const bool fractions = m_step / m_unit < 1 - 1e-9;
    return value > 0 ? number(value / m_unit, fractions ? 1 : 0, wording) : QStringLiteral("0");
}

QString ValueAxis::valueText(qint64 value, qint64 max, const Wording &wording) const
{
    const int least = m_currency.isNull() || m_thousands == 0 ? 0 : 1;
    const QString low = number(static_cast<double>(value) / m_unit, least, wording);
    if (max <= value) {
        return low;
    }
    return low + QStringLiteral("–") + number(static_cast<double>(max) / m_unit, least, wording);
}

QString ValueAxis::unitText(const Wording &wording) const
{
    if (m_currency.isNull()) {
        return {};
    }
    const bool euro = m_currency == Currency::euro();
    const auto text = [&wording](const char *source) { return wording.text("Funding", source); };
    if (euro) {
        return m_thousands == 2 ? text(QT_TRANSLATE_NOOP("Funding", "millions of euros"))
            : m_thousands == 1  ? text(QT_TRANSLATE_NOOP("Funding", "thousands of euros"))
                                : text(QT_TRANSLATE_NOOP("Funding", "euros"));
    }
    const QString pattern = m_thousands == 2 ? text(QT_TRANSLATE_NOOP("Funding", "millions of %1"))
        : m_thousands == 1                   ? text(QT_TRANSLATE_NOOP("Funding", "thousands of %1"))
                                             : QStringLiteral("%1");
    return pattern.arg(m_currency.code());
}

} // namespace vigie
