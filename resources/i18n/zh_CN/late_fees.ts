<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>late_fees</name>
    <message>
        <source>Grace days must not be negative, the rate lies from 0 to 1 % a day, the cap from 0 to 100 % of the principal.</source>
        <translation>宽限天数不能为负数，日费率应在 0 至 1% 之间，上限应在本金的 0 至 100% 之间。</translation>
    </message>
</context>
</TS>
