// TopBar: the head of the window: the program and its file, back and forward, undo and redo, import and
// export, search.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace vigie {

class ElidedLabel;
class MainActions;
class SearchField;

class TopBar : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(MainActions &actions, QWidget *parent = nullptr);

    SearchField *searchField() const { return m_search; }
    // Empty name: no file. The whole path is the tooltip.
    void setFile(const QString &name, const QString &path, bool modified);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(QHBoxLayout *row, QAction *action, bool withText, bool quiet);

    QLabel *m_program;
    ElidedLabel *m_file;
    SearchField *m_search;
};

} // namespace vigie
