#include "ui/shell/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace vigie {

namespace {

constexpr int mostRecentFiles = 8;

QString listKey(ListView view)
{
    return QString(QStringLiteral("lists/") % viewName(view));
}

} // namespace

Preferences::Preferences()
    : m_settings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("vigie"), QStringLiteral("vigie"))
{
}

Preferences::Preferences(const QString &file)
    : m_settings(file, QSettings::IniFormat)
{
}

QString Preferences::author() const
{
    if (!m_authorOfThisRun.isEmpty()) {
        return m_authorOfThisRun;
    }
    const QString login = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return m_settings.value(QStringLiteral("author"), login).toString();
}

void Preferences::setAuthor(const QString &author)
{
    m_authorOfThisRun.clear();
    m_settings.setValue(QStringLiteral("author"), author.trimmed());
}

Language Preferences::language() const
{
    if (m_languageOfThisRun) {
        return *m_languageOfThisRun;
    }
    return languageFromCode(
        m_settings.value(QStringLiteral("language"), QLocale::system().name()).toString());
}

void Preferences::setLanguage(Language language)
{
    m_languageOfThisRun.reset();
    m_settings.setValue(QStringLiteral("language"), languageCode(language));
}

Appearance Preferences::appearance() const
{
    const QString name = m_settings.value(QStringLiteral("appearance")).toString();
    if (name == QStringLiteral("dark")) {
        return Appearance::Dark;
    }
    return name == QStringLiteral("light") ? Appearance::Light : Appearance::System;
}

void Preferences::setAppearance(Appearance appearance)
{
    const QString name = appearance == Appearance::Dark ? QStringLiteral("dark")
        : appearance == Appearance::Light               ? QStringLiteral("light")
                                                        : QStringLiteral("system");
    m_settings.setValue(QStringLiteral("appearance"), name);
}

int Preferences::scalePercent() const
{
    return qBound(100, m_settings.value(QStringLiteral("scale"), 100).toInt(), 200);
}

void Preferences::setScalePercent(int percent)
{
    m_settings.setValue(QStringLiteral("scale"), percent);
}

QStringList Preferences::recentFiles() const
{
    return m_settings.value(QStringLiteral("recentFiles")).toStringList();
}

void Preferences::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings.setValue(QStringLiteral("recentFiles"), QStringList(files.mid(0, mostRecentFiles)));
}

void Preferences::forgetRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    m_settings.setValue(QStringLiteral("recentFiles"), files);
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings.value(QStringLiteral("window/geometry")).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(QStringLiteral("window/geometry"), geometry);
}

QString Preferences::lastPage() const
{
    return m_settings.value(QStringLiteral("window/page")).toString();
}

void Preferences::setLastPage(const QString &name)
{
    m_settings.setValue(QStringLiteral("window/page"), name);
}

ListState Preferences::listState(ListView view) const
{
    m_settings.beginGroup(listKey(view));
    ListState state;
    state.columns = m_settings.value(QStringLiteral("columns")).toStringList();
    state.sortColumn = m_settings.value(QStringLiteral("sortColumn")).toString();
    state.sortOrder
        = m_settings.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_settings.beginGroup(QStringLiteral("widths"));
    const QStringList keys = m_settings.childKeys();
    for (const QString &key : keys) {
        state.widths.insert(key, m_settings.value(key).toInt());
    }
    m_settings.endGroup();
    m_settings.endGroup();
    return state;
}

void Preferences::setListState(ListView view, const ListState &state)
{
    m_settings.beginGroup(listKey(view));
    m_settings.remove(QString());
    m_settings.setValue(QStringLiteral("columns"), state.columns);
    m_settings.setValue(QStringLiteral("sortColumn"), state.sortColumn);
    m_settings.setValue(QStringLiteral("descending"), state.sortOrder == Qt::DescendingOrder);
    m_settings.beginGroup(QStringLiteral("widths"));
    for (auto width = state.widths.cbegin(); width != state.widths.cend(); ++width) {
        m_settings.setValue(width.key(), width.value());
    }
    m_settings.endGroup();
    m_settings.endGroup();
}

} // namespace vigie
