// The record panel as the page "To verify" shows it at its side: always there, and open at the field in
// question.
#pragma once

#include "ui/review/record_side.h"

namespace vigie {

class RecordPanel;

RecordSide recordSideOf(RecordPanel &panel);

} // namespace vigie
