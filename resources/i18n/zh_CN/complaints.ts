<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>complaints</name>
    <message>
        <source>1 (gravest)</source>
        <translation>1级（最严重）</translation>
    </message>
    <message>
        <source>2 (grave)</source>
        <translation>2级（严重）</translation>
    </message>
    <message>
        <source>3 (ordinary)</source>
        <translation>3级（一般）</translation>
    </message>
    <message>
        <source>4 (slight)</source>
        <translation>4级（轻微）</translation>
    </message>
    <message>
        <source>A claim goes to finance with the signed handling form (F31): attach it.</source>
        <translation>涉及赔偿须附已签字的客诉处理单（F31）送财务，请先附上。</translation>
    </message>
    <message>
        <source>A level is skipped here. Give the reason.</source>
        <translation>越级处理，请填写原因。</translation>
    </message>
    <message>
        <source>After hours, monitoring centre</source>
        <translation>非办公时间（监控中心）</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Another department must act: this is at least a level 1 complaint.</source>
        <translation>需要其他部门处理，至少应为一级投诉。</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Approve the compensation</source>
        <translation>审批赔偿</translation>
    </message>
    <message>
        <source>Asked after</source>
        <translation>回访率</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>稽核</translation>
    </message>
    <message>
        <source>Audit, by way of finance if money is claimed</source>
        <translation>稽核处（涉及赔偿先送财务）</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>银行转账</translation>
    </message>
    <message>
        <source>Between units</source>
        <translation>部门交接</translation>
    </message>
    <message>
        <source>By</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Came due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Cash from one's own drawer</source>
        <translation>现金（本人钱箱）</translation>
    </message>
    <message>
        <source>Cause|The root cause; it goes into the analysis.</source>
        <translation>原因|根本原因，计入月度分析。</translation>
    </message>
    <message>
        <source>Channel|Media and online: tell the manager at once.</source>
        <translation>渠道|媒体和网络投诉须立即报告经理。</translation>
    </message>
    <message>
        <source>Charged to|The unit that caused it.</source>
        <translation>费用归属|由责任单位承担。</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>已分级</translation>
    </message>
    <message>
        <source>Classify: department</source>
        <translation>分级：转部门</translation>
    </message>
    <message>
        <source>Classify: desk</source>
        <translation>分级：前台处理</translation>
    </message>
    <message>
        <source>Class|What it is about; it suggests the department.</source>
        <translation>类别|据此带出处理单位。</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>保洁</translation>
    </message>
    <message>
        <source>Cleaning and greening</source>
        <translation>保洁绿化</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Co-handling|Unit that helps, and with what.</source>
        <translation>协办单位及事项|哪个单位协办什么。</translation>
    </message>
    <message>
        <source>Coming at|When somebody comes to the customer.</source>
        <translation>上门时间|何时到客户处。</translation>
    </message>
    <message>
        <source>Comment form (F37)</source>
        <translation>意见表（F37）</translation>
    </message>
    <message>
        <source>Company leader</source>
        <translation>公司领导</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>赔偿</translation>
    </message>
    <message>
        <source>Compensation paid: {sum}, staff's share {share}</source>
        <translation>赔偿支出 {sum} 元，其中员工承担 {share} 元</translation>
    </message>
    <message>
        <source>Compensation|Amount in yuan.</source>
        <translation>赔偿金额|单位：元。</translation>
    </message>
    <message>
        <source>Compiled by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Complaint handling form</source>
        <translation>客诉处理单</translation>
    </message>
    <message>
        <source>Complaint received</source>
        <translation>投诉受理回执</translation>
    </message>
    <message>
        <source>Complaint record</source>
        <translation>投诉处理记录</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Complaints by month, {first} to {last}</source>
        <translation>投诉月度统计，{first} 至 {last}</translation>
    </message>
    <message>
        <source>Complaints by person named, {first} to {last}</source>
        <translation>投诉责任人统计，{first} 至 {last}</translation>
    </message>
    <message>
        <source>Complaints of the month</source>
        <translation>月度投诉分析</translation>
    </message>
    <message>
        <source>Content|In the customer's words, read back to them.</source>
        <translation>投诉内容|按客户原话记录并复述。</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>分类统计</translation>
    </message>
    <message>
        <source>Credit on the unit's account</source>
        <translation>转入该房预存款</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customer agrees</source>
        <translation>客户同意</translation>
    </message>
    <message>
        <source>Customer comment form</source>
        <translation>顾客意见表</translation>
    </message>
    <message>
        <source>Customer complaint file</source>
        <translation>客户投诉档案</translation>
    </message>
    <message>
        <source>Customer refuses</source>
        <translation>客户不同意</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客服中心</translation>
    </message>
    <message>
        <source>Customer signs</source>
        <translation>客户签字</translation>
    </message>
    <message>
        <source>Customer|Who complains.</source>
        <translation>投诉人|谁来投诉。</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>时限达成</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Decline the compensation</source>
        <translation>不批准赔偿</translation>
    </message>
    <message>
        <source>Deduct by|End of the month blame was settled in.</source>
        <translation>扣款期限|责任认定当月月底。</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>客户要求</translation>
    </message>
    <message>
        <source>Demand|What the customer asks for.</source>
        <translation>客户要求|客户希望怎样解决。</translation>
    </message>
    <message>
        <source>Department concerned</source>
        <translation>相关部门</translation>
    </message>
    <message>
        <source>Department signs by</source>
        <translation>部门签收期限</translation>
    </message>
    <message>
        <source>Department signs for it</source>
        <translation>部门签收</translation>
    </message>
    <message>
        <source>Detail|Within the class, where it is known.</source>
        <translation>细类|类别内的细分，知道才填。</translation>
    </message>
    <message>
        <source>Engineering</source>
        <translation>工程部</translation>
    </message>
    <message>
        <source>Enter by when this is promised.</source>
        <translation>请填写承诺的答复时间。</translation>
    </message>
    <message>
        <source>Enter the amount of the compensation.</source>
        <translation>请填写赔偿金额。</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Escalated complaints, {first} to {last}</source>
        <translation>升级投诉，{first} 至 {last}</translation>
    </message>
    <message>
        <source>Expense voucher</source>
        <translation>支出凭证</translation>
    </message>
    <message>
        <source>Expense voucher|Its number (F20).</source>
        <translation>支出凭证号|F20 编号。</translation>
    </message>
    <message>
        <source>F31 attached|The signed form goes with the claim.</source>
        <translation>已附 F31|已签字的处理单随赔偿送财务。</translation>
    </message>
    <message>
        <source>Facts by</source>
        <translation>核实期限</translation>
    </message>
    <message>
        <source>Facts checked</source>
        <translation>已核实</translation>
    </message>
    <message>
        <source>Facts|What the call to the customer brought.</source>
        <translation>核实情况|致电客户核实的结果。</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>填表人</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务部</translation>
    </message>
    <message>
        <source>Fire safety</source>
        <translation>消防</translation>
    </message>
    <message>
        <source>First answer by</source>
        <translation>首次答复期限</translation>
    </message>
    <message>
        <source>From the wages of</source>
        <translation>扣款月份</translation>
    </message>
    <message>
        <source>Gift vouchers</source>
        <translation>礼券</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Goods: expired</source>
        <translation>商品：过期</translation>
    </message>
    <message>
        <source>Goods: incomplete</source>
        <translation>商品：缺件</translation>
    </message>
    <message>
        <source>Goods: labelling</source>
        <translation>商品：标识</translation>
    </message>
    <message>
        <source>Goods: out of stock</source>
        <translation>商品：缺货</translation>
    </message>
    <message>
        <source>Goods: price</source>
        <translation>商品：价格</translation>
    </message>
    <message>
        <source>Goods: quality</source>
        <translation>商品：质量</translation>
    </message>
    <message>
        <source>Greening</source>
        <translation>绿化</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>处理率</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Handling head signs</source>
        <translation>处理主管签字</translation>
    </message>
    <message>
        <source>Handling rate</source>
        <translation>处理率</translation>
    </message>
    <message>
        <source>Handling unit</source>
        <translation>处理单位</translation>
    </message>
    <message>
        <source>Handling unit|Left empty: the usual one.</source>
        <translation>处理单位|不填则按类别带出。</translation>
    </message>
    <message>
        <source>Head of handling unit</source>
        <translation>处理单位主管</translation>
    </message>
    <message>
        <source>Head of recording unit</source>
        <translation>受理单位主管</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>In public</source>
        <translation>媒体与网络</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Internal work notice</source>
        <translation>工作知会单</translation>
    </message>
    <message>
        <source>Joint visit by</source>
        <translation>联合走访期限</translation>
    </message>
    <message>
        <source>Joint visit made: compensate</source>
        <translation>已联合走访，提出赔偿</translation>
    </message>
    <message>
        <source>Joint visit made: go on</source>
        <translation>已联合走访，继续处理</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>有效投诉</translation>
    </message>
    <message>
        <source>Justified|Whether the complaint is right.</source>
        <translation>是否有效|投诉是否成立。</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Leader|Who signed the expense voucher.</source>
        <translation>签批领导|在支出凭证上签字的领导。</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>来信</translation>
    </message>
    <message>
        <source>Level 1</source>
        <translation>一级</translation>
    </message>
    <message>
        <source>Level 2</source>
        <translation>二级</translation>
    </message>
    <message>
        <source>Level|Primary: the desk; 1: beyond it; 2: other units, policy, liability.</source>
        <translation>级别|初级：前台当场解决；一级：超出前台权限；二级：涉及其他单位、政策或法律责任。</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Manager told|Media and online: at once.</source>
        <translation>已报经理|媒体、网络投诉须立即上报。</translation>
    </message>
    <message>
        <source>Media and online cases go to the manager at once: tell the manager, then tick it.</source>
        <translation>媒体、网络投诉须立即上报经理，上报后请勾选“已报经理”。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>More than {limit} yuan: mark it as a special case and name the leader who signed.</source>
        <translation>超过 {limit} 元，请勾选专案并填写签批领导。</translation>
    </message>
    <message>
        <source>News media</source>
        <translation>新闻媒体</translation>
    </message>
    <message>
        <source>No compensation without the recipient's name and signature.</source>
        <translation>没有领取人姓名和签字，不能支付赔偿。</translation>
    </message>
    <message>
        <source>No complaint is closed without its return visit; it is on the due list.</source>
        <translation>投诉未回访不能结案，请先完成待回访清单中的回访。</translation>
    </message>
    <message>
        <source>Not justified</source>
        <translation>无效投诉</translation>
    </message>
    <message>
        <source>Not justified, explained</source>
        <translation>无效投诉，已解释</translation>
    </message>
    <message>
        <source>Not satisfied: again</source>
        <translation>不满意，重新处理</translation>
    </message>
    <message>
        <source>Noted in the complaint</source>
        <translation>已在投诉中登记</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>On site by</source>
        <translation>现场解决期限</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>及时率</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Opinion|What the customer said to it.</source>
        <translation>客户意见|客户怎么说。</translation>
    </message>
    <message>
        <source>Outside firm</source>
        <translation>外包单位</translation>
    </message>
    <message>
        <source>Paid by|Vouchers unless decided otherwise.</source>
        <translation>支付方式|一般以礼券支付。</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>支付事由</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>支付赔偿</translation>
    </message>
    <message>
        <source>Planning department</source>
        <translation>企划部</translation>
    </message>
    <message>
        <source>Please name the number when you ask.</source>
        <translation>查询时请报此编号。</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>初级</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Problem confirmation</source>
        <translation>售中、售后问题确认单</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Promised for|When they hear from us at the latest.</source>
        <translation>承诺时间|最迟何时答复。</translation>
    </message>
    <message>
        <source>Promise|What we told them we would do.</source>
        <translation>承诺事项|答应客户做什么。</translation>
    </message>
    <message>
        <source>Promotions</source>
        <translation>促销活动</translation>
    </message>
    <message>
        <source>Public facilities</source>
        <translation>公共设施</translation>
    </message>
    <message>
        <source>Purchase rights</source>
        <translation>购买权益</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已联系上</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Received in all</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>领取人</translation>
    </message>
    <message>
        <source>Recipient signed|On the form, for this amount.</source>
        <translation>领取人已签字|在处理单上按此金额签字。</translation>
    </message>
    <message>
        <source>Recipient|Who gets the compensation.</source>
        <translation>领取人|领取赔偿的人。</translation>
    </message>
    <message>
        <source>Recording head signs</source>
        <translation>受理主管签字</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Responsible|Who answers for it, by name.</source>
        <translation>责任人|写明姓名。</translation>
    </message>
    <message>
        <source>Result|How it was settled.</source>
        <translation>处理结果|怎样解决的。</translation>
    </message>
    <message>
        <source>Return visit</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Return visit by</source>
        <translation>回访期限</translation>
    </message>
    <message>
        <source>Return visit made</source>
        <translation>登记回访</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Root causes</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Root causes of complaints, {first} to {last}</source>
        <translation>投诉根本原因，{first} 至 {last}</translation>
    </message>
    <message>
        <source>Safety and environment</source>
        <translation>安全与环境</translation>
    </message>
    <message>
        <source>Satisfaction rate</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Satisfaction|What the return visit brought.</source>
        <translation>满意度|回访结果。</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意率</translation>
    </message>
    <message>
        <source>Satisfied customers</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>秩序维护部</translation>
    </message>
    <message>
        <source>Security guard</source>
        <translation>保安</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>客服中心</translation>
    </message>
    <message>
        <source>Service: attitude</source>
        <translation>服务：态度</translation>
    </message>
    <message>
        <source>Service: cashier</source>
        <translation>服务：收银</translation>
    </message>
    <message>
        <source>Service: missing</source>
        <translation>服务：缺项</translation>
    </message>
    <message>
        <source>Service: poor</source>
        <translation>服务：不到位</translation>
    </message>
    <message>
        <source>Settle by</source>
        <translation>解决期限</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Settled how</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Settled on site</source>
        <translation>现场解决</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>当场解决</translation>
    </message>
    <message>
        <source>Severity|Only where the company uses four steps.</source>
        <translation>严重程度|公司采用四级制时填写。</translation>
    </message>
    <message>
        <source>Shares to deduct from wages, {first} to {last}</source>
        <translation>员工分担扣款，{first} 至 {last}</translation>
    </message>
    <message>
        <source>Shop operations</source>
        <translation>商户营运</translation>
    </message>
    <message>
        <source>Signed for by|Head of the department who took it.</source>
        <translation>签收主管|签收该投诉的部门主管。</translation>
    </message>
    <message>
        <source>Solution by</source>
        <translation>方案期限</translation>
    </message>
    <message>
        <source>Solution proposed</source>
        <translation>已提方案</translation>
    </message>
    <message>
        <source>Solution to the desk</source>
        <translation>反馈方案</translation>
    </message>
    <message>
        <source>Solution|What is proposed to the customer.</source>
        <translation>解决方案|向客户提出的方案。</translation>
    </message>
    <message>
        <source>Special case|Too large, or no clear owner.</source>
        <translation>专案|金额较大或责任不清。</translation>
    </message>
    <message>
        <source>Staff service</source>
        <translation>员工服务</translation>
    </message>
    <message>
        <source>Staff's share</source>
        <translation>员工承担</translation>
    </message>
    <message>
        <source>Staff's share|Deducted from this month's wages.</source>
        <translation>员工承担|从当月工资扣除。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Steps so far|What was tried, with whom.</source>
        <translation>已处理经过|做过什么、与谁联系。</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>受理件数</translation>
    </message>
    <message>
        <source>Taken down on</source>
        <translation>受理日期</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Telephone|Where they are reached.</source>
        <translation>电话|投诉人的联系电话。</translation>
    </message>
    <message>
        <source>The compensation is not approved, or was corrected since; have it approved.</source>
        <translation>赔偿尚未审批，或审批后有更正，请先审批。</translation>
    </message>
    <message>
        <source>The customer is not satisfied: take the complaint up again.</source>
        <translation>客户不满意，请重新处理该投诉。</translation>
    </message>
    <message>
        <source>The customer is still to be tried: the visit is on the due list.</source>
        <translation>尚未按规定次数联系客户，请按待回访清单继续回访。</translation>
    </message>
    <message>
        <source>The heads of the recording and the handling unit must sign first.</source>
        <translation>请先由受理单位主管和处理单位主管签字。</translation>
    </message>
    <message>
        <source>This visit lies ahead; note it once it is made.</source>
        <translation>回访时间尚未到，请回访后再登记。</translation>
    </message>
    <message>
        <source>To the manager</source>
        <translation>升级至经理</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>处理单位</translation>
    </message>
    <message>
        <source>Unit|1-101, or whoever lives there.</source>
        <translation>房号|如 1-101，或住户姓名。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Visit rate</source>
        <translation>回访率</translation>
    </message>
    <message>
        <source>Visited at|When the customer was asked.</source>
        <translation>回访时间|何时回访客户。</translation>
    </message>
    <message>
        <source>Visits made</source>
        <translation>已回访</translation>
    </message>
    <message>
        <source>We have taken down</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Wish|What the customer still wants; report it upward.</source>
        <translation>客户诉求|客户还有什么要求，须上报。</translation>
    </message>
    <message>
        <source>With the department</source>
        <translation>已转部门</translation>
    </message>
    <message>
        <source>With the manager</source>
        <translation>已升级至经理</translation>
    </message>
    <message>
        <source>Write down the result before closing.</source>
        <translation>请先填写处理结果再结案。</translation>
    </message>
    <message>
        <source>month, as 2026-12</source>
        <translation>月份（如 2026-12）</translation>
    </message>
    <message>
        <source>{month}: {count} complaints received</source>
        <translation>{month}：受理投诉 {count} 件</translation>
    </message>
    <message>
        <source>{sum} yuan are beyond your authority of {limit} yuan.</source>
        <translation>赔偿 {sum} 元超出您的审批权限（{limit} 元）。</translation>
    </message>
</context>
</TS>
