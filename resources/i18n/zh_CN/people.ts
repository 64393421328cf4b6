<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>people</name>
    <message>
        <source>Authorised agent</source>
        <translation>受托人</translation>
    </message>
    <message>
        <source>Co-owner</source>
        <translation>共有人</translation>
    </message>
    <message>
        <source>Household member</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Nothing is kept there.</source>
        <translation>该项没有登记内容。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Say why you need to see this.</source>
        <translation>请填写查看原因。</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>截止日期早于起始日期。</translation>
    </message>
    <message>
        <source>The unit already has a person with the role “{role}” at that time. End that role first, or enter the person as a co-owner or household member.</source>
        <translation>该房屋在这段时间内已有“{role}”。请先终止原来的身份，或登记为共有人、家庭成员。</translation>
    </message>
    <message>
        <source>This identity number is already registered on the unit as “{role}”.</source>
        <translation>该证件号码已在此房屋登记为“{role}”。</translation>
    </message>
    <message>
        <source>This person already has the role “{role}” on the unit at that time.</source>
        <translation>此人在这段时间内已经是该房屋的“{role}”。</translation>
    </message>
    <message>
        <source>{finding} If the paper says so, give a reason and keep it.</source>
        <translation>{finding}如证件确实如此，请填写原因后保存。</translation>
    </message>
    <message>
        <source>“{value}” cannot be used as a name.</source>
        <translation>“{value}”不能用作姓名。</translation>
    </message>
</context>
</TS>
