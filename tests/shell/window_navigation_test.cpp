// Moving about in the window: pages, search, back and forward, keyboard, language, and what a screen reader
// hears.
#include "tests/shell/shell_fixture.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace vigie;
using namespace vigie::testing;

class WindowNavigationTest : public QObject
{
    Q_OBJECT

private slots:
    void aPageIsMadeWhenFirstShown();
    void theNavigationShowsHowManyRecordsThereAre();
    void keysLeadToEveryPage();
    void arrowsWalkThroughTheNavigationPastTheHeadings();
    void searchFindsWhateverTheAccentsAndEnterOpensTheRecord();
    void escapeClosesTheSearch();
    void whatIsNotFoundIsSaid();
    void backAndForwardGoBetweenRecords();
    void theLanguageChangesWhileTheRecordStays();
    void darkAndLightChangeWhileTheWindowIsOpen();
    void everythingThatTakesTheFocusHasANameForAScreenReader();
};

static std::unique_ptr<MainWindow> openedWindow(ShellFixture &fixture)
{
    const QString path = fixture.makeFile();
    auto window = fixture.makeWindow();
    window->openFile(path);
    window->activateWindow();
    return window;
}

void WindowNavigationTest::aPageIsMadeWhenFirstShown()
{
    ShellFixture fixture;
    auto window = openedWindow(fixture);
    QVERIFY(window->findChild<QWidget *>(QStringLiteral("contractsPage")));
    QVERIFY(!window->findChild<QWidget *>(QStringLiteral("peoplePage")));
    ShellFixture::action(*window, "goTo_people")->trigger();
    QVERIFY(window->findChild<QWidget *>(QStringLiteral("peoplePage")));
}

void WindowNavigationTest::theNavigationShowsHowManyRecordsThereAre()
{
    ShellFixture fixture;
    auto window = openedWindow(fixture);
    auto *navigation = window->findChild<QListWidget *>(QStringLiteral("navigation"));
    const auto spoken = [navigation](const QString &title) {
        const QList<QListWidgetItem *> items = navigation->findItems(title, Qt::MatchExactly);
        return items.isEmpty() ? QString() : items.constFirst()->data(Qt::AccessibleTextRole).toString();
    };
    QTRY_COMPARE(spoken(QStringLiteral("Contracts")), QStringLiteral("Contracts, 2 records"));
    QTRY_COMPARE(spoken(QStringLiteral("Organisations")), QStringLiteral("Organisations, 1 records"));
    Record person(RecordKind::Person, RecordId::make());
    person.set(u"name", QStringLiteral("Zoé"));
    Workspace &workspace = *window->files().workspace();
    QVERIFY(workspace.perform(addRecord(person, QStringLiteral("Zoé"), workspace.wording())));
    QTRY_COMPARE(spoken(QStringLiteral("People")), QStringLiteral("People, 1 records"));
}

void WindowNavigationTest::keysLeadToEveryPage()
{
    ShellFixture fixture;
    auto window = openedWindow(fixture);
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(*window->pages().currentPage(), Page::Organisations);
    QTest::keyClick(window.get(), Qt::Key_9, Qt::ControlModifier);
    QCOMPARE(*window->pages().currentPage(), Page::Timeline);
    QTest::keyClick(window.get(), Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(*window->pages().currentPage(), Page::ToVerify);
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(*window->pages().currentPage(), Page::Contracts);
}

void WindowNavigationTest::arrowsWalkThroughTheNavigationPastTheHeadings()
{
    ShellFixture fixture;
    auto window = openedWindow(fixture);
    auto *navigation = window->findChild<QListWidget *>(QStringLiteral("navigation"));
    ShellFixture::action(*window, "goTo_testimonies")->trigger();
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_Down);
    QCOMPARE(*window->pages().currentPage(), Page::Timeline);
    QTest::keyClick(navigation, Qt::Key_Up);
    QCOMPARE(*window->pages().currentPage(), Page::Testimonies);
}

void WindowNavigationTest::searchFindsWhateverTheAccentsAndEnterOpensTheRecord()
{
    ShellFixture fixture;
    auto window = openedWindow(fixture);
    QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *field = window->findChild<QLineEdit *>(QStringLiteral("searchEverywhere"));
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("DEPOTS"));
    auto *hits = window->findChild<QListWidget *>(QStringLiteral("searchHits"));
    QVERIFY(hits->isVisible());
    QCOMPARE(hits->count(), 1);
    QCOMPARE(hits->item(0)->text(), QStringLiteral("Caisse des Dépôts"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!hits->isVisible());
    QCOMPARE(*window->pages().currentPage(), Page::Organisations);
    QTRY_COMPARE(window->pages().current()->currentRecord().id, fixture.caisse);
}

void WindowNavigationTest::escapeClosesTheSearch()
{
    ShellFixture fixture;
    auto window = openedWindow(fixture);
    auto *field = window->findChild<QLineEdit *>(QStringLiteral("searchEverywhere"));
    auto *palette = window->findChild<QWidget *>(QStringLiteral("searchPalette"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("wim"));
    QVERIFY(palette->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!palette->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(field->text().isEmpty());
    QVERIFY(!field->hasFocus());
}

void WindowNavigationTest::whatIsNotFoundIsSaid()
{
    ShellFixture fixture;
    auto window = openedWindow(fixture);
    auto *field = window->findChild<QLineEdit *>(QStringLiteral("searchEverywhere"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("zzzz"));
    QVERIFY(ShellFixture::textOf(*window, "searchNote").contains(QStringLiteral("zzzz")));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(*window->pages().currentPage(), Page::Contracts);
}

void WindowNavigationTest::backAndForwardGoBetweenRecords()
{
    ShellFixture fixture;
    auto window = openedWindow(fixture);
    PageStack &pages = window->pages();
    pages.openRecord({RecordKind::Contract, fixture.adie});
    pages.openRecord({RecordKind::Contract, fixture.wimoov});
    pages.openRecord({RecordKind::Organisation, fixture.caisse});
    QCOMPARE(*pages.currentPage(), Page::Organisations);
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(*pages.currentPage(), Page::Contracts);
    QCOMPARE(pages.current()->currentRecord().id, fixture.wimoov);
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(pages.current()->currentRecord().id, fixture.adie);
    QTest::keyClick(window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(pages.current()->currentRecord().id, fixture.wimoov);
}

void WindowNavigationTest::theLanguageChangesWhileTheRecordStays()
{
    ShellFixture fixture;
    auto window = openedWindow(fixture);
    window->pages().openRecord({RecordKind::Contract, fixture.wimoov});
    auto *languages = window->findChild<QToolButton *>(QStringLiteral("languageButton"));
    QCOMPARE(languages->text(), QStringLiteral("English"));
    window->findChild<QAction *>(QStringLiteral("language_fr"))->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(languages->text(), QStringLiteral("Français"));
    QCOMPARE(window->files().workspace()->wording().language(), Language::French);
    QCOMPARE(window->pages().current()->currentRecord().id, fixture.wimoov);
    QVERIFY(!window->pages().canGoForward());
    QCOMPARE(fixture.preferences.language(), Language::French);
}

void WindowNavigationTest::darkAndLightChangeWhileTheWindowIsOpen()
{
    ShellFixture fixture;
    auto window = openedWindow(fixture);
    const auto lightness = [&window] { return window->grab().toImage().pixelColor(60, 700).lightness(); };
    QVERIFY(lightness() > 200);
    window->setAppearance(Appearance::Dark);
    QCoreApplication::processEvents();
    QVERIFY(lightness() < 70);
    window->setAppearance(Appearance::Light);
    QCoreApplication::processEvents();
    QVERIFY(lightness() > 200);
}

static void collectNameless(QWidget *widget, QStringList &nameless)
{
    // A viewport speaks as its view, the line of an editable choice as that choice.
    const bool isPart = qobject_cast<QAbstractScrollArea *>(widget->parentWidget())
        || qobject_cast<QComboBox *>(widget->parentWidget())
        || widget->objectName().startsWith(QStringLiteral("qt_"));
    if (widget->focusPolicy() != Qt::NoFocus && !isPart && widget->isVisible()) {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty()) {
            nameless.append(
                QStringLiteral("%1 “%2” in “%3”")
                    .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                        widget->parentWidget() ? widget->parentWidget()->objectName() : QString()));
        }
    }
    const QList<QWidget *> children = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        collectNameless(child, nameless);
    }
}

void WindowNavigationTest::everythingThatTakesTheFocusHasANameForAScreenReader()
{
    ShellFixture fixture;
    auto window = fixture.makeWindow();
    QStringList nameless;
    collectNameless(window.get(), nameless);
    QVERIFY2(nameless.isEmpty(), qPrintable(QString(QStringLiteral("start page: ") % nameless.join(u"; "))));
    QVERIFY(window->openFile(fixture.makeFile()));
    for (const PageInfo &info : allPages()) {
        window->pages().showPage(info.page);
        if (info.page == Page::Contracts) {
            window->pages().openRecord({RecordKind::Contract, fixture.adie});
        }
        QCoreApplication::processEvents();
        collectNameless(window.get(), nameless);
        QVERIFY2(
            nameless.isEmpty(), qPrintable(QString(QLatin1String(info.name) % u": " % nameless.join(u"; "))));
    }
}

QTEST_MAIN(WindowNavigationTest)
#include "window_navigation_test.moc"
