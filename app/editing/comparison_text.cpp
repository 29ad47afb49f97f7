// A comparison as a text: what changed, in plain words, grouped by kind of record.
#include "app/editing/release_comparison.h"

#include <QCoreApplication>

namespace vigie {

namespace {

constexpr const char *context = "ReleaseComparison";

// Names and values stand in a Markdown text as they are.
QString escaped(QString text)
{
    static const QString special = QStringLiteral("\\`*_[]<>#|");
    QString safe;
    for (const QChar letter : text.simplified()) {
        if (special.contains(letter)) {
            safe += u'\\';
        }
        safe += letter;
    }
    return safe;
}

class TextWriter
{
public:
    TextWriter(const ChangeWords &words, const Wording &wording, TextForm form)
        : m_words(words)
        , m_wording(wording)
        , m_markdown(form == TextForm::Markdown)
    {
    }

    void heading(const QString &words, int level)
    {
        m_text += m_text.isEmpty() ? QString() : QStringLiteral("\n");
        m_text += m_markdown ? QString(QString(level, u'#') + u' ' + escaped(words) + u'\n')
                             : QString(words + u'\n');
        m_begun = false;
    }

    void paragraph(const QString &words) { m_text += u'\n' + shown(words) + u'\n'; }

    void record(const ComparedRecord &record)
    {
        if (record.operation != RowOperation::Update) {
            ChangeLine line;
            line.operation = record.operation;
            change(record.title, m_words.changeOf(line));
        }
        for (const ChangeLine &line : record.lines) {
            if (line.confidential) {
                ++m_kept;
            } else {
                change(record.title, m_words.changeOf(line));
            }
        }
    }

    void keepBack(const ComparedRecord &record)
    {
        m_kept += qMax<int>(1, static_cast<int>(record.lines.size()));
    }

    QString finish()
    {
        if (m_kept > 0) {
            paragraph(m_wording.text(context,
                QT_TRANSLATE_N_NOOP(
                    "ReleaseComparison", "%n change(s) to what is confidential are not told here."),
                m_kept));
        }
        return m_text;
    }

private:
    QString shown(const QString &words) const { return m_markdown ? escaped(words) : words.simplified(); }

    void change(const QString &title, const QString &what)
    {
        const QString name = m_markdown
            ? QString(QStringLiteral("**") + escaped(title) + QStringLiteral("**"))
            : title.simplified();
        const QString line = m_wording.text(context, QT_TRANSLATE_NOOP("ReleaseComparison", "%1: %2"));
        m_text += m_markdown && !m_begun ? QStringLiteral("\n") : QString();
        m_begun = true;
        m_text += QStringLiteral("- ") + line.arg(name, shown(what)) + u'\n';
    }

    const ChangeWords &m_words;
    const Wording &m_wording;
    bool m_markdown;
    bool m_begun = false; // the list below a heading
    int m_kept = 0;
    QString m_text;
};

} // namespace

QString stateText(const ComparedState &state, const Wording &wording)
{
    if (state.name.isEmpty()) {
        return wording.text(context, QT_TRANSLATE_NOOP("ReleaseComparison", "now"));
    }
    return state.madeOn.isNull()
        ? state.name
        : QString(state.name + QStringLiteral(" (") + state.madeOn.toText(wording) + u')');
}

QString comparisonText(const ReleaseComparison &comparison, const std::vector<ComparedRecord> &records,
    const ChangeWords &words, const Wording &wording, TextForm form)
{
    TextWriter writer(words, wording, form);
    writer.heading(wording.text(context, QT_TRANSLATE_NOOP("ReleaseComparison", "What changed: %1 → %2"))
                       .arg(stateText(comparison.from, wording), stateText(comparison.to, wording)),
        1);
    if (records.empty()) {
        writer.paragraph(wording.text(context, QT_TRANSLATE_NOOP("ReleaseComparison", "Nothing changed.")));
    }
    std::optional<RecordKind> kind;
    for (const ComparedRecord &record : records) {
        if (record.confidential) {
            writer.keepBack(record);
            continue;
        }
        if (kind != record.record.kind) {
            kind = record.record.kind;
            writer.heading(kindLabel(*kind, wording, 2), 2);
        }
        writer.record(record);
    }
    return writer.finish();
}

} // namespace vigie
