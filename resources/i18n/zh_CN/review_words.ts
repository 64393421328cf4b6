<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>review_words</name>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source> · credit of {customer}: {surplus}</source>
        <translation> · 多收的 {surplus} 记为{customer}的预存款</translation>
    </message>
    <message>
        <source>Billed at {amounts}; the larger amount stands.</source>
        <translation>两处出账金额为 {amounts}，以较大者为准。</translation>
    </message>
    <message>
        <source>One document number, {count} customers.</source>
        <translation>同一证件号码登记了 {count} 位客户。</translation>
    </message>
    <message>
        <source>Two different entries under one identity in {table}.</source>
        <translation>{table} 中同一标识有两条不同的记录。</translation>
    </message>
    <message>
        <source>{number}: {first} made “{stands}”, {second} made “{refused}”. Which counts?</source>
        <translation>{number}：{first} 做了“{stands}”，{second} 做了“{refused}”，以哪个为准？</translation>
    </message>
    <message>
        <source>{station}, {day}: this shift was closed twice.</source>
        <translation>{station} {day}：该班次交班了两次。</translation>
    </message>
    <message>
        <source>{station}, {day}: {amount} in cash came after the shift was counted ({expected}).</source>
        <translation>{station} {day}：点钞交班（应有 {expected}）之后又有现金 {amount} 入账。</translation>
    </message>
    <message>
        <source>{station}: the data file was copied or put back; {count} entries from number {first} on were kept under a new receipt book. Numbers may be on paper twice.</source>
        <translation>{station}：数据文件曾被复制或换回旧档，从第 {first} 条起的 {count} 条记录已转入新的收据簿，纸质收据可能有重号。</translation>
    </message>
    <message>
        <source>{unit}, {period}: charged {charged}, paid {paid}. Receipts {receipts}</source>
        <translation>{unit} {period}：应收 {charged}，实收 {paid}。收据 {receipts}</translation>
    </message>
    <message>
        <source>{unit}: {amount} more was given back than was prepaid.</source>
        <translation>{unit}：退款比预存款多了 {amount}。</translation>
    </message>
    <message>
        <source>{what}: begun twice, {numbers}. Go on with one of them and declare the other void.</source>
        <translation>{what}：同时开了两份，{numbers}。请保留其中一份继续办理，另一份作废。</translation>
    </message>
    <message>
        <source>{what}: {numbers}. Agree with one of them on another.</source>
        <translation>{what}：{numbers}。请与其中一方协商更换。</translation>
    </message>
</context>
</TS>
