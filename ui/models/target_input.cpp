#include "ui/models/target_input.h"

#include "ui/models/value_input.h"

namespace vigie {

bool isTarget(const Field &field)
{
    return field.kind == RecordKind::OutcomeMetric && field.fieldName() == u"target";
}

QString targetText(const QString &quantity, const QString &unit)
{
    return quantity.isEmpty() || unit.isEmpty() ? quantity : QString(quantity % u' ' % unit);
}

// The longest beginning that is a quantity; the words after it are the unit.
Result<TypedTarget> readTypedTarget(const QString &text, const Field &target, const Wording &wording)
{
    const Result<FieldValue> whole = readTyped(text, target, FieldValue(), wording);
    if (whole) {
        return TypedTarget{*whole, std::nullopt};
    }
    for (qsizetype end = text.lastIndexOf(u' '); end > 0; end = text.lastIndexOf(u' ', end - 1)) {
        const Result<FieldValue> beginning = readTyped(text.left(end), target, FieldValue(), wording);
        if (beginning && !isUnknown(*beginning)) {
            return TypedTarget{*beginning, text.mid(end).trimmed()};
        }
    }
    return whole.error();
}

} // namespace vigie
