<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>repairs</name>
    <message>
        <source>48 hours are over</source>
        <translation>已满 48 小时</translation>
    </message>
    <message>
        <source>A fee needs a unit; this repair is in a public area.</source>
        <translation>收费须有房屋；这是公共区域的维修。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>After the repair</source>
        <translation>回访与归档</translation>
    </message>
    <message>
        <source>Agree a time</source>
        <translation>预约上门</translation>
    </message>
    <message>
        <source>Agree a time by</source>
        <translation>预约时限</translation>
    </message>
    <message>
        <source>Agree a time with the customer first; only danger goes at once.</source>
        <translation>请先与客户约好时间；只有险情可以立即上门。</translation>
    </message>
    <message>
        <source>Air conditioning and equipment</source>
        <translation>空调与设备</translation>
    </message>
    <message>
        <source>Appointment and quote</source>
        <translation>预约与报价</translation>
    </message>
    <message>
        <source>Appointment|Day and time agreed with the customer.</source>
        <translation>预约时间|与客户约好的日期和时间。</translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation>档案专员</translation>
    </message>
    <message>
        <source>Archivist files the form</source>
        <translation>档案归档</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>前台当面</translation>
    </message>
    <message>
        <source>Back to the pool</source>
        <translation>退回待派</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>开始维修</translation>
    </message>
    <message>
        <source>Building fault</source>
        <translation>工程质量</translation>
    </message>
    <message>
        <source>Call-out|In yuan.</source>
        <translation>出勤费|单位：元。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Causes of repairs, {first} to {last}</source>
        <translation>报修原因分析，{first}至{last}</translation>
    </message>
    <message>
        <source>Cause|As found; counted every month.</source>
        <translation>故障原因|查明的原因，每月统计。</translation>
    </message>
    <message>
        <source>Channel|How the report came in.</source>
        <translation>报修渠道|怎么报来的。</translation>
    </message>
    <message>
        <source>Charged|What the unit was charged so far.</source>
        <translation>已入账|至今记到该房屋的金额。</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>返修数</translation>
    </message>
    <message>
        <source>Completed at|When the work was done.</source>
        <translation>完工时间|什么时候修好的。</translation>
    </message>
    <message>
        <source>Contact|Whom the technician asks for.</source>
        <translation>联系人|维修员上门找谁。</translation>
    </message>
    <message>
        <source>Control room at night</source>
        <translation>监控中心夜间受理</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer absent, new time</source>
        <translation>客户不在，改约</translation>
    </message>
    <message>
        <source>Customer's remark|As written on the form.</source>
        <translation>客户意见|按单上所写。</translation>
    </message>
    <message>
        <source>Danger: burst pipe</source>
        <translation>紧急：爆管</translation>
    </message>
    <message>
        <source>Danger: other</source>
        <translation>紧急：其他险情</translation>
    </message>
    <message>
        <source>Danger: people in a lift</source>
        <translation>紧急：电梯困人</translation>
    </message>
    <message>
        <source>Danger: power loss</source>
        <translation>紧急：停电</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已派工</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完工</translation>
    </message>
    <message>
        <source>Doors, windows, locks</source>
        <translation>门窗锁具</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期数</translation>
    </message>
    <message>
        <source>Earlier repair</source>
        <translation>上次维修不彻底</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>强电</translation>
    </message>
    <message>
        <source>Enter the quote first.</source>
        <translation>请先填写报价。</translation>
    </message>
    <message>
        <source>Enter the unit or the place of the repair.</source>
        <translation>请填写报修的房屋或位置。</translation>
    </message>
    <message>
        <source>Equipment and parts requisition</source>
        <translation>设备与配件维修领用单</translation>
    </message>
    <message>
        <source>Faulty part</source>
        <translation>配件故障</translation>
    </message>
    <message>
        <source>Fault|What is broken, in the customer's words.</source>
        <translation>报修内容|按客户原话写坏了什么。</translation>
    </message>
    <message>
        <source>Fee|In yuan; empty: reckoned from the quote and the parts.</source>
        <translation>维修费|单位：元；留空则按报价和配件计算。</translation>
    </message>
    <message>
        <source>File no.|Where the signed form lies.</source>
        <translation>归档号|签字单存放位置。</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Finish by</source>
        <translation>完工时限</translation>
    </message>
    <message>
        <source>Fire protection</source>
        <translation>消防</translation>
    </message>
    <message>
        <source>First reaction by</source>
        <translation>响应时限</translation>
    </message>
    <message>
        <source>Found on patrol</source>
        <translation>巡查发现</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>外力或外部原因</translation>
    </message>
    <message>
        <source>Go at once (danger)</source>
        <translation>立即上门（险情）</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation>发料人</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>维修中</translation>
    </message>
    <message>
        <source>Intercom and cameras</source>
        <translation>弱电（对讲、监控）</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>电梯</translation>
    </message>
    <message>
        <source>Management fee|In yuan.</source>
        <translation>管理费|单位：元。</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Manager signs</source>
        <translation>经理签字</translation>
    </message>
    <message>
        <source>Manager told|Before the technician goes.</source>
        <translation>已报经理|派工前先报经理。</translation>
    </message>
    <message>
        <source>Material|In yuan; free under warranty.</source>
        <translation>材料费|单位：元；保修期内免费。</translation>
    </message>
    <message>
        <source>Meeting place|Empty: at the unit.</source>
        <translation>会面地点|留空即在房屋处。</translation>
    </message>
    <message>
        <source>Minutes|Working time on site.</source>
        <translation>工时（分钟）|现场作业时间。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Move-in defect</source>
        <translation>交房缺陷</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未查明</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>及时数</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>及时率</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>转回访</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Other trade</source>
        <translation>其他工种</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Parts are here</source>
        <translation>配件到了</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>缺配件</translation>
    </message>
    <message>
        <source>Parts charged|The part of it that was for parts.</source>
        <translation>其中配件|已入账金额中的配件部分。</translation>
    </message>
    <message>
        <source>Part|Name and size.</source>
        <translation>配件|名称、规格。</translation>
    </message>
    <message>
        <source>Place|Kitchen; or the public area, such as lobby of block 2.</source>
        <translation>位置|如厨房；公共区域写明地点，如2栋大堂。</translation>
    </message>
    <message>
        <source>Price changes on site</source>
        <translation>现场变更报价</translation>
    </message>
    <message>
        <source>Price|Of one piece, in yuan.</source>
        <translation>单价|单位：元。</translation>
    </message>
    <message>
        <source>Probable cause|As the call sounds; what to take along.</source>
        <translation>初步判断|听描述可能的原因，需带什么。</translation>
    </message>
    <message>
        <source>Promised by|Empty: three working days from the report.</source>
        <translation>承诺完成时间|留空则为报修后三个工作日。</translation>
    </message>
    <message>
        <source>Quantity|Pieces.</source>
        <translation>数量|件数。</translation>
    </message>
    <message>
        <source>Quote a price</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Quote accepted</source>
        <translation>客户确认报价</translation>
    </message>
    <message>
        <source>Quote accepted by|Name of who agreed to the price.</source>
        <translation>报价确认人|同意报价的人的姓名。</translation>
    </message>
    <message>
        <source>Quote|The sum of the four; filled in.</source>
        <translation>报价合计|以上四项之和，自动填写。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理数</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>报修单</translation>
    </message>
    <message>
        <source>Repair acceptance form</source>
        <translation>报修受理单</translation>
    </message>
    <message>
        <source>Repair order</source>
        <translation>维修单</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Repairs on time and satisfaction, {first} to {last}</source>
        <translation>报修及时率、满意率统计表，{first}至{last}</translation>
    </message>
    <message>
        <source>Repeat-repair rate</source>
        <translation>返修率</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报修</translation>
    </message>
    <message>
        <source>Requisition|Number of the signed requisition.</source>
        <translation>领用单号|已签字的领用单编号。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>维修结果</translation>
    </message>
    <message>
        <source>Satisfaction rate</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Satisfaction|Answer to the last visit; filled in.</source>
        <translation>满意度|最近一次回访的结果，自动填写。</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Signed by|The customer on the form; else a reason.</source>
        <translation>客户签字|单上签字的客户；没有签字须写原因。</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>管家转报</translation>
    </message>
    <message>
        <source>Take it myself</source>
        <translation>我来接单</translation>
    </message>
    <message>
        <source>Taken down by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修员</translation>
    </message>
    <message>
        <source>Technician|Who goes; the number of open cases beside.</source>
        <translation>维修员|由谁上门；括号内为手上未完结数。</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Telephone|To agree the time.</source>
        <translation>电话|用来约时间。</translation>
    </message>
    <message>
        <source>The appointment must lie ahead.</source>
        <translation>预约时间必须在现在之后。</translation>
    </message>
    <message>
        <source>The customer has not accepted a quote for this yet.</source>
        <translation>客户还没有确认报价。</translation>
    </message>
    <message>
        <source>The fee of {fee} yuan is above the accepted quote of {quote}. Give the reason.</source>
        <translation>维修费{fee}元高于已确认的报价{quote}元，请写明原因。</translation>
    </message>
    <message>
        <source>The quote is for reference; work begins after the customer has accepted it.</source>
        <translation>报价仅供参考，客户确认后方可施工。</translation>
    </message>
    <message>
        <source>Time agreed</source>
        <translation>已预约</translation>
    </message>
    <message>
        <source>Today was tried already; try again on another day.</source>
        <translation>今天已经联系过，请改天再联系。</translation>
    </message>
    <message>
        <source>Told a technician</source>
        <translation>直接找维修员</translation>
    </message>
    <message>
        <source>Trade|Who can mend it.</source>
        <translation>工种|由哪个工种维修。</translation>
    </message>
    <message>
        <source>Travel|In yuan.</source>
        <translation>交通费|单位：元。</translation>
    </message>
    <message>
        <source>Under warranty|Parts are free then.</source>
        <translation>保修期内|保修期内配件免费。</translation>
    </message>
    <message>
        <source>Unit|Such as 1-101; empty: a public area, named beside.</source>
        <translation>房屋|例如 1-101；公共区域请留空，在“位置”中注明。</translation>
    </message>
    <message>
        <source>Urgency|Danger must be answered within half an hour, all else within a day.</source>
        <translation>紧急程度|险情半小时内响应，其他一天内响应。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>Visit due</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Visit opens</source>
        <translation>可回访时间</translation>
    </message>
    <message>
        <source>Visit result|What the customer said.</source>
        <translation>回访情况|客户怎么说。</translation>
    </message>
    <message>
        <source>Visit: not satisfied, reopen</source>
        <translation>回访不满意，返修</translation>
    </message>
    <message>
        <source>Visit: satisfied</source>
        <translation>回访满意</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>回访数</translation>
    </message>
    <message>
        <source>Visited at|When the customer was last asked.</source>
        <translation>回访时间|最近一次回访的时间。</translation>
    </message>
    <message>
        <source>Waiting for a technician</source>
        <translation>待派工</translation>
    </message>
    <message>
        <source>Waiting for parts</source>
        <translation>待配件</translation>
    </message>
    <message>
        <source>Walls, tiles, leaks</source>
        <translation>墙地面、渗漏</translation>
    </message>
    <message>
        <source>Water and drains</source>
        <translation>给排水</translation>
    </message>
    <message>
        <source>WeChat or online</source>
        <translation>微信或网上</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>自然损耗</translation>
    </message>
    <message>
        <source>Withdrawn or duplicate</source>
        <translation>撤销或重复</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Work done|What was mended or changed.</source>
        <translation>维修情况|修了什么、换了什么。</translation>
    </message>
    <message>
        <source>Wrong use</source>
        <translation>使用不当</translation>
    </message>
    <message>
        <source>You did this repair; somebody else must ask the customer.</source>
        <translation>这单是您修的，须由别人回访。</translation>
    </message>
    <message>
        <source>{count} repairs: {numbers}</source>
        <translation>{count} 单：{numbers}</translation>
    </message>
    <message>
        <source>“{part}” has no requisition number yet.</source>
        <translation>“{part}”还没有领用单号。</translation>
    </message>
</context>
</TS>
