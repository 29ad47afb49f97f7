// FieldCells: one field of the catalog as the plain columns and texts of an exported table: amounts in units
// of their currency, dates as EDTF, numbers with a point, codes as codes, a reference as an id with its title
// beside it ("contract_id", "contract_title").
#pragma once

#include "app/exchange/view_table.h"
#include "app/records/field_catalog.h"
#include "app/records/field_value.h"

#include <QStringList>

#include <vector>

namespace vigie {

std::vector<ViewColumn> exportColumnsOf(const Field &field);
// As many as exportColumnsOf() gives; `title` is that of a reference.
QStringList exportCells(const FieldValue &value, const Field &field, const QString &title = {});
// The least and, of a range, the greatest amount.
QStringList amountCells(const Money &money);

} // namespace vigie
