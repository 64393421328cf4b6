<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>rules</name>
    <message>
        <source>Advance registration</source>
        <translation>预告登记</translation>
    </message>
    <message>
        <source>After hours begin</source>
        <translation>非办公时间开始</translation>
    </message>
    <message>
        <source>After hours end</source>
        <translation>非办公时间结束</translation>
    </message>
    <message>
        <source>After-repair visit not before</source>
        <translation>维修回访最早时间</translation>
    </message>
    <message>
        <source>Amber at percent of a limit</source>
        <translation>预警百分比</translation>
    </message>
    <message>
        <source>Arrival before the shift</source>
        <translation>提前到岗</translation>
    </message>
    <message>
        <source>Bags collected</source>
        <translation>存包领取</translation>
    </message>
    <message>
        <source>Birthday card ahead</source>
        <translation>生日贺卡提前量</translation>
    </message>
    <message>
        <source>Birthday message</source>
        <translation>生日短信</translation>
    </message>
    <message>
        <source>Books per agent</source>
        <translation>每人记录本数</translation>
    </message>
    <message>
        <source>Broadcast interval</source>
        <translation>广播间隔</translation>
    </message>
    <message>
        <source>Business visit record keyed</source>
        <translation>走访记录录入</translation>
    </message>
    <message>
        <source>Call before leaving for the door</source>
        <translation>出发前电话确认</translation>
    </message>
    <message>
        <source>Call by the new agent after a transfer</source>
        <translation>客户划转后首次联系</translation>
    </message>
    <message>
        <source>Calls after opening and before closing</source>
        <translation>呼出避开开关门时间</translation>
    </message>
    <message>
        <source>Campaign gift result</source>
        <translation>活动赠品结算</translation>
    </message>
    <message>
        <source>Care visit</source>
        <translation>关怀回访</translation>
    </message>
    <message>
        <source>Check after hot work</source>
        <translation>动火后复查</translation>
    </message>
    <message>
        <source>Compensation a manager allows, fen</source>
        <translation>经理赔偿权限（分）</translation>
    </message>
    <message>
        <source>Compensation a supervisor allows, fen</source>
        <translation>主管赔偿权限（分）</translation>
    </message>
    <message>
        <source>Complaint analysis sent</source>
        <translation>投诉分析报送</translation>
    </message>
    <message>
        <source>Complaint form copies</source>
        <translation>客诉处理单联数</translation>
    </message>
    <message>
        <source>Complaint handling rate, percent</source>
        <translation>投诉处理率（%）</translation>
    </message>
    <message>
        <source>Complaint papers kept</source>
        <translation>投诉资料保存</translation>
    </message>
    <message>
        <source>Complaint return-visit rate, percent</source>
        <translation>投诉回访率（%）</translation>
    </message>
    <message>
        <source>Complaint settled</source>
        <translation>投诉当场处理</translation>
    </message>
    <message>
        <source>Complaint signed for by the responsible department</source>
        <translation>投诉转交责任部门签收</translation>
    </message>
    <message>
        <source>Complaint summary sent to departments</source>
        <translation>投诉汇总下发部门</translation>
    </message>
    <message>
        <source>Complaints about one agent: window</source>
        <translation>员工投诉考察期</translation>
    </message>
    <message>
        <source>Completion check</source>
        <translation>竣工验收</translation>
    </message>
    <message>
        <source>Contact after a payment message</source>
        <translation>到账后联系</translation>
    </message>
    <message>
        <source>Contract filing</source>
        <translation>合同备案</translation>
    </message>
    <message>
        <source>Contractor overtime applied for by</source>
        <translation>施工加班申请截止</translation>
    </message>
    <message>
        <source>Covenant and preliminary agreement copies</source>
        <translation>公约、前期协议份数</translation>
    </message>
    <message>
        <source>Customer monthly report</source>
        <translation>客户月报</translation>
    </message>
    <message>
        <source>Customer moved in the system</source>
        <translation>系统内划转</translation>
    </message>
    <message>
        <source>Daily figures to the group</source>
        <translation>每日数据报送</translation>
    </message>
    <message>
        <source>Daily problem list to the archivist</source>
        <translation>每日问题清单</translation>
    </message>
    <message>
        <source>Decoration deposit kept after acceptance</source>
        <translation>装修押金验收后留存</translation>
    </message>
    <message>
        <source>Decoration deposit, fen</source>
        <translation>装修押金（分）</translation>
    </message>
    <message>
        <source>Decoration review</source>
        <translation>装修审核</translation>
    </message>
    <message>
        <source>Decoration round</source>
        <translation>装修巡查</translation>
    </message>
    <message>
        <source>Department telephones and checks the facts</source>
        <translation>责任部门电话核实情况</translation>
    </message>
    <message>
        <source>Deposit refunded</source>
        <translation>押金退还</translation>
    </message>
    <message>
        <source>Difference of keys cleared up</source>
        <translation>钥匙差异查清</translation>
    </message>
    <message>
        <source>Door collection agreed ahead</source>
        <translation>上门收费提前预约</translation>
    </message>
    <message>
        <source>Drawing or contract review recorded</source>
        <translation>审图记录</translation>
    </message>
    <message>
        <source>Each household visited</source>
        <translation>住户年度走访</translation>
    </message>
    <message>
        <source>Executive monthly report</source>
        <translation>总月报</translation>
    </message>
    <message>
        <source>Executive weekly report</source>
        <translation>总周报</translation>
    </message>
    <message>
        <source>Failed re-inspections until the manager decides</source>
        <translation>复验不合格几次后报经理处理</translation>
    </message>
    <message>
        <source>Failed rounds until a sanction</source>
        <translation>不合格达到处罚的次数</translation>
    </message>
    <message>
        <source>First response to a request</source>
        <translation>服务请求首次响应</translation>
    </message>
    <message>
        <source>Foreman without assignments</source>
        <translation>工长停派期</translation>
    </message>
    <message>
        <source>Freight lift booked ahead</source>
        <translation>货梯提前预约</translation>
    </message>
    <message>
        <source>Freight lift slot</source>
        <translation>货梯使用时段</translation>
    </message>
    <message>
        <source>Gift stocktake</source>
        <translation>赠品盘点</translation>
    </message>
    <message>
        <source>Goods pass valid</source>
        <translation>放行条有效期</translation>
    </message>
    <message>
        <source>Greeting after a failed renewal</source>
        <translation>未续费问候</translation>
    </message>
    <message>
        <source>Holiday greeting ahead</source>
        <translation>节日问候提前量</translation>
    </message>
    <message>
        <source>Hot work applied for ahead</source>
        <translation>动火提前申请</translation>
    </message>
    <message>
        <source>Hot work at most</source>
        <translation>动火时长上限</translation>
    </message>
    <message>
        <source>Hotline statistics</source>
        <translation>话务月报</translation>
    </message>
    <message>
        <source>Initial registration: decision</source>
        <translation>初始登记审批</translation>
    </message>
    <message>
        <source>Initial registration: site check</source>
        <translation>初始登记现场查勘</translation>
    </message>
    <message>
        <source>Installed equipment runs without fault</source>
        <translation>安装后无故障期</translation>
    </message>
    <message>
        <source>Joint visit after an escalated complaint</source>
        <translation>升级投诉联合上门</translation>
    </message>
    <message>
        <source>Keys in custody reviewed</source>
        <translation>托管钥匙复核</translation>
    </message>
    <message>
        <source>List of new customers</source>
        <translation>新客户名单</translation>
    </message>
    <message>
        <source>List of renewals ahead of expiry</source>
        <translation>到期续费名单提前量</translation>
    </message>
    <message>
        <source>Lockers and tags counted</source>
        <translation>存包柜清点</translation>
    </message>
    <message>
        <source>Longest return-visit talk</source>
        <translation>回访通话时长上限</translation>
    </message>
    <message>
        <source>Lost bag tag, fen</source>
        <translation>存包牌工本费（分）</translation>
    </message>
    <message>
        <source>Lost member card, fen</source>
        <translation>会员卡补卡费（分）</translation>
    </message>
    <message>
        <source>Lost property kept before the police</source>
        <translation>失物移交派出所前保管</translation>
    </message>
    <message>
        <source>Lost property: title</source>
        <translation>失物无人认领期</translation>
    </message>
    <message>
        <source>Lost-card fees handed over</source>
        <translation>补卡费上交</translation>
    </message>
    <message>
        <source>Lost-card fees listed</source>
        <translation>补卡费登记</translation>
    </message>
    <message>
        <source>Matters of the night passed on</source>
        <translation>夜间事项移交</translation>
    </message>
    <message>
        <source>Merchant contact</source>
        <translation>商户联络</translation>
    </message>
    <message>
        <source>Message left outside hours called back</source>
        <translation>非服务时间留言回复</translation>
    </message>
    <message>
        <source>Minimum age for a card</source>
        <translation>办卡最低年龄</translation>
    </message>
    <message>
        <source>Missed call called back</source>
        <translation>漏接来电回拨</translation>
    </message>
    <message>
        <source>Monthly figures</source>
        <translation>每月数据报送</translation>
    </message>
    <message>
        <source>Monthly statistics form signed</source>
        <translation>月度统计表签字</translation>
    </message>
    <message>
        <source>Move-out announced ahead</source>
        <translation>搬离提前通知</translation>
    </message>
    <message>
        <source>Nameplate mounted</source>
        <translation>水牌安装</translation>
    </message>
    <message>
        <source>New account count</source>
        <translation>新开户统计</translation>
    </message>
    <message>
        <source>New customer file completed</source>
        <translation>新客户档案完善</translation>
    </message>
    <message>
        <source>New household visited</source>
        <translation>新住户走访</translation>
    </message>
    <message>
        <source>Next week's pre-acceptance list</source>
        <translation>下周预验收名单</translation>
    </message>
    <message>
        <source>Notice with end date taken down</source>
        <translation>到期通知撤下</translation>
    </message>
    <message>
        <source>Notice without end date taken down</source>
        <translation>无期限通知撤下</translation>
    </message>
    <message>
        <source>Notice-board edition changed</source>
        <translation>宣传栏更换</translation>
    </message>
    <message>
        <source>Outage notice ahead</source>
        <translation>停水停电通知提前量</translation>
    </message>
    <message>
        <source>Owner satisfaction target, percent</source>
        <translation>业主满意率目标（%）</translation>
    </message>
    <message>
        <source>Parking lease reminder ahead</source>
        <translation>车位租赁到期提醒提前量</translation>
    </message>
    <message>
        <source>Parts under warranty, fen</source>
        <translation>保修期内配件费（分）</translation>
    </message>
    <message>
        <source>Pest-control notice ahead</source>
        <translation>消杀通知提前量</translation>
    </message>
    <message>
        <source>Photographs per person at move-in</source>
        <translation>入伙照片张数</translation>
    </message>
    <message>
        <source>Planned outage announced ahead</source>
        <translation>计划停水停电提前通知</translation>
    </message>
    <message>
        <source>Pre-acceptance round</source>
        <translation>预验收巡检</translation>
    </message>
    <message>
        <source>Problem handling rate, percent</source>
        <translation>问题处理率（%）</translation>
    </message>
    <message>
        <source>Problem log handed in</source>
        <translation>问题登记本上交</translation>
    </message>
    <message>
        <source>Progress word while a customer holds</source>
        <translation>通话等待提示间隔</translation>
    </message>
    <message>
        <source>Promised reply to a complex complaint</source>
        <translation>复杂投诉承诺答复</translation>
    </message>
    <message>
        <source>Public area applied for ahead</source>
        <translation>公共场地提前申请</translation>
    </message>
    <message>
        <source>Reaction to danger</source>
        <translation>险情响应</translation>
    </message>
    <message>
        <source>Rebate paid</source>
        <translation>分红发放</translation>
    </message>
    <message>
        <source>Rebate spend period</source>
        <translation>分红消费期</translation>
    </message>
    <message>
        <source>Repair finished</source>
        <translation>维修完成</translation>
    </message>
    <message>
        <source>Repair statistics</source>
        <translation>维修月报</translation>
    </message>
    <message>
        <source>Repair: time and place agreed</source>
        <translation>维修预约</translation>
    </message>
    <message>
        <source>Report on repeated questions</source>
        <translation>常见问题周报</translation>
    </message>
    <message>
        <source>Return visit after a complaint</source>
        <translation>投诉后回访</translation>
    </message>
    <message>
        <source>Return visit after a complaint, second clause</source>
        <translation>投诉回访（另一条款）</translation>
    </message>
    <message>
        <source>Return visit after a valid complaint</source>
        <translation>有效投诉回访</translation>
    </message>
    <message>
        <source>Return-visit talk, minutes</source>
        <translation>回访通话时长（分钟）</translation>
    </message>
    <message>
        <source>Returned fresh goods back to the floor</source>
        <translation>生鲜退货返柜</translation>
    </message>
    <message>
        <source>Reveal log kept</source>
        <translation>查看记录保存</translation>
    </message>
    <message>
        <source>Rings before giving up</source>
        <translation>呼出等待铃声数</translation>
    </message>
    <message>
        <source>Rings until the telephone is answered</source>
        <translation>电话接听铃声数</translation>
    </message>
    <message>
        <source>Satisfaction report to head office</source>
        <translation>满意度月报</translation>
    </message>
    <message>
        <source>Second ring or knock</source>
        <translation>再次按铃间隔</translation>
    </message>
    <message>
        <source>Service records kept</source>
        <translation>服务记录保存</translation>
    </message>
    <message>
        <source>Settled on site</source>
        <translation>现场处理完成</translation>
    </message>
    <message>
        <source>Solution back at the desk</source>
        <translation>责任部门反馈处理方案</translation>
    </message>
    <message>
        <source>Spend lists printed</source>
        <translation>消费清单打印</translation>
    </message>
    <message>
        <source>Spend window for a personal card</source>
        <translation>个人卡消费期</translation>
    </message>
    <message>
        <source>Staff reports</source>
        <translation>员工日报、周报、月报</translation>
    </message>
    <message>
        <source>Staff share of a compensation deducted</source>
        <translation>赔偿分摊扣款</translation>
    </message>
    <message>
        <source>Survey, percent of households</source>
        <translation>问卷比例（%）</translation>
    </message>
    <message>
        <source>Temporary power applied for ahead</source>
        <translation>临时用电提前申请</translation>
    </message>
    <message>
        <source>Temporary power at most</source>
        <translation>临时用电期限上限</translation>
    </message>
    <message>
        <source>Temporary storage</source>
        <translation>临时存放</translation>
    </message>
    <message>
        <source>Thanks for a renewal</source>
        <translation>续费感谢</translation>
    </message>
    <message>
        <source>The rule {code} has no figure yet. Enter it first.</source>
        <translation>规则 {code} 尚未设定数值，请先填写。</translation>
    </message>
    <message>
        <source>There is no rule “{code}”.</source>
        <translation>没有规则“{code}”。</translation>
    </message>
    <message>
        <source>Title certificate, mortgage</source>
        <translation>产权证（按揭）</translation>
    </message>
    <message>
        <source>Title certificate, paid in full</source>
        <translation>产权证（全款）</translation>
    </message>
    <message>
        <source>Tries to reach somebody</source>
        <translation>回访尝试次数</translation>
    </message>
    <message>
        <source>Trolley lent</source>
        <translation>手推车借用期</translation>
    </message>
    <message>
        <source>Trolley load, kilograms</source>
        <translation>手推车载重（公斤）</translation>
    </message>
    <message>
        <source>Umbrella lent</source>
        <translation>雨伞借用期</translation>
    </message>
    <message>
        <source>Violation corrected</source>
        <translation>违规整改</translation>
    </message>
    <message>
        <source>Visit records filed</source>
        <translation>回访记录归档</translation>
    </message>
    <message>
        <source>Weekly figures</source>
        <translation>每周数据报送</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>Welcome message</source>
        <translation>欢迎短信</translation>
    </message>
    <message>
        <source>Work summary; written test</source>
        <translation>工作总结与笔试</translation>
    </message>
    <message>
        <source>Worker pass at most</source>
        <translation>施工证有效期上限</translation>
    </message>
    <message>
        <source>Worker pass deposit, fen</source>
        <translation>施工证押金（分）</translation>
    </message>
    <message>
        <source>Worker pass, fen</source>
        <translation>施工证工本费（分）</translation>
    </message>
</context>
</TS>
