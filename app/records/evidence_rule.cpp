#include "app/records/evidence_rule.h"

#include "app/base/folded_text.h"
#include "app/records/field_catalog.h"

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace vigie {

namespace {

constexpr qint64 officialReliability = 5;
constexpr qint64 weakReliability = 2;

// The days a date may mean. "About" reaches a unit of its precision to either side, a week for a day; the
// open side of "before" and "after" is invalid.
struct DaySpan
{
    QDate first;
    QDate last;

    static DaySpan of(const PartialDate &date)
    {
        DaySpan span{date.firstDay(), date.lastDay()};
        switch (date.qualifier()) {
        case PartialDate::Qualifier::About:
            span.widen(date.precision());
            break;
        case PartialDate::Qualifier::Before:
            span.first = {};
            break;
        case PartialDate::Qualifier::After:
            span.last = {};
            break;
        default:
            break;
        }
        return span;
    }

    bool meets(const DaySpan &other) const
    {
        const bool endsBefore = last.isValid() && other.first.isValid() && last < other.first;
        const bool startsAfter = first.isValid() && other.last.isValid() && first > other.last;
        return !endsBefore && !startsAfter;
    }

private:
    void widen(PartialDate::Precision precision)
    {
        switch (precision) {
        case PartialDate::Precision::Year:
            first = first.addYears(-1);
            last = last.addYears(1);
            return;
        case PartialDate::Precision::Month:
            first = first.addMonths(-1);
            last = last.addMonths(1);
            return;
        case PartialDate::Precision::Day:
            first = first.addDays(-7);
            last = last.addDays(7);
            return;
        }
    }
};

Agreement agreement(bool agrees)
{
    return agrees ? Agreement::Agrees : Agreement::Differs;
}

QString plainWords(const QString &text)
{
    return foldedWords(text).join(u' ');
}

// Words that join others and say nothing of themselves.
bool isJoining(const QString &word)
{
    static const QSet<QString> joining{QStringLiteral("et"), QStringLiteral("and"), QStringLiteral("de"),
        QStringLiteral("du"), QStringLiteral("des"), QStringLiteral("d"), QStringLiteral("la"),
        QStringLiteral("le"), QStringLiteral("les"), QStringLiteral("l"), QStringLiteral("en"),
        QStringLiteral("of"), QStringLiteral("the"), QStringLiteral("in")};
    return joining.contains(word);
}

QSet<QString> tellingWords(const QString &text)
{
    QSet<QString> words;
    for (const QString &word : foldedWords(text)) {
        if (!isJoining(word)) {
            words.insert(word);
        }
    }
    return words;
}

// Names and places are written in many ways: one whose words are all in the other is no disagreement.
bool sameWords(const QString &a, const QString &b)
{
    const QSet<QString> first = tellingWords(a);
    const QSet<QString> second = tellingWords(b);
    return first.contains(second) || second.contains(first);
}

// As addresses are compared: without the protocol, "www." and a last slash.
QString plainAddress(const QString &text)
{
    const QUrl url(text.trimmed());
    QString host = url.host();
    host = host.startsWith(u"www.") ? host.mid(4) : host;
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    return url.isValid() && !host.isEmpty() ? QString(host % path % u'?' % url.query()) : text;
}

Agreement textAgreement(const QString &stated, const QString &retained, const Field *field)
{
    if (!field) {
        return agreement(plainWords(stated) == plainWords(retained));
    }
    switch (field->type) {
    case FieldType::LongText: // prose: two texts that differ do not disagree
        return Agreement::Agrees;
    case FieldType::Text:
        return agreement(sameWords(stated, retained));
    case FieldType::Url:
        return agreement(plainAddress(stated) == plainAddress(retained));
    default:
        return agreement(stated == retained);
    }
}

// Compares values of the same type.
struct ValueComparison
{
    const Field &field;

    Agreement operator()(const PartialDate &a, const PartialDate &b) const
    {
        return agreement(DaySpan::of(a).meets(DaySpan::of(b)));
    }
    Agreement operator()(const Money &a, const Money &b) const
    {
        if (a.currency() != b.currency()) {
            return Agreement::Silent;
        }
        return agreement(a.min() <= b.max() && b.min() <= a.max());
    }
    Agreement operator()(const Quantity &a, const Quantity &b) const
    {
        return agreement(a.min() <= b.max() && b.min() <= a.max());
    }
    Agreement operator()(const QString &a, const QString &b) const { return textAgreement(a, b, &field); }
    Agreement operator()(const RecordRef &a, const RecordRef &b) const { return agreement(a == b); }
    Agreement operator()(qint64 a, qint64 b) const { return agreement(a == b); }
    template <typename A, typename B>
    Agreement operator()(const A &, const B &) const
    {
        return Agreement::Differs;
    }
};

} // namespace

Agreement agreementOf(const QString &stated, const QString &retained, const Field *field)
{
    if (stated.isEmpty() || stated == retained) {
        return Agreement::Agrees;
    }
    if (!field) {
        return textAgreement(stated, retained, nullptr);
    }
    if (retained.isEmpty()) {
        return Agreement::Differs;
    }
    const Result<FieldValue> a = fromCanonical(stated, *field);
    const Result<FieldValue> b = fromCanonical(retained, *field);
    if (!a || !b) { // stated in words that the field cannot hold
        return agreement(plainWords(stated) == plainWords(retained));
    }
    return std::visit(ValueComparison{*field}, *a, *b);
}

bool isOfficialSource(QStringView kind, qint64 reliability)
{
    return reliability >= officialReliability
        || (reliability == 0 && (kind == u"contract" || kind == u"law" || kind == u"official"));
}

bool isWeakSource(QStringView kind, qint64 reliability)
{
    return (reliability > 0 && reliability <= weakReliability) || kind == u"own-calculation";
}

Verdict judge(const std::vector<ClaimWeight> &claims)
{
    QSet<QString> origins;
    QSet<QString> others;
    bool official = false;
    bool differs = false;
    int strong = 0;
    Verdict verdict;
    for (const ClaimWeight &claim : claims) {
        if (claim.agreement == Agreement::Differs) {
            others.insert(claim.value);
            differs = differs || !claim.weak;
        } else if (claim.agreement == Agreement::Agrees) {
            ++verdict.agreeing;
            strong += claim.weak ? 0 : 1;
            official = official || (claim.official && !claim.weak);
            if (!claim.weak) {
                origins.insert(claim.origin);
            }
        }
    }
    verdict.origins = static_cast<int>(origins.size());
    verdict.values = static_cast<int>(others.size()) + (verdict.agreeing > 0 ? 1 : 0);
    const auto is = [&verdict](Standing standing, Verdict::Reason reason) {
        verdict.standing = standing;
        verdict.reason = reason;
        return verdict;
    };
    if (claims.empty()) {
        return is(Standing::Unsourced, Verdict::Reason::NoClaim);
    }
    if (verdict.agreeing == 0) {
        return is(Standing::ToVerify, Verdict::Reason::NotStated);
    }
    if (differs) {
        return is(Standing::Contradicted, Verdict::Reason::Disagreement);
    }
    if (strong == 0) {
        return is(Standing::ToVerify, Verdict::Reason::OnlyWeak);
    }
    if (official) {
        return is(Standing::Verified, Verdict::Reason::Official);
    }
    if (origins.size() > 1) {
        return is(Standing::Verified, Verdict::Reason::Independent);
    }
    return is(Standing::Reported, strong > 1 ? Verdict::Reason::OneOrigin : Verdict::Reason::OneSource);
}

QString reasonText(const Verdict &verdict, const Wording &wording)
{
    switch (verdict.reason) {
    case Verdict::Reason::NoClaim:
        return wording.text("Evidence", QT_TRANSLATE_NOOP("Evidence", "No source has been given."));
    case Verdict::Reason::NotStated:
        return wording.text("Evidence",
            QT_TRANSLATE_NOOP("Evidence", "Sources speak of it, but none states the retained value."));
    case Verdict::Reason::Disagreement:
        return wording.text("Evidence",
            QT_TRANSLATE_N_NOOP("Evidence", "The sources state %n different value(s)."), verdict.values);
    case Verdict::Reason::OnlyWeak:
        return wording.text("Evidence",
            QT_TRANSLATE_NOOP("Evidence", "Only sources of low reliability, or uncertain ones, state it."));
    case Verdict::Reason::Official:
        return wording.text(
            "Evidence", QT_TRANSLATE_NOOP("Evidence", "An official or primary source states it."));
    case Verdict::Reason::Independent:
        return wording.text("Evidence", QT_TRANSLATE_N_NOOP("Evidence", "%n independent source(s) state it."),
            verdict.origins);
    case Verdict::Reason::OneSource:
        return wording.text("Evidence", QT_TRANSLATE_NOOP("Evidence", "One source states it."));
    case Verdict::Reason::OneOrigin:
        return wording.text("Evidence",
            QT_TRANSLATE_NOOP(
                "Evidence", "Several sources state it, but they draw on one another: they count as one."));
    }
    Q_UNREACHABLE();
}

} // namespace vigie
