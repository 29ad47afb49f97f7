#include "app/exchange/view_export.h"
#include "tests/support/observatory.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vigie;
using namespace vigie::testing;

class ExcerptTest : public QObject
{
    Q_OBJECT

private slots:
    void writesTheRowsAndColumnsInTheirOrder()
    {
        Observatory observatory(Language::English);
        const RecordRef adie = observatory.addContract(u"Adie"_s);
        const RecordRef wimoov = observatory.addContract(u"Wimoov"_s);
        observatory.addContract(u"Éco Habitat"_s);
        const RecordRef bank = observatory.addOrganisation(u"Bank"_s);
        observatory.addParticipation(adie, bank, u"operator"_s);
        observatory.set(adie, u"investment_total"_s, Money::ofUnits(1'200'000, Currency::euro()));
        const QByteArray csv = written(observatory, ListView::Contracts,
            {{keyOf(observatory, wimoov), keyOf(observatory, adie)},
                {u"investment_total"_s, u"name"_s, u"operators"_s}},
            u"list.csv"_s);
        QCOMPARE(QString::fromUtf8(csv),
            QString(u"id,investment_total,investment_total_max,investment_total_currency,name,operators\n"
                % wimoov.id.toString() % u",,,,Wimoov,\n" % adie.id.toString()
                % u",1200000,,EUR,Adie,Bank\n"));
    }

    void writesTheSumsOfARole()
    {
        Observatory observatory(Language::English);
        const RecordRef bank = observatory.addOrganisation(u"Bank"_s);
        const RecordRef part
            = observatory.addParticipation(observatory.addContract(u"Adie"_s), bank, u"investor"_s);
        observatory.set(part, u"amount"_s, Money::ofUnits(500, Currency::euro()));
        const QByteArray json = written(observatory, ListView::Investors,
            {{keyOf(observatory, bank)}, {u"name"_s, u"contracts"_s, u"amount"_s}}, u"list.json"_s);
        const QJsonObject row = QJsonDocument::fromJson(json).array().first().toObject();
        QCOMPARE(row.value(u"contracts"_s).toInt(), 1);
        QCOMPARE(row.value(u"amount"_s).toInt(), 500);
        QCOMPARE(row.value(u"amount_currency"_s).toString(), u"EUR"_s);
    }

    void keepsConfidentialTestimoniesBack()
    {
        Observatory observatory(Language::English);
        Record secret(RecordKind::Testimony, RecordId::make());
        secret.set(u"title", u"A secret"_s);
        secret.set(u"confidentiality", u"private"_s);
        observatory.add(secret);
        const QByteArray csv = written(observatory, ListView::Testimonies,
            {{keyOf(observatory, secret.ref())}, {u"title"_s}}, u"list.csv"_s);
        QCOMPARE(csv, QByteArray("id,title\n"));
    }

private:
    static RowKey keyOf(Observatory &observatory, const RecordRef &record)
    {
        return RecordList(observatory.workspace().database()).keyOf(record).value_or(-1);
    }

    static QByteArray written(
        Observatory &observatory, ListView view, const ListExcerpt &excerpt, const QString &name)
    {
        const QString path = observatory.folder().path(name);
        ExportOptions options;
        options.excerpt = excerpt;
        const auto done
            = exportView(observatory.workspace().database(), view, path, options, Wording(Language::English));
        if (!done) {
            return done.error().message.toUtf8();
        }
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(ExcerptTest)
#include "excerpt_test.moc"
