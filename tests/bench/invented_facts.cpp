#include "tests/bench/invented_facts.h"

#include <QStringList>

#include <array>

namespace vigie::bench {

namespace {

using Words = std::initializer_list<const char *>;

QString oneOf(InventedFacts &facts, Words words)
{
    return QString::fromUtf8(words.begin()[facts.below(static_cast<int>(words.size()))]);
}

constexpr Words forms{"Association", "Fondation", "Fonds", "Mutuelle", "Coopérative", "Société", "Groupe",
    "Ligue", "Agence", "Institut", "Union", "Réseau", "Caisse", "Comité", "Maison", "Atelier", "Centre",
    "Fédération", "Compagnie", "Œuvre"};
constexpr Words purposes{"pour l’insertion", "de l’économie sociale", "des métiers d’art", "pour l’égalité",
    "de la protection de l’enfance", "pour l’accès au crédit", "de la santé mentale", "contre l’illettrisme",
    "du logement accompagné", "pour l’emploi des aînés", "de prévention spécialisée", "d’aide aux réfugiés",
    "de l’alimentation durable", "pour l’école inclusive", "de la mobilité rurale", "pour la réinsertion",
    "du réemploi", "de l’hébergement d’urgence", "pour la création d’activité", "de l’éducation populaire"};
constexpr Words places{"Évreux", "Besançon", "Orléans", "Nîmes", "Saint-Étienne", "Montluçon", "Mâcon",
    "Béziers", "Angoulême", "Châteauroux", "Périgueux", "Saint-Brieuc", "Épinal", "Sète", "Lyon", "Lille",
    "Rennes", "Nantes", "Marseille", "Bordeaux", "Toulouse", "Grenoble", "Cergy", "Créteil", "Fort-de-France",
    "Ajaccio", "Dunkerque", "Clermont-Ferrand", "Aurillac", "Guéret"};
constexpr Words surnames{"Lefèvre", "Garçon", "Bénard", "Moreau", "Noël", "Hébert", "Girard", "Baudry",
    "Joly", "Prévost", "Maçon", "Gaël", "Fournier", "Mercier", "Lemoîne", "Chevalier", "Régnier", "Pélissier",
    "Aubry", "Cœur", "Delaunay", "Vidal", "Roussel", "Barthélemy", "Guérin", "Marchand", "Picard", "Séguin",
    "Lacroix", "Tanguy"};
constexpr Words firstNames{"Zoé", "François", "Inès", "Jérôme", "Hélène", "André", "Maëlle", "Rémi", "Agnès",
    "Loïc", "Thérèse", "Gaëtan", "Céline", "Stéphane", "Béatrice", "Cédric", "Noémie", "Élodie", "Mathéo",
    "Aïcha"};
constexpr Words aims{"Retour à l’emploi", "Relais familial", "Microcrédit accompagné",
    "Prévention du décrochage", "Logement d’abord", "Maintien à domicile", "Sortie de détention",
    "Accès aux soins", "Parentalité soutenue", "Réduction du gaspillage", "Création d’entreprise",
    "Mobilité des jeunes"};
constexpr Words statements{"Le montant n’a pas été publié.", "Les indicateurs figurent dans la convention.",
    "L’évaluateur a été choisi après appel d’offres.", "Le remboursement dépend de trois résultats.",
    "La durée a été prolongée d’un an.", "Les sources divergent sur le nombre de bénéficiaires."};

// The digit that makes the eight before it a SIREN: Luhn's sum is a multiple of ten.
int luhnDigit(const std::array<int, 8> &digits)
{
    int sum = 0;
    for (size_t i = 0; i < digits.size(); ++i) {
        const int weighted = digits[i] * (i % 2 == 0 ? 1 : 2);
        sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return (10 - sum % 10) % 10;
}

} // namespace

QString InventedFacts::city()
{
    return oneOf(*this, places);
}

// Each draw stands in a statement of its own: the order in which a compiler evaluates arguments is its own
// affair.

QString InventedFacts::organisationName()
{
    const QString form = oneOf(*this, forms);
    const QString place = city();
    const QString surname = oneOf(*this, surnames);
    if (oneIn(3)) {
        return QStringLiteral("%1 %2-%3 de %4").arg(form, surname, oneOf(*this, surnames), place);
    }
    return QStringLiteral("%1 %2 de %3 et %4").arg(form, oneOf(*this, purposes), place, surname);
}

QString InventedFacts::shortName(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ')) {
        if (word.size() > 3) {
            initials += word.front().toUpper();
        }
    }
    return initials + QString::number(below(100));
}

QString InventedFacts::personName()
{
    const QString firstName = oneOf(*this, firstNames);
    const QString surname = oneOf(*this, surnames);
    return QStringLiteral("%1 %2-%3").arg(firstName, surname, oneOf(*this, surnames));
}

QString InventedFacts::contractName()
{
    const QString aim = oneOf(*this, aims);
    const QString place = city();
    return QStringLiteral("%1 à %2 (%3)").arg(aim, place, oneOf(*this, surnames));
}

QString InventedFacts::sentence()
{
    return oneOf(*this, statements);
}

QString InventedFacts::siren()
{
    std::array<int, 8> digits{};
    QString text;
    for (int &digit : digits) {
        digit = below(10);
        text += QString::number(digit);
    }
    return text + QString::number(luhnDigit(digits));
}

QString InventedFacts::day(int firstYear, int years)
{
    const QString year = QString::number(firstYear + below(years));
    if (oneIn(5)) {
        return year;
    }
    const QString month = QStringLiteral("%1-%2").arg(year).arg(1 + below(12), 2, 10, QLatin1Char('0'));
    return oneIn(4) ? month : QStringLiteral("%1-%2").arg(month).arg(1 + below(28), 2, 10, QLatin1Char('0'));
}

QString InventedFacts::nextId()
{
    constexpr quint64 start = 1'700'000'000'000; // milliseconds since 1970
    const quint64 time = start + m_ids / 4;
    const QString hex = QStringLiteral("%1").arg(time, 12, 16, QLatin1Char('0'));
    const QString count = QStringLiteral("%1").arg(m_ids % 4, 3, 16, QLatin1Char('0'));
    const QString tail = QStringLiteral("%1").arg(m_random() & 0xFFFF'FFFF'FFFFULL, 12, 16, QLatin1Char('0'));
    ++m_ids;
    return hex.left(8) + u'-' + hex.mid(8) + u"-7" + count + u"-8000-" + tail;
}

} // namespace vigie::bench
