<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>after_hours</name>
    <message>
        <source>Air-conditioning hours|Extension asked for; billed.</source>
        <translation>空调加时（小时）|申请延时的小时数，将计费。</translation>
    </message>
    <message>
        <source>Announced time over</source>
        <translation>预计离开时间已过</translation>
    </message>
    <message>
        <source>Companions|Further people; empty: comes alone.</source>
        <translation>同行人数|不含本人；独自一人可不填。</translation>
    </message>
    <message>
        <source>Company|Overtime and air conditioning are summed by it.</source>
        <translation>单位|加班与空调时数按单位汇总。</translation>
    </message>
    <message>
        <source>Day pass outside office hours</source>
        <translation>非办公时间出入证</translation>
    </message>
    <message>
        <source>End of the number|Last four digits of the paper seen.</source>
        <translation>证件尾号|所核对证件的后四位。</translation>
    </message>
    <message>
        <source>Entries after hours</source>
        <translation>非办公时间出入</translation>
    </message>
    <message>
        <source>Entry after hours</source>
        <translation>非办公时间出入登记</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Guard sent</source>
        <translation>待查看</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Host informed|Called, and expects them.</source>
        <translation>已联系被访人|已电话确认。</translation>
    </message>
    <message>
        <source>Host|Whom they visit, or who ordered the overtime.</source>
        <translation>被访人|要找的人，或安排加班的负责人。</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>在内</translation>
    </message>
    <message>
        <source>In|Noted when they are let in.</source>
        <translation>进入时间|放行时自动记录。</translation>
    </message>
    <message>
        <source>Kind|Visit, overtime of a tenant's staff, works.</source>
        <translation>类别|来访、租户员工加班、施工。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Let in by|Noted when they are let in.</source>
        <translation>放行人|放行时自动记录。</translation>
    </message>
    <message>
        <source>List {number} is for {first} to {last}, not for today.</source>
        <translation>名单{number}适用于{first}至{last}，今天不适用。</translation>
    </message>
    <message>
        <source>List|Number of the approved list, instead of a call.</source>
        <translation>预约名单|已核准名单的编号，可代替电话确认。</translation>
    </message>
    <message>
        <source>Name|As the paper in the hand says.</source>
        <translation>姓名|与所出示证件一致。</translation>
    </message>
    <message>
        <source>Nobody here expects {name}: call the host and tick “Host informed”, or name the company's list.</source>
        <translation>没有人确认接待{name}：请联系被访人并勾选“已联系被访人”，或填写单位报送的名单编号。</translation>
    </message>
    <message>
        <source>Out by</source>
        <translation>应离开时间</translation>
    </message>
    <message>
        <source>Out by|Afterwards the guard looks.</source>
        <translation>预计离开|超时由保安查看。</translation>
    </message>
    <message>
        <source>Out|Noted when they leave.</source>
        <translation>离开时间|离开时自动记录。</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>Purpose|What they will do.</source>
        <translation>事由|来做什么。</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Round|What was found.</source>
        <translation>查看情况|保安查看结果。</translation>
    </message>
    <message>
        <source>Send the guard</source>
        <translation>派保安查看</translation>
    </message>
    <message>
        <source>Stays longer</source>
        <translation>继续停留</translation>
    </message>
    <message>
        <source>Telephone|To reach them.</source>
        <translation>电话|便于联系。</translation>
    </message>
    <message>
        <source>The announced time is not over yet. Give the reason for the round.</source>
        <translation>预计离开时间未到，派人查看请填写原因。</translation>
    </message>
    <message>
        <source>The announced time out is over. Ask for a new one.</source>
        <translation>预计离开时间已过，请重新询问。</translation>
    </message>
    <message>
        <source>There is no approved list “{number}”. Call the host instead.</source>
        <translation>没有已批准的名单“{number}”，请联系被访人。</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>劝返</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>已劝返</translation>
    </message>
    <message>
        <source>Unit|Floor and unit where they will be.</source>
        <translation>房号|所去楼层房号。</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Where and until when</source>
        <translation>去处与时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Works or delivery</source>
        <translation>施工或送货</translation>
    </message>
    <message>
        <source>{name} does not stand on list {number}.</source>
        <translation>{name}不在名单{number}上。</translation>
    </message>
</context>
</TS>
