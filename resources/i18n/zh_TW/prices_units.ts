<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>prices_units</name>
    <message>
        <source>How many times a unit pays is above zero.</source>
        <translation>房屋的收費倍數必須大於零。</translation>
    </message>
    <message>
        <source>{item} has no standard “{name}”.</source>
        <translation>{item}沒有名為“{name}”的收費標準。</translation>
    </message>
</context>
</TS>
