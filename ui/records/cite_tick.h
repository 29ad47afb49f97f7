// CiteTick: the tick beside a field by which the current source says what the field holds. It is there while
// a source is current, and full where that source says so already.
#pragma once

#include "ui/records/claim_words.h"

#include <QToolButton>

namespace vigie {

class CurrentSource;

class CiteTick : public QToolButton
{
    Q_OBJECT

public:
    explicit CiteTick(const QString &field, QWidget *parent = nullptr);

    void showState(const CurrentSource *current, const FieldClaims &claims, bool canWrite);
    bool isCited() const { return m_isCited; }

private:
    bool m_isCited = false;
};

} // namespace vigie
