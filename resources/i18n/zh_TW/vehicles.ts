<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>vehicles</name>
    <message>
        <source>The plate {plate} is already registered here.</source>
        <translation>車牌 {plate} 已在此房屋登記。</translation>
    </message>
    <message>
        <source>“{value}” is not a plate.</source>
        <translation>“{value}”不是有效的車牌號。</translation>
    </message>
</context>
</TS>
