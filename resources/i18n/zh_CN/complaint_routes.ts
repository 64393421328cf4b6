<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>complaint_routes</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Class and unit</source>
        <translation>类别与单位</translation>
    </message>
    <message>
        <source>Class|Of the complaint.</source>
        <translation>类别|投诉的类别。</translation>
    </message>
    <message>
        <source>Complaint map</source>
        <translation>投诉对应关系</translation>
    </message>
    <message>
        <source>End</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Handling unit|Suggested when it is classified.</source>
        <translation>处理单位|分级时自动带出。</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Line of the map</source>
        <translation>对应关系</translation>
    </message>
    <message>
        <source>This class is on the map already. Change or end that line.</source>
        <translation>该类别已有对应单位，请更改或停用原有记录。</translation>
    </message>
    <message>
        <source>To be told|The unit's assistant, by name.</source>
        <translation>通知人|该单位的助理姓名。</translation>
    </message>
</context>
</TS>
