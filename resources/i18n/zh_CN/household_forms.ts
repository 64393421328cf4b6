<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>household_forms</name>
    <message>
        <source>A registration form of this unit is being entered already.</source>
        <translation>该房已有登记表正在录入。</translation>
    </message>
    <message>
        <source>Agent|Who acts for the owner, if anybody.</source>
        <translation>代理人|代业主办理的人。</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>子女</translation>
    </message>
    <message>
        <source>Co-owners|Those who share the title.</source>
        <translation>共有人|产权共有人。</translation>
    </message>
    <message>
        <source>Complete by</source>
        <translation>建档期限</translation>
    </message>
    <message>
        <source>Document|What the owner shows.</source>
        <translation>证件类型|业主出示的证件。</translation>
    </message>
    <message>
        <source>Domestic help</source>
        <translation>家政人员</translation>
    </message>
    <message>
        <source>Emergency contact|Name and telephone.</source>
        <translation>紧急联系人|姓名和电话。</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>Entered in the register</source>
        <translation>已录入档案</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Floor area|In square metres.</source>
        <translation>建筑面积|单位：平方米。</translation>
    </message>
    <message>
        <source>Foreigner's card</source>
        <translation>外国人永久居留身份证</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Hong Kong or Macau permit</source>
        <translation>港澳居民来往内地通行证</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>居民身份证</translation>
    </message>
    <message>
        <source>Identity number|Of the owner; shown masked.</source>
        <translation>身份证号|业主本人的，显示时隐去。</translation>
    </message>
    <message>
        <source>Identity number|Shown masked.</source>
        <translation>身份证号|显示时隐去。</translation>
    </message>
    <message>
        <source>Mailing address|If it is not the unit.</source>
        <translation>通讯地址|与房屋不同的填写。</translation>
    </message>
    <message>
        <source>Military card</source>
        <translation>军官证、士兵证</translation>
    </message>
    <message>
        <source>Moves in on|The first day in the unit.</source>
        <translation>入住日期|开始居住的日期。</translation>
    </message>
    <message>
        <source>Name|As on the identity card.</source>
        <translation>姓名|按身份证填写。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他证件</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>其他亲属</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Owner registration form</source>
        <translation>业主登记表</translation>
    </message>
    <message>
        <source>Owner|As on the identity card.</source>
        <translation>业主|按身份证填写。</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>父母</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>护照</translation>
    </message>
    <message>
        <source>Photographs|Of the owner, one inch, in colour.</source>
        <translation>照片张数|业主本人一寸彩照。</translation>
    </message>
    <message>
        <source>Photographs|One inch, in colour.</source>
        <translation>照片张数|一寸彩照。</translation>
    </message>
    <message>
        <source>Plate|As on the car.</source>
        <translation>车牌号|按车牌填写。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收表</translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation>业主登记表</translation>
    </message>
    <message>
        <source>Registration forms</source>
        <translation>业主登记表</translation>
    </message>
    <message>
        <source>Relation|To the owner.</source>
        <translation>关系|与业主的关系。</translation>
    </message>
    <message>
        <source>Remark|What else is to be known.</source>
        <translation>备注|其他需要说明的。</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>港澳台居民居住证</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>配偶</translation>
    </message>
    <message>
        <source>Taiwan permit</source>
        <translation>台湾居民来往大陆通行证</translation>
    </message>
    <message>
        <source>Telephone|If of age.</source>
        <translation>电话|成年人填写。</translation>
    </message>
    <message>
        <source>Telephone|Read it back digit by digit.</source>
        <translation>电话|请逐位复述核对。</translation>
    </message>
    <message>
        <source>The identity number of {name} stands twice on the form.</source>
        <translation>{name} 的身份证号在表上重复。</translation>
    </message>
    <message>
        <source>Unit|Nobody lives here without one.</source>
        <translation>房号|住户必须对应房屋。</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>{count} photographs of each person are needed; missing: {names}.</source>
        <translation>每人须交照片 {count} 张，未交足：{names}。</translation>
    </message>
    <message>
        <source>{name} is not in the register of this unit yet. Enter the person there.</source>
        <translation>{name} 尚未录入该房的住户档案，请先录入。</translation>
    </message>
</context>
</TS>
