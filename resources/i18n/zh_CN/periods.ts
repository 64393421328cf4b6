<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>periods</name>
    <message>
        <source>The range ends on {last}, before it begins on {first}.</source>
        <translation>结束日期 {last} 早于开始日期 {first}。</translation>
    </message>
    <message>
        <source>“{value}” is not a month. Write it like 2026-12 or 2026年12月.</source>
        <translation>“{value}”不是有效的月份，请按 2026-12 或 2026年12月 的格式填写。</translation>
    </message>
</context>
</TS>
