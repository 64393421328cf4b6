<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>retention</name>
    <message>
        <source>Papers in the print queue</source>
        <translation>打印队列里的单据</translation>
    </message>
    <message>
        <source>Parked drafts</source>
        <translation>挂起的草稿</translation>
    </message>
    <message>
        <source>People in finished complaints</source>
        <translation>已办结投诉中的个人信息</translation>
    </message>
    <message>
        <source>People in other finished cases</source>
        <translation>其他已办结事项中的个人信息</translation>
    </message>
    <message>
        <source>People who called</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>People who have left every unit</source>
        <translation>已迁出全部房屋的人员</translation>
    </message>
    <message>
        <source>Pictures of identity papers in finished cases</source>
        <translation>已办结事项里的身份证件照片</translation>
    </message>
    <message>
        <source>Type {shortest} to {longest} days.</source>
        <translation>请输入 {shortest} 到 {longest} 天。</translation>
    </message>
    <message>
        <source>Visitors who have left</source>
        <translation>已离开的访客</translation>
    </message>
</context>
</TS>
