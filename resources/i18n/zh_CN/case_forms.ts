<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>case_forms</name>
    <message>
        <source>VOID</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>事项编号</translation>
    </message>
</context>
</TS>
