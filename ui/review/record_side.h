// RecordSide: the record beside the queue, as another room shows it: where a line is settled in place.
// Whoever makes the page gives it one.
#pragma once

#include "app/records/record_kind.h"

#include <QString>

#include <functional>

class QWidget;

namespace vigie {

struct RecordSide
{
    QWidget *widget = nullptr;
    // Null: nothing. The field is brought into view with what its sources say.
    std::function<void(const RecordRef &, const QString &field)> show;
    std::function<void()> focus;
    // Writes what is being typed; false where it cannot be understood.
    std::function<bool()> commit;
};

} // namespace vigie
