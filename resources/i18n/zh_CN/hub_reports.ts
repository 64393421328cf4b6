<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>hub_reports</name>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>服务中心</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Desks and when they last were here</source>
        <translation>各前台最近一次同步</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应办结时间</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>最近一次同步</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺数据</translation>
    </message>
    <message>
        <source>Missing: {desks}</source>
        <translation>缺以下前台的数据：{desks}</translation>
    </message>
    <message>
        <source>No desk is missing.</source>
        <translation>各前台数据齐全。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Overdue cases</source>
        <translation>超时未办结事项</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
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
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>{centre}: {count} transactions not understood yet</source>
        <translation>{centre}：有 {count} 笔数据暂时无法识别</translation>
    </message>
    <message>
        <source>{desk} (never here)</source>
        <translation>{desk}（从未同步）</translation>
    </message>
    <message>
        <source>{desk} (since {moment})</source>
        <translation>{desk}（{moment} 之后未同步）</translation>
    </message>
</context>
</TS>
