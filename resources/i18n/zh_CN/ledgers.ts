<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ledgers</name>
    <message>
        <source>Billing period</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>收费员</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退款/冲红</translation>
    </message>
    <message>
        <source>Ledger by {grouping}, {first} to {last}</source>
        <translation>收费台账（按{grouping}）{first} 至 {last}</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>期末预存</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>期末未收</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Takings by {grouping}, {first} to {last}</source>
        <translation>收款汇总（按{grouping}）{first} 至 {last}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房屋</translation>
    </message>
</context>
</TS>
