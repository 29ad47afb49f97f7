#include "tests/house/translations_file.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace vigie::house {

namespace {

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.state = xml.attributes().value(QLatin1String("type")).toString();
    if (!message.plural) {
        message.translations << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement()) {
        message.translations << xml.readElementText();
    }
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            readTranslation(xml, message);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

// %1, %2, %n… each once, in order of name.
QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(\\d+|n)"));
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        found << matches.next().captured(1);
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

std::vector<Message> messagesOf(const QString &path)
{
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement()) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.push_back(readMessage(xml, context));
        }
    }
    return messages;
}

QStringList faultsOf(const Message &message)
{
    QStringList faults;
    if (!message.state.isEmpty()) {
        faults << QStringLiteral("is %1").arg(message.state);
    }
    if (message.translations.isEmpty()) {
        faults << QStringLiteral("has no translation");
    }
    for (const QString &translation : message.translations) {
        if (translation.isEmpty()) {
            faults << QStringLiteral("has an empty translation");
            continue;
        }
        QStringList wanted = placeholdersOf(message.source);
        QStringList given = placeholdersOf(translation);
        if (message.plural) { // "one contract" may do without its number
            wanted.removeAll(QStringLiteral("n"));
            given.removeAll(QStringLiteral("n"));
        }
        if (wanted != given) {
            faults << QStringLiteral("has other placeholders in “%1”").arg(translation);
        }
    }
    return faults;
}

} // namespace vigie::house
