// FieldFrame: the rounded border around a field of a form: the editor, a hint, the mark of standing inside
// it.
#pragma once

#include <QFrame>
#include <QHBoxLayout>

namespace vigie {

class FieldFrame : public QFrame
{
    Q_OBJECT

public:
    explicit FieldFrame(QWidget *parent = nullptr);

    QHBoxLayout *content() const { return m_content; }
    void setActive(bool active); // somebody types in it
    void setErroneous(bool erroneous);
    void setReadOnly(bool readOnly);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_content;
    bool m_active = false;
    bool m_erroneous = false;
    bool m_readOnly = false;
};

} // namespace vigie
