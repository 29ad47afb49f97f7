// The report on quality as a document to print, or to keep as PDF.
#pragma once

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/storage/quality_reader.h"

#include <QDate>

class QPrinter;

namespace vigie {

struct QualityHeading
{
    QString observatory; // the name of its file
    QDate day;
};

QString qualityHtml(const ObservatoryQuality &quality, const QualityHeading &heading, const Wording &wording);
// A4, upright. NotWritable.
Result<void> writeQualityPdf(const QString &path, const QString &html, const Wording &wording);
void printQuality(QPrinter &printer, const QString &html);

} // namespace vigie
