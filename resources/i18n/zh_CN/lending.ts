<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>lending</name>
    <message>
        <source>All keys are there.</source>
        <translation>钥匙全部在位。</translation>
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
        <translation>借还与钥匙</translation>
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
        <source>Nothing is out.</source>
        <translation>没有借出的物品。</translation>
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
        <source>Sets of keys on the board: {count}</source>
        <translation>应在库钥匙{count}套</translation>
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
        <source>Things that are out</source>
        <translation>借出的物品</translation>
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
        <source>Where</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>kept for long</source>
        <translation>托管超期</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期未还</translation>
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
