<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>billing_forms</name>
    <message>
        <source>Billing summary</source>
        <translation>帳單彙總表</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>樓棟</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>應收金額</translation>
    </message>
    <message>
        <source>Charged in all</source>
        <translation>應收合計</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>帳單筆數</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>審核</translation>
    </message>
    <message>
        <source>Drafted by</source>
        <translation>起草人</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收費項目</translation>
    </message>
    <message>
        <source>Made out by</source>
        <translation>製表</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>所屬期間</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>發布時間</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>發布人</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>戶數</translation>
    </message>
    <message>
        <source>the fee item and period, such as “WY 2026-12”</source>
        <translation>收費項目代碼和期間，例如“WY 2026-12”</translation>
    </message>
</context>
</TS>
