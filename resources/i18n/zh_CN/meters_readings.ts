<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>meters_readings</name>
    <message>
        <source>{unit}: only the newest reading that was taken after the start reading can be taken back.</source>
        <translation>{unit}：只能撤回起始读数之后最近的一次抄表读数。</translation>
    </message>
</context>
</TS>
