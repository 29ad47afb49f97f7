#include "tests/support/big_observatory.h"

#include "app/storage/record_writer.h"

namespace vigie::testing {

bool fillUntilBig(Workspace &workspace)
{
    const auto fill = [](RecordWriter &writer) -> Result<void> {
        for (int i = 0; i < contractsInABigObservatory; ++i) {
            Record filler = contract(QStringLiteral("Contrat %1").arg(i));
            filler.set(u"notes", QString(40000, QChar(u'a' + i % 26)));
            if (const Result<RecordId> done = writer.insert(filler); !done) {
                return done.error();
            }
        }
        return {};
    };
    return workspace.perform({QStringLiteral("fill"), fill}) && workspace.save();
}

void fillUntilBig(Observatory &observatory)
{
    if (!fillUntilBig(observatory.workspace())) {
        qFatal("the observatory cannot be filled");
    }
}

} // namespace vigie::testing
