<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>visitors_forms</name>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>访客证</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>清点人</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来访单位</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>被访人</translation>
    </message>
    <message>
        <source>Look at each place; write down who is found and who is gone.</source>
        <translation>逐处查看，记录仍在和已离开的人员。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>People in all</source>
        <translation>总人数</translation>
    </message>
    <message>
        <source>People inside: evacuation list</source>
        <translation>在内人员清点名单</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Should have left</source>
        <translation>逾时未离名单</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>进入时间</translation>
    </message>
    <message>
        <source>Tick everybody you see at the assembly point; report who is missing.</source>
        <translation>在集合点见到本人后打勾，缺少的人员立即报告。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>the building; all if left out</source>
        <translation>楼栋；不填则为全部</translation>
    </message>
</context>
</TS>
