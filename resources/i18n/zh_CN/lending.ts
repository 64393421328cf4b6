<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>lending</name>
    <message>
        <source>Add a thing</source>
        <translation>添加物品</translation>
    </message>
    <message>
        <source>All keys are there.</source>
        <translation>钥匙全部在位。</translation>
    </message>
    <message>
        <source>As it stands on the thing: U07, T2</source>
        <translation>与物品上的编号一致，如U07、T2</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>应还时间</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>需处理</translation>
    </message>
    <message>
        <source>Count the keys</source>
        <translation>清点钥匙</translation>
    </message>
    <message>
        <source>Counted today</source>
        <translation>今天已清点</translation>
    </message>
    <message>
        <source>In stock {here}, out {out}, lost {lost}</source>
        <translation>在库{here}件，借出{out}件，遗失{lost}件</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>Lend</source>
        <translation>借出</translation>
    </message>
    <message>
        <source>Lending and keys</source>
        <translation>借用与钥匙</translation>
    </message>
    <message>
        <source>Lost or found</source>
        <translation>遗失或找回</translation>
    </message>
    <message>
        <source>No keys are registered.</source>
        <translation>还没有登记钥匙。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Not counted today; last time: {day}</source>
        <translation>今天未清点，上次：{day}</translation>
    </message>
    <message>
        <source>Nothing to lend yet. Ctrl+N adds a thing.</source>
        <translation>还没有出借物品。按 Ctrl+N 添加。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Off the list</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>On the board: {count} sets of keys</source>
        <translation>应在库钥匙{count}套</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Scan or type each one; a blank or a line between</source>
        <translation>逐个扫描或输入，用空格或换行分开</translation>
    </message>
    <message>
        <source>Scan the number of what comes back</source>
        <translation>扫描或输入归还物品的编号</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>钥匙牌号</translation>
    </message>
    <message>
        <source>Tags on the board</source>
        <translation>板上的钥匙牌</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>归还</translation>
    </message>
    <message>
        <source>Thing</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Things to lend</source>
        <translation>出借物品</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>What is missing or too many is kept until it is cleared up.</source>
        <translation>缺少或多出的将保留待查，直至处理完毕。</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>物品名称</translation>
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
        <source>not back in time</source>
        <translation>逾期未还</translation>
    </message>
    <message>
        <source>{code} is lent no more; its loans stay in the list.</source>
        <translation>{code}不再出借，其借用记录保留。</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>逾期{count}件</translation>
    </message>
    <message>
        <source>{number}: back in stock.</source>
        <translation>{number}：已归还入库。</translation>
    </message>
    <message>
        <source>{number}: the count differs; it stays open.</source>
        <translation>{number}：清点不符，待处理。</translation>
    </message>
</context>
</TS>
