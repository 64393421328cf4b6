<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>registry_report</name>
    <message>
        <source>Building</source>
        <translation>樓棟</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>住戶</translation>
    </message>
    <message>
        <source>Let</source>
        <translation>出租</translation>
    </message>
    <message>
        <source>Lived in by owners</source>
        <translation>自住</translation>
    </message>
    <message>
        <source>Not handed over</source>
        <translation>未交付</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Units and households by building, as of {day}</source>
        <translation>各樓房屋與住戶統計（截至 {day}）</translation>
    </message>
    <message>
        <source>Use not noted</source>
        <translation>未登記使用情況</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空置</translation>
    </message>
</context>
</TS>
