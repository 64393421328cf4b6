<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>calendar_days</name>
    <message>
        <source>Say when the desk closes on that day.</source>
        <translation>请填写当天的下班时间。</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>These are {count} days. Enter at most {limit} at once.</source>
        <translation>共{count}天，一次最多录入{limit}天，请核对年份。</translation>
    </message>
    <message>
        <source>{day} is not on the list.</source>
        <translation>{day}不在特殊日列表中。</translation>
    </message>
</context>
</TS>
