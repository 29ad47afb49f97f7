#include "ui/shell/application_look.h"

#include "ui/widgets/application_icon.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/vigie_style.h"

#include <QApplication>
#include <QFont>
#include <QLibraryInfo>
#include <QLocale>

namespace vigie {

namespace {

constexpr qreal pointSize = 10;

}

ApplicationLook::ApplicationLook()
    : m_systemIsDark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
    QApplication::setStyle(new VigieStyle);
    QFont font = QApplication::font();
    font.setPointSizeF(pointSize);
    QApplication::setFont(font);
    QApplication::setWindowIcon(applicationIcon());
}

ApplicationLook::~ApplicationLook()
{
    for (const auto &translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
}

void ApplicationLook::setAppearance(Appearance appearance)
{
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && m_systemIsDark);
    QApplication::setPalette(dark ? darkPalette() : lightPalette());
}

void ApplicationLook::setLanguage(Language language)
{
    for (const auto &translator : m_translators) {
        QCoreApplication::removeTranslator(translator.get());
    }
    m_translators.clear();
    QLocale::setDefault(Wording(language).locale());
    const QString code = languageCode(language);
    install(QString(QStringLiteral("qtbase_") % code), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QString(QStringLiteral("vigie_") % code), QStringLiteral(":/i18n"));
}

void ApplicationLook::install(const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(name, folder)) {
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    }
}

} // namespace vigie
