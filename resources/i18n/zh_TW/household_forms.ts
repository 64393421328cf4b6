<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>household_forms</name>
    <message>
        <source>A registration form of this unit is being entered already.</source>
        <translation>該房已有登記表正在錄入。</translation>
    </message>
    <message>
        <source>Agent|Who acts for the owner, if anybody.</source>
        <translation>代理人|代業主辦理的人。</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Co-owners|Those who share the title.</source>
        <translation>共有人|產權共有人。</translation>
    </message>
    <message>
        <source>Complete by</source>
        <translation>建檔期限</translation>
    </message>
    <message>
        <source>Document|What the owner shows.</source>
        <translation>證件型別|業主出示的證件。</translation>
    </message>
    <message>
        <source>Domestic help</source>
        <translation>家政人員</translation>
    </message>
    <message>
        <source>Emergency contact|Name and telephone.</source>
        <translation>緊急聯絡人|姓名和電話。</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已錄入</translation>
    </message>
    <message>
        <source>Entered in the register</source>
        <translation>已錄入檔案</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>歸檔</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>Floor area|In square metres.</source>
        <translation>建築面積|單位：平方米。</translation>
    </message>
    <message>
        <source>Foreigner's card</source>
        <translation>外國人永久居留身份證</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Hong Kong or Macau permit</source>
        <translation>港澳居民來往內地通行證</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭成員</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>居民身份證</translation>
    </message>
    <message>
        <source>Identity number|Of the owner; shown masked.</source>
        <translation>身份證號|業主本人的，顯示時隱去。</translation>
    </message>
    <message>
        <source>Identity number|Shown masked.</source>
        <translation>身份證號|顯示時隱去。</translation>
    </message>
    <message>
        <source>Mailing address|If it is not the unit.</source>
        <translation>通訊地址|與房屋不同的填寫。</translation>
    </message>
    <message>
        <source>Military card</source>
        <translation>軍官證、士兵證</translation>
    </message>
    <message>
        <source>Moves in on|The first day in the unit.</source>
        <translation>入住日期|開始居住的日期。</translation>
    </message>
    <message>
        <source>Name|As on the identity card.</source>
        <translation>姓名|按身份證填寫。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他證件</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>其他親屬</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>業主</translation>
    </message>
    <message>
        <source>Owner registration form</source>
        <translation>業主登記表</translation>
    </message>
    <message>
        <source>Owner|As on the identity card.</source>
        <translation>業主|按身份證填寫。</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>護照</translation>
    </message>
    <message>
        <source>Photographs|Of the owner, one inch, in colour.</source>
        <translation>照片張數|業主本人一寸彩照。</translation>
    </message>
    <message>
        <source>Photographs|One inch, in colour.</source>
        <translation>照片張數|一寸彩照。</translation>
    </message>
    <message>
        <source>Plate|As on the car.</source>
        <translation>車牌號|按車牌填寫。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收表</translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation>業主登記表</translation>
    </message>
    <message>
        <source>Registration forms</source>
        <translation>業主登記表</translation>
    </message>
    <message>
        <source>Relation|To the owner.</source>
        <translation>關係|與業主的關係。</translation>
    </message>
    <message>
        <source>Remark|What else is to be known.</source>
        <translation>備註|其他需要說明的。</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>港澳臺居民居住證</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Taiwan permit</source>
        <translation>臺灣居民來往大陸通行證</translation>
    </message>
    <message>
        <source>Telephone|If of age.</source>
        <translation>電話|成年人填寫。</translation>
    </message>
    <message>
        <source>Telephone|Read it back digit by digit.</source>
        <translation>電話|請逐位複述核對。</translation>
    </message>
    <message>
        <source>The identity number of {name} stands twice on the form.</source>
        <translation>{name} 的身份證號在表上重複。</translation>
    </message>
    <message>
        <source>Unit|Nobody lives here without one.</source>
        <translation>房號|住戶必須對應房屋。</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>車輛</translation>
    </message>
    <message>
        <source>{count} photographs of each person are needed; missing: {names}.</source>
        <translation>每人須交照片 {count} 張，未交足：{names}。</translation>
    </message>
    <message>
        <source>{name} is not in the register of this unit yet. Enter the person there.</source>
        <translation>{name} 尚未錄入該房的住戶檔案，請先錄入。</translation>
    </message>
</context>
</TS>
