<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>retention</name>
    <message>
        <source>Papers in the print queue</source>
        <translation>列印佇列裡的單據</translation>
    </message>
    <message>
        <source>Parked drafts</source>
        <translation>掛起的草稿</translation>
    </message>
    <message>
        <source>People in finished complaints</source>
        <translation>已辦結投訴中的個人資訊</translation>
    </message>
    <message>
        <source>People in other finished cases</source>
        <translation>其他已辦結事項中的個人資訊</translation>
    </message>
    <message>
        <source>People who called</source>
        <translation>來電人</translation>
    </message>
    <message>
        <source>People who have left every unit</source>
        <translation>已遷出全部房屋的人員</translation>
    </message>
    <message>
        <source>Pictures of identity papers in finished cases</source>
        <translation>已辦結事項裡的身份證件照片</translation>
    </message>
    <message>
        <source>Type {shortest} to {longest} days.</source>
        <translation>請輸入 {shortest} 到 {longest} 天。</translation>
    </message>
    <message>
        <source>Visitors who have left</source>
        <translation>已離開的訪客</translation>
    </message>
</context>
</TS>
