<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>inquiries</name>
    <message>
        <source>1-101 telephone name, what it is about  @14:30  = answer</source>
        <translation>1-101 电话 姓名 报修 厨房漏水　@14:30 承诺回电　= 当场答复</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复时限</translation>
    </message>
    <message>
        <source>Answer with an article</source>
        <translation>用知识条目答复</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Answered at once</source>
        <translation>当场答复</translation>
    </message>
    <message>
        <source>Answered at|Noted with the answer.</source>
        <translation>答复时间|答复时自动记录。</translation>
    </message>
    <message>
        <source>Answer|What the caller was told.</source>
        <translation>答复|怎么答复来电人的。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>知识条目</translation>
    </message>
    <message>
        <source>Article|Number in the knowledge base, if it came from there.</source>
        <translation>知识条目|答案取自知识库时的编号。</translation>
    </message>
    <message>
        <source>Asked {times} times lately: tell the archivist at once.</source>
        <translation>近期已问 {times} 次，请立即告知档案专员。</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>前台当面</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Call back by</source>
        <translation>回电时限</translation>
    </message>
    <message>
        <source>Call back by|The time promised, such as 14:30 or +1 9:00.</source>
        <translation>承诺回电时间|如 14:30 或 +1 9:00。</translation>
    </message>
    <message>
        <source>Call promised</source>
        <translation>待回电</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>已回电</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Caller|Name.</source>
        <translation>来电人|姓名。</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电数</translation>
    </message>
    <message>
        <source>Calls and inquiries</source>
        <translation>来电与咨询</translation>
    </message>
    <message>
        <source>Calls by hour and purpose, {first} to {last}</source>
        <translation>来电时段与来意统计，{first}至{last}</translation>
    </message>
    <message>
        <source>Calls by month, {first} to {last}</source>
        <translation>话务月度统计，{first}至{last}</translation>
    </message>
    <message>
        <source>Channel|How it came in.</source>
        <translation>渠道|怎么来的。</translation>
    </message>
    <message>
        <source>Choose what the complaint is about.</source>
        <translation>请选择投诉类别。</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Complaint about|Asked where a complaint is passed on.</source>
        <translation>投诉类别|转投诉时选择。</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Content|What it is about, in one line.</source>
        <translation>内容|什么事，一句话。</translation>
    </message>
    <message>
        <source>Control room at night</source>
        <translation>监控中心夜间受理</translation>
    </message>
    <message>
        <source>Customers' problems, {first} to {last}</source>
        <translation>客户问题清单，{first} 至 {last}</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>回车后</translation>
    </message>
    <message>
        <source>Enter keep   Ctrl+1 answer with the article   Esc close</source>
        <translation>回车 登记   Ctrl+1 用知识条目答复   Esc 关闭</translation>
    </message>
    <message>
        <source>First-call resolution</source>
        <translation>首次解决率</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Inquiry</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Message for|The colleague who is absent.</source>
        <translation>转告|留言给哪位不在的同事。</translation>
    </message>
    <message>
        <source>Message left after hours</source>
        <translation>非服务时间留言</translation>
    </message>
    <message>
        <source>Message note</source>
        <translation>留言条</translation>
    </message>
    <message>
        <source>Message passed on</source>
        <translation>留言已转达</translation>
    </message>
    <message>
        <source>Message taken</source>
        <translation>已留言</translation>
    </message>
    <message>
        <source>Minutes|How long it took.</source>
        <translation>时长（分钟）|用了多久。</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏接</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>记为漏接</translation>
    </message>
    <message>
        <source>Missed while open</source>
        <translation>服务时间内漏接</translation>
    </message>
    <message>
        <source>Missed|Messages left after hours are called back first.</source>
        <translation>漏接方式|非服务时间的留言下一服务时间回电。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Not accepted, promise again</source>
        <translation>客户不认可，再约回电</translation>
    </message>
    <message>
        <source>Note a call</source>
        <translation>记来电</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Online chat</source>
        <translation>在线聊天</translation>
    </message>
    <message>
        <source>Opened: {numbers}.</source>
        <translation>已生成 {numbers}。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Pass on as a case</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Passed on</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>Passed on as a case</source>
        <translation>已转办</translation>
    </message>
    <message>
        <source>Place|Where it happened, if not at the unit.</source>
        <translation>地点|不在房屋内时，写明事发地点。</translation>
    </message>
    <message>
        <source>Promise to call back</source>
        <translation>承诺回电</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺回电</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>来意</translation>
    </message>
    <message>
        <source>Purpose|Passed on, a repair becomes a repair order.</source>
        <translation>来意|转办时，报修会生成报修单。</translation>
    </message>
    <message>
        <source>Questions that came back, {first} to {last}</source>
        <translation>重复问题，{first}至{last}</translation>
    </message>
    <message>
        <source>Reason of the delay</source>
        <translation>延误原因</translation>
    </message>
    <message>
        <source>Reason of the delay|It goes into the daily report.</source>
        <translation>延误原因|写入日报。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已接听</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Something went wrong. A report was written; try again.</source>
        <translation>出了问题，已记录报告，请再试一次。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Take a message</source>
        <translation>代为留言</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Telephone|To call back.</source>
        <translation>电话|用来回电。</translation>
    </message>
    <message>
        <source>The promised time must lie ahead.</source>
        <translation>承诺时间必须在现在之后。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Type what the call is about.</source>
        <translation>请输入来电内容。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Unit|Where the caller lives: 1-101, name, telephone.</source>
        <translation>房屋|来电人住哪：1-101、姓名或电话。</translation>
    </message>
    <message>
        <source>WeChat or QQ</source>
        <translation>微信/QQ</translation>
    </message>
    <message>
        <source>Write down the unit or the place first.</source>
        <translation>请先记下房屋或地点。</translation>
    </message>
    <message>
        <source>Write down “{label}” before this is passed on or promised.</source>
        <translation>转办或承诺回复前，请先记下“{label}”。</translation>
    </message>
    <message>
        <source>a call is promised by {time}, with a ticket</source>
        <translation>承诺 {time} 前回电，并生成工单</translation>
    </message>
    <message>
        <source>a repair order is opened</source>
        <translation>生成报修单</translation>
    </message>
    <message>
        <source>an urgent repair order is opened</source>
        <translation>生成紧急报修单</translation>
    </message>
    <message>
        <source>noted as answered</source>
        <translation>记为已答复</translation>
    </message>
    <message>
        <source>noted; it waits for an answer</source>
        <translation>先记下，待答复</translation>
    </message>
    <message>
        <source>{number} is noted.</source>
        <translation>已登记 {number}。</translation>
    </message>
</context>
</TS>
