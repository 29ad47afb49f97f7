#include "ui/models/view_words.h"

#include <QCoreApplication>

namespace vigie {

namespace {

struct ViewWords
{
    const char *title;
    const char *empty;
};

ViewWords wordsOf(ListView view)
{
    switch (view) {
    case ListView::Contracts:
        return {QT_TRANSLATE_NOOP("ListView", "Contracts"), QT_TRANSLATE_NOOP("ListView", "No contract yet")};
    case ListView::Organisations:
        return {QT_TRANSLATE_NOOP("ListView", "Organisations"),
            QT_TRANSLATE_NOOP("ListView", "No organisation yet")};
    case ListView::Investors:
        return {QT_TRANSLATE_NOOP("ListView", "Investors"), QT_TRANSLATE_NOOP("ListView", "No investor yet")};
    case ListView::Operators:
        return {QT_TRANSLATE_NOOP("ListView", "Operators"), QT_TRANSLATE_NOOP("ListView", "No operator yet")};
    case ListView::Evaluators:
        return {
            QT_TRANSLATE_NOOP("ListView", "Evaluators"), QT_TRANSLATE_NOOP("ListView", "No evaluator yet")};
    case ListView::Payers:
        return {QT_TRANSLATE_NOOP("ListView", "Payers"), QT_TRANSLATE_NOOP("ListView", "No payer yet")};
    case ListView::People:
        return {QT_TRANSLATE_NOOP("ListView", "People"), QT_TRANSLATE_NOOP("ListView", "No person yet")};
    case ListView::Participations:
        return {QT_TRANSLATE_NOOP("ListView", "Participations"),
            QT_TRANSLATE_NOOP("ListView", "No participation yet")};
    case ListView::Ties:
        return {QT_TRANSLATE_NOOP("ListView", "Ties"), QT_TRANSLATE_NOOP("ListView", "No tie yet")};
    case ListView::Events:
        return {QT_TRANSLATE_NOOP("ListView", "Events"), QT_TRANSLATE_NOOP("ListView", "No event yet")};
    case ListView::OutcomeMetrics:
        return {
            QT_TRANSLATE_NOOP("ListView", "Indicators"), QT_TRANSLATE_NOOP("ListView", "No indicator yet")};
    case ListView::Payments:
        return {QT_TRANSLATE_NOOP("ListView", "Payments"), QT_TRANSLATE_NOOP("ListView", "No payment yet")};
    case ListView::Sources:
        return {QT_TRANSLATE_NOOP("ListView", "Sources"), QT_TRANSLATE_NOOP("ListView", "No source yet")};
    case ListView::Testimonies:
        return {
            QT_TRANSLATE_NOOP("ListView", "Testimonies"), QT_TRANSLATE_NOOP("ListView", "No testimony yet")};
    case ListView::Claims:
        return {QT_TRANSLATE_NOOP("ListView", "Claims"), QT_TRANSLATE_NOOP("ListView", "No claim yet")};
    case ListView::Leads:
        return {QT_TRANSLATE_NOOP("ListView", "Leads"), QT_TRANSLATE_NOOP("ListView", "No lead yet")};
    }
    Q_UNREACHABLE();
}

} // namespace

QString viewTitle(ListView view, const Wording &wording)
{
    return wording.text("ListView", wordsOf(view).title);
}

QString emptyListText(ListView view, const Wording &wording)
{
    return wording.text("ListView", wordsOf(view).empty);
}

QString newRecordText(RecordKind kind, const Wording &wording)
{
    switch (kind) {
    case RecordKind::Contract:
        return wording.text("ListView", QT_TRANSLATE_NOOP("ListView", "New contract"));
    case RecordKind::Organisation:
        return wording.text("ListView", QT_TRANSLATE_NOOP("ListView", "New organisation"));
    case RecordKind::Person:
        return wording.text("ListView", QT_TRANSLATE_NOOP("ListView", "New person"));
    case RecordKind::Event:
        return wording.text("ListView", QT_TRANSLATE_NOOP("ListView", "New event"));
    case RecordKind::Source:
        return wording.text("ListView", QT_TRANSLATE_NOOP("ListView", "New source"));
    case RecordKind::Testimony:
        return wording.text("ListView", QT_TRANSLATE_NOOP("ListView", "New testimony"));
    case RecordKind::Lead:
        return wording.text("ListView", QT_TRANSLATE_NOOP("ListView", "New lead"));
    default: // made where they belong, in the page of a contract or an actor
        return {};
    }
}

} // namespace vigie
