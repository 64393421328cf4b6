<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>meters</name>
    <message>
        <source>A meter has a multiplier above zero and a register of 1 to {digits} digits.</source>
        <translation>表的倍率必須大於零，錶盤位數為 1 至 {digits} 位。</translation>
    </message>
    <message>
        <source>{item} is not charged by meter.</source>
        <translation>{item}不是按表計費的費項。</translation>
    </message>
    <message>
        <source>{unit} already has the meter “{serial}” for {item}.</source>
        <translation>{unit}的{item}已登記表號“{serial}”。</translation>
    </message>
    <message>
        <source>{unit}: {item} is charged up to {day} already. Enter a later day, or void that charge first and bill it again.</source>
        <translation>{unit}：{item}已出賬至 {day}。請填寫更晚的日期，或先作廢該賬單再重新出賬。</translation>
    </message>
</context>
</TS>
