<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>money</name>
    <message>
        <source>The amount cannot be split: no share is above zero, or one is below zero.</source>
        <translation>无法分摊：各分摊份额都为零，或有份额为负数。</translation>
    </message>
    <message>
        <source>“{value}” has more than two decimals.</source>
        <translation>“{value}”的小数超过两位，金额最多精确到分。</translation>
    </message>
    <message>
        <source>“{value}” is not an amount. Type for example 1250.50.</source>
        <translation>“{value}”不是金额，请输入如 1250.50 的数字。</translation>
    </message>
    <message>
        <source>“{value}” is too large for an amount.</source>
        <translation>“{value}”超出金额上限。</translation>
    </message>
</context>
</TS>
