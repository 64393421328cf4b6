<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>calendar_days</name>
    <message>
        <source>Say when the desk closes on that day.</source>
        <translation>請填寫當天的下班時間。</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>結束日期早於開始日期。</translation>
    </message>
    <message>
        <source>These are {count} days. Enter at most {limit} at once.</source>
        <translation>共{count}天，一次最多錄入{limit}天，請核對年份。</translation>
    </message>
    <message>
        <source>{day} is not on the list.</source>
        <translation>{day}不在特殊日列表中。</translation>
    </message>
</context>
</TS>
