#include "app/records/record_kind.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigie {

namespace {

struct KindNames
{
    QLatin1StringView name;
    QLatin1StringView plural; // in `info` and `export`
    const char *label;
    const char *pluralLabel;
};

const KindNames &namesOf(RecordKind kind)
{
    // In the order of RecordKind.
    static constexpr std::array<KindNames, allRecordKinds.size()> names{{
        {QLatin1StringView("contract"), QLatin1StringView("contracts"),
            QT_TRANSLATE_NOOP("RecordKind", "Contract"), QT_TRANSLATE_NOOP("RecordKind", "Contracts")},
        {QLatin1StringView("organisation"), QLatin1StringView("organisations"),
            QT_TRANSLATE_NOOP("RecordKind", "Organisation"),
            QT_TRANSLATE_NOOP("RecordKind", "Organisations")},
        {QLatin1StringView("person"), QLatin1StringView("people"), QT_TRANSLATE_NOOP("RecordKind", "Person"),
            QT_TRANSLATE_NOOP("RecordKind", "People")},
        {QLatin1StringView("participation"), QLatin1StringView("participations"),
            QT_TRANSLATE_NOOP("RecordKind", "Participation"),
            QT_TRANSLATE_NOOP("RecordKind", "Participations")},
        {QLatin1StringView("tie"), QLatin1StringView("ties"), QT_TRANSLATE_NOOP("RecordKind", "Tie"),
            QT_TRANSLATE_NOOP("RecordKind", "Ties")},
        {QLatin1StringView("event"), QLatin1StringView("events"), QT_TRANSLATE_NOOP("RecordKind", "Event"),
            QT_TRANSLATE_NOOP("RecordKind", "Events")},
        {QLatin1StringView("outcome_metric"), QLatin1StringView("metrics"),
            QT_TRANSLATE_NOOP("RecordKind", "Indicator"), QT_TRANSLATE_NOOP("RecordKind", "Indicators")},
        {QLatin1StringView("payment"), QLatin1StringView("payments"),
            QT_TRANSLATE_NOOP("RecordKind", "Payment"), QT_TRANSLATE_NOOP("RecordKind", "Payments")},
        {QLatin1StringView("source"), QLatin1StringView("sources"), QT_TRANSLATE_NOOP("RecordKind", "Source"),
            QT_TRANSLATE_NOOP("RecordKind", "Sources")},
        {QLatin1StringView("testimony"), QLatin1StringView("testimonies"),
            QT_TRANSLATE_NOOP("RecordKind", "Testimony"), QT_TRANSLATE_NOOP("RecordKind", "Testimonies")},
        {QLatin1StringView("claim"), QLatin1StringView("claims"), QT_TRANSLATE_NOOP("RecordKind", "Claim"),
            QT_TRANSLATE_NOOP("RecordKind", "Claims")},
        {QLatin1StringView("verification"), QLatin1StringView("verifications"),
            QT_TRANSLATE_NOOP("RecordKind", "Verification"),
            QT_TRANSLATE_NOOP("RecordKind", "Verifications")},
        {QLatin1StringView("mention"), QLatin1StringView("mentions"),
            QT_TRANSLATE_NOOP("RecordKind", "Mention"), QT_TRANSLATE_NOOP("RecordKind", "Mentions")},
        {QLatin1StringView("attachment"), QLatin1StringView("attachments"),
            QT_TRANSLATE_NOOP("RecordKind", "Attached file"),
            QT_TRANSLATE_NOOP("RecordKind", "Attached files")},
        {QLatin1StringView("lead"), QLatin1StringView("leads"), QT_TRANSLATE_NOOP("RecordKind", "Lead"),
            QT_TRANSLATE_NOOP("RecordKind", "Leads")},
        {QLatin1StringView("release"), QLatin1StringView("releases"),
            QT_TRANSLATE_NOOP("RecordKind", "Release"), QT_TRANSLATE_NOOP("RecordKind", "Releases")},
    }};
    return names[static_cast<std::size_t>(kind)];
}

// French counts 0 and 1 in the singular, English only 1.
bool isSingular(int count, Language language)
{
    return count == 1 || (count == 0 && language == Language::French);
}

} // namespace

QString kindName(RecordKind kind)
{
    return namesOf(kind).name;
}

std::optional<RecordKind> kindFromName(QStringView name)
{
    if (name == u"metric") { // as the command line says for short
        return RecordKind::OutcomeMetric;
    }
    const auto found = std::find_if(allRecordKinds.begin(), allRecordKinds.end(),
        [name](RecordKind kind) { return name == namesOf(kind).name || name == namesOf(kind).plural; });
    return found == allRecordKinds.end() ? std::nullopt : std::optional(*found);
}

QString kindPluralName(RecordKind kind)
{
    return namesOf(kind).plural;
}

QString kindLabel(RecordKind kind, const Wording &wording, int count)
{
    const KindNames &names = namesOf(kind);
    return wording.text(
        "RecordKind", isSingular(count, wording.language()) ? names.label : names.pluralLabel);
}

QString countedKind(RecordKind kind, int count, const Wording &wording)
{
    return wording.locale().toString(count) + u'\u00A0' + kindLabel(kind, wording, count).toLower();
}

} // namespace vigie
