<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>meters</name>
    <message>
        <source>(no number)</source>
        <translation>（无表号）</translation>
    </message>
    <message>
        <source>A meter has a multiplier above zero and a register of 1 to {digits} digits.</source>
        <translation>表的倍率必须大于零，表盘位数为 1 至 {digits} 位。</translation>
    </message>
    <message>
        <source>As it stands on the meter</source>
        <translation>表上刻的号码</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>换表</translation>
    </message>
    <message>
        <source>Change the meter</source>
        <translation>换表</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>换表日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Digits before the point</source>
        <translation>整数位数</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Has it passed its highest number?</source>
        <translation>是否已走满一圈（归零）？</translation>
    </message>
    <message>
        <source>Is this reading right?</source>
        <translation>这个读数对吗？</translation>
    </message>
    <message>
        <source>It is right, record it</source>
        <translation>没错，录入</translation>
    </message>
    <message>
        <source>It starts at</source>
        <translation>新表起数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Last reading of the old meter</source>
        <translation>旧表止数</translation>
    </message>
    <message>
        <source>Last: {value} on {day}</source>
        <translation>上次：{value}（{day}）</translation>
    </message>
    <message>
        <source>Meter</source>
        <translation>表号</translation>
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
        <translation>录入读数</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No fee item is charged by meter yet. Finance adds one under Prices.</source>
        <translation>还没有按表计费的项目。请财务在“收费标准”里添加。</translation>
    </message>
    <message>
        <source>No meter chosen.</source>
        <translation>未选择表。</translation>
    </message>
    <message>
        <source>Number of the new meter</source>
        <translation>新表表号</translation>
    </message>
    <message>
        <source>Put it up</source>
        <translation>装表</translation>
    </message>
    <message>
        <source>Put up a meter</source>
        <translation>装新表</translation>
    </message>
    <message>
        <source>Put up on</source>
        <translation>装表日期</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>抄表</translation>
    </message>
    <message>
        <source>Read it: it is never taken to be 0</source>
        <translation>请照表读数填写，不会当作 0</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>抄表日期</translation>
    </message>
    <message>
        <source>Read, register passed its end</source>
        <translation>抄表（走满归零）</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读数</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>抄表记录</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起数</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take the newest reading back</source>
        <translation>撤回最近一次读数</translation>
    </message>
    <message>
        <source>Take the newest reading back?</source>
        <translation>撤回最近一次读数？</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>拆表止数</translation>
    </message>
    <message>
        <source>The meter is up.</source>
        <translation>新表已装上。</translation>
    </message>
    <message>
        <source>The reading is recorded.</source>
        <translation>读数已录入。</translation>
    </message>
    <message>
        <source>The reading is taken back.</source>
        <translation>读数已撤回。</translation>
    </message>
    <message>
        <source>The register shows</source>
        <translation>本次读数</translation>
    </message>
    <message>
        <source>This unit has no meter yet. Ctrl+N puts one up.</source>
        <translation>该房号还没有表。按 Ctrl+N 装表。</translation>
    </message>
    <message>
        <source>Type whose meter it is; Enter shows the meters and their readings.</source>
        <translation>输入房号、姓名或电话，按回车查看表和抄表记录。</translation>
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
        <translation>是，已从 0 重新开始</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
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
