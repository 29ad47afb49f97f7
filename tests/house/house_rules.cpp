#include "tests/house/house_rules.h"

#include "tests/house/source_text.h"

#include <QMap>
#include <QRegularExpression>

namespace vigie::house {

namespace {

constexpr int longestFile = 400;
constexpr QLatin1String mainFile("app/main.cpp");

// What each room may include; itself always, app/main.cpp everything.
const QMap<QString, QStringList> &arrows()
{
    static const QMap<QString, QStringList> table = [] {
        const auto list
            = [](const char *names) { return QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts); };
        const QStringList values = list("app/records app/base");
        const QStringList stored = values + list("app/storage");
        const QStringList edited = stored + list("app/editing");
        const QStringList program = edited + list("app/analysis app/exchange app/merging");
        const QStringList pages = program + list("ui/models ui/prompts ui/widgets");
        return QMap<QString, QStringList>{
            {QStringLiteral("app/base"), {}},
            {QStringLiteral("app/records"), list("app/base")},
            {QStringLiteral("app/storage"), values},
            {QStringLiteral("app/analysis"), values},
            {QStringLiteral("app/editing"), stored},
            {QStringLiteral("app/exchange"), edited},
            {QStringLiteral("app/merging"), edited},
            {QStringLiteral("app/cli"), program},
            {QStringLiteral("ui/widgets"), values},
            {QStringLiteral("ui/prompts"), values + list("ui/widgets")},
            {QStringLiteral("ui/models"), edited + list("app/analysis")},
            {QStringLiteral("ui/records"), pages},
            {QStringLiteral("ui/figures"), pages + list("app/cli/figure_drawing.h")},
            {QStringLiteral("ui/review"), pages},
            {QStringLiteral("ui/history"), pages},
            {QStringLiteral("ui/exchange"), pages},
            {QStringLiteral("ui/merging"), pages},
            {QStringLiteral("ui/shell"),
                pages + list("ui/records ui/figures ui/history ui/review ui/exchange ui/merging")},
        };
    }();
    return table;
}

class Checker
{
public:
    Checker(const SourceFile &file, const QSet<QString> &allFiles)
        : m_file(file)
        , m_allFiles(allFiles)
        , m_source(SourceText::of(file.text))
        , m_room(roomOf(file.path))
        , m_isTest(file.path.startsWith(QLatin1String("tests/")))
    {
    }

    std::vector<Violation> check()
    {
        checkForm();
        checkIncludes();
        checkWord("SIGNAL|SLOT", "\\s*\\(", {}, Rule::StringConnect, "connects by a string");
        if (!m_isTest) {
            checkArrows();
            checkPlurals();
            checkSql();
            checkWord("QMessageBox|QFileDialog|QInputDialog", "", {QStringLiteral("ui/prompts/")},
                Rule::DialogOutsidePrompts, "asks the user outside ui/prompts");
            checkWord("QSettings", "", {QStringLiteral("ui/shell/preferences.")},
                Rule::SettingsOutsidePreferences, "keeps settings outside ui/shell/preferences");
        }
        return m_found;
    }

private:
    void add(int line, Rule rule, const QString &sentence)
    {
        m_found.push_back({m_file.path, line, rule, sentence});
    }

    bool isAt(const QStringList &places) const
    {
        for (const QString &place : places) {
            if (m_file.path.startsWith(place)) {
                return true;
            }
        }
        return false;
    }

    void checkForm()
    {
        const bool isTableOfExamples = m_file.path.endsWith(QLatin1String("_test.cpp"));
        if (m_source.lines > longestFile && !isTableOfExamples) {
            add(longestFile + 1, Rule::TooLong,
                QStringLiteral("has %1 lines; what is the second class called?").arg(m_source.lines));
        }
        if (m_file.path.endsWith(QLatin1String(".h"))) {
            const bool once = m_source.code.contains(QStringLiteral("#pragma once"));
            if (!once) {
                add(1, Rule::PragmaOnce, QStringLiteral("lacks #pragma once"));
            }
        }
    }

    void checkIncludes()
    {
        static const QRegularExpression fromRoot(QStringLiteral("^(app|ui|tests)/"));
        for (const Include &include : m_source.includes) {
            const bool generated = include.target.endsWith(QLatin1String(".moc"));
            if (include.quoted && !generated && !fromRoot.match(include.target).hasMatch()) {
                add(include.line, Rule::IncludeFromTheRoot,
                    QStringLiteral("includes \"%1\", a path that does not start at the root")
                        .arg(include.target));
            }
        }
        checkOwnHeader();
    }

    void checkOwnHeader()
    {
        if (!m_file.path.endsWith(QLatin1String(".cpp"))) {
            return;
        }
        QString own = m_file.path;
        own.replace(QRegularExpression(QStringLiteral("\\.cpp$")), QStringLiteral(".h"));
        if (m_allFiles.contains(own)
            && (m_source.includes.empty() || m_source.includes.front().target != own)) {
            add(m_source.includes.empty() ? 1 : m_source.includes.front().line, Rule::OwnHeaderFirst,
                QStringLiteral("does not include its own header \"%1\" first").arg(own));
        }
    }

    void checkArrows()
    {
        if (m_room == mainFile) {
            return;
        }
        const auto allowed = arrows().constFind(m_room);
        if (allowed == arrows().constEnd()) {
            add(1, Rule::Arrow, QStringLiteral("lives in no room that tests/house knows"));
            return;
        }
        for (const Include &include : m_source.includes) {
            checkQtModule(include);
            const QString room = include.quoted ? roomOf(include.target) : QString();
            const bool fine = room.isEmpty() || room == m_room || allowed->contains(room)
                || allowed->contains(include.target);
            if (!fine) {
                add(include.line, Rule::Arrow,
                    QStringLiteral("%1 must not include \"%2\"").arg(m_room, include.target));
            }
        }
    }

    // app knows no windows and no pictures; sqlite3.h and Qt SQL are storage's alone.
    void checkQtModule(const Include &include)
    {
        static const QRegularExpression database(QStringLiteral("^(sqlite3.*\\.h$|QtSql|QSql)"));
        static const QRegularExpression drawing(
            QStringLiteral("^Qt(Gui|Widgets|Charts|Svg|PrintSupport)\\b"));
        if (m_room != QLatin1String("app/storage") && database.match(include.target).hasMatch()) {
            add(include.line, Rule::SqlOutsideStorage,
                QStringLiteral("includes <%1> outside app/storage").arg(include.target));
        }
        if (m_room.startsWith(QLatin1String("app/")) && drawing.match(include.target).hasMatch()) {
            add(include.line, Rule::QtModule, QStringLiteral("app includes <%1>").arg(include.target));
        }
    }

    void checkSql()
    {
        static const QRegularExpression sql(
            QStringLiteral("(^|[\\n;])\\s*(SELECT|INSERT\\s+(OR\\s+\\w+\\s+)?INTO|REPLACE\\s+INTO|UPDATE\\s+"
                           "\\w+\\s+SET|DELETE\\s+FROM"
                           "|(CREATE|ALTER|DROP)\\s+(TEMP\\s+)?(TABLE|INDEX|VIEW|TRIGGER|VIRTUAL)|PRAGMA|"
                           "ATTACH|WITH\\s+\\w+\\s+AS)\\b"));
        if (m_room == QLatin1String("app/storage")) {
            return;
        }
        for (const Literal &literal : m_source.literals) {
            if (sql.match(literal.text).hasMatch()) {
                add(literal.line, Rule::SqlOutsideStorage, QStringLiteral("writes SQL outside app/storage"));
            }
        }
        checkWord("sqlite3_\\w+", "", {}, Rule::SqlOutsideStorage, "calls SQLite outside app/storage");
    }

    void checkPlurals()
    {
        static const QRegularExpression pattern(
            QStringLiteral("QT_TRANSLATE_NOOP3?\\s*\\(\\s*\"[^\"]*\"\\s*,\\s*\"[^\"]*%L?n"));
        for (auto matches = pattern.globalMatch(m_file.text); matches.hasNext();) {
            const qsizetype at = matches.next().capturedStart();
            add(int(QStringView(m_file.text).left(at).count(u'\n')) + 1, Rule::PluralNotMarked,
                QStringLiteral(
                    "marks a text with %n by QT_TRANSLATE_NOOP; QT_TRANSLATE_N_NOOP gives it plural forms"));
        }
    }

    // A word of the code (not of comments or literals) that only `places` may use.
    void checkWord(
        const char *word, const char *after, const QStringList &places, Rule rule, const char *sentence)
    {
        if (isAt(places)) {
            return;
        }
        const QRegularExpression pattern(
            QStringLiteral("\\b(%1)\\b%2").arg(QLatin1String(word), QLatin1String(after)));
        for (int i = 0; i < m_source.code.size(); ++i) {
            const QRegularExpressionMatch match = pattern.match(m_source.code[i]);
            if (match.hasMatch()) {
                add(i + 1, rule,
                    QStringLiteral("%1 (%2)").arg(QString::fromLatin1(sentence), match.captured(1)));
            }
        }
    }

    const SourceFile &m_file;
    const QSet<QString> &m_allFiles;
    SourceText m_source;
    QString m_room;
    bool m_isTest;
    std::vector<Violation> m_found;
};

} // namespace

QStringList rooms()
{
    return arrows().keys();
}

QString roomOf(const QString &path)
{
    if (path == mainFile) {
        return path;
    }
    const QStringList parts = path.split(u'/');
    return parts.size() < 3 ? QString() : QString(parts[0] + u'/' + parts[1]);
}

std::vector<Violation> violationsOf(const SourceFile &file, const QSet<QString> &allFiles)
{
    return Checker(file, allFiles).check();
}

QString toText(const Violation &violation)
{
    return QStringLiteral("%1:%2: %3").arg(violation.path).arg(violation.line).arg(violation.sentence);
}

} // namespace vigie::house
