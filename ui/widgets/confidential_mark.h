// ConfidentialMark: a lock and a word wherever something stands that must not leave by accident.
#pragma once

#include "app/base/language.h"

#include <QWidget>

class QLabel;

namespace vigie {

class ConfidentialMark : public QWidget
{
    Q_OBJECT

public:
    explicit ConfidentialMark(QWidget *parent = nullptr);

    // A code of the list `confidentiality`; hidden where it is "" or public.
    void setConfidentiality(const QString &code, const Wording &wording);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeTheme();

    QLabel *m_icon;
    QLabel *m_word;
};

// "private", "shareable without identity"; "" where it is public or unknown.
QString confidentialityWord(const QString &code, const Wording &wording);

} // namespace vigie
