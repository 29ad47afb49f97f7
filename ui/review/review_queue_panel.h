// ReviewQueuePanel: working through what is to verify: facets, the lines, and the record of the current one
// at the right. The keyboard is enough: Up and Down, Enter (done), Shift+Enter (done, with a reason), A
// (ask), O (open the record).
#pragma once

#include "app/editing/workspace.h"
#include "app/records/review_item.h"
#include "ui/review/record_side.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace vigie {

class ElidedLabel;
class ReviewFacets;
class ReviewInput;
class ReviewModel;

class ReviewQueuePanel : public QWidget
{
    Q_OBJECT

public:
    ReviewQueuePanel(Workspace &workspace, ReviewModel &model, RecordSide side, QWidget *parent = nullptr);

    void takeFocus();
    RecordRef currentRecord() const;
    bool finishEditing() { return m_side.commit(); }

signals:
    void recordShown(const vigie::RecordRef &record);
    void recordOpenRequested(const vigie::RecordRef &record);
    void failed(const vigie::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildLines();
    QWidget *buildFoot();
    QWidget *buildEmpty();
    QPushButton *makeButton(const char *name);
    void connectParts();
    const ReviewItem *current() const;
    void done(const QString &reason);
    void askReason();
    void ask();
    void noteQuestion(const QString &whom, const QString &question);
    void openRecord();
    // Performs it; the next line is current afterwards.
    bool perform(const Edit &edit);
    void currentChanged();
    void showRecord();
    void takeLoaded();
    void showFacets();
    void showFoot();
    void retranslate();

    Workspace &m_workspace;
    ReviewModel &m_model;
    RecordSide m_side;
    ReviewFacets *m_facets;
    QListView *m_view;
    QStackedWidget *m_linesOrEmpty;
    QLabel *m_emptyHeadline;
    QLabel *m_emptyHelp;
    QPushButton *m_showEverything;
    QWidget *m_foot;
    QLabel *m_problem; // whole: a line of the list may be too short for it
    ElidedLabel *m_meaning;
    QPushButton *m_done;
    QPushButton *m_because;
    QPushButton *m_ask;
    QPushButton *m_open;
    ReviewInput *m_input;
    QSplitter *m_splitter;
    QTimer *m_rest; // the record follows when the keyboard rests
    bool m_dividerMoved = false;
};

} // namespace vigie
