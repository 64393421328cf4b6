<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>case_ledgers</name>
    <message>
        <source>Cases</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Cases by workflow, {first} to {last}</source>
        <translation>各類業務彙總 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>辦結</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按時</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>及時率</translation>
    </message>
    <message>
        <source>Open at the end</source>
        <translation>期末在辦</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>首問責任人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>With</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>{what}, {first} to {last}</source>
        <translation>{what}臺賬 {first} 至 {last}</translation>
    </message>
</context>
</TS>
