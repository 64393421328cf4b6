<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>billing</name>
    <message>
        <source>{item} is a shared cost: enter the amount to be split over the units.</source>
        <translation>{item}為公攤費用，請錄入待分攤的總金額。</translation>
    </message>
    <message>
        <source>{item}: the way of charging changes within {period}. Let it change on the first day of a charged period.</source>
        <translation>{item}：計費方式在 {period} 賬期內發生變更，請改為從賬期第一天起變更。</translation>
    </message>
    <message>
        <source>{unit}: areas, head count, multiplier and usage must not be negative.</source>
        <translation>{unit}：面積、人數、倍率和用量不能為負數。</translation>
    </message>
    <message>
        <source>{unit}: no usage is recorded for {item} in {period}. Enter the reading first.</source>
        <translation>{unit}：{period} 沒有{item}的用量，請先錄入抄表讀數。</translation>
    </message>
    <message>
        <source>{unit}: the area is not known, so {item} cannot be reckoned.</source>
        <translation>{unit}：未登記面積，無法計算{item}。</translation>
    </message>
    <message>
        <source>{unit}: the charge for {item} is too large.</source>
        <translation>{unit}：{item}的金額過大。</translation>
    </message>
    <message>
        <source>{unit}: {item} is not chargeable in {period}.</source>
        <translation>{unit}：{period} 不收取{item}。</translation>
    </message>
</context>
</TS>
