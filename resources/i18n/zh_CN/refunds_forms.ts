<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>refunds_forms</name>
    <message>
        <source>Agreed by</source>
        <translation>批准人</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Cashier signs</source>
        <translation>经办人签字</translation>
    </message>
    <message>
        <source>Given back at</source>
        <translation>退款时间</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>领款人</translation>
    </message>
    <message>
        <source>Payee signs</source>
        <translation>领款人签字</translation>
    </message>
    <message>
        <source>Payee's copy</source>
        <translation>客户联</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>退款原因</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>Refund slip</source>
        <translation>退款单</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>the unit: its newest refund; or the refund's identity</source>
        <translation>房号（取最近一次退款），或退款编号</translation>
    </message>
</context>
</TS>
