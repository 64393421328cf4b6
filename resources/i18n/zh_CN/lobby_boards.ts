<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>lobby_boards</name>
    <message>
        <source>Back by</source>
        <translation>应还时间</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Keys: where each is</source>
        <translation>钥匙去向表</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借用单</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Notices now up</source>
        <translation>在张贴的通知</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>张贴地点</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>张贴时间</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始时间</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>钥匙牌号</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Things to lend: out, overdue, in stock</source>
        <translation>出借物品：借出、逾期、在库</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To be looked after</source>
        <translation>需处理</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>in stock</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>kept for long</source>
        <translation>托管超期</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>out</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>posted late</source>
        <translation>张贴过晚</translation>
    </message>
    <message>
        <source>should be down</source>
        <translation>应已撤下</translation>
    </message>
    <message>
        <source>take down today</source>
        <translation>今天撤下</translation>
    </message>
</context>
</TS>
