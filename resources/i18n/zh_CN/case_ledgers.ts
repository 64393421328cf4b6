<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>case_ledgers</name>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Cases by workflow, {first} to {last}</source>
        <translation>各类业务汇总 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>及时率</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>期末在办</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>首问责任人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>With</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>业务</translation>
    </message>
    <message>
        <source>{what}, {first} to {last}</source>
        <translation>{what}台账 {first} 至 {last}</translation>
    </message>
</context>
</TS>
