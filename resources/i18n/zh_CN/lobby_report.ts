<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>lobby_report</name>
    <message>
        <source>Air-conditioning hours</source>
        <translation>空调加时（小时）</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Differed at the gate</source>
        <translation>门岗不符</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>人次</translation>
    </message>
    <message>
        <source>Goods passes by unit, {first} to {last}</source>
        <translation>物品放行统计（{first} 至 {last}）</translation>
    </message>
    <message>
        <source>Half hours begun</source>
        <translation>时长（半小时）</translation>
    </message>
    <message>
        <source>Left unseen</source>
        <translation>未签离</translation>
    </message>
    <message>
        <source>Overtime by company, {first} to {last}</source>
        <translation>加班统计（{first} 至 {last}）</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>放行条</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>劝返</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>过期未用</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>来访批次</translation>
    </message>
    <message>
        <source>Visits by day, {first} to {last}</source>
        <translation>每日来访统计（{first} 至 {last}）</translation>
    </message>
</context>
</TS>
