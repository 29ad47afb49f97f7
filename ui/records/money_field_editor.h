// MoneyFieldEditor: an amount as people type it, and the currency it has where they write none.
#pragma once

#include "ui/records/line_field_editor.h"

#include <QComboBox>

namespace vigie {

class MoneyFieldEditor : public LineFieldEditor
{
    Q_OBJECT

public:
    MoneyFieldEditor(const Field &field, Workspace &workspace, QWidget *parent);

    Result<FieldValue> typedValue() const override;
    void setReadOnly(bool readOnly) override;

protected:
    QString textOf(const FieldValue &value) override;

private:
    void offerCurrencies();
    void showCurrencyOf(const FieldValue &value);
    // The amount as it stands, in the currency now chosen.
    void changeCurrency();

    QComboBox *m_currency;
};

} // namespace vigie
