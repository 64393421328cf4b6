<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>verify</name>
    <message>
        <source>Attached files of this desk are here and whole</source>
        <translation>本台的附件都在且完好</translation>
    </message>
    <message>
        <source>Charges stand as the facts say and as posted</source>
        <translation>应收余额与业务记录、分录一致</translation>
    </message>
    <message>
        <source>Every entry balances</source>
        <translation>每笔分录借贷平衡</translation>
    </message>
    <message>
        <source>Every money fact is posted as it is</source>
        <translation>每笔资金业务均如实入账</translation>
    </message>
    <message>
        <source>Every posting has its fact</source>
        <translation>每条分录均有对应业务</translation>
    </message>
    <message>
        <source>Every reversal has its void receipt</source>
        <translation>每笔冲红均有作废收据</translation>
    </message>
    <message>
        <source>Nothing was printed without its receipt</source>
        <translation>没有无收据的打印</translation>
    </message>
    <message>
        <source>Payments add up and have one receipt each</source>
        <translation>收款金额相符且各有一张收据</translation>
    </message>
    <message>
        <source>Prepaid money is what was kept, used and given back</source>
        <translation>预存款与存入、使用、退还相符</translation>
    </message>
    <message>
        <source>Receipt numbers have no gap and no repeat</source>
        <translation>收据号码不断号、不重号</translation>
    </message>
    <message>
        <source>Receipts are as they were issued</source>
        <translation>收据内容与开具时一致</translation>
    </message>
    <message>
        <source>Records name what exists</source>
        <translation>记录引用完整</translation>
    </message>
    <message>
        <source>Shifts closed as counted and posted</source>
        <translation>班次结账与点钞、入账相符</translation>
    </message>
    <message>
        <source>The change log fits together</source>
        <translation>变更日志前后衔接</translation>
    </message>
    <message>
        <source>The data file is sound</source>
        <translation>数据文件完好</translation>
    </message>
    <message>
        <source>The log is what head office was given</source>
        <translation>变更日志与交给总部的一致</translation>
    </message>
    <message>
        <source>The tables hold what the change log says</source>
        <translation>数据表与变更日志一致</translation>
    </message>
    <message>
        <source>{count} found; the first: {first}</source>
        <translation>发现 {count} 处，首处：{first}</translation>
    </message>
</context>
</TS>
