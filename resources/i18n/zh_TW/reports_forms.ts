<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>reports_forms</name>
    <message>
        <source>Business date</source>
        <translation>營業日期</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>補打</translation>
    </message>
    <message>
        <source>Daily collection report</source>
        <translation>收費日報表</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收費項目</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>財務</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>起始號</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>斷號</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>截止號</translation>
    </message>
    <message>
        <source>Made out by</source>
        <translation>製表</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <translation>收據使用情況</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>實收合計</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>收款情況</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用份數</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>the business date; today if left out</source>
        <translation>營業日期，不填為今天</translation>
    </message>
</context>
</TS>
