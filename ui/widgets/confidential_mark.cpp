#include "ui/widgets/confidential_mark.h"

#include "app/records/code_list.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace vigie {

namespace {

constexpr int iconSide = 14;

}

ConfidentialMark::ConfidentialMark(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_word(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_icon);
    row->addWidget(m_word);
    row->addStretch(1);
    QFont font = m_word->font();
    font.setWeight(QFont::DemiBold);
    m_word->setFont(font);
    takeTheme();
    hide();
}

void ConfidentialMark::setConfidentiality(const QString &code, const Wording &wording)
{
    const QString word = confidentialityWord(code, wording);
    m_word->setText(word);
    setAccessibleName(word);
    setVisible(!word.isEmpty());
}

void ConfidentialMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        takeTheme();
    }
}

void ConfidentialMark::takeTheme()
{
    m_icon->setPixmap(themedIcon(QStringLiteral("lock"), IconTone::Warning)
                          .pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    setTextColour(m_word, Theme::of(palette()).standing(Standing::Contradicted));
}

QString confidentialityWord(const QString &code, const Wording &wording)
{
    const bool isOpen = code.isEmpty() || code == u"public";
    return isOpen ? QString() : CodeList::named(u"confidentiality").label(code, wording.language());
}

} // namespace vigie
