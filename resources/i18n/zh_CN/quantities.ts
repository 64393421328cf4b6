<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>quantities</name>
    <message>
        <source>“{value}” is not a number with at most {places} decimals.</source>
        <translation>“{value}”不是有效数字（最多 {places} 位小数）。</translation>
    </message>
</context>
</TS>
