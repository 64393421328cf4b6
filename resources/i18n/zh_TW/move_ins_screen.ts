<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>move_ins_screen</name>
    <message>
        <source>A notice goes by post and by telephone. The call is noted at each handover.</source>
        <translation>入夥通知須信函、電話兩種方式送達；電話通知在各戶手續上登記。</translation>
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
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>全部齊備</translation>
    </message>
    <message>
        <source>Another step</source>
        <translation>其他步驟</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>預約時間</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>預約安排</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>面積</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>樓棟</translation>
    </message>
    <message>
        <source>Check papers</source>
        <translation>核資料</translation>
    </message>
    <message>
        <source>Choose a building: who comes when stands here.</source>
        <translation>請選擇樓棟，此處顯示各戶的預約時間。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>辦結</translation>
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
        <translation>同時辦理臺數</translation>
    </message>
    <message>
        <source>Everybody planned has come.</source>
        <translation>已排期的住戶均已到場。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>First appointment</source>
        <translation>首個預約時間</translation>
    </message>
    <message>
        <source>Give keys</source>
        <translation>交鑰匙</translation>
    </message>
    <message>
        <source>Give pack</source>
        <translation>發資料袋</translation>
    </message>
    <message>
        <source>House price settled first</source>
        <translation>先結清房款</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>驗房</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>拍攝位置</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>暫存</translation>
    </message>
    <message>
        <source>Kept. Go on whenever the owner is back.</source>
        <translation>已暫存，業主再來時可繼續辦理。</translation>
    </message>
    <message>
        <source>Look at pictures</source>
        <translation>檢視照片</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理處理</translation>
    </message>
    <message>
        <source>Minutes for each</source>
        <translation>每戶分鐘數</translation>
    </message>
    <message>
        <source>Move-ins</source>
        <translation>入夥辦理</translation>
    </message>
    <message>
        <source>Name of the batch</source>
        <translation>批次名稱</translation>
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
        <translation>沒有待入夥的樓棟。</translation>
    </message>
    <message>
        <source>No handover is open here. F7 plans a building; its approved plan opens the handovers.</source>
        <translation>沒有待辦的入夥手續。按 F7 整棟排期，計劃批准後自動建立各戶手續。</translation>
    </message>
    <message>
        <source>No photographs yet.</source>
        <translation>還沒有照片。</translation>
    </message>
    <message>
        <source>Noted. {count} notices are being printed.</source>
        <translation>已登記，正在列印 {count} 份通知書。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>整批通知</translation>
    </message>
    <message>
        <source>Notices of a batch</source>
        <translation>整批入夥通知</translation>
    </message>
    <message>
        <source>Owes {sum} yuan: Ctrl+G</source>
        <translation>欠 {sum} 元，按 Ctrl+G 收費</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>業主</translation>
    </message>
    <message>
        <source>Pass or repair</source>
        <translation>定結果</translation>
    </message>
    <message>
        <source>Pause (empty: none)</source>
        <translation>午休（留空為不休）</translation>
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
        <translation>照片或掃描件</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Plan a building</source>
        <translation>整棟排期</translation>
    </message>
    <message>
        <source>Plan {number} is drafted. Approved, it opens all.</source>
        <translation>計劃 {number} 已編制，批准後自動建立各戶手續。</translation>
    </message>
    <message>
        <source>Posted by</source>
        <translation>寄出人</translation>
    </message>
    <message>
        <source>Posted on (empty: not yet)</source>
        <translation>寄出日期（留空為未寄）</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Print the notices now</source>
        <translation>立即列印通知書</translation>
    </message>
    <message>
        <source>Re-inspect</source>
        <translation>複驗</translation>
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
        <translation>接待、陪同、收費</translation>
    </message>
    <message>
        <source>Room or owner, or scan the notice</source>
        <translation>房號或業主，也可掃描通知書</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>籤協議</translation>
    </message>
    <message>
        <source>Space ticks, Ctrl+Enter goes on, Ctrl+S keeps</source>
        <translation>空格勾選，Ctrl+Enter 下一步，Ctrl+S 暫存</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>工作人員</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Such as: +7 9:00</source>
        <translation>如：+7 9:00</translation>
    </message>
    <message>
        <source>Take fees</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>The handover as a whole</source>
        <translation>整份交房資料</translation>
    </message>
    <message>
        <source>The picture lies with the handover.</source>
        <translation>照片已存入該戶入夥資料。</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾選</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>To the counter</source>
        <translation>去收費臺</translation>
    </message>
    <message>
        <source>To tick off</source>
        <translation>逐項核對</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Today: {expected} expected, {came} came, {completed} completed</source>
        <translation>今日預約 {expected} 戶，已到 {came}，辦結 {completed}</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Type a room or scan the notice, Enter: the next step.</source>
        <translation>輸入房號或掃描通知書，按回車辦理下一步。</translation>
    </message>
    <message>
        <source>Unfinished handovers</source>
        <translation>未辦結的入夥</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>日期範圍</translation>
    </message>
    <message>
        <source>call</source>
        <translation>電</translation>
    </message>
    <message>
        <source>post</source>
        <translation>信</translation>
    </message>
    <message>
        <source>{batch}: {units} units, posted {posted}, called {phoned}</source>
        <translation>{batch}：{units} 戶，已寄信 {posted}，已致電 {phoned}</translation>
    </message>
    <message>
        <source>{count} units on {days} days, the last at {last}</source>
        <translation>共 {count} 戶，{days} 天，最後一戶 {last}</translation>
    </message>
    <message>
        <source>{count} without a registered owner</source>
        <translation>{count} 戶未登記業主</translation>
    </message>
    <message>
        <source>{name} ({count} units waiting)</source>
        <translation>{name}（待入夥 {count} 戶）</translation>
    </message>
    <message>
        <source>{number} is a step further.</source>
        <translation>{number} 已進入下一步。</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} 遲</translation>
    </message>
    <message>
        <source>{what} (if any)</source>
        <translation>{what}（如有）</translation>
    </message>
</context>
</TS>
