<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>fee_terms</name>
    <message>
        <source>{item}: no fee standard is valid on {day}.</source>
        <translation>{item}：{day} 没有生效的收费标准。</translation>
    </message>
    <message>
        <source>{item}: the price must not be negative and a discount lies from 0 to 100 %.</source>
        <translation>{item}：单价不能为负数，折扣应在 0 至 100% 之间。</translation>
    </message>
    <message>
        <source>{item}: two fee standards are valid on {day}. End the older one first.</source>
        <translation>{item}：{day} 有两个收费标准同时生效，请先终止旧标准。</translation>
    </message>
</context>
</TS>
