<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
        <translation>欠費賬齡表（截至 {day}）</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>樓棟</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天數</translation>
    </message>
    <message>
        <source>Final notice</source>
        <translation>最後通知</translation>
    </message>
    <message>
        <source>Legal file</source>
        <translation>轉法務</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>催繳措施</translation>
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
        <translation>逾期金額</translation>
    </message>
    <message>
        <source>Owed in all</source>
        <translation>欠費合計</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>Reminder list as of {day}</source>
        <translation>催繳名單（截至 {day}）</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>電話催繳</translation>
    </message>
    <message>
        <source>Text message</source>
        <translation>簡訊提醒</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Written reminder</source>
        <translation>書面催繳</translation>
    </message>
</context>
</TS>
