// The title of a record as an SQL expression, for lists and the search index, which read many titles at once.
// The same in every language: "KIMSO · Adie" for a participation, without its role.
#pragma once

#include "app/records/field_catalog.h"

#include <QByteArray>

namespace vigie {

// A scalar subquery for the title of the record of `kind` whose id is `idExpression`.
QByteArray titleSql(RecordKind kind, const QByteArray &idExpression);
// The same for what a reference field of the row `alias` points at, whatever its kind.
QByteArray targetTitleSql(const Field &field, const QByteArray &alias);
// The name by which an organisation is called in narrow places: the short name where there is one. For an
// alias.
QByteArray shortNameSql(const QByteArray &alias);

} // namespace vigie
