<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>shift_handovers</name>
    <message>
        <source>08:00-17:00</source>
        <translation>早班 08:00-17:00</translation>
    </message>
    <message>
        <source>08:00-20:00</source>
        <translation>话服 08:00-20:00</translation>
    </message>
    <message>
        <source>09:00-18:00</source>
        <translation>白班 09:00-18:00</translation>
    </message>
    <message>
        <source>16:30-22:00</source>
        <translation>晚班 16:30-22:00</translation>
    </message>
    <message>
        <source>17:00-01:00</source>
        <translation>夜班 17:00-01:00</translation>
    </message>
    <message>
        <source>A loss from what was not handed over falls on whoever did not hand it over.</source>
        <translation>因未交接造成的损失由未交接者承担。</translation>
    </message>
    <message>
        <source>A payment is still open: {titles}. Finish it before you hand over.</source>
        <translation>还有未完成的收款：{titles}。请处理完再交班。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接班</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接班</translation>
    </message>
    <message>
        <source>Answer|What was explained.</source>
        <translation>答复|交班人的说明。</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到岗时间</translation>
    </message>
    <message>
        <source>Arrived|15 minutes before the shift (D52).</source>
        <translation>到岗时间|提前15分钟到岗（D52）。</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>提出疑问</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>有疑问</translation>
    </message>
    <message>
        <source>Badge on|Before the shift begins.</source>
        <translation>佩戴工牌|上班前佩戴好。</translation>
    </message>
    <message>
        <source>Business changes|Services that begin or end.</source>
        <translation>业务上下线|新开或停办的业务。</translation>
    </message>
    <message>
        <source>Business handover sheet</source>
        <translation>业务交接单</translation>
    </message>
    <message>
        <source>Carried long</source>
        <translation>久拖</translation>
    </message>
    <message>
        <source>Carried more than {shifts} shifts, {day}</source>
        <translation>交接超过 {shifts} 班的事项，{day}</translation>
    </message>
    <message>
        <source>Choose the colleague who takes over.</source>
        <translation>请选择接班的同事。</translation>
    </message>
    <message>
        <source>Contact|Whom the next shift calls.</source>
        <translation>联系人|下一班找谁。</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>成交率</translation>
    </message>
    <message>
        <source>Counted|What is really here.</source>
        <translation>实点|实际清点数。</translation>
    </message>
    <message>
        <source>Customers passed on</source>
        <translation>移交客户</translation>
    </message>
    <message>
        <source>Customer|Name or room.</source>
        <translation>客户|姓名或房号。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>成交数</translation>
    </message>
    <message>
        <source>Deals|How many of them bought or signed.</source>
        <translation>成交数|其中成交或签约的。</translation>
    </message>
    <message>
        <source>Drawer {drawer}: closed, handed to {taker}</source>
        <translation>{drawer} 号钱箱：已结账，交给 {taker}</translation>
    </message>
    <message>
        <source>Drawer {drawer}: still open</source>
        <translation>{drawer} 号钱箱：未结账</translation>
    </message>
    <message>
        <source>Drawer|Gathered: closed, counted, to whom it went.</source>
        <translation>钱箱|自动汇总：是否结账、交给谁。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due|When it must be done.</source>
        <translation>期限|最迟何时完成。</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>答复疑问</translation>
    </message>
    <message>
        <source>Further matters|What is in no case yet.</source>
        <translation>其他未完事项|尚未开单的事情。</translation>
    </message>
    <message>
        <source>Gather anew</source>
        <translation>重新汇总</translation>
    </message>
    <message>
        <source>Gathered at|The list is as of this moment.</source>
        <translation>汇总时间|清单以此时为准。</translation>
    </message>
    <message>
        <source>Gathered by the program</source>
        <translation>系统自动汇总</translation>
    </message>
    <message>
        <source>Hand over and sign</source>
        <translation>交班签字</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>Handover, problem and service log</source>
        <translation>交接、问题、服务登记本</translation>
    </message>
    <message>
        <source>Here|What should be here by the books.</source>
        <translation>应有|账面应在数。</translation>
    </message>
    <message>
        <source>In order|Ticked by who takes over.</source>
        <translation>无误|由接班人勾选。</translation>
    </message>
    <message>
        <source>In time for the shift</source>
        <translation>按时到岗</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Kind|Ticket, repair, loan.</source>
        <translation>类别|工单、报修、借用等。</translation>
    </message>
    <message>
        <source>Leader's orders|What was told from above.</source>
        <translation>领导交办|上级交代的事项。</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>事项数</translation>
    </message>
    <message>
        <source>Matter|What is urgent in it.</source>
        <translation>事项|紧急的内容。</translation>
    </message>
    <message>
        <source>Matter|What it is about.</source>
        <translation>事项|是什么事。</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>通宵夜值</translation>
    </message>
    <message>
        <source>No drawer</source>
        <translation>无钱箱</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Number|Of the case, or empty.</source>
        <translation>编号|单据编号，可不填。</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>提交交班</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>待接班</translation>
    </message>
    <message>
        <source>Only the colleague who hands over does this.</source>
        <translation>只有交班人可以操作。</translation>
    </message>
    <message>
        <source>Only the colleague who takes over does this.</source>
        <translation>只有接班人可以操作。</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>未完事项</translation>
    </message>
    <message>
        <source>Orders by salesperson</source>
        <translation>业务员单据</translation>
    </message>
    <message>
        <source>Orders|How many papers are handed over.</source>
        <translation>单数|移交多少份。</translation>
    </message>
    <message>
        <source>Out|Lent or handed out.</source>
        <translation>借出|已借出或领用。</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>Overtime|Work outside the hours, for the allowance.</source>
        <translation>加班情况|非工作时间的工作，用于计算补贴。</translation>
    </message>
    <message>
        <source>Papers checked|What is handed over is there.</source>
        <translation>已核对资料|移交的资料物品齐全。</translation>
    </message>
    <message>
        <source>Points repeated|The important ones, aloud.</source>
        <translation>已复述|重要事项已口头复述。</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>已汇总</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problem log, {first} to {last}</source>
        <translation>问题登记本，{first} 至 {last}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题登记</translation>
    </message>
    <message>
        <source>Problem|What went wrong, or was unclear.</source>
        <translation>问题|出了什么差错或不清楚。</translation>
    </message>
    <message>
        <source>Question|What the next shift wants to know.</source>
        <translation>疑问|接班人想了解的事。</translation>
    </message>
    <message>
        <source>Remark|What the next shift must know.</source>
        <translation>备注|下一班须知。</translation>
    </message>
    <message>
        <source>Repeat the important points and check the papers before accepting.</source>
        <translation>请先复述重要事项并核对资料，再接班。</translation>
    </message>
    <message>
        <source>Salesperson|Name.</source>
        <translation>业务员|姓名。</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>接待数</translation>
    </message>
    <message>
        <source>Served|Customers in this shift.</source>
        <translation>接待数|本班接待的客户。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Shift handover</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Shift handover sheet</source>
        <translation>客服中心工作交接表</translation>
    </message>
    <message>
        <source>Shift handovers</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Shift handovers, {first} to {last}</source>
        <translation>交接班，{first} 至 {last}</translation>
    </message>
    <message>
        <source>Shifts|Handed on so many times.</source>
        <translation>交接次数|已经移交几班。</translation>
    </message>
    <message>
        <source>Shift|The one that ends.</source>
        <translation>班次|本次交出的班次。</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>双方已签字</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>Solution|What was done about it.</source>
        <translation>解决办法|如何处理的。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State|Where it stands.</source>
        <translation>状态|处理到哪一步。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>服务统计</translation>
    </message>
    <message>
        <source>Take over and sign</source>
        <translation>接班签字</translation>
    </message>
    <message>
        <source>Taken over by</source>
        <translation>接班人</translation>
    </message>
    <message>
        <source>Takes over|The colleague of the next shift.</source>
        <translation>接班人|下一班的同事。</translation>
    </message>
    <message>
        <source>Taking over</source>
        <translation>接班情况</translation>
    </message>
    <message>
        <source>Temporary tasks|What is done this week only.</source>
        <translation>临时任务|近期临时要做的事。</translation>
    </message>
    <message>
        <source>Things and papers</source>
        <translation>物品及资料</translation>
    </message>
    <message>
        <source>Thing|Keys, umbrellas, passes, papers.</source>
        <translation>物品|钥匙、雨伞、证件、资料。</translation>
    </message>
    <message>
        <source>Times carried</source>
        <translation>交接次数</translation>
    </message>
    <message>
        <source>Urgent|What cannot wait, and whom to contact.</source>
        <translation>紧急事项|什么事不能等、联系谁。</translation>
    </message>
    <message>
        <source>Visitors inside</source>
        <translation>在场访客</translation>
    </message>
    <message>
        <source>What the next shift must know</source>
        <translation>移交事项</translation>
    </message>
    <message>
        <source>Your drawer {drawer} is still open. Count and close it first.</source>
        <translation>您的 {drawer} 号钱箱尚未结账，请先清点并结账。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
</TS>
