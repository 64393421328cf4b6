<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>meters_readings</name>
    <message>
        <source>{unit}: only the newest reading that was taken after the start reading can be taken back.</source>
        <translation>{unit}：只能撤回起始讀數之後最近的一次抄表讀數。</translation>
    </message>
</context>
</TS>
