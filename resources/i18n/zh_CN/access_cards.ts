<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation>已申请</translation>
    </message>
    <message>
        <source>Blocked card|The lost one it replaces.</source>
        <translation>已停用卡号|被补换的旧卡。</translation>
    </message>
    <message>
        <source>Building pass</source>
        <translation>大厦出入证</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡证</translation>
    </message>
    <message>
        <source>Card label</source>
        <translation>卡证标签</translation>
    </message>
    <message>
        <source>Card number|Scanned or as printed on it.</source>
        <translation>卡号|扫描或按卡面填写。</translation>
    </message>
    <message>
        <source>Card or pass</source>
        <translation>卡证</translation>
    </message>
    <message>
        <source>Card {number} is in use already.</source>
        <translation>卡号 {number} 已在使用。</translation>
    </message>
    <message>
        <source>Cards and passes</source>
        <translation>用户卡与出入证</translation>
    </message>
    <message>
        <source>Cards by unit, as of {day}</source>
        <translation>各户卡证统计（截至 {day}）</translation>
    </message>
    <message>
        <source>Check identity card and photograph of {name} first.</source>
        <translation>请先核对 {name} 的身份证和照片。</translation>
    </message>
    <message>
        <source>Company|On the tenant's stamped list.</source>
        <translation>单位|租户盖章名单上的单位。</translation>
    </message>
    <message>
        <source>Deposit receipt|Its number, if a deposit was paid.</source>
        <translation>押金收据号|交了押金的填写。</translation>
    </message>
    <message>
        <source>Deposit|In yuan; it is held and given back.</source>
        <translation>押金|单位：元，收存后退还。</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>交回注销</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Expired, blocked</source>
        <translation>到期停用</translation>
    </message>
    <message>
        <source>Fees charged</source>
        <translation>已计费用</translation>
    </message>
    <message>
        <source>Fee|In yuan; it is charged to the unit.</source>
        <translation>工本费|单位：元，计入该房账单。</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已交回</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>发卡</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>持卡人</translation>
    </message>
    <message>
        <source>Holder|As registered at the unit.</source>
        <translation>持卡人|与该房登记一致。</translation>
    </message>
    <message>
        <source>Identity card seen|The original was in the hand.</source>
        <translation>已看身份证|原件已核对。</translation>
    </message>
    <message>
        <source>Kind|One of each kind is enough.</source>
        <translation>卡种|同一卡种一人一张。</translation>
    </message>
    <message>
        <source>Lift card</source>
        <translation>电梯卡</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>已挂失</translation>
    </message>
    <message>
        <source>Lost cards</source>
        <translation>挂失</translation>
    </message>
    <message>
        <source>Opens|Gates, lifts, floors.</source>
        <translation>通行范围|门禁、电梯、楼层。</translation>
    </message>
    <message>
        <source>Parking card</source>
        <translation>停车卡</translation>
    </message>
    <message>
        <source>Photograph kept|For the card and the file.</source>
        <translation>已留照片|制卡和归档用。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>补卡</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>补卡次数</translation>
    </message>
    <message>
        <source>Replacements|Counted by itself.</source>
        <translation>补卡次数|自动计数。</translation>
    </message>
    <message>
        <source>Report as lost</source>
        <translation>挂失</translation>
    </message>
    <message>
        <source>Resident card</source>
        <translation>住户卡</translation>
    </message>
    <message>
        <source>The card would be expired already.</source>
        <translation>有效期已过，不能发卡。</translation>
    </message>
    <message>
        <source>Unit of the cards</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Unit|Where the holder belongs.</source>
        <translation>房号|持卡人所属的房屋。</translation>
    </message>
    <message>
        <source>Valid from|Empty: the day it is handed out.</source>
        <translation>生效日期|留空则为发卡当日。</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Valid to|Empty: until it is given back.</source>
        <translation>有效期至|留空则至交回为止。</translation>
    </message>
    <message>
        <source>{name} has an active card of this kind. A second one needs a reason.</source>
        <translation>{name} 已有同种卡，再办须说明原因。</translation>
    </message>
    <message>
        <source>{name} is not registered at this unit. Register the person first.</source>
        <translation>{name} 未在该房登记，请先登记住户。</translation>
    </message>
</context>
</TS>
