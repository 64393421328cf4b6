<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>lobby_boards</name>
    <message>
        <source>Back by</source>
        <translation>應還時間</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Keys: where each is</source>
        <translation>鑰匙去向表</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借用單</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Notices now up</source>
        <translation>在張貼的通知</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>張貼地點</translation>
    </message>
    <message>
        <source>Posted</source>
        <translation>張貼時間</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始時間</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>鑰匙牌號</translation>
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
        <translation>出借物品：借出、逾期、在庫</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>To be looked after</source>
        <translation>需處理</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單元</translation>
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
        <translation>在庫</translation>
    </message>
    <message>
        <source>kept for long</source>
        <translation>託管超期</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>遺失</translation>
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
        <translation>張貼過晚</translation>
    </message>
    <message>
        <source>should be down</source>
        <translation>應已撤下</translation>
    </message>
    <message>
        <source>take down today</source>
        <translation>今天撤下</translation>
    </message>
</context>
</TS>
