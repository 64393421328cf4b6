<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>tickets</name>
    <message>
        <source>Accepted|The customer is content with it; noted at the end.</source>
        <translation>客户认可|客户满意，办结时自动记录。</translation>
    </message>
    <message>
        <source>Answered and accepted</source>
        <translation>答复并办结</translation>
    </message>
    <message>
        <source>Between units</source>
        <translation>部门交接</translation>
    </message>
    <message>
        <source>Channel|Matters of the night are passed on by the next working day.</source>
        <translation>渠道|夜间事项须在下一工作日转出。</translation>
    </message>
    <message>
        <source>Cleaning and greening</source>
        <translation>保洁绿化</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Control room</source>
        <translation>监控中心</translation>
    </message>
    <message>
        <source>Customer does not accept</source>
        <translation>客户不认可</translation>
    </message>
    <message>
        <source>Customer|Name.</source>
        <translation>客户|姓名。</translation>
    </message>
    <message>
        <source>Demanded by|Empty: within a day.</source>
        <translation>要求完成时间|留空则为一天内。</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>开发商</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>工程部</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务部</translation>
    </message>
    <message>
        <source>From|The unit that passes it on.</source>
        <translation>发出部门|由哪个部门转出。</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Internal work notice</source>
        <translation>工作知会单</translation>
    </message>
    <message>
        <source>Kind|What the customer wants.</source>
        <translation>类别|客户的诉求。</translation>
    </message>
    <message>
        <source>Manager told|Needed where the customer does not accept.</source>
        <translation>已报经理|客户不认可时必须报经理。</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Matter|All that the other unit must know.</source>
        <translation>事由|对方部门需要知道的一切。</translation>
    </message>
    <message>
        <source>Not accepted|How many times; counted.</source>
        <translation>不认可次数|自动累计。</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>7天以上</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待分派</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Open tickets by unit and age, {day}</source>
        <translation>未办结工单统计，{day}</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>其他部门</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>Pass on by</source>
        <translation>分派时限</translation>
    </message>
    <message>
        <source>Pass to a unit</source>
        <translation>分派</translation>
    </message>
    <message>
        <source>Passed on by</source>
        <translation>发出人</translation>
    </message>
    <message>
        <source>Place|Where it happened, if not at the unit.</source>
        <translation>地点|不在房屋内时，写明事发地点。</translation>
    </message>
    <message>
        <source>Received at|Noted when the unit takes it over.</source>
        <translation>接收时间|部门接收时自动记录。</translation>
    </message>
    <message>
        <source>Received by hand</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Received by the unit</source>
        <translation>部门接收</translation>
    </message>
    <message>
        <source>Received by|Who signed for it in the unit.</source>
        <translation>接收人|部门里谁签收的。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>Result|What was done, and what the customer was told.</source>
        <translation>办理结果|做了什么、怎么答复客户的。</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>秩序部</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>客服中心</translation>
    </message>
    <message>
        <source>Settle by</source>
        <translation>办结时限</translation>
    </message>
    <message>
        <source>Subject|In one line.</source>
        <translation>主题|一句话。</translation>
    </message>
    <message>
        <source>Take it myself</source>
        <translation>我来办理</translation>
    </message>
    <message>
        <source>Telephone|To tell the customer.</source>
        <translation>电话|用来答复客户。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>To|The unit that settles it.</source>
        <translation>接收部门|由哪个部门办理。</translation>
    </message>
    <message>
        <source>Unit in charge</source>
        <translation>接收部门</translation>
    </message>
    <message>
        <source>Unit|Whose matter it is, if a household's.</source>
        <translation>房屋|涉及哪户。</translation>
    </message>
    <message>
        <source>Up to 1 day</source>
        <translation>1天内</translation>
    </message>
    <message>
        <source>Up to 7 days</source>
        <translation>7天内</translation>
    </message>
    <message>
        <source>With the unit</source>
        <translation>已分派</translation>
    </message>
</context>
</TS>
