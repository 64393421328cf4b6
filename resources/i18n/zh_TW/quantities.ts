<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>quantities</name>
    <message>
        <source>“{value}” is not a number with at most {places} decimals.</source>
        <translation>“{value}”不是有效數字（最多 {places} 位小數）。</translation>
    </message>
</context>
</TS>
