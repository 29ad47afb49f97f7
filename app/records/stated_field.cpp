#include "app/records/stated_field.h"

#include "app/base/folded_text.h"
#include "app/records/field_catalog.h"

#include <QCoreApplication>

namespace vigie {

namespace {

// Names of facts without a field of their own that observatories are known to use, to be translated; any
// other name is shown as it stands.
constexpr const char *knownNames[]{QT_TRANSLATE_NOOP("StatedField", "Average yield"),
    QT_TRANSLATE_NOOP("StatedField", "Budget"), QT_TRANSLATE_NOOP("StatedField", "Budget implied"),
    QT_TRANSLATE_NOOP("StatedField", "Businesses target"), QT_TRANSLATE_NOOP("StatedField", "Call"),
    QT_TRANSLATE_NOOP("StatedField", "Candidates"), QT_TRANSLATE_NOOP("StatedField", "Contracts counted"),
    QT_TRANSLATE_NOOP("StatedField", "Contracts signed"), QT_TRANSLATE_NOOP("StatedField", "Contracts total"),
    QT_TRANSLATE_NOOP("StatedField", "Date created"), QT_TRANSLATE_NOOP("StatedField", "Date protocol"),
    QT_TRANSLATE_NOOP("StatedField", "Departments"), QT_TRANSLATE_NOOP("StatedField", "Duration"),
    QT_TRANSLATE_NOOP("StatedField", "Envelope"), QT_TRANSLATE_NOOP("StatedField", "Evaluation date"),
    QT_TRANSLATE_NOOP("StatedField", "First ademe contract"), QT_TRANSLATE_NOOP("StatedField", "Fund size"),
    QT_TRANSLATE_NOOP("StatedField", "Fund size target"),
    QT_TRANSLATE_NOOP("StatedField", "Impact bonds structured"),
    QT_TRANSLATE_NOOP("StatedField", "Irr target"), QT_TRANSLATE_NOOP("StatedField", "Jobs target"),
    QT_TRANSLATE_NOOP("StatedField", "Largest contract"), QT_TRANSLATE_NOOP("StatedField", "Launch year"),
    QT_TRANSLATE_NOOP("StatedField", "Laureates total"), QT_TRANSLATE_NOOP("StatedField", "Name spelling"),
    QT_TRANSLATE_NOOP("StatedField", "President"), QT_TRANSLATE_NOOP("StatedField", "Smallest contract"),
    QT_TRANSLATE_NOOP("StatedField", "Success bonus"), QT_TRANSLATE_NOOP("StatedField", "Success threshold"),
    QT_TRANSLATE_NOOP("StatedField", "Team size")};

// "evaluation_date" → "Evaluation date"
QString nameInWords(const QString &name)
{
    QString words = name;
    words.replace(u'_', u' ');
    if (!words.isEmpty()) {
        words[0] = words[0].toUpper();
    }
    return words;
}

QString nameOf(const char *label)
{
    return QString::fromLatin1(label).toLower().replace(u' ', u'_');
}

} // namespace

QString statedFieldLabel(RecordKind kind, const QString &field, const Wording &wording)
{
    if (field == wholeRecordField) {
        return wording.text("StatedValue", QT_TRANSLATE_NOOP("StatedValue", "The whole record"));
    }
    if (const Field *known = findField(kind, field)) {
        return known->labelText(wording);
    }
    return wording.text("StatedField", nameInWords(field).toUtf8().constData());
}

QStringList knownFactLabels(const Wording &wording)
{
    QStringList labels;
    for (const char *name : knownNames) {
        labels.append(wording.text("StatedField", name));
    }
    labels.sort(Qt::CaseInsensitive);
    return labels;
}

QString factNamed(RecordKind kind, const QString &words, const Wording &wording)
{
    const QString wanted = foldedText(words.simplified());
    for (const Field &field : fieldsOf(kind)) {
        if (foldedText(field.labelText(wording)) == wanted) {
            return field.fieldName();
        }
    }
    for (const char *name : knownNames) {
        if (foldedText(wording.text("StatedField", name)) == wanted) {
            return nameOf(name);
        }
    }
    return words.simplified();
}

} // namespace vigie
