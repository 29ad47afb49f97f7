// The active currencies of ISO 4217 (2024): those people pay with, without metals, funds and test codes.
#include "app/base/money.h"

#include <algorithm>
#include <array>

namespace vigie {

namespace {

constexpr std::u16string_view twoDecimals = u"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD "
                                            u"BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
                                            u"CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP "
                                            u"GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF "
                                            u"IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD "
                                            u"LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR "
                                            u"MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR "
                                            u"PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD "
                                            u"SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD "
                                            u"TWD TZS UAH USD UYU UZS VED VES WST XCD XCG "
                                            u"YER ZAR ZMW ZWG "
                                            // Replaced since, but met in sources about earlier years.
                                            u"HRK ";
constexpr std::u16string_view noDecimals
    = u"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF ";
constexpr std::u16string_view threeDecimals = u"BHD IQD JOD KWD LYD OMR TND ";

bool lists(std::u16string_view codes, QStringView code)
{
    for (std::size_t place = 0; place + 3 <= codes.size(); place += 4) {
        if (code == QStringView(codes.data() + place, 3)) {
            return true;
        }
    }
    return false;
}

} // namespace

Result<Currency> Currency::fromCode(QStringView code)
{
    const bool known = lists(twoDecimals, code) || lists(noDecimals, code) || lists(threeDecimals, code);
    if (!known) {
        return Error{ErrorKind::InvalidInput,
            QStringLiteral("“%1” is not the ISO 4217 code of a currency, like EUR.").arg(code.left(20)), {}};
    }
    Currency currency;
    currency.m_code = code.toString();
    return currency;
}

Currency Currency::euro()
{
    Currency currency;
    currency.m_code = QStringLiteral("EUR");
    return currency;
}

int Currency::decimals() const
{
    if (lists(noDecimals, m_code)) {
        return 0;
    }
    return lists(threeDecimals, m_code) ? 3 : 2;
}

QString Currency::symbol() const
{
    struct Symbol
    {
        QStringView code;
        QStringView symbol;
    };
    static constexpr std::array symbols{
        Symbol{u"EUR", u"€"}, Symbol{u"USD", u"$"}, Symbol{u"GBP", u"£"}, Symbol{u"JPY", u"¥"}};
    const auto found = std::find_if(
        symbols.begin(), symbols.end(), [this](const Symbol &symbol) { return symbol.code == m_code; });
    return found == symbols.end() ? m_code : found->symbol.toString();
}

} // namespace vigie
