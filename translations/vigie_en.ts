<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>ClaimWords</name>
    <message numerus="yes">
        <source>%n value(s) contradict each other</source>
        <translation>
            <numerusform>%n value contradicts itself</numerusform>
            <numerusform>%n values contradict each other</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Wrote %n row(s).</source>
        <translation>
            <numerusform>Wrote %n row.</numerusform>
            <numerusform>Wrote %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out %n confidential row(s); --confidential writes them too.</source>
        <translation>
            <numerusform>Left out %n confidential row; --confidential writes them too.</numerusform>
            <numerusform>Left out %n confidential rows; --confidential writes them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) that cannot be without it went too.</source>
        <translation>
            <numerusform>%n record that cannot be without it went too.</numerusform>
            <numerusform>%n records that cannot be without it went too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message numerus="yes">
        <source>Edit “%1” of %n record(s)</source>
        <translation>
            <numerusform>Edit “%1” of %n record</numerusform>
            <numerusform>Edit “%1” of %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Delete %n record</numerusform>
            <numerusform>Delete %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>The sources state %n different value(s).</source>
        <translation>
            <numerusform>The sources state %n value.</numerusform>
            <numerusform>The sources state %n different values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n independent source(s) state it.</source>
        <translation>
            <numerusform>%n source states it.</numerusform>
            <numerusform>%n independent sources state it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message numerus="yes">
        <source>%n participation(s) of investors.</source>
        <translation>
            <numerusform>%n participation of investors.</numerusform>
            <numerusform>%n participations of investors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s).</source>
        <translation>
            <numerusform>%n contract.</numerusform>
            <numerusform>%n contracts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) without a published date of signature, shown apart.</source>
        <translation>
            <numerusform>%n contract without a published date of signature, shown apart.</numerusform>
            <numerusform>%n contracts without a published date of signature, shown apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of signature approximate or uncertain.</source>
        <translation>
            <numerusform>%n date of signature approximate or uncertain.</numerusform>
            <numerusform>%n dates of signature approximate or uncertain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not drawn: %n contract(s) in %1, not converted.</source>
        <translation>
            <numerusform>Not drawn: %n contract in %1, not converted.</numerusform>
            <numerusform>Not drawn: %n contracts in %1, not converted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n contract(s), the investors’ amounts exceed the published total.</source>
        <translation>
            <numerusform>For %n contract, the investors’ amounts exceed the published total.</numerusform>
            <numerusform>For %n contracts, the investors’ amounts exceed the published total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other investor(s) not drawn.</source>
        <translation>
            <numerusform>%n other investor not drawn.</numerusform>
            <numerusform>%n other investors not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) with a published date.</source>
        <translation>
            <numerusform>%n contract with a published date.</numerusform>
            <numerusform>%n contracts with a published date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The end of %n service(s) is not published.</source>
        <translation>
            <numerusform>The end of %n service is not published.</numerusform>
            <numerusform>The end of %n services is not published.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) without any published date.</source>
        <translation>
            <numerusform>%n contract without any published date.</numerusform>
            <numerusform>%n contracts without any published date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without date, not drawn.</source>
        <translation>
            <numerusform>%n event without date, not drawn.</numerusform>
            <numerusform>%n events without date, not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sources: %1 and %n other(s).</source>
        <translation>
            <numerusform>Sources: %1 and %n other.</numerusform>
            <numerusform>Sources: %1 and %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amount published for all %n participation(s) of investors.</source>
        <translation>
            <numerusform>Amount published for the one participation of an investor.</numerusform>
            <numerusform>Amount published for all %n participations of investors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amount published for all %n contract(s).</source>
        <translation>
            <numerusform>Amount published for the one contract.</numerusform>
            <numerusform>Amount published for all %n contracts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amount published for %n of %1 participation(s) of investors.</source>
        <translation>
            <numerusform>Amount published for %n of %1 participations of investors.</numerusform>
            <numerusform>Amount published for %n of %1 participations of investors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amount published for %n of %1 contract(s).</source>
        <translation>
            <numerusform>Amount published for %n of %1 contracts.</numerusform>
            <numerusform>Amount published for %n of %1 contracts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Funding</name>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without amount</source>
        <translation>
            <numerusform>%n without amount</numerusform>
            <numerusform>%n without amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s), amount not published</source>
        <translation>
            <numerusform>%n contract, amount not published</numerusform>
            <numerusform>%n contracts, amount not published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leaning</name>
    <message numerus="yes">
        <source>%n fact(s) would have no source left</source>
        <translation>
            <numerusform>%n fact would have no source left</numerusform>
            <numerusform>%n facts would have no source left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) would lose their standing</source>
        <translation>
            <numerusform>%n fact would lose its standing</numerusform>
            <numerusform>%n facts would lose their standing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListTotals</name>
    <message numerus="yes">
        <source>%n amount(s) of %1</source>
        <translation>
            <numerusform>%n amount of %1</numerusform>
            <numerusform>%n amounts of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleaseComparison</name>
    <message numerus="yes">
        <source>%n change(s) to what is confidential are not told here.</source>
        <translation>
            <numerusform>%n change to what is confidential is not told here.</numerusform>
            <numerusform>%n changes to what is confidential are not told here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message numerus="yes">
        <source>%n field(s) without a source: %1.</source>
        <translation>
            <numerusform>%n field without a source: %1.</numerusform>
            <numerusform>%n fields without a source: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n other event(s)</source>
        <translation>
            <numerusform>%n other event</numerusform>
            <numerusform>%n other events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) without any published date</source>
        <translation>
            <numerusform>%n contract without any published date</numerusform>
            <numerusform>%n contracts without any published date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %n record(s)</source>
        <translation>
            <numerusform>Edit %n record</numerusform>
            <numerusform>Edit %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give one field the same value in %n record(s). An empty value makes it unknown.</source>
        <translation>
            <numerusform>Give one field the same value in %n record. An empty value makes it unknown.</numerusform>
            <numerusform>Give one field the same value in %n records. An empty value makes it unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply to %n record(s)</source>
        <translation>
            <numerusform>Apply to %n record</numerusform>
            <numerusform>Apply to %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No value was entered. Apply once more to make “%1” unknown in %n record(s).</source>
        <translation>
            <numerusform>No value was entered. Apply once more to make “%1” unknown in %n record.</numerusform>
            <numerusform>No value was entered. Apply once more to make “%1” unknown in %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ClaimsPanel</name>
    <message numerus="yes">
        <source>Show all %n claim(s)</source>
        <translation>
            <numerusform>Show the only claim</numerusform>
            <numerusform>Show all %n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::EditPanel</name>
    <message numerus="yes">
        <source>… and %n more change(s)</source>
        <translation>
            <numerusform>… and %n more change</numerusform>
            <numerusform>… and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::EditTreeModel</name>
    <message numerus="yes">
        <source>… and %n more change(s): press Enter</source>
        <translation>
            <numerusform>… and %n more change: press Enter</numerusform>
            <numerusform>… and %n more changes: press Enter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ExchangeSession</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential row(s) left out.</source>
        <translation>
            <numerusform>%n confidential row left out.</numerusform>
            <numerusform>%n confidential rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new row(s)</source>
        <translation>
            <numerusform>%n new row</numerusform>
            <numerusform>%n new rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed row(s)</source>
        <translation>
            <numerusform>%n changed row</numerusform>
            <numerusform>%n changed rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected row(s)</source>
        <translation>
            <numerusform>%n rejected row</numerusform>
            <numerusform>%n rejected rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::FactRow</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::FundingPage</name>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::HistoryPage</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ListActions</name>
    <message numerus="yes">
        <source>Duplicate %n record(s)</source>
        <translation>
            <numerusform>Duplicate %n record</numerusform>
            <numerusform>Duplicate %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ListPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::MainWindow</name>
    <message numerus="yes">
        <source>Writing %n row(s): the window answers again when that is done…</source>
        <translation>
            <numerusform>Writing %n row: the window answers again when that is done…</numerusform>
            <numerusform>Writing %n rows: the window answers again when that is done…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::MarkedClaims</name>
    <message numerus="yes">
        <source>%1 – %2 (%n claim(s))</source>
        <translation>
            <numerusform>%1 – %2 (%n claim)</numerusform>
            <numerusform>%1 – %2 (%n claims)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::PastRecordPanel</name>
    <message numerus="yes">
        <source>%n field(s) changed since.</source>
        <translation>
            <numerusform>%n field changed since.</numerusform>
            <numerusform>%n fields changed since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ReleasesPanel</name>
    <message numerus="yes">
        <source>%n record(s) changed</source>
        <translation>
            <numerusform>%n record changed</numerusform>
            <numerusform>%n records changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::RestoreActions</name>
    <message numerus="yes">
        <source>%n record(s) that it added will be removed. Undo brings everything back.</source>
        <translation>
            <numerusform>%n record that it added will be removed. Undo brings it back.</numerusform>
            <numerusform>%n records that it added will be removed. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::ReviewPage</name>
    <message numerus="yes">
        <source>%n line(s) to verify</source>
        <translation>
            <numerusform>%n line to verify</numerusform>
            <numerusform>%n lines to verify</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::SourceIntake</name>
    <message numerus="yes">
        <source>We have %n of these sources already.</source>
        <translation>
            <numerusform>We have %n of these sources already.</numerusform>
            <numerusform>We have %n of these sources already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add the %n new one(s)</source>
        <translation>
            <numerusform>Add the new one</numerusform>
            <numerusform>Add the %n new ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>Add %n source</numerusform>
            <numerusform>Add %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added.</source>
        <translation>
            <numerusform>%n source added.</numerusform>
            <numerusform>%n sources added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be read.</source>
        <translation>
            <numerusform>%n reference could not be read.</numerusform>
            <numerusform>%n references could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigie::TimelinePage</name>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
</TS>
