// The window without a mouse and without eyes: everything that takes the keyboard has a name a screen reader
// can say, and no menu has two entries under one letter, in either language.
#include "tests/shell/shell_fixture.h"
#include "ui/shell/page_stack.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTest>

using namespace vigie;
using namespace vigie::testing;

class WindowAccessTest : public QObject
{
    Q_OBJECT

private slots:
    void whatTakesTheKeyboardHasAName();
    void noMenuHasALetterTwice();

private:
    static QStringList namelessIn(QWidget &window);
    static QStringList lettersTakenTwice(const QList<QAction *> &actions, const QString &where);
};

QStringList WindowAccessTest::namelessIn(QWidget &window)
{
    QStringList nameless;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->focusProxy()) {
            continue;
        }
        QAccessibleInterface *speaks = QAccessible::queryAccessibleInterface(widget);
        if (!speaks || speaks->text(QAccessible::Name).isEmpty()) {
            nameless.append(QString(QString::fromLatin1(widget->metaObject()->className()) % u' '
                % widget->objectName() % u" in " % widget->parentWidget()->objectName()));
        }
    }
    return nameless;
}

QStringList WindowAccessTest::lettersTakenTwice(const QList<QAction *> &actions, const QString &where)
{
    QStringList twice;
    QHash<QKeySequence, QString> taken;
    for (const QAction *action : actions) {
        const QKeySequence letter = QKeySequence::mnemonic(action->text());
        if (action->isSeparator() || letter.isEmpty() || !action->isVisible()) {
            continue;
        }
        if (taken.contains(letter)) {
            twice.append(QString(where % u": " % taken.value(letter) % u" / " % action->text()));
        }
        taken.insert(letter, action->text());
        if (const QMenu *menu = action->menu()) {
            twice += lettersTakenTwice(menu->actions(), action->text());
        }
    }
    return twice;
}

void WindowAccessTest::whatTakesTheKeyboardHasAName()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    auto window = fixture.makeWindow();
    QCOMPARE(namelessIn(*window), QStringList()); // the start page
    QVERIFY(window->openFile(path));
    for (const PageInfo &info : allPages()) {
        window->pages().showPage(info.page);
        QTest::qWait(20);
        QCOMPARE(namelessIn(*window), QStringList());
    }
}

void WindowAccessTest::noMenuHasALetterTwice()
{
    ShellFixture fixture;
    const QString path = fixture.makeFile();
    auto window = fixture.makeWindow();
    QVERIFY(window->openFile(path));
    for (const Language language : {Language::English, Language::French}) {
        window->setLanguage(language);
        const QStringList twice = lettersTakenTwice(window->menuBar()->actions(), QStringLiteral("menu bar"));
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }
}

QTEST_MAIN(WindowAccessTest)
#include "window_access_test.moc"
