// FundingPage: the kinds of funding chart on the left, the chart as it will leave in the middle, its options
// and the contracts behind the chosen bar on the right.
#pragma once

#include "ui/figures/figure_page.h"
#include "ui/figures/funding_figure.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace vigie {

class FundingView;

class FundingPage : public FigurePage
{
    Q_OBJECT

public:
    explicit FundingPage(Workspace &workspace, QWidget *parent = nullptr);

    FundingOptions options() const;

protected:
    void refresh() override;
    void retranslate() override;
    bool concerns(const ChangeSummary &summary) const override;
    FigureSource figureSource() const override;
    QString suggestedName() const override;

private:
    QWidget *makeContent();
    QWidget *makeOptions();
    QLabel *addOption(QVBoxLayout *column, QWidget *field);
    void connectOptions();
    void fillMeasures();
    void fillCombo(QComboBox *combo, const QStringList &texts);
    bool comparesInvestors() const;
    ExportSettings settings() const;
    void showFigure();
    void showContracts(int mark);
    void openMark(int mark);
    void saveData();

    std::shared_ptr<const FundingFigure> m_figure;
    QListWidget *m_kinds;
    FundingView *m_view;
    QComboBox *m_measure;
    QComboBox *m_by;
    QComboBox *m_color;
    QLineEdit *m_ownTitle;
    QComboBox *m_legend;
    QComboBox *m_format;
    QListWidget *m_contracts;
    QLabel *m_contractsTitle;
    QLabel *m_note;
    QPushButton *m_data;
    std::vector<QLabel *> m_labels; // of the options, in order
};

} // namespace vigie
