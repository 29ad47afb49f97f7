#include "ui/records/static_text_cache.h"

namespace vigie {

namespace {

constexpr qsizetype keptTexts = 6000; // some screens of cells

}

StaticTextCache::StaticTextCache()
    : m_texts(keptTexts)
{
}

const StaticTextCache::Text &StaticTextCache::shortened(const QString &text, const QFont &font, int width)
{
    const QString family
        = font.family() + QString::number(font.pointSizeF()) + QString::number(font.pixelSize());
    if (family != m_family) {
        m_texts.clear();
        m_family = family;
    }
    const Key key{text, width, static_cast<int>(font.weight())};
    if (const Text *known = m_texts.object(key)) {
        return *known;
    }
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, width);
    auto made = std::make_unique<Text>();
    made->text.setTextFormat(Qt::PlainText);
    made->text.setText(shown);
    made->text.prepare({}, font);
    made->elided = shown != text;
    const Text *kept = made.get();
    m_texts.insert(key, made.release());
    return *kept;
}

} // namespace vigie
