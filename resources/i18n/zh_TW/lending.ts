<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>lending</name>
    <message>
        <source>All keys are there.</source>
        <translation>鑰匙全部在位。</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>應還時間</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>需處理</translation>
    </message>
    <message>
        <source>Count the keys</source>
        <translation>清點鑰匙</translation>
    </message>
    <message>
        <source>Counted today</source>
        <translation>今天已清點</translation>
    </message>
    <message>
        <source>In stock {here}, out {out}, lost {lost}</source>
        <translation>在庫{here}件，借出{out}件，遺失{lost}件</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鑰匙</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Lending and keys</source>
        <translation>借還與鑰匙</translation>
    </message>
    <message>
        <source>No keys are registered.</source>
        <translation>還沒有登記鑰匙。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Not counted today; last time: {day}</source>
        <translation>今天未清點，上次：{day}</translation>
    </message>
    <message>
        <source>Nothing is out.</source>
        <translation>沒有借出的物品。</translation>
    </message>
    <message>
        <source>Scan or type each one; a blank or a line between</source>
        <translation>逐個掃描或輸入，用空格或換行分開</translation>
    </message>
    <message>
        <source>Scan the number of what comes back</source>
        <translation>掃描或輸入歸還物品的編號</translation>
    </message>
    <message>
        <source>Sets of keys on the board: {count}</source>
        <translation>應在庫鑰匙{count}套</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>鑰匙牌號</translation>
    </message>
    <message>
        <source>Tags on the board</source>
        <translation>板上的鑰匙牌</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>歸還</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Things that are out</source>
        <translation>借出的物品</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單元</translation>
    </message>
    <message>
        <source>What is missing or too many is kept until it is cleared up.</source>
        <translation>缺少或多出的將保留待查，直至處理完畢。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>kept for long</source>
        <translation>託管超期</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期未還</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>逾期{count}件</translation>
    </message>
    <message>
        <source>{number}: back in stock.</source>
        <translation>{number}：已歸還入庫。</translation>
    </message>
    <message>
        <source>{number}: the count differs; it stays open.</source>
        <translation>{number}：清點不符，待處理。</translation>
    </message>
</context>
</TS>
