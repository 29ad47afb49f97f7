#include "app/cli/assignments.h"

#include "app/storage/record_reader.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vigie {

namespace {

Error wrong(const Wording &wording, const char *sentence, const QString &what, const QString &more = {})
{
    QString message = wording.text("CommandLine", sentence).arg(what);
    return {ErrorKind::InvalidInput, more.isEmpty() ? message : QString(message % u' ' % more), {}};
}

QString fieldNames(RecordKind kind)
{
    QStringList names;
    for (const Field &field : fieldsOf(kind)) {
        names.append(field.fieldName());
    }
    return names.join(u", "_s);
}

// "person:andre-dupon" says the kind; otherwise any kind the field allows.
Result<FieldValue> referenceValue(
    const QString &text, const Field &field, const Database &database, const Wording &wording)
{
    if (text.isEmpty()) {
        return FieldValue();
    }
    std::vector<RecordKind> kinds(field.targets.begin(), field.targets.end());
    QString name = text;
    const qsizetype colon = text.indexOf(u':');
    if (const auto kind = kindFromName(QStringView(text).left(qMax<qsizetype>(colon, 0)))) {
        kinds = {*kind};
        name = text.sliced(colon + 1);
    }
    const Result<RecordRef> ref = RecordReader(database).resolve(name, kinds, wording);
    if (!ref) {
        return ref.error();
    }
    return FieldValue(*ref);
}

Currency currencyOf(const Record &record, const Field &field)
{
    const Money present = field.type == FieldType::Money ? record.money(field.fieldName()) : Money();
    return present.isNull() ? Currency::euro() : present.currency();
}

Result<Assignment> readAssignment(
    const QString &argument, const Record &record, const Database &database, const Wording &wording)
{
    const qsizetype equals = argument.indexOf(u'=');
    if (equals <= 0) {
        return wrong(
            wording, QT_TRANSLATE_NOOP("CommandLine", "“%1” is not of the form FIELD=VALUE."), argument);
    }
    const QString name = argument.first(equals).trimmed();
    const QString text = argument.sliced(equals + 1).trimmed();
    const Field *field = findField(record.kind(), name);
    if (!field) {
        return wrong(wording, QT_TRANSLATE_NOOP("CommandLine", "There is no field “%1”. The fields are:"),
            name, fieldNames(record.kind()));
    }
    const Result<FieldValue> value = field->type == FieldType::Reference
        ? referenceValue(text, *field, database, wording)
        : parseValue(text, *field, wording, currencyOf(record, *field));
    if (!value) {
        return Error{value.error().kind, QString(name % u": " % value.error().message), {}};
    }
    return Assignment{field, *value};
}

} // namespace

Result<std::vector<Assignment>> readAssignments(
    const QStringList &arguments, const Record &record, const Database &database, const Wording &wording)
{
    std::vector<Assignment> assignments;
    for (const QString &argument : arguments) {
        Result<Assignment> assignment = readAssignment(argument, record, database, wording);
        if (!assignment) {
            return assignment.error();
        }
        assignments.push_back(std::move(*assignment));
    }
    return assignments;
}

} // namespace vigie
