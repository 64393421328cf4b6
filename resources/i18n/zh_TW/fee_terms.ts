<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>fee_terms</name>
    <message>
        <source>{item}: no fee standard is valid on {day}.</source>
        <translation>{item}：{day} 沒有生效的收費標準。</translation>
    </message>
    <message>
        <source>{item}: the price must not be negative and a discount lies from 0 to 100 %.</source>
        <translation>{item}：單價不能為負數，折扣應在 0 至 100% 之間。</translation>
    </message>
    <message>
        <source>{item}: two fee standards are valid on {day}. End the older one first.</source>
        <translation>{item}：{day} 有兩個收費標準同時生效，請先終止舊標準。</translation>
    </message>
</context>
</TS>
