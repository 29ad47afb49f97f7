// What the lists of record_list.h are made of: their columns by key, the role a role view stands for.
#pragma once

#include "app/storage/record_list.h"

#include <QByteArray>

namespace vigie {

// nullptr for a key the view does not have: keys come from saved views and from the command line.
const ListColumn *findColumn(ListView view, QStringView key);
// "investor" for Investors; empty for a view that is no role view.
QByteArray roleOf(ListView view);
// The role whose parties a computed column of contracts names: "operator" for "operators"; empty for others.
QByteArray partyRoleOf(const ListColumn &column);
// A column of amounts, of a field or computed.
bool isAmount(const ListColumn &column);

} // namespace vigie
