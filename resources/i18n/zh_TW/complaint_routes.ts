<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>complaint_routes</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Class and unit</source>
        <translation>類別與單位</translation>
    </message>
    <message>
        <source>Class|Of the complaint.</source>
        <translation>類別|投訴的類別。</translation>
    </message>
    <message>
        <source>Complaint map</source>
        <translation>投訴對應關係</translation>
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
        <translation>處理單位|分級時自動帶出。</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Line of the map</source>
        <translation>對應關係</translation>
    </message>
    <message>
        <source>This class is on the map already. Change or end that line.</source>
        <translation>該類別已有對應單位，請更改或停用原有記錄。</translation>
    </message>
    <message>
        <source>To be told|The unit's assistant, by name.</source>
        <translation>通知人|該單位的助理姓名。</translation>
    </message>
</context>
</TS>
