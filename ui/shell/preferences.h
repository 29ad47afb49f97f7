// Preferences: what the program remembers of a person between runs. The only place with QSettings.
#pragma once

#include "app/base/language.h"
#include "ui/models/list_state.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <optional>

namespace vigie {

enum class Appearance { System, Light, Dark };

class Preferences
{
public:
    // Of this user, or in the given file.
    Preferences();
    explicit Preferences(const QString &file);

    // What the command line asked for: for this run only, until a person chooses otherwise.
    void overrideAuthor(const QString &author) { m_authorOfThisRun = author; }
    void overrideLanguage(Language language) { m_languageOfThisRun = language; }

    QString author() const; // for the history; the login name until one is given
    void setAuthor(const QString &author);
    Language language() const; // the system's until one is chosen
    void setLanguage(Language language);
    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    int scalePercent() const; // 100…200
    void setScalePercent(int percent);

    QStringList recentFiles() const; // newest first
    void addRecentFile(const QString &path);
    void forgetRecentFile(const QString &path);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    QString lastPage() const;
    void setLastPage(const QString &name);

    // Columns, widths and sort. Filters are not kept: they speak of one file and one day's question.
    ListState listState(ListView view) const;
    void setListState(ListView view, const ListState &state);

private:
    mutable QSettings m_settings;
    QString m_authorOfThisRun;
    std::optional<Language> m_languageOfThisRun;
};

} // namespace vigie
