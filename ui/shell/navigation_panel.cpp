#include "ui/shell/navigation_panel.h"

#include "ui/shell/navigation_delegate.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace vigie {

using namespace navigation;

NavigationPanel::NavigationPanel(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    setItemDelegate(new NavigationDelegate(this));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
    for (const PageInfo &info : allPages()) {
        if (info.section) {
            auto *heading = new QListWidgetItem(this);
            heading->setFlags(Qt::NoItemFlags);
            heading->setData(SectionRole, QString::fromLatin1(info.section));
        }
        auto *item = new QListWidgetItem(this);
        item->setData(PageRole, static_cast<int>(info.page));
    }
    retranslate();
    connect(this, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item && item->data(PageRole).isValid()) {
            emit pageChosen(static_cast<Page>(item->data(PageRole).toInt()));
        }
    });
}

void NavigationPanel::setCurrentPage(Page page)
{
    setCurrentItem(itemOf(page));
}

void NavigationPanel::clearCurrentPage()
{
    const QSignalBlocker quiet(this);
    setCurrentItem(nullptr);
    clearSelection();
    viewport()->update();
}

void NavigationPanel::setCount(Page page, std::optional<qint64> count)
{
    QListWidgetItem *item = itemOf(page);
    item->setData(CountRole, count ? QVariant(*count) : QVariant());
    describe(item);
}

void NavigationPanel::retranslate()
{
    for (int row = 0; row < count(); ++row) {
        describe(item(row));
    }
    setAccessibleName(tr("Pages"));
}

QSize NavigationPanel::sizeHint() const
{
    return {qMax(200, fontMetrics().averageCharWidth() * 26), 400};
}

void NavigationPanel::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const Theme theme = Theme::of(palette());
    painter.fillRect(viewport()->rect(), theme.sidebar);
    painter.fillRect(viewport()->width() - 1, 0, 1, viewport()->height(), theme.line);
    painter.end();
    QListWidget::paintEvent(event);
}

void NavigationPanel::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        doItemsLayout();
    }
}

QListWidgetItem *NavigationPanel::itemOf(Page page) const
{
    for (int row = 0; row < count(); ++row) {
        const QVariant of = item(row)->data(PageRole);
        if (of.isValid() && of.toInt() == static_cast<int>(page)) {
            return item(row);
        }
    }
    return nullptr;
}

void NavigationPanel::describe(QListWidgetItem *item) const
{
    const QVariant page = item->data(PageRole);
    if (!page.isValid()) {
        const QByteArray section = item->data(SectionRole).toString().toLatin1();
        item->setText(QCoreApplication::translate("Page", section.constData()));
        return;
    }
    const QString title = pageTitle(static_cast<Page>(page.toInt()));
    item->setText(title);
    const QVariant number = item->data(CountRole);
    QString spoken = title;
    if (number.isValid()) {
        const bool lines = infoOf(static_cast<Page>(page.toInt())).hasBadge;
        spoken = (lines ? tr("%1, %2 lines") : tr("%1, %2 records"))
                     .arg(title, QLocale().toString(number.toLongLong()));
    }
    item->setData(Qt::AccessibleTextRole, spoken);
}

} // namespace vigie
