<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>reports_forms</name>
    <message>
        <source>Business date</source>
        <translation>营业日期</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Daily collection report</source>
        <translation>收费日报表</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>起始号</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>断号</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>截止号</translation>
    </message>
    <message>
        <source>Made out by</source>
        <translation>制表</translation>
    </message>
    <message>
        <source>Receipt numbers</source>
        <translation>收据使用情况</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>实收合计</translation>
    </message>
    <message>
        <source>Takings</source>
        <translation>收款情况</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用份数</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>the business date; today if left out</source>
        <translation>营业日期，不填为今天</translation>
    </message>
</context>
</TS>
