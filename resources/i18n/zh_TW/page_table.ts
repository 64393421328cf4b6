<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>page_table</name>
    <message>
        <source>Brought forward</source>
        <translation>承前頁</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>過次頁</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
</TS>
