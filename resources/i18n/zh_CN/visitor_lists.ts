<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>visitor_lists</name>
    <message>
        <source>Air-conditioning hours|Extension asked for each day; it is billed.</source>
        <translation>空调加时（小时）|每天申请延时的小时数，将计费。</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>Announced visitors</source>
        <translation>预约访客名单</translation>
    </message>
    <message>
        <source>Announced visitors: for the gate</source>
        <translation>预约访客名单（门岗）</translation>
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
        <translation>结束名单</translation>
    </message>
    <message>
        <source>Company or household|Who expects them.</source>
        <translation>单位或住户|由谁接待。</translation>
    </message>
    <message>
        <source>From|The first day.</source>
        <translation>开始日期|第一天。</translation>
    </message>
    <message>
        <source>Host|Who sent the list and answers for it.</source>
        <translation>联系人|报送名单并负责的人。</translation>
    </message>
    <message>
        <source>Hours|Such as 18:30-22:00; empty: office hours.</source>
        <translation>时段|例如 18:30-22:00；不填即办公时间。</translation>
    </message>
    <message>
        <source>Last day over</source>
        <translation>最后一天已过</translation>
    </message>
    <message>
        <source>List of announced visitors</source>
        <translation>预约访客名单</translation>
    </message>
    <message>
        <source>Name|As they will say it.</source>
        <translation>姓名|到访时自报的姓名。</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>People</source>
        <translation>来访人员</translation>
    </message>
    <message>
        <source>Plate|If they come by car.</source>
        <translation>车牌号|开车来访时填写。</translation>
    </message>
    <message>
        <source>Purpose|Meeting, overtime, works.</source>
        <translation>事由|会议、加班、施工等。</translation>
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
        <translation>电话|报尾号即可查到。</translation>
    </message>
    <message>
        <source>Telephone|Where the host can be reached.</source>
        <translation>电话|联系人的电话。</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>The last day of this list is over.</source>
        <translation>名单的最后一天已过。</translation>
    </message>
    <message>
        <source>To|The last day, the same for a single one.</source>
        <translation>结束日期|最后一天；只来一天则填同一天。</translation>
    </message>
    <message>
        <source>Unit|Where they go.</source>
        <translation>房号|去哪一户。</translation>
    </message>
    <message>
        <source>When and why</source>
        <translation>时间与事由</translation>
    </message>
    <message>
        <source>Who expects them</source>
        <translation>接待方</translation>
    </message>
</context>
</TS>
