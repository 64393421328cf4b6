<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ledgers</name>
    <message>
        <source>Billing period</source>
        <translation>賬期</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>樓棟</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>收費員</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收費專案</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退款/衝紅</translation>
    </message>
    <message>
        <source>Ledger by {grouping}, {first} to {last}</source>
        <translation>收費臺賬（按{grouping}）{first} 至 {last}</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>期末預存</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>實收</translation>
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
        <translation>收款彙總（按{grouping}）{first} 至 {last}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房屋</translation>
    </message>
</context>
</TS>
