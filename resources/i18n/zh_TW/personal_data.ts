<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>personal_data</name>
    <message>
        <source>A legal hold since {day} keeps these data.</source>
        <translation>這些資料自 {day} 起被依法保全，不能刪除。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Everything kept about one person</source>
        <translation>一個人的全部資料</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <translation>依法保全</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>繳費</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Roles on units</source>
        <translation>與房屋的關係</translation>
    </message>
    <message>
        <source>This person's data were deleted before.</source>
        <translation>此人的資料已經刪除過。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>車輛</translation>
    </message>
    <message>
        <source>What was done with these data</source>
        <translation>對這些資料的操作</translation>
    </message>
    <message>
        <source>{name} still holds a role on {count} units. End the roles first.</source>
        <translation>{name} 仍登記在 {count} 套房屋上。請先辦理遷出。</translation>
    </message>
</context>
</TS>
