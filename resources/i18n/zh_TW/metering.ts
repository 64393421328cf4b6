<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>metering</name>
    <message>
        <source>The usage is {times} times the usual {usual} a day. Check the reading.</source>
        <translation>日均用量約為平時（每日 {usual}）的 {times} 倍，請核對讀數。</translation>
    </message>
    <message>
        <source>{unit}: a reading is never negative and a multiplier is above zero.</source>
        <translation>{unit}：讀數不能為負數，倍率必須大於零。</translation>
    </message>
    <message>
        <source>{unit}: a register of {digits} digits has not passed its highest number between {previous} and {current}.</source>
        <translation>{unit}：{digits} 位表從 {previous} 到 {current} 並未走滿歸零。</translation>
    </message>
    <message>
        <source>{unit}: the reading of {day} lies before an older one. Check the dates.</source>
        <translation>{unit}：{day} 的讀數早於前一次抄表日期，請核對日期。</translation>
    </message>
    <message>
        <source>{unit}: the reading {current} is below the last one, {previous}. Record a meter change, or accept that the register has passed its highest number.</source>
        <translation>{unit}：本次讀數 {current} 小於上次讀數 {previous}。請登記換表，或確認表碼已走滿歸零。</translation>
    </message>
    <message>
        <source>{unit}: this is the meter's first reading. Enter its start reading; it is never charged from zero.</source>
        <translation>{unit}：該表首次抄表，請先錄入起始讀數；系統不會從零開始計費。</translation>
    </message>
</context>
</TS>
