// Each question of the program, asked in its real dialogue and answered by every button.
#include "ui/prompts/window_prompts.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace vigie;

class WindowPromptsTest : public QObject
{
    Q_OBJECT

private slots:
    void savingBeforeLeavingHasThreeAnswersAndEscapeStays();
    void deletingSaysWhatElseGoesAndCanBeRefused();
    void throwingAwayIsNeverTheDefault();
    void aConflictOverwritesOnlyWhenToldTo();
    void recoveryOffersBothStates();
    void anErrorIsShownWithItsSentence();

private:
    // Presses the button with that text, or Escape for none, as soon as the dialogue is there.
    void answer(const QString &button);

    QString m_text;
    QString m_more;
    QString m_default;
};

void WindowPromptsTest::answer(const QString &button)
{
    QTimer::singleShot(0, this, [this, button] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        QVERIFY(box);
        m_text = box->text();
        m_more = box->informativeText();
        m_default = box->defaultButton() ? box->defaultButton()->text() : QString();
        if (button.isEmpty()) {
            QTest::keyClick(box, Qt::Key_Escape);
            return;
        }
        const QList<QAbstractButton *> buttons = box->buttons();
        for (QAbstractButton *candidate : buttons) {
            if (candidate->text() == button) {
                candidate->click();
                return;
            }
        }
        box->reject();
        QFAIL(qPrintable(QString(QStringLiteral("no button ") % button)));
    });
}

void WindowPromptsTest::savingBeforeLeavingHasThreeAnswersAndEscapeStays()
{
    WindowPrompts prompts(nullptr);
    answer(QStringLiteral("Save"));
    QCOMPARE(prompts.askSave(QStringLiteral("bonds.vigie")), SaveAnswer::Save);
    QVERIFY(m_text.contains(QStringLiteral("bonds.vigie")));
    QCOMPARE(m_default, QStringLiteral("Save"));
    answer(QStringLiteral("Don’t save"));
    QCOMPARE(prompts.askSave(QStringLiteral("bonds.vigie")), SaveAnswer::Discard);
    answer(QString());
    QCOMPARE(prompts.askSave(QStringLiteral("bonds.vigie")), SaveAnswer::Cancel);
}

void WindowPromptsTest::deletingSaysWhatElseGoesAndCanBeRefused()
{
    WindowPrompts prompts(nullptr);
    answer(QStringLiteral("Delete"));
    QVERIFY(
        prompts.askDelete(QStringLiteral("Delete Adie?"), {QStringLiteral("3 participations go with it.")}));
    QVERIFY(m_more.contains(QStringLiteral("3 participations")));
    answer(QString());
    QVERIFY(!prompts.askDelete(QStringLiteral("Delete Adie?"), {}));
}

void WindowPromptsTest::throwingAwayIsNeverTheDefault()
{
    WindowPrompts prompts(nullptr);
    answer(QStringLiteral("Revert"));
    QVERIFY(
        prompts.askDiscard(QStringLiteral("Go back?"), QStringLiteral("Lost."), QStringLiteral("Revert")));
    QCOMPARE(m_default, QStringLiteral("Cancel"));
    answer(QString());
    QVERIFY(
        !prompts.askDiscard(QStringLiteral("Go back?"), QStringLiteral("Lost."), QStringLiteral("Revert")));
}

void WindowPromptsTest::aConflictOverwritesOnlyWhenToldTo()
{
    WindowPrompts prompts(nullptr);
    const QString file = QStringLiteral("bonds.vigie");
    answer(QStringLiteral("Overwrite"));
    QCOMPARE(prompts.askConflict(file), ConflictAnswer::Overwrite);
    QCOMPARE(m_default, QStringLiteral("Save elsewhere…"));
    answer(QStringLiteral("Reload"));
    QCOMPARE(prompts.askConflict(file), ConflictAnswer::Reload);
    answer(QStringLiteral("Save elsewhere…"));
    QCOMPARE(prompts.askConflict(file), ConflictAnswer::SaveElsewhere);
    answer(QString());
    QCOMPARE(prompts.askConflict(file), ConflictAnswer::Cancel);
}

void WindowPromptsTest::recoveryOffersBothStates()
{
    WindowPrompts prompts(nullptr);
    const QDateTime since(QDate(2026, 3, 1), QTime(9, 30));
    answer(QStringLiteral("Go on with the changes"));
    QCOMPARE(prompts.askRecovery(QStringLiteral("bonds.vigie"), since), RecoveryAnswer::Recover);
    QCOMPARE(m_default, QStringLiteral("Go on with the changes"));
    answer(QStringLiteral("Use the saved file"));
    QCOMPARE(prompts.askRecovery(QStringLiteral("bonds.vigie"), since), RecoveryAnswer::Discard);
    answer(QString());
    QCOMPARE(prompts.askRecovery(QStringLiteral("bonds.vigie"), since), RecoveryAnswer::Cancel);
}

void WindowPromptsTest::anErrorIsShownWithItsSentence()
{
    WindowPrompts prompts(nullptr);
    answer(QStringLiteral("Close"));
    prompts.showError({ErrorKind::Unreadable, QStringLiteral("This is not an observatory."), {}});
    QCOMPARE(m_text, QStringLiteral("This is not an observatory."));
}

QTEST_MAIN(WindowPromptsTest)
#include "window_prompts_test.moc"
