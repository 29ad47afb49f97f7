#include "app/exchange/reference_entry.h"

#include "app/base/folded_text.h"
#include "app/records/code_list.h"
#include "app/records/validation.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

constexpr qsizetype longestLine = 1000; // a title longer than that is an abstract in the wrong place
constexpr qsizetype longestNote = 4000;

const QHash<QString, QString> &kindsOfTypes()
{
    static const QHash<QString, QString> kinds = [] {
        QHash<QString, QString> all;
        const auto put = [&all](const QString &kind, const QStringList &types) {
            for (const QString &type : types) {
                all.insert(type, kind);
            }
        };
        put(u"academic"_s,
            {u"jour"_s, u"ejour"_s, u"jfull"_s, u"conf"_s, u"cpaper"_s, u"thes"_s, u"unpb"_s, u"article"_s,
                u"inproceedings"_s, u"proceedings"_s, u"conference"_s, u"phdthesis"_s, u"mastersthesis"_s,
                u"thesis"_s, u"unpublished"_s, u"hdr"_s});
        put(u"book"_s,
            {u"book"_s, u"ebook"_s, u"edbook"_s, u"chap"_s, u"echap"_s, u"inbook"_s, u"incollection"_s,
                u"booklet"_s, u"collection"_s, u"mvbook"_s});
        put(u"report"_s, {u"rprt"_s, u"techreport"_s, u"report"_s});
        put(u"official"_s, {u"govdoc"_s});
        put(u"press"_s, {u"news"_s, u"mgzn"_s, u"newspaper"_s});
        put(u"law"_s,
            {u"stat"_s, u"bill"_s, u"legal"_s, u"case"_s, u"hear"_s, u"legislation"_s, u"jurisdiction"_s});
        put(u"audio-video"_s,
            {u"video"_s, u"mpct"_s, u"sound"_s, u"advs"_s, u"movie"_s, u"audio"_s, u"multi"_s});
        put(u"website"_s,
            {u"elec"_s, u"web"_s, u"blog"_s, u"icomm"_s, u"online"_s, u"electronic"_s, u"www"_s,
                u"webpage"_s});
        put(u"dataset"_s, {u"data"_s, u"aggr"_s, u"dbase"_s, u"dataset"_s});
        put(u"letter"_s, {u"pcomm"_s, u"letter"_s});
        return all;
    }();
    return kinds;
}

bool isMonth(const QString &text, int *month)
{
    static const QStringList starts{u"jan"_s, u"f"_s, u"mar"_s, u"a[pv]"_s, u"ma[iy]"_s, u"juin|jun"_s,
        u"juil|jul"_s, u"ao|aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber) {
        *month = number;
        return number >= 1 && number <= 12;
    }
    const QString folded = foldedText(text);
    for (qsizetype i = 0; i < starts.size(); ++i) {
        if (QRegularExpression(u"(^|[^a-z])(" % starts[i] % u')').match(folded).hasMatch()) {
            *month = static_cast<int>(i) + 1;
            return true;
        }
    }
    return false;
}

// 2019/03/22/ · 2019-03-22T10:00 · 2019 · 2019-3: what is a date at its beginning.
PartialDate dateAtStart(const QString &text)
{
    static const QRegularExpression shape(u"^\\s*(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?"_s);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch()) {
        return {};
    }
    QString iso = match.captured(1);
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    if (month >= 1 && month <= 12) {
        iso += u'-' % QString::number(month).rightJustified(2, u'0');
        if (day >= 1) {
            const Result<PartialDate> whole
                = PartialDate::fromIso(QString(iso % u'-' % QString::number(day).rightJustified(2, u'0')));
            if (whole) {
                return *whole;
            }
        }
    }
    return PartialDate::fromIso(iso).value_or({});
}

QString languageCode(const QString &text)
{
    static const QHash<QString, QString> threeLetters{{u"fre"_s, u"fr"_s}, {u"fra"_s, u"fr"_s},
        {u"eng"_s, u"en"_s}, {u"ger"_s, u"de"_s}, {u"deu"_s, u"de"_s}, {u"spa"_s, u"es"_s},
        {u"ita"_s, u"it"_s}, {u"por"_s, u"pt"_s}, {u"nld"_s, u"nl"_s}, {u"dut"_s, u"nl"_s}};
    const CodeList &languages = CodeList::named(u"language");
    const QString word = text.trimmed().toLower();
    if (const std::optional<QString> known = languages.codeFor(word)) {
        return *known;
    }
    const QString first = word.section(QRegularExpression(u"[-_ ,;]"_s), 0, 0);
    if (languages.contains(first)) {
        return first;
    }
    return threeLetters.value(first);
}

QString oneLine(const QString &text)
{
    return text.simplified().left(longestLine);
}

bool isAddress(const QString &text)
{
    return validateField(fieldOf(RecordKind::Source, u"url"), text, Wording(Language::English)).has_value();
}

// The bare number of a DOI, however it is written.
QString bareDoi(const QString &text)
{
    static const QRegularExpression shape(u"10\\.\\d{4,9}/\\S+"_s);
    return shape.match(text).captured();
}

} // namespace

QString spokenName(const QString &name)
{
    const QStringList parts = name.split(u',');
    if (parts.size() < 2) {
        return name.simplified();
    }
    // "Family, Given" or "Family, Jr., Given".
    QString spoken = parts.last() % u' ' % parts.first();
    if (parts.size() > 2) {
        spoken += u' ' % parts[1];
    }
    return spoken.simplified();
}

void ReferenceEntry::add(const QString &name, const QString &value)
{
    m_fields.emplace_back(name, value.trimmed());
}

void ReferenceEntry::extendLast(const QString &more)
{
    if (!m_fields.empty() && !more.trimmed().isEmpty()) {
        m_fields.back().second += u' ' % more.trimmed();
    }
}

QString ReferenceEntry::first(std::initializer_list<const char *> names) const
{
    for (const char *name : names) {
        for (const auto &[key, value] : m_fields) {
            if (key == QLatin1StringView(name) && !value.isEmpty()) {
                return value;
            }
        }
    }
    return {};
}

QStringList ReferenceEntry::all(std::initializer_list<const char *> names) const
{
    QStringList found;
    for (const auto &[key, value] : m_fields) {
        const auto isAsked = [&asked = key](const char *name) { return asked == QLatin1StringView(name); };
        if (!value.isEmpty() && std::any_of(names.begin(), names.end(), isAsked)) {
            found.append(value);
        }
    }
    return found;
}

QString ReferenceEntry::kind() const
{
    const QString known = kindsOfTypes().value(m_type);
    if (!known.isEmpty() || !first({"ur", "url"}).startsWith(u"http")) {
        return known;
    }
    const bool isMisc = m_type == u"misc" || m_type == u"gen";
    return isMisc && first({"publisher", "pb", "journal", "jo", "t2"}).isEmpty() ? u"website"_s : QString();
}

QString ReferenceEntry::publisher() const
{
    const QString house = first({"publisher", "pb", "institution", "school", "organization"});
    const QString place
        = first({"journal", "journaltitle", "jo", "jf", "ja", "j2", "t2", "booktitle", "bt", "howpublished"});
    const bool appearsIn = kind() == u"academic" || kind() == u"press" || kind() == u"website";
    const QString chosen = (appearsIn && !place.isEmpty()) || house.isEmpty() ? place : house;
    return isAddress(chosen) ? QString() : chosen;
}

QString ReferenceEntry::authors() const
{
    QStringList names = all({"author", "au", "a1"});
    if (names.isEmpty()) {
        names = all({"editor", "ed", "a2"});
    }
    return names.join(u", "_s);
}

PartialDate ReferenceEntry::published() const
{
    const PartialDate whole = dateAtStart(first({"da", "date", "y1"}));
    const PartialDate year = dateAtStart(first({"py", "year"}));
    if (!whole.isNull()) {
        return whole;
    }
    int month = 0;
    if (!year.isNull() && year.month() == 0 && isMonth(first({"month"}), &month)) {
        return PartialDate(year.year(), month);
    }
    return year;
}

QString ReferenceEntry::notes(const QString &refusedAddress) const
{
    QStringList lines;
    if (!refusedAddress.isEmpty()) {
        lines.append(refusedAddress);
    }
    QStringList place;
    const QString pages = first({"sp"}).isEmpty() || first({"ep"}).isEmpty() || first({"sp"}).contains(u'-')
        ? first({"sp", "pages"})
        : QString(first({"sp"}) % u'–' % first({"ep"}));
    const QString host = first({"t2", "jo", "jf", "booktitle", "bt"});
    if (!host.isEmpty() && host != publisher()) {
        place.append(host);
    }
    for (const auto &[label, value] : std::initializer_list<std::pair<QString, QString>>{
             {u"vol. "_s, first({"vl", "volume"})}, {u"nᵒ "_s, first({"is", "number"})}, {u"p. "_s, pages}}) {
        if (!value.isEmpty()) {
            place.append(label % value);
        }
    }
    if (!place.isEmpty()) {
        lines.append(place.join(u", "_s));
    }
    if (const QString doi = bareDoi(first({"do", "doi"})); !doi.isEmpty()) {
        lines.append(u"DOI " % doi);
    }
    if (const QString isbn = first({"isbn"}); !isbn.isEmpty()) {
        lines.append(u"ISBN " % isbn);
    }
    lines.append(all({"n1", "note", "annote", "annotation"}));
    return lines.join(u'\n').left(longestNote);
}

std::optional<Record> ReferenceEntry::toSource() const
{
    const QString doi = bareDoi(first({"do", "doi"}));
    QString address = first({"ur", "url", "l2"});
    if (address.isEmpty() && !doi.isEmpty()) {
        address = u"https://doi.org/" % doi;
    }
    const QString title = first({"ti", "t1", "ct", "title", "t2", "booktitle", "shorttitle"});
    if (title.isEmpty() && address.isEmpty()) {
        return std::nullopt;
    }
    Record source(RecordKind::Source, RecordId::make());
    const auto set = [&source](QStringView field, const QString &value) {
        if (!value.isEmpty()) {
            source.set(field, value);
        }
    };
    const bool isGood = isAddress(address);
    set(u"title", oneLine(title.isEmpty() ? address : title));
    set(u"author", oneLine(authors()));
    set(u"publisher", oneLine(publisher()));
    set(u"kind", kind());
    set(u"url", isGood ? address : QString());
    set(u"language", languageCode(first({"la", "language", "langid"})));
    set(u"notes", notes(isGood ? QString() : address));
    if (const PartialDate date = published(); !date.isNull()) {
        source.set(u"date_published", date);
    }
    if (const PartialDate date = dateAtStart(first({"y2", "urldate", "accessed"})); !date.isNull()) {
        source.set(u"date_accessed", date);
    }
    return source;
}

} // namespace vigie
