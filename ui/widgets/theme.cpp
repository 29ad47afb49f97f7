#include "ui/widgets/theme.h"

#include <QWidget>

#include <array>

namespace vigie {

namespace {

QColor colour(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

Theme lightTheme()
{
    Theme theme;
    theme.dark = false;
    theme.accent = colour(0x175e63);
    theme.onAccent = colour(0xffffff);
    theme.accentSoft = colour(0xd5e5e5);
    theme.accentLine = colour(0x8fbcbc);
    theme.sidebar = colour(0xeef0f1);
    theme.page = colour(0xf4f5f6);
    theme.card = colour(0xffffff);
    theme.line = colour(0xd9dee1);
    theme.text = colour(0x1f2933);
    theme.muted = colour(0x55616b);
    theme.faint = colour(0x6b757e);
    theme.warningSoft = colour(0xfdf3f0);
    theme.warningLine = colour(0xe2a79c);
    theme.badge = colour(0xf2b84b);
    theme.onBadge = colour(0x3a2a04);
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.accent = colour(0x5cc0bb);
    theme.onAccent = colour(0x062826);
    theme.accentSoft = colour(0x1f4648);
    theme.accentLine = colour(0x3f8482);
    theme.sidebar = colour(0x171c20);
    theme.page = colour(0x1b2126);
    theme.card = colour(0x22292f);
    theme.line = colour(0x39434b);
    theme.text = colour(0xe7ebee);
    theme.muted = colour(0xaab4bc);
    theme.faint = colour(0x8f9aa3);
    theme.warningSoft = colour(0x3a2524);
    theme.warningLine = colour(0x8a4f47);
    theme.badge = colour(0xe0a63a);
    theme.onBadge = colour(0x241a02);
    return theme;
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.page);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.dark ? theme.page : colour(0xfafbfb));
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.onAccent);
    palette.setColor(QPalette::Highlight, theme.accentSoft);
    palette.setColor(QPalette::HighlightedText, theme.dark ? colour(0xffffff) : colour(0x0f3336));
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::PlaceholderText, theme.faint);
    palette.setColor(QPalette::ToolTipBase, theme.dark ? colour(0x323c44) : colour(0x25313b));
    palette.setColor(QPalette::ToolTipText, colour(0xf3f6f7));
    palette.setColor(QPalette::Light, theme.dark ? theme.line.lighter(115) : colour(0xffffff));
    palette.setColor(QPalette::Midlight, theme.dark ? theme.line : colour(0xf0f2f3));
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.dark ? colour(0x14181b) : colour(0xaab3b9));
    palette.setColor(QPalette::Shadow, theme.dark ? colour(0x000000) : colour(0x7d878e));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, theme.dark ? colour(0x717c85) : colour(0x98a1a8));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, theme.line);
    return palette;
}

} // namespace

Theme Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTheme() : lightTheme();
}

QColor Theme::standing(Standing standing) const
{
    switch (standing) {
    case Standing::Verified:
        return dark ? colour(0x55b985) : colour(0x23804f);
    case Standing::Reported:
        return dark ? colour(0x6aa9e0) : colour(0x2f6fa8);
    case Standing::ToVerify:
        return dark ? colour(0xe3ae4a) : colour(0xc07a0a);
    case Standing::Contradicted:
        return dark ? colour(0xf0806f) : colour(0xc2402f);
    case Standing::Unsourced:
        break;
    }
    return dark ? colour(0x8793a0) : colour(0x85909a);
}

std::pair<QColor, QColor> Theme::tag(int rank) const
{
    // Soft tones that stay apart for colour-blind readers by lightness too; the word is always there.
    static const std::array<std::pair<QRgb, QRgb>, 6> lightTones{{{0xe8ebed, 0x46525c}, {0xf4ecd8, 0x6d5008},
        {0xe9e3f4, 0x503a80}, {0xdcecf7, 0x1d4f78}, {0xdcefe2, 0x1c5b37}, {0xf7e2dd, 0x86301f}}};
    static const std::array<std::pair<QRgb, QRgb>, 6> darkTones{{{0x333d45, 0xc8d0d6}, {0x463a1d, 0xf0d597},
        {0x393252, 0xcfc2ef}, {0x1f3d55, 0xaed4f2}, {0x1f4430, 0xa9e0bf}, {0x4c2b26, 0xf3b7ab}}};
    const auto &tones = dark ? darkTones : lightTones;
    const auto &tone = tones[static_cast<size_t>(qMax(0, rank)) % tones.size()];
    return {colour(tone.first), colour(tone.second)};
}

void setTextColour(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    if (palette.color(QPalette::WindowText) != colour) {
        palette.setColor(QPalette::WindowText, colour);
        palette.setColor(QPalette::Text, colour); // on a card, labels take this one
        widget->setPalette(palette);
    }
}

QPalette lightPalette()
{
    return paletteOf(lightTheme());
}

QPalette darkPalette()
{
    return paletteOf(darkTheme());
}

} // namespace vigie
