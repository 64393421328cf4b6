<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>access_cards</name>
    <message>
        <source>Active</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Active cards</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>已申請</translation>
    </message>
    <message>
        <source>Blocked card|The lost one it replaces.</source>
        <translation>已停用卡號|被補換的舊卡。</translation>
    </message>
    <message>
        <source>Building pass</source>
        <translation>大廈出入證</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡證</translation>
    </message>
    <message>
        <source>Card label</source>
        <translation>卡證標籤</translation>
    </message>
    <message>
        <source>Card number|Scanned or as printed on it.</source>
        <translation>卡號|掃描或按卡面填寫。</translation>
    </message>
    <message>
        <source>Card or pass</source>
        <translation>卡證</translation>
    </message>
    <message>
        <source>Card {number} is in use already.</source>
        <translation>卡號 {number} 已在使用。</translation>
    </message>
    <message>
        <source>Cards and passes</source>
        <translation>使用者卡與出入證</translation>
    </message>
    <message>
        <source>Cards by unit, as of {day}</source>
        <translation>各戶卡證統計（截至 {day}）</translation>
    </message>
    <message>
        <source>Check identity card and photograph of {name} first.</source>
        <translation>請先核對 {name} 的身份證和照片。</translation>
    </message>
    <message>
        <source>Company|On the tenant's stamped list.</source>
        <translation>單位|租戶蓋章名單上的單位。</translation>
    </message>
    <message>
        <source>Deposit receipt|Its number, if a deposit was paid.</source>
        <translation>押金收據號|交了押金的填寫。</translation>
    </message>
    <message>
        <source>Deposit|In yuan; it is held and given back.</source>
        <translation>押金|單位：元，收存後退還。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>交回登出</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Expired, blocked</source>
        <translation>到期停用</translation>
    </message>
    <message>
        <source>Fees charged</source>
        <translation>已計費用</translation>
    </message>
    <message>
        <source>Fee|In yuan; it is charged to the unit.</source>
        <translation>工本費|單位：元，計入該房賬單。</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已交回</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>髮卡</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>Holder|As registered at the unit.</source>
        <translation>持卡人|與該房登記一致。</translation>
    </message>
    <message>
        <source>Identity card seen|The original was in the hand.</source>
        <translation>已看身份證|原件已核對。</translation>
    </message>
    <message>
        <source>Kind|One of each kind is enough.</source>
        <translation>卡種|同一卡種一人一張。</translation>
    </message>
    <message>
        <source>Lift card</source>
        <translation>電梯卡</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已掛失</translation>
    </message>
    <message>
        <source>Lost cards</source>
        <translation>掛失</translation>
    </message>
    <message>
        <source>Opens|Gates, lifts, floors.</source>
        <translation>通行範圍|門禁、電梯、樓層。</translation>
    </message>
    <message>
        <source>Parking card</source>
        <translation>停車卡</translation>
    </message>
    <message>
        <source>Photograph kept|For the card and the file.</source>
        <translation>已留照片|制卡和歸檔用。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>補卡</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>補卡次數</translation>
    </message>
    <message>
        <source>Replacements|Counted by itself.</source>
        <translation>補卡次數|自動計數。</translation>
    </message>
    <message>
        <source>Report as lost</source>
        <translation>掛失</translation>
    </message>
    <message>
        <source>Resident card</source>
        <translation>住戶卡</translation>
    </message>
    <message>
        <source>The card would be expired already.</source>
        <translation>有效期已過，不能髮卡。</translation>
    </message>
    <message>
        <source>Unit of the cards</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Unit|Where the holder belongs.</source>
        <translation>房號|持卡人所屬的房屋。</translation>
    </message>
    <message>
        <source>Valid from|Empty: the day it is handed out.</source>
        <translation>生效日期|留空則為髮卡當日。</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Valid to|Empty: until it is given back.</source>
        <translation>有效期至|留空則至交回為止。</translation>
    </message>
    <message>
        <source>{name} has an active card of this kind. A second one needs a reason.</source>
        <translation>{name} 已有同種卡，再辦須說明原因。</translation>
    </message>
    <message>
        <source>{name} is not registered at this unit. Register the person first.</source>
        <translation>{name} 未在該房登記，請先登記住戶。</translation>
    </message>
</context>
</TS>
