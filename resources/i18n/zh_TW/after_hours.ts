<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>after_hours</name>
    <message>
        <source>Air-conditioning hours|Extension asked for; billed.</source>
        <translation>空調加時（小時）|申請延時的小時數，將計費。</translation>
    </message>
    <message>
        <source>Announced time over</source>
        <translation>預計離開時間已過</translation>
    </message>
    <message>
        <source>Companions|Further people; empty: comes alone.</source>
        <translation>同行人數|不含本人；獨自一人可不填。</translation>
    </message>
    <message>
        <source>Company|Overtime and air conditioning are summed by it.</source>
        <translation>單位|加班與空調時數按單位彙總。</translation>
    </message>
    <message>
        <source>Day pass outside office hours</source>
        <translation>非辦公時間出入證</translation>
    </message>
    <message>
        <source>End of the number|Last four digits of the paper seen.</source>
        <translation>證件尾號|所核對證件的後四位。</translation>
    </message>
    <message>
        <source>Entries after hours</source>
        <translation>非辦公時間出入</translation>
    </message>
    <message>
        <source>Entry after hours</source>
        <translation>非辦公時間出入登記</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Guard sent</source>
        <translation>待檢視</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已離開</translation>
    </message>
    <message>
        <source>Host informed|Called, and expects them.</source>
        <translation>已聯絡被訪人|已電話確認。</translation>
    </message>
    <message>
        <source>Host|Whom they visit, or who ordered the overtime.</source>
        <translation>被訪人|要找的人，或安排加班的負責人。</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>在內</translation>
    </message>
    <message>
        <source>In|Noted when they are let in.</source>
        <translation>進入時間|放行時自動記錄。</translation>
    </message>
    <message>
        <source>Kind|Visit, overtime of a tenant's staff, works.</source>
        <translation>類別|來訪、租戶員工加班、施工。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已離開</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Let in by|Noted when they are let in.</source>
        <translation>放行人|放行時自動記錄。</translation>
    </message>
    <message>
        <source>List {number} is for {first} to {last}, not for today.</source>
        <translation>名單{number}適用於{first}至{last}，今天不適用。</translation>
    </message>
    <message>
        <source>List|Number of the approved list, instead of a call.</source>
        <translation>預約名單|已核准名單的編號，可代替電話確認。</translation>
    </message>
    <message>
        <source>Name|As the paper in the hand says.</source>
        <translation>姓名|與所出示證件一致。</translation>
    </message>
    <message>
        <source>Nobody here expects {name}: call the host and tick “Host informed”, or name the company's list.</source>
        <translation>沒有人確認接待{name}：請聯絡被訪人並勾選“已聯絡被訪人”，或填寫單位報送的名單編號。</translation>
    </message>
    <message>
        <source>Out by</source>
        <translation>應離開時間</translation>
    </message>
    <message>
        <source>Out by|Afterwards the guard looks.</source>
        <translation>預計離開|超時由保安檢視。</translation>
    </message>
    <message>
        <source>Out|Noted when they leave.</source>
        <translation>離開時間|離開時自動記錄。</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>Purpose|What they will do.</source>
        <translation>事由|來做什麼。</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登記</translation>
    </message>
    <message>
        <source>Round|What was found.</source>
        <translation>檢視情況|保安檢視結果。</translation>
    </message>
    <message>
        <source>Send the guard</source>
        <translation>派保安檢視</translation>
    </message>
    <message>
        <source>Stays longer</source>
        <translation>繼續停留</translation>
    </message>
    <message>
        <source>Telephone|To reach them.</source>
        <translation>電話|便於聯絡。</translation>
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
        <source>There is no approved list “{number}”. Call the host instead.</source>
        <translation>沒有已批准的名單“{number}”，請聯絡被訪人。</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>勸返</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>已勸返</translation>
    </message>
    <message>
        <source>Unit|Floor and unit where they will be.</source>
        <translation>房號|所去樓層房號。</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>來訪</translation>
    </message>
    <message>
        <source>Where and until when</source>
        <translation>去處與時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Works or delivery</source>
        <translation>施工或送貨</translation>
    </message>
    <message>
        <source>{name} does not stand on list {number}.</source>
        <translation>{name}不在名單{number}上。</translation>
    </message>
</context>
</TS>
