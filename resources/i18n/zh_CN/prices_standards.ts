<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>prices_standards</name>
    <message>
        <source>Enter the day the price is valid from.</source>
        <translation>请填写价格的生效日期。</translation>
    </message>
    <message>
        <source>{item} is a shared cost: its amount is entered for each period, it has no price.</source>
        <translation>{item}为公摊费用，按账期录入金额，不设单价。</translation>
    </message>
    <message>
        <source>{item}: {day} has been charged and would be left without a price. Choose a later last day or let the next price follow at once.</source>
        <translation>{item}：{day} 已出账，不能没有收费标准。请推迟终止日期，或让新标准紧接着生效。</translation>
    </message>
</context>
</TS>
