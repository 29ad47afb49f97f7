#include "app/cli/quality_report.h"

#include "app/records/standing.h"
#include "app/records/validation.h"
#include "app/storage/record_reader.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

// What needs a source. A source is one.
constexpr RecordKind sourcedKinds[]{RecordKind::Contract, RecordKind::Organisation, RecordKind::Person,
    RecordKind::Participation, RecordKind::Tie, RecordKind::Event, RecordKind::OutcomeMetric,
    RecordKind::Payment};

class QualityCheck
{
public:
    QualityCheck(const Database &database, const Wording &wording)
        : m_reader(database)
        , m_wording(wording)
    {
    }

    Result<QualityReport> run()
    {
        if (const Result<void> read = readEvidence(); !read) {
            return read.error();
        }
        for (const RecordKind kind : sourcedKinds) {
            if (const Result<void> checked = checkKind(kind); !checked) {
                return checked.error();
            }
        }
        m_report.counts
            = {{"unsourced", QT_TRANSLATE_NOOP("CommandLine", "records without any source"), m_unsourced},
                {"to_verify", QT_TRANSLATE_NOOP("CommandLine", "fields to verify"), m_toVerify},
                {"contradicted", QT_TRANSLATE_NOOP("CommandLine", "fields that sources contradict"),
                    m_contradicted},
                {"hints", QT_TRANSLATE_NOOP("CommandLine", "values that do not go together"),
                    static_cast<int>(m_report.hints.size())}};
        return std::move(m_report);
    }

private:
    Result<void> readEvidence()
    {
        const auto claims = m_reader.readAll(RecordKind::Claim);
        const auto verifications = m_reader.readAll(RecordKind::Verification);
        if (!claims || !verifications) {
            return claims ? verifications.error() : claims.error();
        }
        for (const Record &claim : *claims) {
            m_claimed.insert(claim.reference(u"record_id"));
        }
        for (const Record &verification : *verifications) {
            const auto standing = standingFromName(verification.text(u"standing"));
            m_toVerify += standing == Standing::ToVerify ? 1 : 0;
            m_contradicted += standing == Standing::Contradicted ? 1 : 0;
        }
        return {};
    }

    Result<void> checkKind(RecordKind kind)
    {
        const auto records = m_reader.readAll(kind);
        if (!records) {
            return records.error();
        }
        for (const Record &record : *records) {
            m_unsourced += m_claimed.contains(record.ref()) ? 0 : 1;
            for (const Hint &hint : hints(record, m_wording)) {
                const QString title = m_reader.title(record.ref(), m_wording);
                m_report.hints.push_back({record.ref(), title, hint.field, hint.message});
            }
        }
        return {};
    }

    RecordReader m_reader;
    const Wording &m_wording;
    QualityReport m_report;
    QSet<RecordRef> m_claimed;
    int m_unsourced = 0;
    int m_toVerify = 0;
    int m_contradicted = 0;
};

} // namespace

bool QualityReport::findsNothing() const
{
    return std::all_of(
        counts.begin(), counts.end(), [](const QualityCount &count) { return count.records == 0; });
}

Result<QualityReport> reportQuality(const Database &database, const Wording &wording)
{
    return QualityCheck(database, wording).run();
}

} // namespace vigie
