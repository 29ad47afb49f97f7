#include "app/base/record_id.h"

#include <QDateTime>
#include <QSet>
#include <QTest>
#include <QUuid>

#include <thread>
#include <vector>

using namespace vigie;

class RecordIdTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewIdIsAVersion7Uuid()
    {
        const RecordId id = RecordId::make();
        const QUuid uuid = QUuid::fromString(id.toString());
        QVERIFY(RecordId::isWellFormed(id.toString()));
        QCOMPARE(uuid.toString(QUuid::WithoutBraces), id.toString());
        QCOMPARE(uuid.variant(), QUuid::DCE);
        QCOMPARE(id.toString().at(14), QChar(u'7'));
    }

    void itBeginsWithTheTimeInMilliseconds()
    {
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const QString text = RecordId::make().toString();
        const qint64 after = QDateTime::currentMSecsSinceEpoch();
        const qint64 time = QString(text.left(8) + text.mid(9, 4)).toLongLong(nullptr, 16);
        QVERIFY(time >= before);
        QVERIFY(time <= after + 1); // one more where a millisecond's numbers were used up
    }

    void idsSortInTheOrderTheyWereMade()
    {
        RecordId last = RecordId::make();
        for (int i = 0; i < 100'000; ++i) {
            const RecordId next = RecordId::make();
            QVERIFY(last < next);
            last = next;
        }
    }

    void threadsNeverMakeTheSameId()
    {
        constexpr int threadCount = 4;
        constexpr int idsEach = 20'000;
        std::vector<std::vector<RecordId>> made(threadCount);
        std::vector<std::thread> threads;
        for (auto &ids : made) {
            threads.emplace_back([&ids] {
                for (int i = 0; i < idsEach; ++i) {
                    ids.push_back(RecordId::make());
                }
            });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QSet<QString> beginnings; // time and counter alone are already unique
        for (const auto &ids : made) {
            for (const RecordId &id : ids) {
                beginnings.insert(id.toString().left(18));
            }
        }
        QCOMPARE(beginnings.size(), threadCount * idsEach);
    }

    void wellFormedIdsAreRecognised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("wellFormed");
        QTest::newRow("version 7") << QStringLiteral("018f3e2a-7b1c-7def-8abc-0123456789ab") << true;
        QTest::newRow("version 5") << QStringLiteral("018f3e2a-7b1c-5def-8abc-0123456789ab") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("upper case") << QStringLiteral("018F3E2A-7B1C-7DEF-8ABC-0123456789AB") << false;
        QTest::newRow("braces") << QStringLiteral("{018f3e2a-7b1c-7def-8abc-0123456789}") << false;
        QTest::newRow("short") << QStringLiteral("018f3e2a-7b1c-7def-8abc-0123456789a") << false;
        QTest::newRow("long") << QStringLiteral("018f3e2a-7b1c-7def-8abc-0123456789abc") << false;
        QTest::newRow("no dashes") << QStringLiteral("018f3e2a07b1c07def08abc00123456789ab") << false;
        QTest::newRow("dash astray") << QStringLiteral("018f3e2a-7b1c-7def-8abc-0123456-89ab") << false;
        QTest::newRow("letter g") << QStringLiteral("018f3e2a-7b1c-7def-8abc-0123456789ag") << false;
        QTest::newRow("arabic digits") << QStringLiteral("018f3e2a-7b1c-7def-8abc-0123456789a٣") << false;
    }
    void wellFormedIdsAreRecognised()
    {
        QFETCH(QString, text);
        QTEST(RecordId::isWellFormed(text), "wellFormed");
    }

    void aDefaultIdIsNull()
    {
        QVERIFY(RecordId().isNull());
        QVERIFY(!RecordId::make().isNull());
        QVERIFY(RecordId() == RecordId(QString()));
    }
};

QTEST_GUILESS_MAIN(RecordIdTest)
#include "record_id_test.moc"
