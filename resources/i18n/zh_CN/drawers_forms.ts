<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>drawers_forms</name>
    <message>
        <source>Business date</source>
        <translation>营业日期</translation>
    </message>
    <message>
        <source>Cash count sheet</source>
        <translation>现金盘点表</translation>
    </message>
    <message>
        <source>Cash shift report</source>
        <translation>收银交班表</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>收款员</translation>
    </message>
    <message>
        <source>Count first, without looking at the takings; then type the pieces.</source>
        <translation>请先盘点现金，再录入张数；盘点前不看账面金额。</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>盘点人</translation>
    </message>
    <message>
        <source>Counted in all</source>
        <translation>盘点合计</translation>
    </message>
    <message>
        <source>Denomination</source>
        <translation>面额</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>钱箱</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开班时间</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>张（枚）数</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>小计</translation>
    </message>
    <message>
        <source>Witnessed by</source>
        <translation>监盘人</translation>
    </message>
    <message>
        <source>the shift's identity, or “last” for your newest</source>
        <translation>班次编号，或 last（本人最近一班）</translation>
    </message>
</context>
</TS>
