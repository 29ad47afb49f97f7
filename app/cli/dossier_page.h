// The evidence for the fields of a record as the command line gives it: the same for `show` and `claim list`.
#pragma once

#include "app/storage/evidence_reader.h"

#include <QJsonObject>

namespace vigie {

// {"id","field","value","source":{"id","reference","title","confidential"},"locator","quotation","standing",
//  "notes","agreement"}; agreement with the retained value: agrees, differs or silent.
QJsonObject claimObject(const QString &field, const StatedClaim &claim);
// {"standing","reason","note","decided_by","decided_on","questioned"}: the last three where a person decided.
QJsonObject standingObject(const FieldDossier &dossier, const Wording &wording);

QString agreementName(Agreement agreement);
// One row of a table: value in words, agreement, source, locator, notes.
QStringList claimRow(RecordKind kind, const QString &field, const StatedClaim &claim, const Wording &wording);

} // namespace vigie
