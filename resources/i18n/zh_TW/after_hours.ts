<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>after_hours</name>
    <message>
        <source>Nobody here expects {name}: call the host and tick “Host informed”, or name the company's list.</source>
        <translation>沒有人確認接待{name}：請聯絡被訪人並勾選“已聯絡被訪人”，或填寫單位報送的名單編號。</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>The announced time is not over yet. Give the reason for the round.</source>
        <translation>預計離開時間未到，派人檢視請填寫原因。</translation>
    </message>
    <message>
        <source>The announced time out is over. Ask for a new one.</source>
        <translation>預計離開時間已過，請重新詢問。</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>Works or delivery</source>
        <translation>施工或送貨</translation>
    </message>
</context>
</TS>
