// ExportDialog: how a figure leaves: format, size, resolution, language, light or dark, with the preview of
// exactly that. It writes nothing; its page does when it is accepted.
#pragma once

#include "ui/figures/figure_exporter.h"
#include "ui/figures/figure_source.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace vigie {

class FigurePreview;

// Remembered by its page for the session.
struct ExportChoice
{
    ExportSettings settings;
    Language language = Language::French;
};

class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(FigureSource source, const ExportChoice &choice, QWidget *parent = nullptr);

    const ExportChoice &choice() const { return m_choice; }
    std::shared_ptr<const Figure> figure() const { return m_figure; }

signals:
    void copyRequested();

private:
    void addChoices(QFormLayout *form);
    void takeChoices();
    void showPreview();

    FigureSource m_source;
    ExportChoice m_choice;
    std::shared_ptr<const Figure> m_figure;
    FigurePreview *m_preview;
    QComboBox *m_format;
    QComboBox *m_size;
    QSpinBox *m_dpi;
    QComboBox *m_language;
    QCheckBox *m_dark;
    QLabel *m_pixels;
};

} // namespace vigie
