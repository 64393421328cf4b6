<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>after_hours</name>
    <message>
        <source>Nobody here expects {name}: call the host and tick “Host informed”, or name the company's list.</source>
        <translation>没有人确认接待{name}：请联系被访人并勾选“已联系被访人”，或填写单位报送的名单编号。</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>The announced time is not over yet. Give the reason for the round.</source>
        <translation>预计离开时间未到，派人查看请填写原因。</translation>
    </message>
    <message>
        <source>The announced time out is over. Ask for a new one.</source>
        <translation>预计离开时间已过，请重新询问。</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Works or delivery</source>
        <translation>施工或送货</translation>
    </message>
</context>
</TS>
