<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>meters</name>
    <message>
        <source>(no number)</source>
        <translation>（無表號）</translation>
    </message>
    <message>
        <source>A meter has a multiplier above zero and a register of 1 to {digits} digits.</source>
        <translation>表的倍率必須大於零，錶盤位數為 1 至 {digits} 位。</translation>
    </message>
    <message>
        <source>As it stands on the meter</source>
        <translation>表上刻的號碼</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>換表</translation>
    </message>
    <message>
        <source>Change the meter</source>
        <translation>換表</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>換表日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Digits before the point</source>
        <translation>整數位數</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收費專案</translation>
    </message>
    <message>
        <source>Has it passed its highest number?</source>
        <translation>是否已走滿一圈（歸零）？</translation>
    </message>
    <message>
        <source>Is this reading right?</source>
        <translation>這個讀數對嗎？</translation>
    </message>
    <message>
        <source>It is right, record it</source>
        <translation>沒錯，錄入</translation>
    </message>
    <message>
        <source>It starts at</source>
        <translation>新表起數</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>型別</translation>
    </message>
    <message>
        <source>Last reading of the old meter</source>
        <translation>舊錶止數</translation>
    </message>
    <message>
        <source>Last: {value} on {day}</source>
        <translation>上次：{value}（{day}）</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>表號</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>抄表</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>New reading</source>
        <translation>錄入讀數</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No fee item is charged by meter yet. Finance adds one under Prices.</source>
        <translation>還沒有按表計費的專案。請財務在“收費標準”裡新增。</translation>
    </message>
    <message>
        <source>No meter chosen.</source>
        <translation>未選擇表。</translation>
    </message>
    <message>
        <source>Number of the new meter</source>
        <translation>新表表號</translation>
    </message>
    <message>
        <source>Put it up</source>
        <translation>裝表</translation>
    </message>
    <message>
        <source>Put up a meter</source>
        <translation>裝新表</translation>
    </message>
    <message>
        <source>Put up on</source>
        <translation>裝表日期</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>抄表</translation>
    </message>
    <message>
        <source>Read it: it is never taken to be 0</source>
        <translation>請照表讀數填寫，不會當作 0</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>抄表日期</translation>
    </message>
    <message>
        <source>Read, register passed its end</source>
        <translation>抄表（走滿歸零）</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>讀數</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>抄表記錄</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>錄入</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起數</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take the newest reading back</source>
        <translation>撤回最近一次讀數</translation>
    </message>
    <message>
        <source>Take the newest reading back?</source>
        <translation>撤回最近一次讀數？</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>拆表止數</translation>
    </message>
    <message>
        <source>The meter is up.</source>
        <translation>新表已裝上。</translation>
    </message>
    <message>
        <source>The reading is recorded.</source>
        <translation>讀數已錄入。</translation>
    </message>
    <message>
        <source>The reading is taken back.</source>
        <translation>讀數已撤回。</translation>
    </message>
    <message>
        <source>The register shows</source>
        <translation>本次讀數</translation>
    </message>
    <message>
        <source>This unit has no meter yet. Ctrl+N puts one up.</source>
        <translation>該房號還沒有表。按 Ctrl+N 裝表。</translation>
    </message>
    <message>
        <source>Type whose meter it is; Enter shows the meters and their readings.</source>
        <translation>輸入房號、姓名或電話，按回車檢視錶和抄表記錄。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>使用期</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>用量</translation>
    </message>
    <message>
        <source>Yes, it began again from 0</source>
        <translation>是，已從 0 重新開始</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
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
