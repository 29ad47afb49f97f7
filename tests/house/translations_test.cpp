// Every text of the program is there in French, and the plurals of English are.
#include "tests/house/project_tree.h"
#include "tests/house/translations_file.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace vigie::house;

class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void theFilesHoldTheTextsOfTheCode_data();
    void theFilesHoldTheTextsOfTheCode();
    void frenchUsesTheTypographicApostrophe();
    void anIncompleteTranslationIsFound_data();
    void anIncompleteTranslationIsFound();
};

namespace {

QString pathOf(const QString &name)
{
    return QStringLiteral(VIGIE_SOURCE_DIR "/translations/") + name;
}

QString describe(const Message &message)
{
    return QStringLiteral("%1: “%2”").arg(message.context, message.source);
}

// The texts that the code holds now, by the same call as ./dev translations.
bool updateFromCode(const QString &path, bool pluralsOnly)
{
    QStringList arguments{QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("-I"),
        QStringLiteral("."), QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
        QStringLiteral("-no-obsolete")};
    if (pluralsOnly) {
        arguments << QStringLiteral("-pluralonly");
    }
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(VIGIE_SOURCE_DIR));
    lupdate.start(QStringLiteral(VIGIE_LUPDATE), arguments << QStringLiteral("-ts") << path);
    return lupdate.waitForFinished() && lupdate.exitCode() == 0;
}

QStringList textsOf(const QString &path)
{
    QStringList texts;
    for (const Message &message : messagesOf(path)) {
        texts << describe(message);
    }
    texts.sort();
    return texts;
}

QStringList without(const QStringList &texts, const QStringList &others)
{
    QStringList rest = texts;
    for (const QString &other : others) {
        rest.removeOne(other);
    }
    return rest;
}

} // namespace

void TranslationsTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("French") << QStringLiteral("vigie_fr.ts");
    QTest::newRow("the plurals of English") << QStringLiteral("vigie_en.ts");
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(QString, name);
    const std::vector<Message> messages = messagesOf(pathOf(name));
    QVERIFY2(!messages.empty(), "no messages were read");
    int faults = 0;
    for (const Message &message : messages) {
        for (const QString &fault : faultsOf(message)) {
            qWarning("%s %s", qPrintable(describe(message)), qPrintable(fault));
            ++faults;
        }
    }
    QCOMPARE(faults, 0);
}

void TranslationsTest::theFilesHoldTheTextsOfTheCode_data()
{
    everyTextIsTranslated_data();
}

void TranslationsTest::theFilesHoldTheTextsOfTheCode()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(pathOf(name), copy));
    QVERIFY(updateFromCode(copy, name == QLatin1String("vigie_en.ts")));

    const QStringList before = textsOf(pathOf(name));
    const QStringList now = textsOf(copy);
    const QStringList missing = without(now, before);
    const QStringList surplus = without(before, now);
    for (const QString &text : missing) {
        qWarning("run ./dev translations; not in the file: %s", qPrintable(text));
    }
    for (const QString &text : surplus) {
        qWarning("run ./dev translations; no longer in the code: %s", qPrintable(text));
    }
    QCOMPARE(missing.size() + surplus.size(), 0);
}

void TranslationsTest::frenchUsesTheTypographicApostrophe()
{
    static const QRegularExpression straight(QStringLiteral("\\p{L}'\\p{L}"));
    QStringList found;
    for (const Message &message : messagesOf(pathOf(QStringLiteral("vigie_fr.ts")))) {
        for (const QString &translation : message.translations) {
            if (straight.match(translation).hasMatch()) {
                found << translation;
            }
        }
    }
    QCOMPARE(found, QStringList());
}

void TranslationsTest::anIncompleteTranslationIsFound_data()
{
    QTest::addColumn<QString>("translation");
    QTest::addColumn<int>("faults");
    QTest::newRow("complete") << QStringLiteral("<translation>%1 sur %2</translation>") << 0;
    QTest::newRow("unfinished") << QStringLiteral("<translation type=\"unfinished\">%1 sur %2</translation>")
                                << 1;
    QTest::newRow("unfinished and empty")
        << QStringLiteral("<translation type=\"unfinished\"></translation>") << 2;
    QTest::newRow("vanished") << QStringLiteral("<translation type=\"vanished\">%1 sur %2</translation>")
                              << 1;
    QTest::newRow("another placeholder") << QStringLiteral("<translation>%1 sur %1</translation>") << 1;
    QTest::newRow("none") << QString() << 1;
}

void TranslationsTest::anIncompleteTranslationIsFound()
{
    QFETCH(QString, translation);
    QFETCH(int, faults);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x.ts")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString text = QStringLiteral("<TS version=\"2.1\"><context><name>Page</name><message>"
                                        "<source>%1 of %2</source>")
        + translation + QStringLiteral("</message></context></TS>");
    file.write(text.toUtf8());
    file.close();

    const std::vector<Message> messages = messagesOf(file.fileName());
    QCOMPARE(messages.size(), size_t(1));
    QCOMPARE(describe(messages.front()), QStringLiteral("Page: “%1 of %2”"));
    QCOMPARE(faultsOf(messages.front()).size(), qsizetype(faults));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
