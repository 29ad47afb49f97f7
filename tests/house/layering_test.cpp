// The house as it stands keeps its rules, and the checker would see if it did not.
#include "tests/house/house_rules.h"
#include "tests/house/project_tree.h"

#include <QTest>

using namespace vigie::house;

class LayeringTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFileKeepsTheRulesOfTheHouse();
    void aPlantedViolationIsFound_data();
    void aPlantedViolationIsFound();
    void whatTheRulesAllowIsNotReported_data();
    void whatTheRulesAllowIsNotReported();
    void aFileOfMoreThan400LinesIsReported();
    void theLineOfAViolationIsTold();
};

namespace {

const QSet<QString> &filesOfTheExamples()
{
    static const QSet<QString> files{
        QStringLiteral("app/base/money.h"), QStringLiteral("app/base/money.cpp")};
    return files;
}

QList<Rule> rulesBroken(const QString &path, const QString &text)
{
    QList<Rule> rules;
    for (const Violation &violation : violationsOf({path, text}, filesOfTheExamples())) {
        rules << violation.rule;
    }
    return rules;
}

void example(const char *name, const char *path, const char *text, Rule rule = Rule::Arrow)
{
    QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(text) << int(rule);
}

} // namespace

void LayeringTest::everyFileKeepsTheRulesOfTheHouse()
{
    const QString top = QStringLiteral(VIGIE_SOURCE_DIR);
    const QStringList paths = sourceFolderFiles(top);
    const QSet<QString> allFiles(paths.begin(), paths.end());
    const std::vector<SourceFile> sources = sourcesOf(top);
    QVERIFY2(sources.size() > 50, "the project's files were not found");

    int violations = 0;
    for (const SourceFile &source : sources) {
        for (const Violation &violation : violationsOf(source, allFiles)) {
            qWarning("%s", qPrintable(toText(violation)));
            ++violations;
        }
    }
    QCOMPARE(violations, 0);
}

void LayeringTest::aPlantedViolationIsFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rule");

    example("base includes records", "app/base/x.cpp", "#include \"app/records/record.h\"\n");
    example("analysis includes storage", "app/analysis/x.cpp", "#include \"app/storage/database.h\"\n");
    example("exchange includes merging", "app/exchange/x.cpp", "#include \"app/merging/merge_plan.h\"\n");
    example(
        "the command line includes a window", "app/cli/x.cpp", "#include \"ui/figures/figure_command.h\"\n");
    example("a page includes another", "ui/records/x.cpp", "#include \"ui/figures/timeline_page.h\"\n");
    example("a page includes the shell", "ui/figures/x.cpp", "#include \"ui/shell/main_window.h\"\n");
    example("figures include more of the command line", "ui/figures/x.cpp",
        "#include \"app/cli/command_line.h\"\n");
    example(
        "another page borrows the exception", "ui/records/x.cpp", "#include \"app/cli/figure_drawing.h\"\n");
    example("models include widgets", "ui/models/x.cpp", "#include \"ui/widgets/theme.h\"\n");
    example("the program includes a test", "app/base/x.cpp", "#include \"tests/support/fixed_clock.h\"\n");
    example("a room nobody knows", "app/helpers/x.cpp", "int x;\n");
    example("a file beside the rooms", "app/x.cpp", "int x;\n");

    example("a relative include", "app/base/x.cpp", "#include \"money.h\"\n", Rule::IncludeFromTheRoot);
    example("own header second", "app/base/money.cpp", "#include <QString>\n#include \"app/base/money.h\"\n",
        Rule::OwnHeaderFirst);
    example("no include at all", "app/base/money.cpp", "int x;\n", Rule::OwnHeaderFirst);
    example("no pragma once", "app/base/money.h", "int x;\n", Rule::PragmaOnce);
    example("pragma once in a comment", "app/base/money.h", "// #pragma once\n", Rule::PragmaOnce);

    example("SQL in a string", "app/editing/x.cpp", "auto s = \"SELECT id FROM contract\";",
        Rule::SqlOutsideStorage);
    example("SQL in a raw string", "ui/models/x.cpp",
        "auto s = R\"sql(\n  UPDATE contract SET name = 1)sql\";", Rule::SqlOutsideStorage);
    example("a pragma", "app/cli/x.cpp", "run(u\"PRAGMA quick_check\"_s);", Rule::SqlOutsideStorage);
    example("sqlite3.h", "app/editing/x.cpp", "#include <sqlite3.h>\n", Rule::SqlOutsideStorage);
    example("Qt SQL", "ui/models/x.cpp", "#include <QSqlQuery>\n", Rule::SqlOutsideStorage);
    example("a call to SQLite", "app/editing/x.cpp", "sqlite3_interrupt(handle);", Rule::SqlOutsideStorage);

    example(
        "a message box", "ui/records/x.cpp", "QMessageBox::about(this, a, b);", Rule::DialogOutsidePrompts);
    example("a file dialog", "ui/shell/x.cpp", "#include <QFileDialog>\nQFileDialog dialog;",
        Rule::DialogOutsidePrompts);
    example("settings", "ui/shell/main_window.cpp", "QSettings settings;", Rule::SettingsOutsidePreferences);
    example("a string connect", "ui/shell/x.cpp", "connect(a, SIGNAL(changed()), b, SLOT(update()));",
        Rule::StringConnect);
    example("a string connect in a test", "tests/shell/x_test.cpp", "QSignalSpy spy(&a, SIGNAL (changed()));",
        Rule::StringConnect);
    example("a plural that is not marked", "app/editing/x.cpp",
        "QT_TRANSLATE_NOOP(\"Edits\",\n \"Delete %n record(s)\")", Rule::PluralNotMarked);
    example("a painter in app", "app/analysis/x.cpp", "#include <QtGui/QPainter>\n", Rule::QtModule);
}

void LayeringTest::aPlantedViolationIsFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, rule);
    QVERIFY(rulesBroken(path, text).contains(static_cast<Rule>(rule)));
}

void LayeringTest::whatTheRulesAllowIsNotReported_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("unused");

    example("main joins app and ui", "app/main.cpp",
        "#include \"app/cli/command_line.h\"\n#include \"ui/shell/main_window.h\"\n");
    example("the stated exception", "ui/figures/x.cpp", "#include \"app/cli/figure_drawing.h\"\n");
    example("its own room", "app/base/x.cpp", "#include \"app/base/money.h\"\n");
    example(
        "own header first", "app/base/money.cpp", "#include \"app/base/money.h\"\n\n#include <QString>\n");
    example("a test includes what it tests", "tests/base/x_test.cpp",
        "#include \"app/base/money.h\"\n#include \"x_test.moc\"\n");
    example(
        "SQL in storage", "app/storage/x.cpp", "#include <sqlite3.h>\nauto s = \"SELECT id FROM contract\";");
    example("SQL in a comment", "app/editing/x.cpp",
        "// SELECT id FROM contract\n/* sqlite3_step\n QSettings */ int x;");
    example("plain words", "ui/records/x.cpp",
        "tr(\"Select all\"); tr(\"Update the sources with these values\");");
    example("names in a literal", "ui/records/x.cpp",
        "tr(\"QMessageBox SIGNAL(x)\"); char c = '\"'; int m = 1'000'000;");
    example("a quotation mark escaped", "ui/records/x.cpp", "auto s = \"a \\\" QSettings\"; int x;");
    example("settings in the preferences", "ui/shell/preferences.cpp", "QSettings settings;");
    example("dialogs in the prompts", "ui/prompts/x.cpp", "QMessageBox box; QFileDialog dialog;");
    example(
        "a signal by its type", "ui/shell/x.cpp", "connect(a, &A::changed, this, &B::update); Q_SIGNALS:");
}

void LayeringTest::whatTheRulesAllowIsNotReported()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QStringList found;
    for (const Violation &violation : violationsOf({path, text}, filesOfTheExamples())) {
        found << toText(violation);
    }
    QCOMPARE(found, QStringList());
}

void LayeringTest::aFileOfMoreThan400LinesIsReported()
{
    const QString path = QStringLiteral("app/base/x.cpp");
    QVERIFY(rulesBroken(path, QString(400, u'\n')).isEmpty());
    QCOMPARE(rulesBroken(path, QString(401, u'\n')), QList<Rule>{Rule::TooLong});
}

void LayeringTest::theLineOfAViolationIsTold()
{
    const QString text = QStringLiteral("/* one\ntwo */\nauto s = R\"(\n)\";\nQSettings settings;\n");
    const std::vector<Violation> found = violationsOf({QStringLiteral("ui/models/x.cpp"), text}, {});
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found.front().line, 5);
}

QTEST_GUILESS_MAIN(LayeringTest)
#include "layering_test.moc"
