<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>calendar_screen</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>确认录全</translation>
    </message>
    <message>
        <source>Date or name</source>
        <translation>日期或名称</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days that differ from their weekday</source>
        <translation>录入放假、调休、半天</translation>
    </message>
    <message>
        <source>Desk closes at</source>
        <translation>下班时间</translation>
    </message>
    <message>
        <source>Desk {opens}-{closes}, Monday to {last}.</source>
        <translation>前台办公时间{opens}-{closes}，星期一至{last}。</translation>
    </message>
    <message>
        <source>Empty: one day.</source>
        <translation>不填则只有一天。</translation>
    </message>
    <message>
        <source>Enter days</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Every day is as its weekday says. Enter the holidays as soon as they are announced.</source>
        <translation>目前全部按星期安排。放假通知公布后请及时录入。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Half day</source>
        <translation>半天</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>Holidays not entered yet: {years}; due days are a guess.</source>
        <translation>尚未录入{years}年节假日，到期日仅供参考。</translation>
    </message>
    <message>
        <source>Holidays of a year are complete</source>
        <translation>年度节假日已录全</translation>
    </message>
    <message>
        <source>It is a {weekday} then, like any other.</source>
        <translation>撤销后按普通{weekday}处理。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>明年</translation>
    </message>
    <message>
        <source>Of a half day: 12:00.</source>
        <translation>半天时填写，如12:00。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Such as Spring Festival.</source>
        <translation>如春节。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The first or only day.</source>
        <translation>第一天，或仅此一天。</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Until then due days in that year are shown as a guess.</source>
        <translation>确认前，该年到期日仅供参考。</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>What runs already keeps its time.</source>
        <translation>已开始计时的事项不变。</translation>
    </message>
    <message>
        <source>Worked to make up</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year complete</source>
        <translation>年度录入完成</translation>
    </message>
    <message>
        <source>{day} as its weekday says?</source>
        <translation>撤销{day}的特殊安排？</translation>
    </message>
    <message>
        <source>{kind}, to {time}</source>
        <translation>{kind}，至{time}</translation>
    </message>
    <message>
        <source>“{text}” is no time. Type it as 12:00.</source>
        <translation>“{text}”不是时刻，请按12:00的格式填写。</translation>
    </message>
</context>
</TS>
