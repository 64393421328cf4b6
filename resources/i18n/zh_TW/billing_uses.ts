<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>billing_uses</name>
    <message>
        <source>The quantity must be above zero and come to at least 0.01.</source>
        <translation>數量必須大於零，且金額不低於 0.01 元。</translation>
    </message>
    <message>
        <source>{item} has several standards: choose one of them.</source>
        <translation>{item}有多個收費標準，請選擇其中一個。</translation>
    </message>
    <message>
        <source>{item} is not charged by use.</source>
        <translation>{item}不是按次收費的費項。</translation>
    </message>
</context>
</TS>
