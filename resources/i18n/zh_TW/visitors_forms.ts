<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>visitors_forms</name>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>訪客證</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>清點人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來訪單位</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>被訪人</translation>
    </message>
    <message>
        <source>Look at each place; write down who is found and who is gone.</source>
        <translation>逐處檢視，記錄仍在和已離開的人員。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人數</translation>
    </message>
    <message>
        <source>People in all</source>
        <translation>總人數</translation>
    </message>
    <message>
        <source>People inside: evacuation list</source>
        <translation>在內人員清點名單</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Should have left</source>
        <translation>逾時未離名單</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>進入時間</translation>
    </message>
    <message>
        <source>Tick everybody you see at the assembly point; report who is missing.</source>
        <translation>在集合點見到本人後打勾，缺少的人員立即報告。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>the building; all if left out</source>
        <translation>樓棟；不填則為全部</translation>
    </message>
</context>
</TS>
