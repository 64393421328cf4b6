<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>return_visits</name>
    <message>
        <source>A call ends within {minutes} minutes unless the customer wishes. Give the reason.</source>
        <translation>电话回访应在 {minutes} 分钟内结束，客户愿意多谈的请填写原因。</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>A repair</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>A ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>A try is noted for today. The next one counts on another day.</source>
        <translation>今天已记录过一次未联系上，请改天再试。</translation>
    </message>
    <message>
        <source>After a complaint</source>
        <translation>投诉回访</translation>
    </message>
    <message>
        <source>After a repair</source>
        <translation>维修回访</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回访情况</translation>
    </message>
    <message>
        <source>Answer|What was said.</source>
        <translation>回答|客户怎么说。</translation>
    </message>
    <message>
        <source>Apologise, and write down what the customer is not satisfied with.</source>
        <translation>请致歉，并记下客户不满意的具体情况。</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>预约</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Appointed for</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Appointed for|The time the customer agreed to.</source>
        <translation>预约时间|客户同意的时间。</translation>
    </message>
    <message>
        <source>Asked to renew</source>
        <translation>询问续约</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>应于</translation>
    </message>
    <message>
        <source>By|How the visit is made.</source>
        <translation>方式|怎样回访。</translation>
    </message>
    <message>
        <source>Calls after a lease ended</source>
        <translation>租约到期后回访</translation>
    </message>
    <message>
        <source>Calls before a lease ends</source>
        <translation>续约回访</translation>
    </message>
    <message>
        <source>Calls to merchants</source>
        <translation>商户回访</translation>
    </message>
    <message>
        <source>Calls to new customers</source>
        <translation>新客户回访</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>定期关怀</translation>
    </message>
    <message>
        <source>Care calls</source>
        <translation>关怀回访</translation>
    </message>
    <message>
        <source>Care: how is everything?</source>
        <translation>定期关怀</translation>
    </message>
    <message>
        <source>Case|Number of the case it comes from.</source>
        <translation>来源单号|由哪张单引起。</translation>
    </message>
    <message>
        <source>Change of agent</source>
        <translation>客户代表变更</translation>
    </message>
    <message>
        <source>Contract no.|If a contract is the reason.</source>
        <translation>合同编号|因合同回访时填写。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer signed|The written record is signed.</source>
        <translation>客户已签字|书面记录已签。</translation>
    </message>
    <message>
        <source>Customer|Who is asked.</source>
        <translation>客户|回访谁。</translation>
    </message>
    <message>
        <source>Department informed|Where something is wrong.</source>
        <translation>已通知部门|发现问题时通知的部门。</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Does not renew</source>
        <translation>不续约</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Due on|Left empty: as the rule for its kind says.</source>
        <translation>应访日期|不填则按该类型的时限。</translation>
    </message>
    <message>
        <source>Due until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Elderly and school children</source>
        <translation>老人和上学的孩子</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>File</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>File by</source>
        <translation>归档期限</translation>
    </message>
    <message>
        <source>File no.|Where the signed record is filed.</source>
        <translation>归档号|签字记录存放处。</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Finished works</source>
        <translation>竣工客户</translation>
    </message>
    <message>
        <source>First walk-round at a new household</source>
        <translation>新住户首次走访</translation>
    </message>
    <message>
        <source>Found|Opens such a case with the record.</source>
        <translation>发现问题|签认记录时自动开单。</translation>
    </message>
    <message>
        <source>Give to somebody</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>回访人员</translation>
    </message>
    <message>
        <source>Household updated|The register says it as it is.</source>
        <translation>住户资料已更新|登记与实际一致。</translation>
    </message>
    <message>
        <source>Introduced oneself, shoe covers on</source>
        <translation>自我介绍，穿好鞋套</translation>
    </message>
    <message>
        <source>Job done by|They do not make this visit.</source>
        <translation>作业人|本人不能回访。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind|Why somebody is visited or called.</source>
        <translation>类型|为什么回访。</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>逾期未续</translation>
    </message>
    <message>
        <source>Life in the community</source>
        <translation>社区生活情况</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Matter|What it is about.</source>
        <translation>事由|回访什么事情。</translation>
    </message>
    <message>
        <source>Measures|What was promised or done at once.</source>
        <translation>处理措施|当场答复或处理的内容。</translation>
    </message>
    <message>
        <source>Merchant</source>
        <translation>商户</translation>
    </message>
    <message>
        <source>Merchant: needs, promotions, problems</source>
        <translation>商户走访：需求、活动、问题</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>短信</translation>
    </message>
    <message>
        <source>Minutes|At most 3 unless the customer wishes.</source>
        <translation>时长（分钟）|一般不超过3分钟，客户愿意可延长。</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新增客户</translation>
    </message>
    <message>
        <source>New customer: is everything in order?</source>
        <translation>新客户回访：一切是否正常</translation>
    </message>
    <message>
        <source>Not before|After a repair: 48 hours later.</source>
        <translation>最早时间|维修后满48小时。</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Note whether the customer renews, willing or not.</source>
        <translation>无论是否续约，请记录客户的意向。</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Opinion|Praise, complaint, wish.</source>
        <translation>意见|表扬、不满、建议。</translation>
    </message>
    <message>
        <source>Outcome|First centre, staff number, who is speaking; then what was answered.</source>
        <translation>回访结果|先报中心名称和工号并核实客户，再记回答。</translation>
    </message>
    <message>
        <source>Papers prepared</source>
        <translation>资料准备齐全</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>应访</translation>
    </message>
    <message>
        <source>Project and stage|Of works: start, mid-term, end.</source>
        <translation>工程及阶段|开工、中期、竣工。</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问答记录</translation>
    </message>
    <message>
        <source>Question|What is asked or looked at.</source>
        <translation>问题|问什么、看什么。</translation>
    </message>
    <message>
        <source>Rang for at most 3 seconds or knocked three times; again after 5-10</source>
        <translation>按铃不超过3秒或轻敲三下，间隔5-10秒再次按铃</translation>
    </message>
    <message>
        <source>Reached|Noted with the visit.</source>
        <translation>已联系上|回访时自动记录。</translation>
    </message>
    <message>
        <source>Record by</source>
        <translation>签认期限</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已签认</translation>
    </message>
    <message>
        <source>Registered site user</source>
        <translation>网站注册用户</translation>
    </message>
    <message>
        <source>Renewal due</source>
        <translation>待续费</translation>
    </message>
    <message>
        <source>Renewal effect</source>
        <translation>续约率</translation>
    </message>
    <message>
        <source>Renewal|Asked three months before the end.</source>
        <translation>续约意向|到期前三个月询问。</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>续约</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Return visit record</source>
        <translation>客户回访记录单</translation>
    </message>
    <message>
        <source>Return visits</source>
        <translation>回访走访</translation>
    </message>
    <message>
        <source>Return visits, {first} to {last}</source>
        <translation>回访统计 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Routine business</source>
        <translation>常规商务</translation>
    </message>
    <message>
        <source>Said good-bye, left a telephone number</source>
        <translation>道别并留下联系电话</translation>
    </message>
    <message>
        <source>Satisfaction rate</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Satisfaction|In the customer's own words of it.</source>
        <translation>满意度|以客户的表述为准。</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>Sign the record</source>
        <translation>签认记录</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Telephone|Where the customer is reached.</source>
        <translation>电话|客户的联系电话。</translation>
    </message>
    <message>
        <source>The lease ended without a renewal</source>
        <translation>租约已到期未续</translation>
    </message>
    <message>
        <source>The lease is ending: is it renewed?</source>
        <translation>租约将到期：是否续约</translation>
    </message>
    <message>
        <source>This visit may begin from {moment}: 48 hours after the repair (D19).</source>
        <translation>维修完成满48小时后才能回访，最早 {moment}（D19）。</translation>
    </message>
    <message>
        <source>To do|What is left.</source>
        <translation>待办事项|还要做什么。</translation>
    </message>
    <message>
        <source>Tries|Without reaching the customer.</source>
        <translation>未联系上次数|没有联系到客户的次数。</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Unit|Where the customer lives.</source>
        <translation>房号|客户住在哪里。</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>非常不满意</translation>
    </message>
    <message>
        <source>Very satisfied</source>
        <translation>非常满意</translation>
    </message>
    <message>
        <source>Visit by</source>
        <translation>回访期限</translation>
    </message>
    <message>
        <source>Visit made</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Visited at|Noted with the visit.</source>
        <translation>回访时间|回访时自动记录。</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>回访人</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>回访数</translation>
    </message>
    <message>
        <source>Visits to be made</source>
        <translation>待回访清单</translation>
    </message>
    <message>
        <source>Walk-round</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Walk-rounds</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>回访记录</translation>
    </message>
    <message>
        <source>Who needs care</source>
        <translation>需要关怀的住户</translation>
    </message>
    <message>
        <source>Whoever did the job does not make the return visit; somebody else must.</source>
        <translation>作业人员本人不能回访，请由其他人回访。</translation>
    </message>
    <message>
        <source>Works stage</source>
        <translation>在施工程</translation>
    </message>
    <message>
        <source>Yearly walk-round</source>
        <translation>年度走访</translation>
    </message>
    <message>
        <source>day, as 2026-12-31; empty: all</source>
        <translation>日期，如 2026-12-31；留空为全部</translation>
    </message>
</context>
</TS>
