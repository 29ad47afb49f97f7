// The one place that joins the command line and the window. With a subcommand no window opens and no display
// is needed.
#include "app/cli/command_line.h"
#include "app/exchange/sample_observatory.h"
#include "app/storage/working_folder.h"
#include "ui/figures/figure_command.h"
#include "ui/shell/application_look.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QProcess>
#include <QTextStream>

#include <cstdio>

namespace {

using namespace vigie;

constexpr const char *scaleVariable = "QT_SCALE_FACTOR";

// A word that is neither an option nor anything like a file: the command line knows what to say of it.
bool isMistypedCommand(const QString &word)
{
    return !word.isEmpty() && !word.startsWith(u'-') && !word.contains(u'.') && !word.contains(u'/')
        && !QFileInfo::exists(word);
}

bool wantsCommandLine(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    return isSubcommand(first) || arguments.contains(QStringLiteral("--help"))
        || arguments.contains(QStringLiteral("-h")) || arguments.contains(QStringLiteral("--version"))
        || isMistypedCommand(first);
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

// Without a session there is no runtime folder; Qt says so at every start, and nobody here needs one.
void leaveOutTheRuntimeFolder(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.startsWith(QStringLiteral("QStandardPaths: XDG_RUNTIME_DIR"))) {
        std::fputs(qPrintable(qFormatLogMessage(type, context, message) + u'\n'), stderr);
    }
}

bool drawsFigures(const QStringList &arguments)
{
    return arguments.value(1) == QStringLiteral("chart") || arguments.value(1) == QStringLiteral("timeline");
}

int runWithoutWindow(int argc, char *argv[], const QStringList &arguments)
{
    std::unique_ptr<QCoreApplication> application;
    if (drawsFigures(arguments)) {
        // Drawing needs fonts, not a screen.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qInstallMessageHandler(leaveOutTheRuntimeFolder);
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QTextStream out(stdout);
    QTextStream err(stderr);
    return runCommandLine(arguments, out, err, drawFigure);
}

struct WindowArguments
{
    QString file;
    QString language;
    QString author;
    bool readOnly = false;
    bool sample = false;
};

WindowArguments readArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("file"), QString());
    const QCommandLineOption readOnly(QStringLiteral("read-only"));
    const QCommandLineOption sample(QStringLiteral("sample"));
    const QCommandLineOption language(QStringLiteral("lang"), QString(), QStringLiteral("code"));
    const QCommandLineOption author(QStringLiteral("author"), QString(), QStringLiteral("name"));
    parser.addOptions({readOnly, sample, language, author});
    parser.parse(arguments);
    WindowArguments given;
    given.file = parser.positionalArguments().value(0);
    given.language = parser.value(language);
    given.author = parser.value(author);
    given.readOnly = parser.isSet(readOnly);
    given.sample = parser.isSet(sample);
    return given;
}

int runWindow(int argc, char *argv[])
{
    Preferences preferences;
    const bool ourScale = !qEnvironmentVariableIsSet(scaleVariable) && preferences.scalePercent() != 100;
    if (ourScale) {
        qputenv(scaleVariable, QByteArray::number(preferences.scalePercent() / 100.0));
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("vigie"));
    const WindowArguments given = readArguments(QCoreApplication::arguments());
    if (!given.language.isEmpty()) {
        preferences.overrideLanguage(languageFromCode(given.language));
    }
    if (!given.author.isEmpty()) {
        preferences.overrideAuthor(given.author);
    }
    ApplicationLook look;
    look.setAppearance(preferences.appearance());
    look.setLanguage(preferences.language());

    ShellServices services;
    services.preferences = &preferences;
    services.look = &look;
    services.workingFolder = WorkingFolder::defaultPath();
    services.makeSample = makeSample;
    std::optional<QString> restartWith;
    int code = 0;
    {
        MainWindow window(services);
        QObject::connect(&window, &MainWindow::restartRequested, &application,
            [&restartWith](const QString &path) { restartWith = path; });
        if (given.sample) {
            window.openSampleWhenShown();
        } else {
            window.openWhenShown(given.file, given.readOnly);
        }
        window.show();
        code = QApplication::exec();
    }
    if (restartWith) {
        if (ourScale) {
            qunsetenv(scaleVariable);
        }
        const QStringList arguments = restartWith->isEmpty() ? QStringList() : QStringList{*restartWith};
        QProcess::startDetached(QCoreApplication::applicationFilePath(), arguments);
    }
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("vigie"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    if (wantsCommandLine(arguments)) {
        return runWithoutWindow(argc, argv, arguments);
    }
    if (!hasDisplay()) {
        std::fputs(
            "vigie: there is no display to open a window on; vigie --help lists what works without one\n",
            stderr);
        return 1;
    }
    return runWindow(argc, argv);
}
