<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>lobby_report</name>
    <message>
        <source>Air-conditioning hours</source>
        <translation>空調加時（小時）</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Differed at the gate</source>
        <translation>門崗不符</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>Goods passes by unit, {first} to {last}</source>
        <translation>物品放行統計（{first} 至 {last}）</translation>
    </message>
    <message>
        <source>Half hours begun</source>
        <translation>時長（半小時）</translation>
    </message>
    <message>
        <source>Left unseen</source>
        <translation>未籤離</translation>
    </message>
    <message>
        <source>Overtime by company, {first} to {last}</source>
        <translation>加班統計（{first} 至 {last}）</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>放行條</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>勸返</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>過期未用</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>來訪批次</translation>
    </message>
    <message>
        <source>Visits by day, {first} to {last}</source>
        <translation>每日來訪統計（{first} 至 {last}）</translation>
    </message>
</context>
</TS>
