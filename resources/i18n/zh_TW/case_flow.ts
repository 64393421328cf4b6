<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>case_flow</name>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
</context>
</TS>
