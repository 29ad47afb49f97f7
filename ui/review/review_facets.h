// ReviewFacets: why, what and who: the reasons, kinds of record and people asked that are in the queue, each
// with its number. Choosing one narrows the queue; choosing it again widens it.
#pragma once

#include "app/base/language.h"
#include "app/storage/review_queue.h"

#include <QListWidget>

namespace vigie {

class ReviewFacets : public QListWidget
{
    Q_OBJECT

public:
    explicit ReviewFacets(QWidget *parent = nullptr);

    void show(const std::vector<ReviewCount> &counts, const ReviewFilter &filter, const Wording &wording);
    QSize sizeHint() const override;

signals:
    void filterChosen(const vigie::ReviewFilter &filter);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addHeading(const QString &text);
    // The filter with this facet chosen, or given up where it is chosen already.
    void addFacet(
        const QString &name, const QString &label, qint64 lines, const ReviewFilter &then, bool chosen);
    void choose(const QListWidgetItem *item);

    std::vector<ReviewFilter> m_filters; // what choosing a row means
};

} // namespace vigie
