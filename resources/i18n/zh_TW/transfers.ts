<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>transfers</name>
    <message>
        <source>The bank line shows {arrived}, {announced} was announced.</source>
        <translation>銀行流水為 {arrived}，而登記的轉賬為 {announced}。</translation>
    </message>
    <message>
        <source>The bank line “{line}” of {day} already confirmed another transfer.</source>
        <translation>{day} 的銀行流水“{line}”已用於確認另一筆轉賬。</translation>
    </message>
    <message>
        <source>The transfer of receipt {number} is confirmed.</source>
        <translation>收據 {number} 的轉賬已確認到賬。</translation>
    </message>
    <message>
        <source>Type the reference of the bank line.</source>
        <translation>請輸入銀行流水號。</translation>
    </message>
</context>
</TS>
