<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>hub_reports</name>
    <message>
        <source>Cases</source>
        <translation>件數</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>服務中心</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>前臺</translation>
    </message>
    <message>
        <source>Desks and when they last were here</source>
        <translation>各前臺最近一次同步</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應辦結時間</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>最近一次同步</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺資料</translation>
    </message>
    <message>
        <source>Missing: {desks}</source>
        <translation>缺以下前臺的資料：{desks}</translation>
    </message>
    <message>
        <source>No desk is missing.</source>
        <translation>各前臺資料齊全。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Overdue cases</source>
        <translation>超時未辦結事項</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房號</translation>
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
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>{centre}: {count} transactions not understood yet</source>
        <translation>{centre}：有 {count} 筆資料暫時無法識別</translation>
    </message>
    <message>
        <source>{desk} (never here)</source>
        <translation>{desk}（從未同步）</translation>
    </message>
    <message>
        <source>{desk} (since {moment})</source>
        <translation>{desk}（{moment} 之後未同步）</translation>
    </message>
</context>
</TS>
