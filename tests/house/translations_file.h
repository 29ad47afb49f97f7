// TranslationsFile: one .ts file of Qt Linguist, as far as its completeness needs reading.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vigie::house {

struct Message
{
    QString context;
    QString source;
    QStringList translations; // several when it has plural forms
    QString state; // "", "unfinished", "vanished", "obsolete"
    bool plural = false;
};

// The messages of a .ts file; empty when it cannot be read.
std::vector<Message> messagesOf(const QString &path);
// What is wrong with one message, in sentences; nothing when it is a complete translation.
QStringList faultsOf(const Message &message);

} // namespace vigie::house
