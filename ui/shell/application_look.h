// ApplicationLook: gives the running application its style, palette and language, and changes them while it
// runs.
#pragma once

#include "app/base/language.h"
#include "ui/shell/preferences.h"

#include <QTranslator>

#include <memory>
#include <vector>

namespace vigie {

class ApplicationLook
{
public:
    // Takes note of whether the system is dark, then sets style, font and icon.
    ApplicationLook();
    ~ApplicationLook();
    ApplicationLook(const ApplicationLook &) = delete;
    ApplicationLook &operator=(const ApplicationLook &) = delete;

    void setAppearance(Appearance appearance);
    // Sends every widget a LanguageChange.
    void setLanguage(Language language);

private:
    void install(const QString &name, const QString &folder);

    bool m_systemIsDark = false;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace vigie
