<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>prices_standards</name>
    <message>
        <source>Enter the day the price is valid from.</source>
        <translation>請填寫價格的生效日期。</translation>
    </message>
    <message>
        <source>{item} is a shared cost: its amount is entered for each period, it has no price.</source>
        <translation>{item}為公攤費用，按賬期錄入金額，不設單價。</translation>
    </message>
    <message>
        <source>{item}: {day} has been charged and would be left without a price. Choose a later last day or let the next price follow at once.</source>
        <translation>{item}：{day} 已出賬，不能沒有收費標準。請推遲終止日期，或讓新標準緊接著生效。</translation>
    </message>
</context>
</TS>
