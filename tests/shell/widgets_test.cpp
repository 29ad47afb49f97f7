// The small widgets every page is made of, and the colours they are painted in.
#include "ui/widgets/application_icon.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/muted_label.h"
#include "ui/widgets/standing_mark.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/vigie_style.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOptionTab>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace vigie;

class WidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void textIsReadableInLightAndDark();
    void standingsDifferByShapeNotOnlyByColour();
    void everyIconIsDrawnInTheColourOfThePalette();
    void theApplicationIconHasEverySize();
    void aChipIsTakenAwayByItsCrossOrByDelete();
    void aChipWithoutCrossIsOnlyClicked();
    void chipsFlowIntoTheNextLine();
    void aMutedLabelFollowsTheAppearance();
    void theWordsOfATabMayFillIt();
    void aQuietButtonShowsThatItHasTheKeyboard();
};

static double luminance(const QColor &colour)
{
    const auto linear = [](double share) {
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

// The contrast of WCAG 2.1: 4.5 for text, 3 for marks.
static double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

static QImage markOf(Standing standing)
{
    QImage image(44, 44, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStandingMark(painter, QRectF(2, 2, 40, 40), standing, lightPalette());
    painter.end();
    // Black and white: the colour is gone, the shape stays.
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixelColor(x, y, image.pixelColor(x, y).lightness() < 225 ? Qt::black : Qt::white);
        }
    }
    return image;
}

void WidgetsTest::initTestCase()
{
    QApplication::setStyle(new VigieStyle);
    QApplication::setPalette(lightPalette());
}

void WidgetsTest::textIsReadableInLightAndDark()
{
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const Theme theme = Theme::of(palette);
        for (const QColor &ground : {theme.page, theme.card, theme.sidebar}) {
            QVERIFY(contrast(theme.text, ground) >= 7);
            QVERIFY(contrast(theme.muted, ground) >= 4.5);
            QVERIFY2(contrast(theme.accent, ground) >= 4.5, qPrintable(ground.name()));
        }
        QVERIFY2(contrast(theme.faint, theme.card) >= 4.5, qPrintable(theme.faint.name()));
        QVERIFY(contrast(theme.onAccent, theme.accent) >= 4.5);
        QVERIFY(contrast(palette.color(QPalette::HighlightedText), theme.accentSoft) >= 7);
        QVERIFY(contrast(theme.onBadge, theme.badge) >= 4.5);
        QVERIFY(contrast(theme.text, theme.warningSoft) >= 7);
        for (int rank = 0; rank < 6; ++rank) {
            const auto [ground, text] = theme.tag(rank);
            QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(QString::number(rank)));
        }
        for (const auto standing : {Standing::Unsourced, Standing::ToVerify, Standing::Reported,
                 Standing::Verified, Standing::Contradicted}) {
            QVERIFY2(contrast(theme.standing(standing), theme.card) >= 3, qPrintable(standingName(standing)));
        }
    }
}

void WidgetsTest::standingsDifferByShapeNotOnlyByColour()
{
    const Standing all[]{Standing::Unsourced, Standing::ToVerify, Standing::Reported, Standing::Verified,
        Standing::Contradicted};
    for (const Standing one : all) {
        for (const Standing other : all) {
            if (one == other) {
                continue;
            }
            const QImage a = markOf(one);
            const QImage b = markOf(other);
            int different = 0;
            for (int y = 0; y < a.height(); ++y) {
                for (int x = 0; x < a.width(); ++x) {
                    different += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
                }
            }
            QVERIFY2(different > 40, qPrintable(QString(standingName(one) % u" / " % standingName(other))));
        }
    }
}

void WidgetsTest::everyIconIsDrawnInTheColourOfThePalette()
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() > 50);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        if (name.startsWith(QStringLiteral("vigie"))) {
            continue;
        }
        const QImage image = themedIcon(name, IconTone::Accent).pixmap(QSize(40, 40), 1.0).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                if (pixel.alpha() > 250) {
                    ++inked;
                    QVERIFY2(
                        qAbs(pixel.red() - Theme::of(lightPalette()).accent.red()) < 4, qPrintable(name));
                }
            }
        }
        QVERIFY2(inked > 4, qPrintable(name));
    }
    QVERIFY(themedIcon(QStringLiteral("no-such-icon")).isNull());
}

void WidgetsTest::theApplicationIconHasEverySize()
{
    const QIcon icon = applicationIcon();
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QVERIFY(icon.availableSizes().contains(QSize(side, side)));
    }
}

void WidgetsTest::aChipIsTakenAwayByItsCrossOrByDelete()
{
    Chip chip(QStringLiteral("Stage: signed"));
    chip.setRemovable(true);
    chip.resize(chip.sizeHint());
    chip.show();
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QSignalSpy clicked(&chip, &QAbstractButton::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, chip.height() / 2));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(clicked.count(), 0);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 2);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(15, chip.height() / 2));
    QTest::keyClick(&chip, Qt::Key_Return);
    QCOMPARE(clicked.count(), 2);
}

void WidgetsTest::aChipWithoutCrossIsOnlyClicked()
{
    Chip chip(QStringLiteral("+ Filter"));
    chip.resize(chip.sizeHint());
    chip.show();
    QSignalSpy removed(&chip, &Chip::removeRequested);
    QSignalSpy clicked(&chip, &QAbstractButton::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, chip.height() / 2));
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 0);
    QCOMPARE(clicked.count(), 1);
}

void WidgetsTest::chipsFlowIntoTheNextLine()
{
    QWidget holder;
    auto *flow = new FlowLayout(&holder, 8);
    QList<QPushButton *> buttons;
    for (int i = 0; i < 4; ++i) {
        buttons.append(new QPushButton(QStringLiteral("Button")));
        buttons.last()->setFixedSize(100, 20);
        flow->addWidget(buttons.last());
    }
    QCOMPARE(flow->heightForWidth(1000), 20);
    QCOMPARE(flow->heightForWidth(220), 48);
    holder.resize(220, 60);
    holder.show();
    QCOMPARE(buttons[1]->pos(), QPoint(108, 0));
    QCOMPARE(buttons[2]->pos(), QPoint(0, 28));
    auto *first = new QPushButton;
    first->setFixedSize(50, 20);
    flow->insertWidget(0, first);
    QTRY_COMPARE(buttons[0]->pos(), QPoint(58, 0));
    QCOMPARE(first->pos(), QPoint(0, 0));
}

void WidgetsTest::aMutedLabelFollowsTheAppearance()
{
    MutedLabel label(QStringLiteral("31"));
    label.show();
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::of(lightPalette()).muted);
    QApplication::setPalette(darkPalette());
    QCoreApplication::processEvents();
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::of(darkPalette()).muted);
    QApplication::setPalette(lightPalette());
}

void WidgetsTest::theWordsOfATabMayFillIt()
{
    QStyleOptionTab tab;
    tab.text = QStringLiteral("Indicators 3");
    tab.rect = QRect(0, 0, 90, 30);
    const VigieStyle style;
    QCOMPARE(style.subElementRect(QStyle::SE_TabBarTabText, &tab, nullptr).width(), 90);
}

void WidgetsTest::aQuietButtonShowsThatItHasTheKeyboard()
{
    const VigieStyle style;
    QToolButton button;
    button.setAutoRaise(true);
    const auto drawn = [&style, &button](QStyle::State focus) {
        QImage image(24, 24, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionToolButton option;
        option.rect = image.rect();
        option.palette = button.palette();
        option.subControls = QStyle::SC_ToolButton;
        option.state = QStyle::State_Enabled | QStyle::State_AutoRaise | focus;
        style.drawComplexControl(QStyle::CC_ToolButton, &option, &painter, &button);
        return image;
    };
    QVERIFY(drawn({}) != drawn(QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange));
}

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
