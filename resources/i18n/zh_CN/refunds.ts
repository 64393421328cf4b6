<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>refunds</name>
    <message>
        <source>Choose how the money is given back.</source>
        <translation>请选择退款方式。</translation>
    </message>
    <message>
        <source>{wanted} cannot be given back: {prepaid} is prepaid for this unit.</source>
        <translation>不能退款 {wanted}：该房号预存余额为 {prepaid}。</translation>
    </message>
</context>
</TS>
