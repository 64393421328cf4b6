<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>layout</name>
    <message>
        <source>Date ____-__-__</source>
        <translation>日期____年__月__日</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>編號：{number}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>{label}: </source>
        <translation>{label}：</translation>
    </message>
</context>
</TS>
