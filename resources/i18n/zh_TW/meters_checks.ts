<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>meters_checks</name>
    <message>
        <source>{unit} has no such meter. Put it up with its start reading first.</source>
        <translation>{unit}沒有這塊表，請先登記表和起始讀數。</translation>
    </message>
    <message>
        <source>{unit} has several meters: name the meter by its number.</source>
        <translation>{unit}有多塊表，請註明表號。</translation>
    </message>
    <message>
        <source>{unit}: there is a reading of {day} already.</source>
        <translation>{unit}：{day} 已有抄表讀數。</translation>
    </message>
</context>
</TS>
