// ExtentDialog: asks how much of a list goes into a file, and says of each choice what it would write.
#pragma once

#include "ui/prompts/prompts.h"

#include <QDialog>

class QButtonGroup;
class QVBoxLayout;

namespace vigie {

class ExtentDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExtentDialog(const ExportOffer &offer, QWidget *parent = nullptr);

    ExportExtent extent() const;

private:
    void add(ExportExtent extent, const QString &sentence, const char *name);

    QButtonGroup *m_choices;
    QVBoxLayout *m_rows;
};

} // namespace vigie
