<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>barred_persons</name>
    <message>
        <source>A name alone also meets others of that name. Add telephone, plate or what the person looks like.</source>
        <translation>只有姓名會誤攔同名的人，請補充電話、車牌號或體貌特徵。</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>禁入</translation>
    </message>
    <message>
        <source>Bar: for the gate</source>
        <translation>禁入通知（門崗）</translation>
    </message>
    <message>
        <source>Barred</source>
        <translation>禁入中</translation>
    </message>
    <message>
        <source>Barred person</source>
        <translation>禁入人員</translation>
    </message>
    <message>
        <source>Barred persons</source>
        <translation>禁入人員</translation>
    </message>
    <message>
        <source>Barred until</source>
        <translation>禁入至</translation>
    </message>
    <message>
        <source>Last day over</source>
        <translation>期限已過</translation>
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
        <translation>體貌特徵|供保安辨認。</translation>
    </message>
    <message>
        <source>Name|As the person gives it.</source>
        <translation>姓名|按其自報填寫。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Plate|If they come by car.</source>
        <translation>車牌號|開車來時識別用。</translation>
    </message>
    <message>
        <source>Telephone|The surest sign.</source>
        <translation>電話|最可靠的識別依據。</translation>
    </message>
    <message>
        <source>Unit|Whom it protects, if one household asked for it.</source>
        <translation>房號|應哪一戶要求禁入時填寫。</translation>
    </message>
    <message>
        <source>Until|The last day; empty: until it is lifted.</source>
        <translation>截止日期|最後一天；不填則至解除為止。</translation>
    </message>
    <message>
        <source>Why|What happened, and who decided.</source>
        <translation>原因|發生了什麼，由誰決定。</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>姓名相符</translation>
    </message>
    <message>
        <source>by telephone or plate</source>
        <translation>電話或車牌相符</translation>
    </message>
    <message>
        <source>{name} is on the list of barred persons ({by}).</source>
        <translation>{name}在禁入人員名單上（{by}）。</translation>
    </message>
</context>
</TS>
