#include "ui/records/attachment_question.h"

#include <QCoreApplication>
#include <QLocale>

namespace vigie {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("AttachmentQuestion", source);
}

} // namespace

std::optional<AttachmentPlace> askAttachmentPlace(Prompts &prompts, const FileToAttach &file)
{
    const bool isLarge = file.size > largeInside;
    Choice choice;
    choice.question = words(QT_TRANSLATE_NOOP("AttachmentQuestion", "Keep a copy of “%1” (%2) in the file?"))
                          .arg(file.fileName, QLocale().formattedDataSize(file.size));
    choice.explanation = isLarge
        ? words(QT_TRANSLATE_NOOP("AttachmentQuestion",
            "In the file, it makes every copy of the observatory that much larger: too large for most "
            "mail boxes. Beside it, it lies in a folder that must travel with the file."))
        : words(QT_TRANSLATE_NOOP("AttachmentQuestion",
            "In the file, it travels with it everywhere. Beside it, it lies in a folder that must travel "
            "with the file."));
    choice.isWarning = isLarge;
    const QString inside = words(QT_TRANSLATE_NOOP("AttachmentQuestion", "In the file"));
    const QString beside = words(QT_TRANSLATE_NOOP("AttachmentQuestion", "Beside the file"));
    choice.answers = isLarge ? QStringList{beside, inside} : QStringList{inside, beside};
    const std::optional<int> answer = prompts.askChoice(choice);
    if (!answer) {
        return std::nullopt;
    }
    return (*answer == 0) == isLarge ? AttachmentPlace::Beside : AttachmentPlace::Inside;
}

} // namespace vigie
