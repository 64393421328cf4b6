<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>billing</name>
    <message>
        <source>{item} is a shared cost: enter the amount to be split over the units.</source>
        <translation>{item}为公摊费用，请录入待分摊的总金额。</translation>
    </message>
    <message>
        <source>{item}: the way of charging changes within {period}. Let it change on the first day of a charged period.</source>
        <translation>{item}：计费方式在 {period} 账期内发生变更，请改为从账期第一天起变更。</translation>
    </message>
    <message>
        <source>{unit}: areas, head count, multiplier and usage must not be negative.</source>
        <translation>{unit}：面积、人数、倍率和用量不能为负数。</translation>
    </message>
    <message>
        <source>{unit}: no usage is recorded for {item} in {period}. Enter the reading first.</source>
        <translation>{unit}：{period} 没有{item}的用量，请先录入抄表读数。</translation>
    </message>
    <message>
        <source>{unit}: the area is not known, so {item} cannot be reckoned.</source>
        <translation>{unit}：未登记面积，无法计算{item}。</translation>
    </message>
    <message>
        <source>{unit}: the charge for {item} is too large.</source>
        <translation>{unit}：{item}的金额过大。</translation>
    </message>
    <message>
        <source>{unit}: {item} is not chargeable in {period}.</source>
        <translation>{unit}：{period} 不收取{item}。</translation>
    </message>
</context>
</TS>
