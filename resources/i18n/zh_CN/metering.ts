<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>metering</name>
    <message>
        <source>The usage is {times} times the usual {usual} a day. Check the reading.</source>
        <translation>日均用量约为平时（每日 {usual}）的 {times} 倍，请核对读数。</translation>
    </message>
    <message>
        <source>{unit}: a reading is never negative and a multiplier is above zero.</source>
        <translation>{unit}：读数不能为负数，倍率必须大于零。</translation>
    </message>
    <message>
        <source>{unit}: a register of {digits} digits has not passed its highest number between {previous} and {current}.</source>
        <translation>{unit}：{digits} 位表从 {previous} 到 {current} 并未走满归零。</translation>
    </message>
    <message>
        <source>{unit}: the reading of {day} lies before an older one. Check the dates.</source>
        <translation>{unit}：{day} 的读数早于前一次抄表日期，请核对日期。</translation>
    </message>
    <message>
        <source>{unit}: the reading {current} is below the last one, {previous}. Record a meter change, or accept that the register has passed its highest number.</source>
        <translation>{unit}：本次读数 {current} 小于上次读数 {previous}。请登记换表，或确认表码已走满归零。</translation>
    </message>
    <message>
        <source>{unit}: this is the meter's first reading. Enter its start reading; it is never charged from zero.</source>
        <translation>{unit}：该表首次抄表，请先录入起始读数；系统不会从零开始计费。</translation>
    </message>
</context>
</TS>
