<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>barred_persons</name>
    <message>
        <source>A name alone also meets others of that name. Add telephone, plate or what the person looks like.</source>
        <translation>只有姓名会误拦同名的人，请补充电话、车牌号或体貌特征。</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>禁入</translation>
    </message>
    <message>
        <source>Bar: for the gate</source>
        <translation>禁入通知（门岗）</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>禁入中</translation>
    </message>
    <message>
        <source>Barred person</source>
        <translation>禁入人员</translation>
    </message>
    <message>
        <source>Barred persons</source>
        <translation>禁入人员</translation>
    </message>
    <message>
        <source>Barred until</source>
        <translation>禁入至</translation>
    </message>
    <message>
        <source>Last day over</source>
        <translation>期限已过</translation>
    </message>
    <message>
        <source>Lift the bar</source>
        <translation>解除禁入</translation>
    </message>
    <message>
        <source>Lifted</source>
        <translation>已解除</translation>
    </message>
    <message>
        <source>Looks|What the guard can go by.</source>
        <translation>体貌特征|供保安辨认。</translation>
    </message>
    <message>
        <source>Name|As the person gives it.</source>
        <translation>姓名|按其自报填写。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Plate|If they come by car.</source>
        <translation>车牌号|开车来时识别用。</translation>
    </message>
    <message>
        <source>Telephone|The surest sign.</source>
        <translation>电话|最可靠的识别依据。</translation>
    </message>
    <message>
        <source>Unit|Whom it protects, if one household asked for it.</source>
        <translation>房号|应哪一户要求禁入时填写。</translation>
    </message>
    <message>
        <source>Until|The last day; empty: until it is lifted.</source>
        <translation>截止日期|最后一天；不填则至解除为止。</translation>
    </message>
    <message>
        <source>Why|What happened, and who decided.</source>
        <translation>原因|发生了什么，由谁决定。</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>姓名相符</translation>
    </message>
    <message>
        <source>by telephone or plate</source>
        <translation>电话或车牌相符</translation>
    </message>
    <message>
        <source>{name} is on the list of barred persons ({by}).</source>
        <translation>{name}在禁入人员名单上（{by}）。</translation>
    </message>
</context>
</TS>
