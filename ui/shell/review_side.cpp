#include "ui/shell/review_side.h"

#include "ui/records/fact_row.h"
#include "ui/records/field_row.h"
#include "ui/records/marked_claims.h"
#include "ui/records/record_form.h"
#include "ui/records/record_panel.h"

#include <QTabBar>
#include <QTimer>

#include <array>

namespace vigie {

namespace {

// Values that contradict each other open by themselves a moment later, and push what is below them away.
constexpr std::array lookAgain{0, 250}; // ms

void reveal(RecordForm &form, QWidget &row, MarkedClaims &evidence)
{
    evidence.setOpen(true);
    for (const int wait : lookAgain) {
        QTimer::singleShot(wait, &row, [&form, &row] { form.ensureWidgetVisible(&row, 0, 24); });
    }
}

// The field, or the fact without one, with what its sources say, on the first tab.
void showField(RecordPanel &panel, const QString &field)
{
    if (auto *tabs = panel.findChild<QTabBar *>(QStringLiteral("recordTabs"))) {
        tabs->setCurrentIndex(0);
    }
    auto *form = panel.findChild<RecordForm *>();
    if (!form) {
        return;
    }
    const QList<FieldRow *> rows = form->findChildren<FieldRow *>();
    for (FieldRow *row : rows) {
        if (row->field().fieldName() == field) {
            reveal(*form, *row, row->evidence());
        }
    }
    if (auto *fact = form->findChild<FactRow *>(QString(u"fact." % field))) {
        reveal(*form, *fact, fact->evidence());
    }
}

} // namespace

RecordSide recordSideOf(RecordPanel &panel)
{
    panel.findChild<QWidget *>(QStringLiteral("closeRecord"))->hide();
    RecordSide side;
    side.widget = &panel;
    side.show = [&panel](const RecordRef &record, const QString &field) {
        panel.setRecord(record);
        showField(panel, field);
    };
    side.focus = [&panel] { panel.focusForm(); };
    side.commit = [&panel] { return panel.commit(); };
    return side;
}

} // namespace vigie
