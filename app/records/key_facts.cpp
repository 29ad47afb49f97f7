#include "app/records/key_facts.h"

#include "app/records/code_list.h"
#include "app/records/field_catalog.h"

namespace vigie {

QString keyFactLabel(const QString &fieldOrRole, const Wording &wording)
{
    const Field *field = findField(RecordKind::Contract, fieldOrRole);
    return field ? field->labelText(wording)
                 : CodeList::named(u"role").label(fieldOrRole, wording.language());
}

} // namespace vigie
