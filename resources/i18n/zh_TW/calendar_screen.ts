<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
        <translation>確認錄全</translation>
    </message>
    <message>
        <source>Date or name</source>
        <translation>日期或名稱</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days that differ from their weekday</source>
        <translation>錄入放假、調休、半天</translation>
    </message>
    <message>
        <source>Desk closes at</source>
        <translation>下班時間</translation>
    </message>
    <message>
        <source>Desk {opens}-{closes}, Monday to {last}.</source>
        <translation>前臺辦公時間{opens}-{closes}，星期一至{last}。</translation>
    </message>
    <message>
        <source>Empty: one day.</source>
        <translation>不填則只有一天。</translation>
    </message>
    <message>
        <source>Enter days</source>
        <translation>錄入</translation>
    </message>
    <message>
        <source>Every day is as its weekday says. Enter the holidays as soon as they are announced.</source>
        <translation>目前全部按星期安排。放假通知公佈後請及時錄入。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日期</translation>
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
        <translation>尚未錄入{years}年節假日，到期日僅供參考。</translation>
    </message>
    <message>
        <source>Holidays of a year are complete</source>
        <translation>年度節假日已錄全</translation>
    </message>
    <message>
        <source>It is a {weekday} then, like any other.</source>
        <translation>撤銷後按普通{weekday}處理。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>明年</translation>
    </message>
    <message>
        <source>Of a half day: 12:00.</source>
        <translation>半天時填寫，如12:00。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Such as Spring Festival.</source>
        <translation>如春節。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>The first or only day.</source>
        <translation>第一天，或僅此一天。</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>To</source>
        <translation>結束日期</translation>
    </message>
    <message>
        <source>Until then due days in that year are shown as a guess.</source>
        <translation>確認前，該年到期日僅供參考。</translation>
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
        <translation>已開始計時的事項不變。</translation>
    </message>
    <message>
        <source>Worked to make up</source>
        <translation>調休上班</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>工作日曆</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Year complete</source>
        <translation>年度錄入完成</translation>
    </message>
    <message>
        <source>{day} as its weekday says?</source>
        <translation>撤銷{day}的特殊安排？</translation>
    </message>
    <message>
        <source>{kind}, to {time}</source>
        <translation>{kind}，至{time}</translation>
    </message>
    <message>
        <source>“{text}” is no time. Type it as 12:00.</source>
        <translation>“{text}”不是時刻，請按12:00的格式填寫。</translation>
    </message>
</context>
</TS>
