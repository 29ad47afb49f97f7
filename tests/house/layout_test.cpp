// The top of the project and its rooms are what the README says, and no test folder is left out of the build.
#include "tests/house/house_rules.h"
#include "tests/house/project_tree.h"

#include <QDir>
#include <QTest>

using namespace vigie::house;

class LayoutTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyTheNamesOfTheLayoutAreAtTheTop();
    void everyFolderOfAppAndUiIsARoomOfTheTable();
    void everyRoomIsALibraryOfItsOwn();
    void everyFolderWithTestsIsBuilt();
    void theCommandsCanBeRun();
};

namespace {

QString top()
{
    return QStringLiteral(VIGIE_SOURCE_DIR);
}

QStringList foldersIn(const QString &folder)
{
    return QDir(top() + u'/' + folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

QStringList roomsOnDisk()
{
    QStringList found;
    for (const QString &layer : {QStringLiteral("app"), QStringLiteral("ui")}) {
        for (const QString &room : foldersIn(layer)) {
            found << layer + u'/' + room;
        }
    }
    return found;
}

} // namespace

void LayoutTest::onlyTheNamesOfTheLayoutAreAtTheTop()
{
    const QStringList allowed{// what the project is made of
        QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("resources"),
        QStringLiteral("translations"), QStringLiteral("tests"),
        // what is done with it
        QStringLiteral("dev"), QStringLiteral(".ci"), QStringLiteral("README.md"), QStringLiteral("LICENSE"),
        QStringLiteral("CMakeLists.txt"), QStringLiteral("CMakePresets.json"),
        QStringLiteral(".clang-format"), QStringLiteral(".gitignore"),
        // what git and the tools lay there, and .gitignore names
        QStringLiteral(".git"), QStringLiteral("build"), QStringLiteral(".cache"),
        QStringLiteral("compile_commands.json"), QStringLiteral("CMakeLists.txt.user")};
    QStringList strangers;
    for (const QString &name :
        QDir(top()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (!allowed.contains(name)) {
            strangers << name;
        }
    }
    QCOMPARE(strangers, QStringList());
}

void LayoutTest::everyFolderOfAppAndUiIsARoomOfTheTable()
{
    QVERIFY(!roomsOnDisk().isEmpty());
    for (const QString &room : roomsOnDisk()) {
        QVERIFY2(rooms().contains(room), qPrintable(room));
    }
}

void LayoutTest::everyRoomIsALibraryOfItsOwn()
{
    const QString lists = readText(top() + QStringLiteral("/app/CMakeLists.txt"))
        + readText(top() + QStringLiteral("/ui/CMakeLists.txt"));
    for (const QString &room : roomsOnDisk()) {
        const QString line = QStringLiteral("\nvigie_library(%1 ").arg(room);
        QVERIFY2(QString(u'\n' + lists).contains(line), qPrintable(room));
    }
}

void LayoutTest::everyFolderWithTestsIsBuilt()
{
    const QString list = readText(top() + QStringLiteral("/tests/CMakeLists.txt"));
    for (const QString &path : sourceFolderFiles(top())) {
        if (path.startsWith(QLatin1String("tests/")) && path.endsWith(QLatin1String("_test.cpp"))) {
            const QString line = QStringLiteral("\nvigie_tests(%1 ").arg(path.section(u'/', 1, 1));
            QVERIFY2(list.contains(line), qPrintable(path));
        }
    }
}

void LayoutTest::theCommandsCanBeRun()
{
    QVERIFY(QFileInfo(top() + QStringLiteral("/dev")).isExecutable());
    QVERIFY(QFileInfo(top() + QStringLiteral("/.ci/run")).isExecutable());
}

QTEST_GUILESS_MAIN(LayoutTest)
#include "layout_test.moc"
