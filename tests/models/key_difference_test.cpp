#include "ui/models/key_difference.h"

#include <QTest>

using namespace vigie;

class KeyDifferenceTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatWentAndWhatCame();
    void tellsAnotherOrderOfTheSameRows();
    void tellsNothingOfTheSameOrder();
};

void KeyDifferenceTest::tellsWhatWentAndWhatCame()
{
    const std::vector<RowKey> before{1, 2, 3, 4};
    const std::vector<RowKey> after{9, 1, 3, 8};
    const KeyDifference difference = KeyDifference::between(before, after);
    QCOMPARE(difference.removed, std::vector<int>({3, 1}));
    QCOMPARE(difference.inserted, std::vector<int>({0, 3}));
    QVERIFY(!difference.reordered);
}

void KeyDifferenceTest::tellsAnotherOrderOfTheSameRows()
{
    const std::vector<RowKey> before{1, 2, 3};
    const std::vector<RowKey> after{3, 1, 7, 2};
    const KeyDifference difference = KeyDifference::between(before, after);
    QVERIFY(difference.removed.empty());
    QCOMPARE(difference.inserted, std::vector<int>({2}));
    QVERIFY(difference.reordered);
}

void KeyDifferenceTest::tellsNothingOfTheSameOrder()
{
    const std::vector<RowKey> keys{5, 6};
    const KeyDifference difference = KeyDifference::between(keys, keys);
    QVERIFY(difference.removed.empty() && difference.inserted.empty() && !difference.reordered);
}

QTEST_GUILESS_MAIN(KeyDifferenceTest)
#include "key_difference_test.moc"
