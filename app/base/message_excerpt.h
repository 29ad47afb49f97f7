// What an error sentence quotes of what was typed: one line, never longer than a sentence bears.
#pragma once

#include <QString>

namespace vigie {

QString messageExcerpt(QStringView text);

} // namespace vigie
