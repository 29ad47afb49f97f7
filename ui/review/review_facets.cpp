#include "ui/review/review_facets.h"

#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

#include <set>

namespace vigie {

namespace {

constexpr int FilterRole = Qt::UserRole + 1; // the place in m_filters; headings have none
constexpr int CountRole = Qt::UserRole + 2;
constexpr int ChosenRole = Qt::UserRole + 3;
constexpr int margin = 10;

class FacetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {100, option.fontMetrics.height() + (index.data(FilterRole).isValid() ? 9 : 18)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme theme = Theme::of(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(FilterRole).isValid()) {
            paintFacet(*painter, option, index, theme);
        } else {
            QFont font = option.font;
            font.setWeight(QFont::DemiBold);
            font.setPointSizeF(font.pointSizeF() * 0.85);
            painter->setFont(font);
            painter->setPen(theme.muted);
            painter->drawText(option.rect.adjusted(margin, 9, -margin, 0), Qt::AlignVCenter | Qt::AlignLeft,
                index.data().toString());
        }
        painter->restore();
    }

private:
    static void paintFacet(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const Theme &theme)
    {
        const QRect row = option.rect.adjusted(2, 1, -2, -1);
        const bool chosen = index.data(ChosenRole).toBool();
        const bool focused = option.state & QStyle::State_HasFocus;
        if (chosen || (option.state & QStyle::State_MouseOver)) {
            QColor ground = theme.accentSoft;
            ground.setAlphaF(chosen ? 1.0F : 0.45F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground);
            painter.drawRoundedRect(row, 5, 5);
        }
        if (focused) {
            painter.setPen(QPen(theme.accent, 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(row).adjusted(0.6, 0.6, -0.6, -0.6), 5, 5);
        }
        const QString number = QLocale().toString(index.data(CountRole).toLongLong());
        const int width = option.fontMetrics.horizontalAdvance(number);
        painter.setPen(theme.muted);
        painter.drawText(row.adjusted(0, 0, 2 - margin, 0), Qt::AlignRight | Qt::AlignVCenter, number);
        QFont font = option.font;
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        painter.setFont(font);
        painter.setPen(theme.text);
        const QRect room = row.adjusted(margin - 2, 0, -width - margin - 4, 0);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }
};

} // namespace

ReviewFacets::ReviewFacets(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("reviewFacets"));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new FacetDelegate(this));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListWidget::itemClicked, this, &ReviewFacets::choose);
}

QSize ReviewFacets::sizeHint() const
{
    return {qMax(196, fontMetrics().averageCharWidth() * 29), 300};
}

void ReviewFacets::show(
    const std::vector<ReviewCount> &counts, const ReviewFilter &filter, const Wording &wording)
{
    const int row = currentRow();
    clear();
    m_filters.clear();
    addFacet(
        QStringLiteral("everything"), tr("Everything"), linesOf(counts, {}), {}, filter == ReviewFilter());
    addHeading(tr("Why"));
    for (const ReviewReason reason : allReviewReasons) {
        ReviewFilter then = filter;
        then.reason = reason;
        addFacet(reasonName(reason), reasonLabel(reason, wording), linesOf(counts, then), then,
            filter.reason == reason);
    }
    addHeading(tr("What"));
    for (const RecordKind kind : allRecordKinds) {
        ReviewFilter then = filter;
        then.kind = kind;
        addFacet(
            kindName(kind), kindLabel(kind, wording, 2), linesOf(counts, then), then, filter.kind == kind);
    }
    std::set<QString> people;
    for (const ReviewCount &count : counts) {
        people.insert(count.askedOf);
    }
    people.erase(QString());
    if (!people.empty()) {
        addHeading(tr("Asked of"));
    }
    for (const QString &person : people) {
        ReviewFilter then = filter;
        then.askedOf = person;
        addFacet(person, person, linesOf(counts, then), then, filter.askedOf == person);
    }
    setCurrentRow(qBound(0, row, count() - 1));
    setAccessibleName(tr("Why, what and of whom"));
}

void ReviewFacets::addHeading(const QString &text)
{
    auto *item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
}

void ReviewFacets::addFacet(
    const QString &name, const QString &label, qint64 lines, const ReviewFilter &then, bool chosen)
{
    if (lines == 0 && !chosen && name != u"everything") {
        return;
    }
    auto *item = new QListWidgetItem(label, this);
    item->setData(FilterRole, static_cast<int>(m_filters.size()));
    item->setData(CountRole, lines);
    item->setData(ChosenRole, chosen);
    item->setData(Qt::AccessibleTextRole, QString(label % QStringLiteral(", ") % QLocale().toString(lines)));
    item->setToolTip(label);
    ReviewFilter filter = then;
    if (chosen && then.reason && reasonName(*then.reason) == name) {
        filter.reason.reset();
    } else if (chosen && then.kind && kindName(*then.kind) == name) {
        filter.kind.reset();
    } else if (chosen && then.askedOf == name) {
        filter.askedOf.clear();
    }
    m_filters.push_back(filter);
}

void ReviewFacets::choose(const QListWidgetItem *item)
{
    if (item && item->data(FilterRole).isValid()) {
        const ReviewFilter filter = m_filters[static_cast<size_t>(item->data(FilterRole).toInt())];
        emit filterChosen(filter); // which may fill us anew
    }
}

void ReviewFacets::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        choose(currentItem());
        return;
    }
    QListWidget::keyPressEvent(event);
}

void ReviewFacets::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Theme::of(palette()).page);
    painter.end();
    QListWidget::paintEvent(event);
}

} // namespace vigie
