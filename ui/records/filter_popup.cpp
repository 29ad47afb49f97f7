#include "ui/records/filter_popup.h"

#include "ui/models/filter_text.h"
#include "ui/models/value_input.h"
#include "ui/widgets/style_shapes.h"
#include "ui/widgets/theme.h"

#include "app/base/folded_text.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace vigie {

namespace {

constexpr int popupWidth = 270;
constexpr qsizetype searchableFrom = 12;
constexpr int mostFacets = 400;

void fitToRows(QListWidget *list, int most)
{
    const int rows = qBound(1, list->count(), most);
    const int height = list->sizeHintForRow(0) > 0 ? list->sizeHintForRow(0) : 20;
    list->setFixedHeight(rows * height + 4);
}

} // namespace

FilterPopup::FilterPopup(
    Workspace &workspace, const ListQuery &query, const ListColumn &column, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_workspace(workspace)
    , m_query(query)
    , m_column(column)
{
    setObjectName(QStringLiteral("filterPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(popupWidth);
    build();
    m_building = false;
}

bool FilterPopup::isSpan() const
{
    return m_column.type == FieldType::Date || m_column.type == FieldType::Money
        || m_column.type == FieldType::Quantity || m_column.type == FieldType::Number;
}

void FilterPopup::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 10, 12, 12);
    rows->setSpacing(6);
    addHeading(rows, m_column.label(m_workspace.wording()));
    if (isSpan() && m_column.field) {
        addSpan(rows);
        addKnown(rows);
    } else {
        addFacets(rows);
    }
    if (m_column.field) {
        addHeading(rows, tr("Standing"));
        addStandings(rows);
    }
}

void FilterPopup::addHeading(QVBoxLayout *rows, const QString &text)
{
    auto *heading = new QLabel(text);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    rows->addWidget(heading);
}

void FilterPopup::addSpan(QVBoxLayout *rows)
{
    const ListFilter *before = present(ListFilter::Test::Between);
    auto *line = new QHBoxLayout;
    const auto makeEnd = [this, before, line](int end, const QString &placeholder, const QString &name) {
        auto *edit = new QLineEdit;
        edit->setObjectName(name);
        edit->setPlaceholderText(placeholder);
        edit->setAccessibleName(placeholder);
        const QString value = before ? before->values.value(end) : QString();
        edit->setText(value.isEmpty() ? QString() : facetText(value, m_column, m_workspace));
        connect(edit, &QLineEdit::editingFinished, this, &FilterPopup::announce);
        line->addWidget(edit);
        return edit;
    };
    m_from = makeEnd(0, tr("from"), QStringLiteral("filterFrom"));
    m_to = makeEnd(1, tr("to"), QStringLiteral("filterTo"));
    rows->addLayout(line);
    m_problem = new QLabel;
    m_problem->setWordWrap(true);
    m_problem->setVisible(false);
    setTextColour(m_problem, Theme::of(palette()).standing(Standing::Contradicted));
    rows->addWidget(m_problem);
}

QListWidget *FilterPopup::addChoices(QVBoxLayout *rows, const QString &name)
{
    auto *list = new QListWidget;
    list->setObjectName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setUniformItemSizes(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    rows->addWidget(list);
    connect(list, &QListWidget::itemChanged, this, &FilterPopup::announce);
    // A click on the words does what a click on the box does.
    connect(list, &QListWidget::itemActivated, this, [](QListWidgetItem *item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    return list;
}

void FilterPopup::addCheck(QListWidget *list, const QString &text, const QString &value, bool checked)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(Qt::UserRole, value);
    item->setSizeHint(QSize(0, fontMetrics().height() + 7));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
}

void FilterPopup::addKnown(QVBoxLayout *rows)
{
    m_known = addChoices(rows, QStringLiteral("filterKnown"));
    addCheck(m_known, tr("known"), QStringLiteral("known"), present(ListFilter::Test::IsKnown));
    addCheck(m_known, tr("unknown"), QStringLiteral("unknown"), present(ListFilter::Test::IsUnknown));
    fitToRows(m_known, 2);
}

void FilterPopup::addFacets(QVBoxLayout *rows)
{
    const auto facets = RecordList(m_workspace.database()).facets(m_query, m_column.key);
    if (!facets) {
        rows->addWidget(new QLabel(facets.error().message));
        return;
    }
    if (std::ssize(*facets) > searchableFrom) {
        auto *search = new QLineEdit;
        search->setObjectName(QStringLiteral("filterSearch"));
        search->setPlaceholderText(tr("Find a value…"));
        search->setAccessibleName(search->placeholderText());
        search->setClearButtonEnabled(true);
        connect(search, &QLineEdit::textChanged, this, &FilterPopup::searchFacets);
        rows->addWidget(search);
    }
    m_facets = addChoices(rows, QStringLiteral("filterValues"));
    const ListFilter *before = present(ListFilter::Test::IsOneOf);
    int shown = 0;
    for (const FacetValue &facet : *facets) {
        if (++shown > mostFacets) {
            break;
        }
        const QString count = m_workspace.wording().locale().toString(facet.count);
        const QString text = facetText(facet.value, m_column, m_workspace) % u"  (" % count % u')';
        addCheck(m_facets, text, facet.value, before && before->values.contains(facet.value));
    }
    fitToRows(m_facets, 10);
}

void FilterPopup::addStandings(QVBoxLayout *rows)
{
    m_standings = addChoices(rows, QStringLiteral("filterStandings"));
    const ListFilter *before = present(ListFilter::Test::StandingIsOneOf);
    for (const Standing standing : {Standing::Verified, Standing::Reported, Standing::ToVerify,
             Standing::Contradicted, Standing::Unsourced}) {
        const QString name = standingName(standing);
        addCheck(m_standings, standingLabel(standing, m_workspace.wording()), name,
            before && before->values.contains(name));
    }
    fitToRows(m_standings, 5);
}

void FilterPopup::searchFacets(const QString &words)
{
    const QString wanted = foldedText(words);
    for (int row = 0; row < m_facets->count(); ++row) {
        QListWidgetItem *item = m_facets->item(row);
        item->setHidden(!wanted.isEmpty() && !foldedText(item->text()).contains(wanted));
    }
}

const ListFilter *FilterPopup::present(ListFilter::Test test) const
{
    for (const ListFilter &filter : m_query.filters) {
        if (filter.column == m_column.key && filter.test == test) {
            return &filter;
        }
    }
    return nullptr;
}

QString FilterPopup::spanEnd(const QLineEdit *line, QString *problem) const
{
    if (line->text().trimmed().isEmpty()) {
        return {};
    }
    const auto value = parseValue(line->text(), *m_column.field, m_workspace.wording());
    if (!value) {
        *problem = value.error().message;
        return {};
    }
    return toCanonical(*value, *m_column.field);
}

void FilterPopup::announce()
{
    if (m_building) {
        return;
    }
    std::vector<ListFilter> filters;
    if (m_from) {
        QString problem;
        const QStringList ends{spanEnd(m_from, &problem), spanEnd(m_to, &problem)};
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
        if (!ends[0].isEmpty() || !ends[1].isEmpty()) {
            filters.push_back({m_column.key, ListFilter::Test::Between, ends});
        }
    }
    const auto checkedOf = [](const QListWidget *list) {
        QStringList values;
        for (int row = 0; list && row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked) {
                values.append(list->item(row)->data(Qt::UserRole).toString());
            }
        }
        return values;
    };
    const QStringList known = checkedOf(m_known);
    if (known.size() == 1) { // both is no condition
        const bool isKnown = known.front() == u"known";
        filters.push_back(
            {m_column.key, isKnown ? ListFilter::Test::IsKnown : ListFilter::Test::IsUnknown, {}});
    }
    if (const QStringList values = checkedOf(m_facets); !values.isEmpty()) {
        filters.push_back({m_column.key, ListFilter::Test::IsOneOf, values});
    }
    if (const QStringList values = checkedOf(m_standings); !values.isEmpty()) {
        filters.push_back({m_column.key, ListFilter::Test::StandingIsOneOf, values});
    }
    emit chosen(m_column.key, filters);
}

void FilterPopup::openBelow(const QWidget *widget)
{
    adjustSize();
    QPoint place = widget->mapToGlobal(QPoint(0, widget->height() + 4));
    if (const QScreen *screen = widget->screen()) {
        const QRect room = screen->availableGeometry();
        place.setX(qBound(room.left(), place.x(), qMax(room.left(), room.right() - width())));
        place.setY(qBound(room.top(), place.y(), qMax(room.top(), room.bottom() - height())));
    }
    move(place);
    show();
    if (m_from) {
        m_from->setFocus();
    } else if (m_facets) {
        m_facets->setFocus();
    }
}

void FilterPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme theme = Theme::of(palette());
    painter.fillRect(rect(), theme.line);
    painter.fillRect(rect().adjusted(1, 1, -1, -1), theme.card);
}

} // namespace vigie
