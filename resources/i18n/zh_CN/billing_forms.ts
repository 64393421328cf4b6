<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>billing_forms</name>
    <message>
        <source>Billing summary</source>
        <translation>账单汇总表</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>应收金额</translation>
    </message>
    <message>
        <source>Charged in all</source>
        <translation>应收合计</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>账单笔数</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>起草人</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Made out by</source>
        <translation>制表</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>所属期间</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>发布人</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>the fee item and period, such as “WY 2026-12”</source>
        <translation>收费项目代码和期间，例如“WY 2026-12”</translation>
    </message>
</context>
</TS>
