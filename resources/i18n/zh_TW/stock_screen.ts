<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>stock_screen</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>As it stands on the thing: U07, T2.</source>
        <translation>與物品上的編號一致，如U07、T2。</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>應還時間</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change {code}</source>
        <translation>修改{code}</translation>
    </message>
    <message>
        <source>Colour, damage, where it stands.</source>
        <translation>顏色、破損、存放位置。</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在庫</translation>
    </message>
    <message>
        <source>Here {here}, out {out}, of them overdue {late}, lost {lost}</source>
        <translation>在庫{here}，借出{out}，其中逾期{late}，遺失{lost}</translation>
    </message>
    <message>
        <source>Its loans stay in the books.</source>
        <translation>借用記錄仍然保留。</translation>
    </message>
    <message>
        <source>Lent by</source>
        <translation>所屬登記</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借用單</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遺失</translation>
    </message>
    <message>
        <source>Lost or found</source>
        <translation>遺失/找回</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>New thing</source>
        <translation>登記物品</translation>
    </message>
    <message>
        <source>New thing to lend</source>
        <translation>登記借用物品</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Nothing is here yet. Add the first thing: Ctrl+N.</source>
        <translation>還沒有登記物品。按Ctrl+N登記第一件。</translation>
    </message>
    <message>
        <source>Number, name, who has it</source>
        <translation>編號、名稱、借用人</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未還</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Stock list</source>
        <translation>物品臺賬</translation>
    </message>
    <message>
        <source>Such as umbrella, trolley.</source>
        <translation>如雨傘、手推車。</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Take {code} off the list for good?</source>
        <translation>登出{code}？</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>借用人</translation>
    </message>
</context>
</TS>
