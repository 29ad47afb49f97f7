// The words of a list: its title, the button and the name of a new record.
#pragma once

#include "app/base/language.h"
#include "app/storage/record_list.h"

namespace vigie {

QString viewTitle(ListView view, const Wording &wording); // "Contracts", "Investors"
QString newRecordText(RecordKind kind,
    const Wording &wording); // "New contract": the button, and the name until another is typed
QString emptyListText(ListView view, const Wording &wording); // "No contract yet"

} // namespace vigie
