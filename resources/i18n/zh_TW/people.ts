<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>people</name>
    <message>
        <source>Authorised agent</source>
        <translation>受託人</translation>
    </message>
    <message>
        <source>Co-owner</source>
        <translation>共有人</translation>
    </message>
    <message>
        <source>Household member</source>
        <translation>家庭成員</translation>
    </message>
    <message>
        <source>Nothing is kept there.</source>
        <translation>該項沒有登記內容。</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>業主</translation>
    </message>
    <message>
        <source>Say why you need to see this.</source>
        <translation>請填寫檢視原因。</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租戶</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>截止日期早於起始日期。</translation>
    </message>
    <message>
        <source>The unit already has a person with the role “{role}” at that time. End that role first, or enter the person as a co-owner or household member.</source>
        <translation>該房屋在這段時間內已有“{role}”。請先終止原來的身份，或登記為共有人、家庭成員。</translation>
    </message>
    <message>
        <source>This identity number is already registered on the unit as “{role}”.</source>
        <translation>該證件號碼已在此房屋登記為“{role}”。</translation>
    </message>
    <message>
        <source>This person already has the role “{role}” on the unit at that time.</source>
        <translation>此人在這段時間內已經是該房屋的“{role}”。</translation>
    </message>
    <message>
        <source>{finding} If the paper says so, give a reason and keep it.</source>
        <translation>{finding}如證件確實如此，請填寫原因後儲存。</translation>
    </message>
    <message>
        <source>“{value}” cannot be used as a name.</source>
        <translation>“{value}”不能用作姓名。</translation>
    </message>
</context>
</TS>
