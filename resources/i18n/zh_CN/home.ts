<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>home</name>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Due soon or late</source>
        <translation>临期和逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>常用工作</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>新建：{what}</translation>
    </message>
    <message>
        <source>No unfinished cases.</source>
        <translation>没有进行中的事项。</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>未上传</translation>
    </message>
    <message>
        <source>Nothing here. Well done.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Overdue fees</source>
        <translation>逾期欠费</translation>
    </message>
    <message>
        <source>People inside</source>
        <translation>在内人数</translation>
    </message>
    <message>
        <source>Printing trouble</source>
        <translation>打印异常</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken today</source>
        <translation>今日实收</translation>
    </message>
    <message>
        <source>To the other table</source>
        <translation>切换到另一张表</translation>
    </message>
    <message>
        <source>Transfers awaited</source>
        <translation>待到账转账</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>进行中的事项</translation>
    </message>
    <message>
        <source>With</source>
        <translation>处理人</translation>
    </message>
    <message>
        <source>With me</source>
        <translation>由我处理</translation>
    </message>
</context>
</TS>
