<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>transfers</name>
    <message>
        <source>The bank line shows {arrived}, {announced} was announced.</source>
        <translation>银行流水为 {arrived}，而登记的转账为 {announced}。</translation>
    </message>
    <message>
        <source>The bank line “{line}” of {day} already confirmed another transfer.</source>
        <translation>{day} 的银行流水“{line}”已用于确认另一笔转账。</translation>
    </message>
    <message>
        <source>The transfer of receipt {number} is confirmed.</source>
        <translation>收据 {number} 的转账已确认到账。</translation>
    </message>
    <message>
        <source>Type the reference of the bank line.</source>
        <translation>请输入银行流水号。</translation>
    </message>
</context>
</TS>
