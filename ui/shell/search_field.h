// SearchField: the one search over everything, with its key written in it. What is found is shown by
// SearchPalette.
#pragma once

#include <QLineEdit>

namespace vigie {

class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QString keyHint() const;
};

} // namespace vigie
