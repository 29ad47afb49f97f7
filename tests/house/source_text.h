// SourceText: a C++ file cut into what the compiler reads as code, its string literals and its comments, as
// far as the rules of the house need it. No preprocessor, no grammar.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace vigie::house {

struct Include
{
    int line = 0;
    QString target; // "app/base/money.h" or "QtCore/QString", without its marks
    bool quoted = false;
};

struct Literal
{
    int line = 0; // where it begins
    QString text;
};

struct SourceText
{
    static SourceText of(const QString &text);

    int lines = 0;
    std::vector<Include> includes;
    std::vector<Literal> literals;
    QStringList code; // line by line, comments and the insides of literals left out
};

} // namespace vigie::house
