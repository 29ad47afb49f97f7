// SearchPalette: what the search field finds, below it, at every key. Arrows choose, Enter opens, Escape
// closes.
#pragma once

#include "app/records/record_kind.h"
#include "app/storage/search_index.h"

#include <QFrame>

#include <vector>

class QLabel;
class QListWidget;
class QTimer;

namespace vigie {

class SearchField;
class SearchHitDelegate;
class Workspace;

class SearchPalette : public QFrame
{
    Q_OBJECT

public:
    // A child of the window, raised above everything in it.
    SearchPalette(SearchField *field, QWidget *window);

    void setWorkspace(Workspace *workspace);
    void searchAgain(); // the index has arrived
    void retranslate();
    bool hasHits() const { return !m_hits.empty(); }

signals:
    void recordChosen(const vigie::RecordRef &record);
    void left(); // by Escape: the keyboard goes back to the page
    void failed(const vigie::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed();
    void search();
    void showUnready();
    void showHits(const QStringList &words);
    void place();
    void dismiss();
    bool handleKey(int key);
    void step(int by);
    void choose(int row);

    SearchField *m_field;
    QListWidget *m_list;
    QLabel *m_note;
    SearchHitDelegate *m_delegate;
    QTimer *m_wait;
    Workspace *m_workspace = nullptr;
    std::vector<SearchHit> m_hits;
    qint64 m_lastCost = 0; // milliseconds; a slow search waits for a pause in the typing
};

} // namespace vigie
