#include "tests/bench/list_measurement.h"

#include "app/editing/edits.h"
#include "app/editing/workspace.h"
#include "app/storage/record_list.h"
#include "tests/bench/paint_watch.h"
#include "ui/records/list_page.h"
#include "ui/records/record_table_view.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

#include <algorithm>

namespace vigie::bench {

namespace {

double elapsed(const QElapsedTimer &clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? -1 : values[values.size() / 2];
}

// VmHWM of /proc/self/status: the most memory this process ever held.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return -1;
    }
    static const QRegularExpression line(QStringLiteral("VmHWM:\\s+(\\d+)"));
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

// QTest::keyClick knows ASCII only.
void type(QWidget *widget, QChar letter)
{
    for (const QEvent::Type kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(kind, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
        QApplication::sendEvent(widget, &event);
    }
}

// The times of several keys, and each of them by its key, for whoever wants to know which was slow.
struct Times
{
    void add(QChar key, const PaintTime &time)
    {
        first.push_back(time.first);
        last.push_back(time.last);
        each.append(QJsonArray{QString(key), time.first, time.last});
    }

    std::vector<double> first;
    std::vector<double> last;
    QJsonArray each;
};

class ListMeasurement
{
public:
    explicit ListMeasurement(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    QJsonObject run()
    {
        show();
        filter();
        sort();
        scroll();
        edit();
        search();
        save();
        m_times.insert(QStringLiteral("peak_mb"), peakMegabytes());
        return m_times;
    }

private:
    void note(const char *name, double value) { m_times.insert(QString::fromLatin1(name), value); }
    void note(const char *name, const std::vector<double> &values)
    {
        note(name, median(values));
        const QString worst = QString::fromLatin1(name) + u"_worst";
        m_times.insert(worst, values.empty() ? -1 : *std::max_element(values.begin(), values.end()));
    }

    void show()
    {
        const PaintTime time = timeOf([this] {
            m_page = std::make_unique<ListPage>(m_workspace, ListView::Organisations);
            m_page->resize(1280, 800);
            m_page->show();
            m_page->activateWindow();
        });
        m_table = m_page->findChild<RecordTableView *>();
        note("list_shown", time.first);
        note("list_complete", time.last);
    }

    // To the last pixel of the whole list: a long one shows its first page before the rest is there.
    PaintTime timeOf(const std::function<void()> &cause)
    {
        return m_watch.timeOf(cause, [this] { return m_page->model().isComplete(); });
    }

    void filter()
    {
        m_page->focusFilter();
        QWidget *line = QApplication::focusWidget();
        if (!line) {
            return;
        }
        const QString words = QStringLiteral("soc moreau évr");
        Times typed;
        for (const QChar letter : words) {
            typed.add(letter, timeOf([line, letter] { type(line, letter); }));
        }
        note("key_first", typed.first);
        note("key", typed.last);
        Times erased;
        for (qsizetype left = words.size() - 1; left >= 0; --left) {
            erased.add(u'<', timeOf([line] { QTest::keyClick(line, Qt::Key_Backspace); }));
        }
        note("back_first", erased.first);
        note("back", erased.last);
        Times letters; // each found in most rows or in half of them
        for (const QChar letter : QStringLiteral("ade")) {
            letters.add(letter, timeOf([line, letter] { type(line, letter); }));
            letters.add(u'<', timeOf([line] { QTest::keyClick(line, Qt::Key_Backspace); }));
        }
        note("letter_first", letters.first);
        note("letter", letters.last);
        m_times.insert(QStringLiteral("each_key"), QJsonArray{typed.each, erased.each, letters.each});
        type(line, u's');
        QTest::keyClick(line, Qt::Key_A, Qt::ControlModifier);
        note("filter_cleared", timeOf([line] { QTest::keyClick(line, Qt::Key_Delete); }).last);
    }

    void sort()
    {
        std::vector<double> ofFields;
        std::vector<double> ofComputed;
        const std::vector<ListColumn> &columns = columnsOf(ListView::Organisations);
        for (int place = 1; place < m_table->horizontalHeader()->count(); ++place) {
            const int section = m_table->horizontalHeader()->logicalIndex(place);
            if (!m_table->isColumnHidden(section)) {
                std::vector<double> &times
                    = columns[static_cast<size_t>(section)].field ? ofFields : ofComputed;
                times.push_back(clickHeader(section)); // up
                times.push_back(clickHeader(section)); // and down
            }
        }
        note("sort", ofFields);
        note("sort_computed", ofComputed);
    }

    double clickHeader(int section)
    {
        QHeaderView *header = m_table->horizontalHeader();
        m_table->scrollTo(m_table->model()->index(0, section));
        const QPoint at(header->sectionViewportPosition(section) + 12, header->height() / 2);
        return timeOf([header, at] { QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at); }).last;
    }

    void scroll()
    {
        m_table->setFocus();
        std::vector<double> times;
        for (int page = 0; page < 20; ++page) {
            times.push_back(
                m_watch.timeOf([this] { QTest::keyClick(m_table, Qt::Key_PageDown); }, {}, 60).last);
        }
        note("scroll", times);
    }

    void edit()
    {
        const RecordRef record = firstRecord();
        const Edit edit = setField(record, QStringLiteral("city"), QStringLiteral("Trappes"),
            QStringLiteral("?"), m_workspace.wording());
        bool done = true;
        std::vector<double> edits;
        std::vector<double> undos;
        for (int turn = 0; turn < 5; ++turn) {
            edits.push_back(
                m_watch.timeOf([&] { done = m_workspace.perform(edit).has_value() && done; }).last);
            undos.push_back(m_watch.timeOf([&] { done = m_workspace.undo().has_value() && done; }).last);
        }
        if (done) {
            note("edit", edits);
            note("undo", undos);
        }
    }

    RecordRef firstRecord() const
    {
        const RecordList list(m_workspace.database());
        ListQuery query;
        query.view = ListView::Organisations;
        const std::vector<RowKey> keys = list.keys(query, 1).value_or({});
        const std::vector<ListRow> rows = list.rows(query.view, keys).value_or({});
        return rows.empty() ? RecordRef() : rows.front().ref;
    }

    void search()
    {
        if (!m_workspace.searchIndex()) {
            return;
        }
        std::vector<double> times;
        for (const QString &words :
            {QStringLiteral("mor"), QStringLiteral("moreau"), QStringLiteral("fondation évreux"),
                QStringLiteral("retour emploi lyon"), QStringLiteral("org-77")}) {
            QElapsedTimer clock;
            clock.start();
            const bool found = m_workspace.searchIndex()->search(words, 50).has_value();
            times.push_back(found ? elapsed(clock) : -1);
        }
        note("search", times);
    }

    void save()
    {
        QElapsedTimer clock;
        clock.start();
        const bool saved = m_workspace.save().has_value();
        note("save", saved ? elapsed(clock) : -1);
    }

    Workspace &m_workspace;
    PaintWatch m_watch;
    std::unique_ptr<ListPage> m_page;
    QTableView *m_table = nullptr;
    QJsonObject m_times;
};

Result<std::unique_ptr<Workspace>> openWorkspace(
    const QString &file, const QString &folder, double &milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    const Workspace::Settings settings{folder, QStringLiteral("Bench"), Language::French, false};
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(file, settings);
    milliseconds = elapsed(clock);
    return workspace;
}

} // namespace

Result<QJsonObject> measureList(const QString &file, const QString &folder)
{
    double firstOpening = 0;
    double laterOpening = 0;
    {
        const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(file, folder, firstOpening);
        if (!workspace) {
            return workspace.error();
        }
    }
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(file, folder, laterOpening);
    if (!workspace) {
        return workspace.error();
    }
    QJsonObject times = ListMeasurement(**workspace).run();
    times.insert(QStringLiteral("open_first"), firstOpening);
    times.insert(QStringLiteral("open_again"), laterOpening);
    return times;
}

} // namespace vigie::bench
