<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>visitors</name>
    <message>
        <source>Arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Badge back|The badge is in the hand.</source>
        <translation>访客证已收回|证件已收回到手。</translation>
    </message>
    <message>
        <source>Badge {badge} is not back. Take it back, or give the reason.</source>
        <translation>访客证{badge}未收回。请收回，或填写原因。</translation>
    </message>
    <message>
        <source>Badge {badge} is out already.</source>
        <translation>访客证{badge}已发出，尚未收回。</translation>
    </message>
    <message>
        <source>Badge|Its number, if any.</source>
        <translation>访客证号|发放实体证时填写。</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>公务</translation>
    </message>
    <message>
        <source>Closed by the program</source>
        <translation>系统自动结束</translation>
    </message>
    <message>
        <source>Companions|Further people; empty: comes alone.</source>
        <translation>同行人数|不含本人；独自来访可不填。</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>送货快递</translation>
    </message>
    <message>
        <source>Follow-up|What is still to be done.</source>
        <translation>待跟进|还需处理的事项。</translation>
    </message>
    <message>
        <source>From|Company of the visitor.</source>
        <translation>来访单位|来访人所在单位。</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Host informed|Called, and wants the visit.</source>
        <translation>已联系被访人|已电话确认，同意接待。</translation>
    </message>
    <message>
        <source>Host|Whom they want to see.</source>
        <translation>被访人|要找的人。</translation>
    </message>
    <message>
        <source>Identity numbers of visitors are not taken. If this one is needed, say why.</source>
        <translation>来访登记默认不收集证件号码；确有必要时请填写理由。</translation>
    </message>
    <message>
        <source>Identity number|Only where it is needed; shown masked.</source>
        <translation>证件号码|确有必要才登记，显示时隐藏中间位。</translation>
    </message>
    <message>
        <source>Inquiry at the desk</source>
        <translation>前台咨询</translation>
    </message>
    <message>
        <source>Inside</source>
        <translation>在内</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>面试</translation>
    </message>
    <message>
        <source>In|Noted when they are admitted.</source>
        <translation>进入时间|放行时自动记录。</translation>
    </message>
    <message>
        <source>Leaves by</source>
        <translation>应离开时间</translation>
    </message>
    <message>
        <source>Leaves by|Left empty: the end of office hours.</source>
        <translation>预计离开|不填则按下班时间计。</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Left unseen</source>
        <translation>未签离</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>List|Number of the list that announced the visitor.</source>
        <translation>预约名单|预约该访客的名单编号。</translation>
    </message>
    <message>
        <source>Matter|What they came for.</source>
        <translation>来访内容|当场不能答复的事项请记下。</translation>
    </message>
    <message>
        <source>Name|As the visitor gives it.</source>
        <translation>姓名|按来访人自报填写。</translation>
    </message>
    <message>
        <source>Never signed out</source>
        <translation>无人签离</translation>
    </message>
    <message>
        <source>Nobody inside has the badge or number “{code}”.</source>
        <translation>在内人员中没有访客证号或编号“{code}”。</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>登记为未签离</translation>
    </message>
    <message>
        <source>Offer a seat</source>
        <translation>请坐等候</translation>
    </message>
    <message>
        <source>Outside office hours nobody is admitted without the host's word. Call the host.</source>
        <translation>非办公时间未经被访人同意不得放行，请先电话联系被访人。</translation>
    </message>
    <message>
        <source>Out|Noted when they are signed out.</source>
        <translation>离开时间|签离时自动记录。</translation>
    </message>
    <message>
        <source>Plate|If they come by car.</source>
        <translation>车牌号|开车来访时填写。</translation>
    </message>
    <message>
        <source>Private visit</source>
        <translation>私人探访</translation>
    </message>
    <message>
        <source>Purpose|For a complaint: lead to a reception room.</source>
        <translation>来访事由|投诉人请引至接待室，不在前台处理。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>签离</translation>
    </message>
    <message>
        <source>Take the complaint down</source>
        <translation>登记投诉</translation>
    </message>
    <message>
        <source>Telephone|It finds the visitor next time.</source>
        <translation>电话|下次来访凭电话即可调出资料。</translation>
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
        <source>Unit|Where they go: 1-101, or whoever lives there.</source>
        <translation>房号|去哪一户：1-101，或住户姓名。</translation>
    </message>
    <message>
        <source>Viewing a unit</source>
        <translation>看房</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Visitor badge</source>
        <translation>访客证</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>来访登记</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>Why it is needed|Without a reason none is taken.</source>
        <translation>登记证件的理由|没有理由不得登记证件号码。</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>施工维修</translation>
    </message>
    <message>
        <source>{name} is signed in already. Sign out first; nobody gets a second badge.</source>
        <translation>{name}已登记在内，请先签离；一人不得领两个访客证。</translation>
    </message>
</context>
</TS>
