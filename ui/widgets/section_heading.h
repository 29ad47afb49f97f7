// SectionHeading: the small capitals above a group of the navigation or of a form ("OBSERVATORY").
#pragma once

#include <QLabel>

namespace vigie {

class SectionHeading : public QLabel
{
    Q_OBJECT

public:
    explicit SectionHeading(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeTheme();
};

} // namespace vigie
