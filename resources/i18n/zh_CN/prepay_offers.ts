<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>prepay_offers</name>
    <message>
        <source>A month paid ahead is never negative.</source>
        <translation>预交月份的金额不能为负数。</translation>
    </message>
    <message>
        <source>An offer asks for at least one paid month and takes off from 0 to 100 %.</source>
        <translation>预交优惠至少须交一个月，折扣应在 0 至 100% 之间。</translation>
    </message>
</context>
</TS>
