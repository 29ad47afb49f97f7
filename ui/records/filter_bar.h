// FilterBar: the filters in force as chips, the way to one more, and the field that filters while one types.
#pragma once

#include "app/editing/workspace.h"
#include "app/storage/record_list.h"

#include <QWidget>

class QLineEdit;

namespace vigie {

class Chip;
class FlowLayout;

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    FilterBar(Workspace &workspace, ListView view, QWidget *parent = nullptr);

    // Shows what the list is filtered by.
    void showQuery(const ListQuery &query);
    QLineEdit *textField() const { return m_text; }
    // The choice for one column, below its chip or below "+ Filter".
    void openPopup(const QString &column);

signals:
    void filtersChanged(const std::vector<vigie::ListFilter> &filters);
    void wordsChanged(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rebuildChips();
    void openColumnMenu();
    void replace(const QString &column, const std::vector<ListFilter> &filters);

    Workspace &m_workspace;
    ListQuery m_query;
    FlowLayout *m_flow;
    Chip *m_add;
    QLineEdit *m_text;
    std::vector<Chip *> m_chips; // one a filter
};

} // namespace vigie
