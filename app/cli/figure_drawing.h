// How the command line gets a figure drawn without knowing what draws it: app/main.cpp hands it a function of
// ui/figures.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/storage/database.h"

#include <QSize>
#include <QString>

#include <functional>

namespace vigie {

struct FigureRequest
{
    QString kind; // "funding", "top-investors", "timeline"
    QString by = QStringLiteral("year"); // funding: what a bar stands for
    QString color = QStringLiteral("investor"); // funding: investor, sector, none
    QString measure; // empty: investment; max-outcome-payment, contracts
    QString lanes; // timeline: sector, payer, operator, stage
    int top = 15; // top-investors: how many bars
    QSize size{1920, 1080}; // pixels of the drawing at 96 dpi; PNG of exactly this size
    bool dark = false;
    QString output; // .png, .svg or .pdf; empty: only the data
    QString dataOutput; // .csv of the numbers drawn; empty: none
};

using DrawFigure = std::function<Result<void>(const Database &, const FigureRequest &, const Wording &)>;

} // namespace vigie
