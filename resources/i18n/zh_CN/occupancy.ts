<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>occupancy</name>
    <message>
        <source>A later change of use, from {day}, is already known. Take it back first.</source>
        <translation>已登记自 {day} 起的使用状态，请先撤回该记录。</translation>
    </message>
</context>
</TS>
