<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>search</name>
    <message>
        <source>(moved out)</source>
        <translation>（已遷出）</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>沒有找到。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>plate</source>
        <translation>車牌</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>room</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>電話</translation>
    </message>
</context>
</TS>
