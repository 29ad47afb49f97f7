#include "app/records/exchange_rates.h"

#include <QFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

QString keyOf(QStringView currency, int year)
{
    return currency.toString() % u' ' % QString::number(year);
}

} // namespace

const ExchangeRates &ExchangeRates::annualAverages()
{
    static const ExchangeRates rates = [] {
        QFile file(u":/rates/annual-per-usd.csv"_s);
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "ExchangeRates", "the rates are compiled in");
        return fromCsv(QString::fromUtf8(file.readAll()));
    }();
    return rates;
}

ExchangeRates ExchangeRates::fromCsv(const QString &text)
{
    ExchangeRates rates;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList cells = line.trimmed().split(u',');
        const double perDollar = cells.value(2).toDouble();
        if (cells.size() == 3 && cells.at(1).toInt() > 0 && perDollar > 0) {
            rates.m_perDollar.insert(keyOf(cells.at(0), cells.at(1).toInt()), perDollar);
        }
    }
    return rates;
}

std::optional<double> ExchangeRates::perDollar(const Currency &currency, int year) const
{
    if (currency.code() == u"USD") {
        return 1.0;
    }
    const auto found = m_perDollar.constFind(keyOf(currency.code(), year));
    return found == m_perDollar.constEnd() ? std::nullopt : std::optional<double>(*found);
}

std::optional<double> ExchangeRates::rate(const Currency &from, const Currency &to, int year) const
{
    const std::optional<double> fromPerDollar = perDollar(from, year);
    const std::optional<double> toPerDollar = perDollar(to, year);
    if (!fromPerDollar || !toPerDollar) {
        return {};
    }
    return *toPerDollar / *fromPerDollar;
}

double unitsOf(qint64 minorUnits, const Currency &currency)
{
    return static_cast<double>(minorUnits) / std::pow(10.0, currency.decimals());
}

std::optional<bool> isOutOfLine(
    const Money &a, const Money &b, int year, const ExchangeRates &rates, double tolerance)
{
    if (a.isNull() || b.isNull()) {
        return {};
    }
    const std::optional<double> rate = rates.rate(a.currency(), b.currency(), year);
    if (!rate) {
        return {};
    }
    const double low = unitsOf(a.min(), a.currency()) * *rate;
    const double high = unitsOf(a.max(), a.currency()) * *rate;
    const bool above = unitsOf(b.min(), b.currency()) > high * (1 + tolerance);
    const bool below = unitsOf(b.max(), b.currency()) < low * (1 - tolerance);
    return above || below;
}

} // namespace vigie
