// CurrentSourceBar: the slim bar above a record that says which source is being read, and where in it. Typing
// a title finds or creates the source; Escape or the cross ends it.
#pragma once

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace vigie {

class CurrentSource;
class RecordLineEdit;
class Workspace;
struct Error;

class CurrentSourceBar : public QWidget
{
    Q_OBJECT

public:
    CurrentSourceBar(CurrentSource &current, Workspace &workspace, QWidget *parent = nullptr);

    // To the source, or to the place in it where there is one; leaving brings the keyboard back.
    void takeFocus();

signals:
    void failed(const vigie::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void showSource();
    void takeTyped();
    void leave();
    void end();
    bool handleKey(QObject *watched, int key);
    void turnPage(int step);

    CurrentSource &m_current;
    Workspace &m_workspace;
    RecordLineEdit *m_source;
    QLineEdit *m_locator;
    QToolButton *m_clear;
    QPointer<QWidget> m_before; // had the keyboard
};

// "p. 12" → "p. 13": the last number of a locator, never below 1. Text without a number stays.
QString nextLocator(const QString &locator, int step);

} // namespace vigie
