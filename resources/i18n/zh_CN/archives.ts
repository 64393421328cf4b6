<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>archives</name>
    <message>
        <source>Agree and hand out</source>
        <translation>批准并借出</translation>
    </message>
    <message>
        <source>An original is handed out only after the identity check and against the customer's own signature.</source>
        <translation>原件须核对身份并由客户本人签收后方可发还。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>档案管理</translation>
    </message>
    <message>
        <source>Archive borrow slip</source>
        <translation>档案借出单</translation>
    </message>
    <message>
        <source>Archive item</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>应还日期</translation>
    </message>
    <message>
        <source>Borrow slip</source>
        <translation>借出单</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Borrower|Who takes it.</source>
        <translation>借用人|由谁借走。</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Compare what came back with the slip, and say in what condition it is.</source>
        <translation>请对照借出单核对归还资料，并填写归还情况。</translation>
    </message>
    <message>
        <source>Compared|Every page of it is back.</source>
        <translation>已核对|逐页齐全。</translation>
    </message>
    <message>
        <source>Complaint papers</source>
        <translation>投诉资料</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>完整率</translation>
    </message>
    <message>
        <source>Completeness of customer files, as of {day}</source>
        <translation>客户档案完整率（截至 {day}）</translation>
    </message>
    <message>
        <source>Condition|Complete, damaged, pages missing.</source>
        <translation>归还情况|完好、破损或缺页。</translation>
    </message>
    <message>
        <source>Contracts and agreements</source>
        <translation>合同协议</translation>
    </message>
    <message>
        <source>Copies of identity cards</source>
        <translation>身份证复印件</translation>
    </message>
    <message>
        <source>Copy of the identity card</source>
        <translation>身份证复印件</translation>
    </message>
    <message>
        <source>Copy of the invoice</source>
        <translation>发票复印件</translation>
    </message>
    <message>
        <source>Copy of the receipt</source>
        <translation>收据复印件</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>往来函件</translation>
    </message>
    <message>
        <source>Cover of a house-sale file</source>
        <translation>购房档案封面</translation>
    </message>
    <message>
        <source>Customer file</source>
        <translation>客户档案</translation>
    </message>
    <message>
        <source>Customer|Whose papers they are.</source>
        <translation>客户|资料属于谁。</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Decoration file</source>
        <translation>装修资料</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>Disclosures by user, {first} to {last}</source>
        <translation>资料披露情况（按人员）{first} 至 {last}</translation>
    </message>
    <message>
        <source>Discount application</source>
        <translation>优惠申请表</translation>
    </message>
    <message>
        <source>Due back|The last day.</source>
        <translation>应还日期|最迟归还的日期。</translation>
    </message>
    <message>
        <source>Engineering drawings</source>
        <translation>工程图纸</translation>
    </message>
    <message>
        <source>Enter until when it must be kept first.</source>
        <translation>请先填写保管期限。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待归档</translation>
    </message>
    <message>
        <source>File complete by</source>
        <translation>归档期限</translation>
    </message>
    <message>
        <source>File cover</source>
        <translation>档案封面</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>档案数</translation>
    </message>
    <message>
        <source>Files lent</source>
        <translation>借出档案</translation>
    </message>
    <message>
        <source>House-sale file</source>
        <translation>购房档案</translation>
    </message>
    <message>
        <source>Identity checked|The card was in the hand.</source>
        <translation>已核身份|身份证原件已看。</translation>
    </message>
    <message>
        <source>It must be kept until {day}; nothing is destroyed before.</source>
        <translation>保管期至 {day}，期满前不得销毁。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Item|What it is called on its back.</source>
        <translation>名称|档案盒脊背上的名称。</translation>
    </message>
    <message>
        <source>Keep until|Not destroyed before.</source>
        <translation>保管至|此前不得销毁。</translation>
    </message>
    <message>
        <source>Key-custody statement</source>
        <translation>托管钥匙责任声明书</translation>
    </message>
    <message>
        <source>Kind|Title papers leave only with their owner.</source>
        <translation>类别|产权资料原件只能交给本人。</translation>
    </message>
    <message>
        <source>Lent on|The day it was handed over.</source>
        <translation>借出日期|交付的日期。</translation>
    </message>
    <message>
        <source>Lent to</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Loan asked for</source>
        <translation>申请借阅</translation>
    </message>
    <message>
        <source>Loans out, as of {day}</source>
        <translation>借出资料清单（截至 {day}）</translation>
    </message>
    <message>
        <source>Main points|What was said and decided.</source>
        <translation>会议要点|讨论和决定的事项。</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Market studies</source>
        <translation>市场调研资料</translation>
    </message>
    <message>
        <source>Meeting minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Met at|Where it was.</source>
        <translation>会议地点|在哪里开的。</translation>
    </message>
    <message>
        <source>Met on|Of minutes only, like the next three.</source>
        <translation>会议日期|仅会议记录填写，下面三项相同。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Minutes kept by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Minutes need the day, the place, who was there and the main points.</source>
        <translation>会议记录须写明时间、地点、参加人员和要点。</translation>
    </message>
    <message>
        <source>Minutes of decisions</source>
        <translation>会议记录</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少的资料</translation>
    </message>
    <message>
        <source>Mortgage contract</source>
        <translation>按揭合同</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Numbers shown</source>
        <translation>查看完整号码</translation>
    </message>
    <message>
        <source>Originals released</source>
        <translation>发还原件</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>Owner registration form</source>
        <translation>业主登记表</translation>
    </message>
    <message>
        <source>Owners' covenant</source>
        <translation>业主公约</translation>
    </message>
    <message>
        <source>Papers in the file</source>
        <translation>卷内资料</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>缺件数</translation>
    </message>
    <message>
        <source>Papers missing in customer files, as of {day}</source>
        <translation>客户档案缺件清单（截至 {day}）</translation>
    </message>
    <message>
        <source>Papers of a house sale</source>
        <translation>购房资料（八项）</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Place|Room, shelf, box.</source>
        <translation>存放位置|房间、柜架、盒号。</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>授权委托书</translation>
    </message>
    <message>
        <source>Preliminary service agreement</source>
        <translation>前期物业管理协议</translation>
    </message>
    <message>
        <source>Present|Who was there.</source>
        <translation>参加人员|到会人员。</translation>
    </message>
    <message>
        <source>Project papers</source>
        <translation>项目资料</translation>
    </message>
    <message>
        <source>Purpose|What it is needed for.</source>
        <translation>用途|借去做什么。</translation>
    </message>
    <message>
        <source>Received back</source>
        <translation>归还验收</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>规章制度</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>领取原件</translation>
    </message>
    <message>
        <source>Release the original</source>
        <translation>发还原件</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已领走</translation>
    </message>
    <message>
        <source>Returned on|The day it came back.</source>
        <translation>归还日期|收回的日期。</translation>
    </message>
    <message>
        <source>Sale contract</source>
        <translation>商品房买卖合同</translation>
    </message>
    <message>
        <source>Signed by the customer|In person, not by an agent.</source>
        <translation>客户本人签收|须本人，不得代签。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>借出日期</translation>
    </message>
    <message>
        <source>Still missing in the file: {items}.</source>
        <translation>卷内尚缺：{items}。</translation>
    </message>
    <message>
        <source>Subscription agreement</source>
        <translation>认购书</translation>
    </message>
    <message>
        <source>Summaries and reports</source>
        <translation>总结与报告</translation>
    </message>
    <message>
        <source>Supplement to the contract</source>
        <translation>补充协议</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>The day it is due back must lie ahead.</source>
        <translation>应还日期不能早于今天。</translation>
    </message>
    <message>
        <source>Title papers</source>
        <translation>产权资料</translation>
    </message>
    <message>
        <source>Unit acceptance sheet</source>
        <translation>房屋验收交接单</translation>
    </message>
    <message>
        <source>Unit|If it has one.</source>
        <translation>房号|有房号的填写。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Vouchers and ledgers</source>
        <translation>凭证账簿</translation>
    </message>
    <message>
        <source>Weekly and monthly plans</source>
        <translation>周、月工作计划</translation>
    </message>
    <message>
        <source>What</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Write a borrow slip</source>
        <translation>开借出单</translation>
    </message>
</context>
</TS>
