#include "ui/shell/preferences.h"

#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace vigie;

class PreferencesTest : public QObject
{
    Q_OBJECT

private slots:
    void whatAPersonChoseIsThereTheNextTime();
    void recentFilesAreTheNewestFirstOnceEachAndFew();
    void aListKeepsItsColumnsWidthsAndSortButNotItsFilters();
    void whatTheCommandLineAsksForIsNotRemembered();
    void aScaleOutOfRangeIsBroughtIntoIt();

private:
    testing::TemporaryFolder m_folder;
};

void PreferencesTest::whatAPersonChoseIsThereTheNextTime()
{
    const QString file = m_folder.path(QStringLiteral("a.ini"));
    {
        Preferences preferences(file);
        preferences.setAuthor(QStringLiteral("  Zoé "));
        preferences.setLanguage(Language::English);
        preferences.setAppearance(Appearance::Dark);
        preferences.setLastPage(QStringLiteral("timeline"));
    }
    const Preferences preferences(file);
    QCOMPARE(preferences.author(), QStringLiteral("Zoé"));
    QCOMPARE(preferences.language(), Language::English);
    QCOMPARE(preferences.appearance(), Appearance::Dark);
    QCOMPARE(preferences.lastPage(), QStringLiteral("timeline"));
}

void PreferencesTest::recentFilesAreTheNewestFirstOnceEachAndFew()
{
    Preferences preferences(m_folder.path(QStringLiteral("b.ini")));
    for (int i = 0; i < 12; ++i) {
        preferences.addRecentFile(QStringLiteral("/folder/%1.vigie").arg(i));
    }
    preferences.addRecentFile(QStringLiteral("/folder/9.vigie"));
    const QStringList files = preferences.recentFiles();
    QCOMPARE(files.size(), 8);
    QCOMPARE(files.first(), QStringLiteral("/folder/9.vigie"));
    QCOMPARE(files.count(QStringLiteral("/folder/9.vigie")), 1);
    preferences.forgetRecentFile(QStringLiteral("/folder/9.vigie"));
    QVERIFY(!preferences.recentFiles().contains(QStringLiteral("/folder/9.vigie")));
}

void PreferencesTest::aListKeepsItsColumnsWidthsAndSortButNotItsFilters()
{
    const QString file = m_folder.path(QStringLiteral("c.ini"));
    {
        Preferences preferences(file);
        ListState state;
        state.columns = {QStringLiteral("name"), QStringLiteral("stage")};
        state.widths.insert(QStringLiteral("name"), 210);
        state.sortColumn = QStringLiteral("date_signed");
        state.sortOrder = Qt::DescendingOrder;
        state.filters.push_back(
            {QStringLiteral("stage"), ListFilter::Test::IsOneOf, {QStringLiteral("signed")}});
        preferences.setListState(ListView::Contracts, state);
    }
    const Preferences preferences(file);
    const ListState state = preferences.listState(ListView::Contracts);
    QCOMPARE(state.columns, QStringList({QStringLiteral("name"), QStringLiteral("stage")}));
    QCOMPARE(state.widths.value(QStringLiteral("name")), 210);
    QCOMPARE(state.sortColumn, QStringLiteral("date_signed"));
    QCOMPARE(state.sortOrder, Qt::DescendingOrder);
    QVERIFY(state.filters.empty());
    QVERIFY(preferences.listState(ListView::People).columns.isEmpty());
}

void PreferencesTest::whatTheCommandLineAsksForIsNotRemembered()
{
    const QString file = m_folder.path(QStringLiteral("e.ini"));
    {
        Preferences preferences(file);
        preferences.setLanguage(Language::French);
        preferences.setAuthor(QStringLiteral("Zoé"));
        preferences.overrideLanguage(Language::English);
        preferences.overrideAuthor(QStringLiteral("Script"));
        QCOMPARE(preferences.language(), Language::English);
        QCOMPARE(preferences.author(), QStringLiteral("Script"));
    }
    Preferences preferences(file);
    QCOMPARE(preferences.language(), Language::French);
    QCOMPARE(preferences.author(), QStringLiteral("Zoé"));
    preferences.overrideLanguage(Language::English);
    preferences.setLanguage(Language::French);
    QCOMPARE(preferences.language(), Language::French);
}

void PreferencesTest::aScaleOutOfRangeIsBroughtIntoIt()
{
    Preferences preferences(m_folder.path(QStringLiteral("d.ini")));
    QCOMPARE(preferences.scalePercent(), 100);
    preferences.setScalePercent(900);
    QCOMPARE(preferences.scalePercent(), 200);
}

QTEST_GUILESS_MAIN(PreferencesTest)
#include "preferences_test.moc"
