<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>billing_uses</name>
    <message>
        <source>The quantity must be above zero and come to at least 0.01.</source>
        <translation>数量必须大于零，且金额不低于 0.01 元。</translation>
    </message>
    <message>
        <source>{item} has several standards: choose one of them.</source>
        <translation>{item}有多个收费标准，请选择其中一个。</translation>
    </message>
    <message>
        <source>{item} is not charged by use.</source>
        <translation>{item}不是按次收费的费项。</translation>
    </message>
</context>
</TS>
