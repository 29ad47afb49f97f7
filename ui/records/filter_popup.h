// FilterPopup: the choice of what one column may be: values with their counts, or a span between two dates or
// amounts, known or unknown, and the standing of its evidence. Every change is in force at once; Escape
// closes.
#pragma once

#include "app/editing/workspace.h"
#include "app/storage/record_list.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QVBoxLayout;

namespace vigie {

class FilterPopup : public QFrame
{
    Q_OBJECT

public:
    // query: the list as it is filtered now.
    FilterPopup(
        Workspace &workspace, const ListQuery &query, const ListColumn &column, QWidget *parent = nullptr);

    void openBelow(const QWidget *widget);

signals:
    // The filters of this column as they shall be; none: it is not filtered.
    void chosen(const QString &column, const std::vector<vigie::ListFilter> &filters);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool isSpan() const;
    void build();
    void addHeading(QVBoxLayout *rows, const QString &text);
    void addSpan(QVBoxLayout *rows);
    QListWidget *addChoices(QVBoxLayout *rows, const QString &name);
    void addKnown(QVBoxLayout *rows);
    void addFacets(QVBoxLayout *rows);
    void addStandings(QVBoxLayout *rows);
    void addCheck(QListWidget *list, const QString &text, const QString &value, bool checked);
    void searchFacets(const QString &words);
    const ListFilter *present(ListFilter::Test test) const;
    // The canonical text of what stands in the line; empty where it is empty or cannot be understood.
    QString spanEnd(const QLineEdit *line, QString *problem) const;
    void announce();

    Workspace &m_workspace;
    ListQuery m_query;
    const ListColumn &m_column;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLabel *m_problem = nullptr;
    QListWidget *m_known = nullptr;
    QListWidget *m_facets = nullptr;
    QListWidget *m_standings = nullptr;
    bool m_building = true;
};

} // namespace vigie
