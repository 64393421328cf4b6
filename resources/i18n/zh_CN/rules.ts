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
        <source>Arrears: final notice</source>
        <translation>催缴：最后通知</translation>
    </message>
    <message>
        <source>Arrears: legal file</source>
        <translation>催缴：移交法务</translation>
    </message>
    <message>
        <source>Arrears: telephone call</source>
        <translation>催缴：电话</translation>
    </message>
    <message>
        <source>Arrears: text message</source>
        <translation>催缴：短信</translation>
    </message>
    <message>
        <source>Arrears: watch of the limitation</source>
        <translation>催缴：诉讼时效提示</translation>
    </message>
    <message>
        <source>Arrears: written reminder</source>
        <translation>催缴：书面催缴函</translation>
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
        <source>Bill due after its issue</source>
        <translation>账单出账后缴费期限</translation>
    </message>
    <message>
        <source>Bills issued on which day of the period</source>
        <translation>账单在账期第几天出</translation>
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
        <translation>每名坐席记录本数</translation>
    </message>
    <message>
        <source>Breach of desk discipline that ends the job, which one</source>
        <translation>违反岗位纪律第几次辞退</translation>
    </message>
    <message>
        <source>Breach of desk discipline, the first</source>
        <translation>违反岗位纪律罚款（第一次）</translation>
    </message>
    <message>
        <source>Breach of desk discipline, the second</source>
        <translation>违反岗位纪律罚款（第二次）</translation>
    </message>
    <message>
        <source>Breach of the return rules, at least</source>
        <translation>违反退换货规定罚款（最低）</translation>
    </message>
    <message>
        <source>Breach of the return rules, at most</source>
        <translation>违反退换货规定罚款（最高）</translation>
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
        <source>Cash difference allowed without a supervisor</source>
        <translation>无需主管确认的现金差额</translation>
    </message>
    <message>
        <source>Check after hot work</source>
        <translation>动火后复查</translation>
    </message>
    <message>
        <source>Compensation a manager allows</source>
        <translation>经理赔偿审批权限</translation>
    </message>
    <message>
        <source>Compensation a supervisor allows</source>
        <translation>主管赔偿审批权限</translation>
    </message>
    <message>
        <source>Complaint analysis sent</source>
        <translation>投诉分析报送</translation>
    </message>
    <message>
        <source>Complaint form copies</source>
        <translation>客诉处理单份数</translation>
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
        <source>Contract signed with faults, off the commission</source>
        <translation>带错签约扣提成</translation>
    </message>
    <message>
        <source>Contractor overtime applied for by</source>
        <translation>施工加班申请截止</translation>
    </message>
    <message>
        <source>Covenant and preliminary agreement copies</source>
        <translation>业主公约、前期物业协议份数</translation>
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
        <source>Days off in a month</source>
        <translation>每月休息天数</translation>
    </message>
    <message>
        <source>Decoration deposit</source>
        <translation>装修押金</translation>
    </message>
    <message>
        <source>Decoration deposit kept after acceptance</source>
        <translation>装修押金验收后留存</translation>
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
        <source>Deed tax, dwelling</source>
        <translation>契税（住宅）</translation>
    </message>
    <message>
        <source>Deed tax, shop and office</source>
        <translation>契税（商铺、写字楼）</translation>
    </message>
    <message>
        <source>Deed tax, small dwelling</source>
        <translation>契税（小户型住宅）</translation>
    </message>
    <message>
        <source>Department telephones and checks the facts</source>
        <translation>责任部门电话核实情况</translation>
    </message>
    <message>
        <source>Deposit receipt lost: copies of the identity card</source>
        <translation>押金收据遗失：身份证复印件</translation>
    </message>
    <message>
        <source>Deposit refunded</source>
        <translation>押金退还</translation>
    </message>
    <message>
        <source>Desk closes</source>
        <translation>前台结束办公</translation>
    </message>
    <message>
        <source>Desk opens</source>
        <translation>前台开始办公</translation>
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
        <source>Drawing review: points under which the designer is warned</source>
        <translation>图纸审核警告分数线</translation>
    </message>
    <message>
        <source>Each household visited</source>
        <translation>住户年度走访</translation>
    </message>
    <message>
        <source>Early shift begins</source>
        <translation>早班上班时间</translation>
    </message>
    <message>
        <source>Early shift ends</source>
        <translation>早班下班时间</translation>
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
        <translation>连续几次不合格受罚</translation>
    </message>
    <message>
        <source>Faults left after the second review, off the commission</source>
        <translation>复审仍有错误扣提成</translation>
    </message>
    <message>
        <source>First registration of a dwelling</source>
        <translation>住宅初始登记费</translation>
    </message>
    <message>
        <source>First registration, larger</source>
        <translation>初始登记费（10000平方米以上）</translation>
    </message>
    <message>
        <source>First registration, up to 100 square metres</source>
        <translation>初始登记费（100平方米以内）</translation>
    </message>
    <message>
        <source>First registration, up to 10000 square metres</source>
        <translation>初始登记费（10000平方米以内）</translation>
    </message>
    <message>
        <source>First registration, up to 1500 square metres</source>
        <translation>初始登记费（1500平方米以内）</translation>
    </message>
    <message>
        <source>First registration, up to 3000 square metres</source>
        <translation>初始登记费（3000平方米以内）</translation>
    </message>
    <message>
        <source>First registration, up to 500 square metres</source>
        <translation>初始登记费（500平方米以内）</translation>
    </message>
    <message>
        <source>First response to a request</source>
        <translation>服务请求首次响应</translation>
    </message>
    <message>
        <source>Floor price: at least for</source>
        <translation>最低价最短期限</translation>
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
        <source>Freight lift closed from, evening</source>
        <translation>货梯晚间停用开始</translation>
    </message>
    <message>
        <source>Freight lift closed from, morning</source>
        <translation>货梯早间停用开始</translation>
    </message>
    <message>
        <source>Freight lift closed from, noon</source>
        <translation>货梯午间停用开始</translation>
    </message>
    <message>
        <source>Freight lift closed until, evening</source>
        <translation>货梯晚间停用结束</translation>
    </message>
    <message>
        <source>Freight lift closed until, morning</source>
        <translation>货梯早间停用结束</translation>
    </message>
    <message>
        <source>Freight lift closed until, noon</source>
        <translation>货梯午间停用结束</translation>
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
        <source>Hot work permit at most</source>
        <translation>动火许可最长期限</translation>
    </message>
    <message>
        <source>Hot work: extinguishers</source>
        <translation>动火：灭火器数量</translation>
    </message>
    <message>
        <source>Hotline closes</source>
        <translation>热线结束时间</translation>
    </message>
    <message>
        <source>Hotline days of a week, from Monday</source>
        <translation>热线每周天数（周一起）</translation>
    </message>
    <message>
        <source>Hotline opens</source>
        <translation>热线开始时间</translation>
    </message>
    <message>
        <source>Hotline statistics</source>
        <translation>话务月报</translation>
    </message>
    <message>
        <source>Incoming call: rings at most</source>
        <translation>来电铃响次数上限</translation>
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
        <source>Installation and maintenance, each</source>
        <translation>安装维护费（每台）</translation>
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
        <source>Late fee for a day, where the contract allows one</source>
        <translation>违约金日费率（合同约定时）</translation>
    </message>
    <message>
        <source>Late shift begins</source>
        <translation>晚班上班时间</translation>
    </message>
    <message>
        <source>Late shift ends</source>
        <translation>晚班下班时间</translation>
    </message>
    <message>
        <source>Leased vehicles from which a customer has a representative</source>
        <translation>租车几台起移交客户代表</translation>
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
        <source>Loan deposit</source>
        <translation>借用押金</translation>
    </message>
    <message>
        <source>Lobby desk staff</source>
        <translation>大堂前台人数</translation>
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
        <source>Lost bag tag</source>
        <translation>存包牌遗失工本费</translation>
    </message>
    <message>
        <source>Lost member card</source>
        <translation>会员卡补办费</translation>
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
        <source>Maintenance fund for a square metre, with lift</source>
        <translation>维修基金每平方米（有电梯）</translation>
    </message>
    <message>
        <source>Maintenance fund for a square metre, without lift</source>
        <translation>维修基金每平方米（无电梯）</translation>
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
        <source>Mortgage: copies of the down-payment receipt</source>
        <translation>按揭：首付收据复印件</translation>
    </message>
    <message>
        <source>Mortgage: copies of the household book</source>
        <translation>按揭：户口本复印件</translation>
    </message>
    <message>
        <source>Mortgage: copies of the identity card, each</source>
        <translation>按揭：身份证复印件（每人）</translation>
    </message>
    <message>
        <source>Mortgage: copies of the marriage proof</source>
        <translation>按揭：婚姻证明复印件</translation>
    </message>
    <message>
        <source>Mortgage: income proofs, each</source>
        <translation>按揭：收入证明（每人）</translation>
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
        <source>Noisy work begins</source>
        <translation>噪音施工上午开始</translation>
    </message>
    <message>
        <source>Noisy work ends</source>
        <translation>噪音施工下午结束</translation>
    </message>
    <message>
        <source>Noisy work goes on</source>
        <translation>噪音施工下午开始</translation>
    </message>
    <message>
        <source>Noisy work pauses</source>
        <translation>噪音施工上午结束</translation>
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
        <source>Outage in an emergency announced</source>
        <translation>紧急停水停电公告</translation>
    </message>
    <message>
        <source>Outage notice ahead</source>
        <translation>停水停电通知提前量</translation>
    </message>
    <message>
        <source>Outgoing call: rings at least</source>
        <translation>去电铃响次数</translation>
    </message>
    <message>
        <source>Owner satisfaction target, percent</source>
        <translation>业主满意率目标（%）</translation>
    </message>
    <message>
        <source>Papers of an initial house file</source>
        <translation>初始房屋档案份数</translation>
    </message>
    <message>
        <source>Parking lease reminder ahead</source>
        <translation>车位租赁到期提醒提前量</translation>
    </message>
    <message>
        <source>Parking lease: days of grace</source>
        <translation>车位租赁宽限期</translation>
    </message>
    <message>
        <source>Parts under warranty</source>
        <translation>保修期内配件费</translation>
    </message>
    <message>
        <source>People in each of three shifts</source>
        <translation>三班制每班人数</translation>
    </message>
    <message>
        <source>Pest-control notice ahead</source>
        <translation>消杀通知提前量</translation>
    </message>
    <message>
        <source>Photographs per person at move-in</source>
        <translation>入伙每人照片张数</translation>
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
        <source>Quiet hours begin</source>
        <translation>免打扰时段开始</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>免打扰时段结束</translation>
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
        <source>Rebate voucher</source>
        <translation>分红礼券面额</translation>
    </message>
    <message>
        <source>Rebate, first step: share</source>
        <translation>分红第一档比例</translation>
    </message>
    <message>
        <source>Rebate, first step: spend of a year</source>
        <translation>分红第一档年消费额</translation>
    </message>
    <message>
        <source>Rebate, second step: share</source>
        <translation>分红第二档比例</translation>
    </message>
    <message>
        <source>Rebate, second step: spend of a year</source>
        <translation>分红第二档年消费额</translation>
    </message>
    <message>
        <source>Rebate, third step: share</source>
        <translation>分红第三档比例</translation>
    </message>
    <message>
        <source>Rebate, third step: spend of a year</source>
        <translation>分红第三档年消费额</translation>
    </message>
    <message>
        <source>Refunds of a desk in a day without asking head office</source>
        <translation>单窗口每日可自行退款额度（无需总部确认）</translation>
    </message>
    <message>
        <source>Registration of a dwelling for the buyer</source>
        <translation>住宅转移登记费</translation>
    </message>
    <message>
        <source>Registration: each further co-owner</source>
        <translation>登记费：每增一名共有人</translation>
    </message>
    <message>
        <source>Renewal for a month, leased device</source>
        <translation>续费每月（租用设备）</translation>
    </message>
    <message>
        <source>Renewal for a month, leased device, at least</source>
        <translation>租用设备续费最低价（每月）</translation>
    </message>
    <message>
        <source>Renewal for a month, own device</source>
        <translation>续费每月（自有设备）</translation>
    </message>
    <message>
        <source>Renewal offer for a year</source>
        <translation>续费一年优惠价</translation>
    </message>
    <message>
        <source>Renewal offer: time given free</source>
        <translation>续费优惠赠送期</translation>
    </message>
    <message>
        <source>Repair finished</source>
        <translation>维修完成</translation>
    </message>
    <message>
        <source>Repair staff begins</source>
        <translation>维修上班时间</translation>
    </message>
    <message>
        <source>Repair staff ends</source>
        <translation>维修下班时间</translation>
    </message>
    <message>
        <source>Repair staff's days of a week, from Monday</source>
        <translation>维修每周天数（周一起）</translation>
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
        <source>Return slip copies</source>
        <translation>退换货单份数</translation>
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
        <source>Return-visit talk at most</source>
        <translation>回访通话时长上限</translation>
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
        <source>Sale contract copies</source>
        <translation>买卖合同份数</translation>
    </message>
    <message>
        <source>Sale contract copies for filing</source>
        <translation>备案用合同份数</translation>
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
        <source>Shop's contribution to the rebate, of a month's turnover</source>
        <translation>商户分红摊付比例（月营业额）</translation>
    </message>
    <message>
        <source>Small dwelling: up to so many square metres</source>
        <translation>小户型面积上限（平方米）</translation>
    </message>
    <message>
        <source>Solution back at the desk</source>
        <translation>责任部门反馈处理方案</translation>
    </message>
    <message>
        <source>Spend for a personal card</source>
        <translation>个人卡消费金额</translation>
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
        <source>Stamp duty</source>
        <translation>印花税率</translation>
    </message>
    <message>
        <source>Survey and presale: copies of the land certificate</source>
        <translation>测绘预售：土地证份数</translation>
    </message>
    <message>
        <source>Survey and presale: copies of the planning permit</source>
        <translation>测绘预售：规划许可证份数</translation>
    </message>
    <message>
        <source>Survey held every</source>
        <translation>满意度调查周期</translation>
    </message>
    <message>
        <source>Survey, percent of households</source>
        <translation>问卷比例（%）</translation>
    </message>
    <message>
        <source>Tax contained in prices</source>
        <translation>价内税率</translation>
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
        <source>Things in the door kit</source>
        <translation>上门收费携带物品件数</translation>
    </message>
    <message>
        <source>Third failed round: fine</source>
        <translation>第三次不合格罚款</translation>
    </message>
    <message>
        <source>Third failed round: no assignments</source>
        <translation>第三次不合格停派单</translation>
    </message>
    <message>
        <source>Time in which it is spent</source>
        <translation>个人卡消费期限</translation>
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
        <source>Transaction fee for a square metre of dwelling</source>
        <translation>住宅交易手续费（每平方米）</translation>
    </message>
    <message>
        <source>Transaction fee, shop and office</source>
        <translation>商铺、写字楼交易手续费率</translation>
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
        <source>Violation with danger: stopped</source>
        <translation>危险违规：立即停工</translation>
    </message>
    <message>
        <source>Visit nobody signed out closed</source>
        <translation>未签离的来访自动结束</translation>
    </message>
    <message>
        <source>Visit records filed</source>
        <translation>回访记录归档</translation>
    </message>
    <message>
        <source>Vouchers and ledgers kept</source>
        <translation>凭证账簿保存期限</translation>
    </message>
    <message>
        <source>Waste fee: enter the project's own</source>
        <translation>装修垃圾清运费：由项目填写</translation>
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
        <source>Worker pass</source>
        <translation>施工出入证工本费</translation>
    </message>
    <message>
        <source>Worker pass at most</source>
        <translation>施工证有效期上限</translation>
    </message>
    <message>
        <source>Worker pass deposit</source>
        <translation>施工出入证押金</translation>
    </message>
    <message>
        <source>Working days of a week, from Monday</source>
        <translation>每周工作日数（周一起）</translation>
    </message>
</context>
</TS>
