<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>payouts</name>
    <message>
        <source>Enter the amount that is paid.</source>
        <translation>请填写支付金额。</translation>
    </message>
    <message>
        <source>Without a unit there is no account for a credit. Choose another way to pay.</source>
        <translation>没有房号，无法记入预存款，请选择其他支付方式。</translation>
    </message>
</context>
</TS>
