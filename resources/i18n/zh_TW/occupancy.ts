<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>occupancy</name>
    <message>
        <source>A later change of use, from {day}, is already known. Take it back first.</source>
        <translation>已登記自 {day} 起的使用狀態，請先撤回該記錄。</translation>
    </message>
</context>
</TS>
