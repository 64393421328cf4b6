<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>drawers_forms</name>
    <message>
        <source>Business date</source>
        <translation>營業日期</translation>
    </message>
    <message>
        <source>Cash count sheet</source>
        <translation>現金盤點表</translation>
    </message>
    <message>
        <source>Cash shift report</source>
        <translation>收銀交班表</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>收款員</translation>
    </message>
    <message>
        <source>Count first, without looking at the takings; then type the pieces.</source>
        <translation>請先盤點現金，再錄入張數；盤點前不看帳面金額。</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>盤點人</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <translation>盤點合計</translation>
    </message>
    <message>
        <source>Denomination</source>
        <translation>面額</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>錢箱</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>備用金</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開班時間</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>張（枚）數</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>小計</translation>
    </message>
    <message>
        <source>Witnessed by</source>
        <translation>監盤人</translation>
    </message>
    <message>
        <source>the shift's identity, or “last” for your newest</source>
        <translation>班次編號，或 last（本人最近一班）</translation>
    </message>
</context>
</TS>
