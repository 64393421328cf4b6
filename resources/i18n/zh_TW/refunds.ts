<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>refunds</name>
    <message>
        <source>Choose how the money is given back.</source>
        <translation>請選擇退款方式。</translation>
    </message>
    <message>
        <source>{wanted} cannot be given back: {prepaid} is prepaid for this unit.</source>
        <translation>不能退款 {wanted}：該房號預存餘額為 {prepaid}。</translation>
    </message>
</context>
</TS>
