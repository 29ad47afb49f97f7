// The LaTeX in which BibTeX files write accents and signs, as plain text.
#pragma once

#include <QString>

namespace vigie {

// "{\'E}conomie \& soci{\'e}t\'es" → "Économie & sociétés". Commands it does not know go, what they act on
// stays.
QString fromLatex(QStringView text);
// The same for addresses, where "~" and "--" mean themselves.
QString addressFromLatex(QStringView text);

} // namespace vigie
