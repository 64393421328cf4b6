<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>meters</name>
    <message>
        <source>A meter has a multiplier above zero and a register of 1 to {digits} digits.</source>
        <translation>表的倍率必须大于零，表盘位数为 1 至 {digits} 位。</translation>
    </message>
    <message>
        <source>{item} is not charged by meter.</source>
        <translation>{item}不是按表计费的费项。</translation>
    </message>
    <message>
        <source>{unit} already has the meter “{serial}” for {item}.</source>
        <translation>{unit}的{item}已登记表号“{serial}”。</translation>
    </message>
    <message>
        <source>{unit}: {item} is charged up to {day} already. Enter a later day, or void that charge first and bill it again.</source>
        <translation>{unit}：{item}已出账至 {day}。请填写更晚的日期，或先作废该账单再重新出账。</translation>
    </message>
</context>
</TS>
