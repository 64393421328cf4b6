<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>meters_checks</name>
    <message>
        <source>{unit} has no such meter. Put it up with its start reading first.</source>
        <translation>{unit}没有这块表，请先登记表和起始读数。</translation>
    </message>
    <message>
        <source>{unit} has several meters: name the meter by its number.</source>
        <translation>{unit}有多块表，请注明表号。</translation>
    </message>
    <message>
        <source>{unit}: there is a reading of {day} already.</source>
        <translation>{unit}：{day} 已有抄表读数。</translation>
    </message>
</context>
</TS>
