<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>home</name>
    <message>
        <source>About</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Due soon or late</source>
        <translation>臨期和逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>工作臺</translation>
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
        <translation>沒有進行中的事項。</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>未上傳</translation>
    </message>
    <message>
        <source>Nothing here. Well done.</source>
        <translation>沒有待辦事項。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Overdue fees</source>
        <translation>逾期欠費</translation>
    </message>
    <message>
        <source>People inside</source>
        <translation>在內人數</translation>
    </message>
    <message>
        <source>Printing trouble</source>
        <translation>列印異常</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Taken today</source>
        <translation>今日實收</translation>
    </message>
    <message>
        <source>To the other table</source>
        <translation>切換到另一張表</translation>
    </message>
    <message>
        <source>Transfers awaited</source>
        <translation>待到賬轉賬</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單元</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事項</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>進行中的事項</translation>
    </message>
    <message>
        <source>With</source>
        <translation>處理人</translation>
    </message>
    <message>
        <source>With me</source>
        <translation>由我處理</translation>
    </message>
</context>
</TS>
