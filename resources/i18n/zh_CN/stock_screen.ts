<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>stock_screen</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>As it stands on the thing: U07, T2.</source>
        <translation>与物品上的编号一致，如U07、T2。</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>应还时间</translation>
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
        <translation>颜色、破损、存放位置。</translation>
    </message>
    <message>
        <source>Gone for good</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>在库</translation>
    </message>
    <message>
        <source>Here {here}, out {out}, of them overdue {late}, lost {lost}</source>
        <translation>在库{here}，借出{out}，其中逾期{late}，遗失{lost}</translation>
    </message>
    <message>
        <source>Its loans stay in the books.</source>
        <translation>借用记录仍然保留。</translation>
    </message>
    <message>
        <source>Lent by</source>
        <translation>所属登记</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>借用单</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>遗失</translation>
    </message>
    <message>
        <source>Lost or found</source>
        <translation>遗失/找回</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>New thing</source>
        <translation>登记物品</translation>
    </message>
    <message>
        <source>New thing to lend</source>
        <translation>登记借用物品</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Nothing is here yet. Add the first thing: Ctrl+N.</source>
        <translation>还没有登记物品。按Ctrl+N登记第一件。</translation>
    </message>
    <message>
        <source>Number, name, who has it</source>
        <translation>编号、名称、借用人</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未还</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Stock list</source>
        <translation>物品台账</translation>
    </message>
    <message>
        <source>Such as umbrella, trolley.</source>
        <translation>如雨伞、手推车。</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Take {code} off the list for good?</source>
        <translation>注销{code}？</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>借用人</translation>
    </message>
</context>
</TS>
