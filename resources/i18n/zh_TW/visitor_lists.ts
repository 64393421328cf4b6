<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>visitor_lists</name>
    <message>
        <source>Air-conditioning hours|Extension asked for each day; it is billed.</source>
        <translation>空調加時（小時）|每天申請延時的小時數，將計費。</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已報送</translation>
    </message>
    <message>
        <source>Announced visitors</source>
        <translation>預約訪客名單</translation>
    </message>
    <message>
        <source>Announced visitors: for the gate</source>
        <translation>預約訪客名單（門崗）</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Close by</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>結束名單</translation>
    </message>
    <message>
        <source>Company or household|Who expects them.</source>
        <translation>單位或住戶|由誰接待。</translation>
    </message>
    <message>
        <source>From|The first day.</source>
        <translation>開始日期|第一天。</translation>
    </message>
    <message>
        <source>Host|Who sent the list and answers for it.</source>
        <translation>聯絡人|報送名單並負責的人。</translation>
    </message>
    <message>
        <source>Hours|Such as 18:30-22:00; empty: office hours.</source>
        <translation>時段|例如 18:30-22:00；不填即辦公時間。</translation>
    </message>
    <message>
        <source>Last day over</source>
        <translation>最後一天已過</translation>
    </message>
    <message>
        <source>List of announced visitors</source>
        <translation>預約訪客名單</translation>
    </message>
    <message>
        <source>Name|As they will say it.</source>
        <translation>姓名|到訪時自報的姓名。</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>People</source>
        <translation>來訪人員</translation>
    </message>
    <message>
        <source>Plate|If they come by car.</source>
        <translation>車牌號|開車來訪時填寫。</translation>
    </message>
    <message>
        <source>Purpose|Meeting, overtime, works.</source>
        <translation>事由|會議、加班、施工等。</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不予核准</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>未核准</translation>
    </message>
    <message>
        <source>Telephone|Its last digits find them.</source>
        <translation>電話|報尾號即可查到。</translation>
    </message>
    <message>
        <source>Telephone|Where the host can be reached.</source>
        <translation>電話|聯絡人的電話。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>結束日期早於開始日期。</translation>
    </message>
    <message>
        <source>The last day of this list is over.</source>
        <translation>名單的最後一天已過。</translation>
    </message>
    <message>
        <source>To|The last day, the same for a single one.</source>
        <translation>結束日期|最後一天；只來一天則填同一天。</translation>
    </message>
    <message>
        <source>Unit|Where they go.</source>
        <translation>房號|去哪一戶。</translation>
    </message>
    <message>
        <source>When and why</source>
        <translation>時間與事由</translation>
    </message>
    <message>
        <source>Who expects them</source>
        <translation>接待方</translation>
    </message>
</context>
</TS>
