<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>arrears</name>
    <message>
        <source>1-30 days</source>
        <translation>1-30天</translation>
    </message>
    <message>
        <source>181-365 days</source>
        <translation>181-365天</translation>
    </message>
    <message>
        <source>31-90 days</source>
        <translation>31-90天</translation>
    </message>
    <message>
        <source>91-180 days</source>
        <translation>91-180天</translation>
    </message>
    <message>
        <source>Arrears by age as of {day}</source>
        <translation>欠费账龄表（截至 {day}）</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Final notice</source>
        <translation>最后通知</translation>
    </message>
    <message>
        <source>Legal file</source>
        <translation>转法务</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>催缴措施</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Oldest due date</source>
        <translation>最早到期日</translation>
    </message>
    <message>
        <source>Over 365 days</source>
        <translation>365天以上</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期金额</translation>
    </message>
    <message>
        <source>Owed in all</source>
        <translation>欠费合计</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>Reminder list as of {day}</source>
        <translation>催缴名单（截至 {day}）</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>电话催缴</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>短信提醒</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Written reminder</source>
        <translation>书面催缴</translation>
    </message>
</context>
</TS>
