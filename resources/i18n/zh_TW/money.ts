<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>money</name>
    <message>
        <source>The amount cannot be split: no share is above zero, or one is below zero.</source>
        <translation>無法分攤：各分攤份額都為零，或有份額為負數。</translation>
    </message>
    <message>
        <source>“{value}” has more than two decimals.</source>
        <translation>“{value}”的小數超過兩位，金額最多精確到分。</translation>
    </message>
    <message>
        <source>“{value}” is not an amount. Type for example 1250.50.</source>
        <translation>“{value}”不是金額，請輸入如 1250.50 的數字。</translation>
    </message>
    <message>
        <source>“{value}” is too large for an amount.</source>
        <translation>“{value}”超出金額上限。</translation>
    </message>
</context>
</TS>
