#include "ui/records/money_field_editor.h"

#include "ui/models/value_input.h"

namespace vigie {

namespace {

// Those of the countries with impact bonds in INDIGO, the most frequent first; any other is typed with its
// code.
const QStringList usualCurrencies{QStringLiteral("EUR"), QStringLiteral("GBP"), QStringLiteral("USD"),
    QStringLiteral("CHF"), QStringLiteral("CAD"), QStringLiteral("AUD"), QStringLiteral("JPY"),
    QStringLiteral("INR"), QStringLiteral("ZAR"), QStringLiteral("COP"), QStringLiteral("SEK"),
    QStringLiteral("DKK"), QStringLiteral("PLN")};

} // namespace

MoneyFieldEditor::MoneyFieldEditor(const Field &field, Workspace &workspace, QWidget *parent)
    : LineFieldEditor(field, workspace, parent)
    , m_currency(new QComboBox)
{
    m_currency->setFrame(false);
    m_currency->setObjectName(QString(u"currency." % field.fieldName()));
    m_currency->setAccessibleName(tr("Currency of %1").arg(field.labelText(workspace.wording())));
    m_currency->setToolTip(tr("The currency of an amount typed without one"));
    m_currency->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_currency->setFocusPolicy(Qt::StrongFocus);
    m_currency->setVisible(false); // shown while one types: it would repeat the sign beside the amount
    offerCurrencies();
    row()->addWidget(m_currency);
    watch(m_currency);
    connect(m_currency, &QComboBox::activated, this, &MoneyFieldEditor::changeCurrency);
    connect(this, &FieldEditor::activeChanged, this, [this](bool active) {
        m_currency->setVisible(active && !static_cast<QLineEdit *>(input())->isReadOnly());
    });
}

void MoneyFieldEditor::offerCurrencies()
{
    for (const QString &code : usualCurrencies) {
        if (Currency::fromCode(code)) {
            m_currency->addItem(code);
        }
    }
}

Result<FieldValue> MoneyFieldEditor::typedValue() const
{
    const Result<Currency> assumed = Currency::fromCode(m_currency->currentText());
    return readTyped(typedText(), field(), assumed ? *assumed : Currency::euro(), workspace().wording());
}

QString MoneyFieldEditor::textOf(const FieldValue &value)
{
    showCurrencyOf(value);
    return LineFieldEditor::textOf(value);
}

void MoneyFieldEditor::showCurrencyOf(const FieldValue &value)
{
    const auto *money = std::get_if<Money>(&value);
    const QString code = money && !money->isNull() ? money->currency().code() : Currency::euro().code();
    if (m_currency->findText(code) < 0) {
        m_currency->addItem(code);
    }
    m_currency->setCurrentText(code);
}

void MoneyFieldEditor::changeCurrency()
{
    const Result<FieldValue> typed = typedValue();
    const auto *money = typed ? std::get_if<Money>(&*typed) : nullptr;
    const Result<Currency> currency = Currency::fromCode(m_currency->currentText());
    if (!money || money->isNull() || !currency || money->currency() == *currency) {
        return;
    }
    const QString units = Money::unitsText(money->min(), money->currency());
    const QString most = Money::unitsText(money->max(), money->currency());
    const QString chosen = currency->code();
    setTypedText(
        units == most ? QString(units % u' ' % chosen) : QString(units % u" – " % most % u' ' % chosen));
    noteTyping();
    input()->setFocus();
}

void MoneyFieldEditor::setReadOnly(bool readOnly)
{
    LineFieldEditor::setReadOnly(readOnly);
    m_currency->setEnabled(!readOnly);
}

} // namespace vigie
