<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>move_ins_screen</name>
    <message>
        <source>A notice goes by post and by telephone. The call is noted at each handover.</source>
        <translation>入伙通知须信函、电话两种方式送达；电话通知在各户手续上登记。</translation>
    </message>
    <message>
        <source>Agent: {what}</source>
        <translation>代理人：{what}</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>全部齐备</translation>
    </message>
    <message>
        <source>Another step</source>
        <translation>其他步骤</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>预约安排</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面积</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Check papers</source>
        <translation>核资料</translation>
    </message>
    <message>
        <source>Choose a building: who comes when stands here.</source>
        <translation>请选择楼栋，此处显示各户的预约时间。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Day ends at</source>
        <translation>每日截止</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>今天/全部</translation>
    </message>
    <message>
        <source>Desks side by side</source>
        <translation>同时办理台数</translation>
    </message>
    <message>
        <source>Everybody planned has come.</source>
        <translation>已排期的住户均已到场。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>首个预约时间</translation>
    </message>
    <message>
        <source>Give keys</source>
        <translation>交钥匙</translation>
    </message>
    <message>
        <source>Give pack</source>
        <translation>发资料袋</translation>
    </message>
    <message>
        <source>House price settled first</source>
        <translation>先结清房款</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>验房</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>拍摄位置</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>暂存</translation>
    </message>
    <message>
        <source>Kept. Go on whenever the owner is back.</source>
        <translation>已暂存，业主再来时可继续办理。</translation>
    </message>
    <message>
        <source>Look at pictures</source>
        <translation>查看照片</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理处理</translation>
    </message>
    <message>
        <source>Minutes for each</source>
        <translation>每户分钟数</translation>
    </message>
    <message>
        <source>Move-ins</source>
        <translation>入伙办理</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>批次名称</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>No building has units that wait.</source>
        <translation>没有待入伙的楼栋。</translation>
    </message>
    <message>
        <source>No handover is open here. F7 plans a building; its approved plan opens the handovers.</source>
        <translation>没有待办的入伙手续。按 F7 整栋排期，计划批准后自动建立各户手续。</translation>
    </message>
    <message>
        <source>No photographs yet.</source>
        <translation>还没有照片。</translation>
    </message>
    <message>
        <source>Noted. {count} notices are being printed.</source>
        <translation>已登记，正在打印 {count} 份通知书。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>整批通知</translation>
    </message>
    <message>
        <source>Notices of a batch</source>
        <translation>整批入伙通知</translation>
    </message>
    <message>
        <source>Owes {sum} yuan: Ctrl+G</source>
        <translation>欠 {sum} 元，按 Ctrl+G 收费</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Pass or repair</source>
        <translation>定结果</translation>
    </message>
    <message>
        <source>Pause (empty: none)</source>
        <translation>午休（留空为不休）</translation>
    </message>
    <message>
        <source>Photo {numbers}</source>
        <translation>照片 {numbers}</translation>
    </message>
    <message>
        <source>Photo {numbers} is taken in.</source>
        <translation>照片 {numbers} 已加入。</translation>
    </message>
    <message>
        <source>Photograph or scan</source>
        <translation>照片或扫描件</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Plan a building</source>
        <translation>整栋排期</translation>
    </message>
    <message>
        <source>Plan {number} is drafted. Approved, it opens all.</source>
        <translation>计划 {number} 已编制，批准后自动建立各户手续。</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>寄出人</translation>
    </message>
    <message>
        <source>Posted on (empty: not yet)</source>
        <translation>寄出日期（留空为未寄）</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the notices now</source>
        <translation>立即打印通知书</translation>
    </message>
    <message>
        <source>Re-inspect</source>
        <translation>复验</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason for an exception</source>
        <translation>例外原因</translation>
    </message>
    <message>
        <source>Receives, accompanies, takes money</source>
        <translation>接待、陪同、收费</translation>
    </message>
    <message>
        <source>Room or owner, or scan the notice</source>
        <translation>房号或业主，也可扫描通知书</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签协议</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl+Enter goes on, Ctrl+S keeps</source>
        <translation>空格勾选，Ctrl+Enter 下一步，Ctrl+S 暂存</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人员</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Such as: +7 9:00</source>
        <translation>如：+7 9:00</translation>
    </message>
    <message>
        <source>Take fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>The handover as a whole</source>
        <translation>整份交房资料</translation>
    </message>
    <message>
        <source>The picture lies with the handover.</source>
        <translation>照片已存入该户入伙资料。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>去收费台</translation>
    </message>
    <message>
        <source>To tick off</source>
        <translation>逐项核对</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today: {expected} expected, {came} came, {completed} completed</source>
        <translation>今日预约 {expected} 户，已到 {came}，办结 {completed}</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Type a room or scan the notice, Enter: the next step.</source>
        <translation>输入房号或扫描通知书，按回车办理下一步。</translation>
    </message>
    <message>
        <source>Unfinished handovers</source>
        <translation>未办结的入伙</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>call</source>
        <translation>电</translation>
    </message>
    <message>
        <source>post</source>
        <translation>信</translation>
    </message>
    <message>
        <source>{batch}: {units} units, posted {posted}, called {phoned}</source>
        <translation>{batch}：{units} 户，已寄信 {posted}，已致电 {phoned}</translation>
    </message>
    <message>
        <source>{count} units on {days} days, the last at {last}</source>
        <translation>共 {count} 户，{days} 天，最后一户 {last}</translation>
    </message>
    <message>
        <source>{count} without a registered owner</source>
        <translation>{count} 户未登记业主</translation>
    </message>
    <message>
        <source>{name} ({count} units waiting)</source>
        <translation>{name}（待入伙 {count} 户）</translation>
    </message>
    <message>
        <source>{number} is a step further.</source>
        <translation>{number} 已进入下一步。</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} 迟</translation>
    </message>
    <message>
        <source>{what} (if any)</source>
        <translation>{what}（如有）</translation>
    </message>
</context>
</TS>
