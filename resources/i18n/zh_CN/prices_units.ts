<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>prices_units</name>
    <message>
        <source>How many times a unit pays is above zero.</source>
        <translation>房屋的收费倍数必须大于零。</translation>
    </message>
    <message>
        <source>{item} has no standard “{name}”.</source>
        <translation>{item}没有名为“{name}”的收费标准。</translation>
    </message>
</context>
</TS>
