<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>shift_handovers</name>
    <message>
        <source>08:00-17:00</source>
        <translation>早班 08:00-17:00</translation>
    </message>
    <message>
        <source>08:00-20:00</source>
        <translation>話服 08:00-20:00</translation>
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
        <translation>因未交接造成的損失由未交接者承擔。</translation>
    </message>
    <message>
        <source>A payment is still open: {titles}. Finish it before you hand over.</source>
        <translation>還有未完成的收款：{titles}。請處理完再交班。</translation>
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
        <translation>答覆|交班人的說明。</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到崗時間</translation>
    </message>
    <message>
        <source>Arrived|15 minutes before the shift (D52).</source>
        <translation>到崗時間|提前15分鐘到崗（D52）。</translation>
    </message>
    <message>
        <source>Ask back</source>
        <translation>提出疑問</translation>
    </message>
    <message>
        <source>Asked back</source>
        <translation>有疑問</translation>
    </message>
    <message>
        <source>Badge on|Before the shift begins.</source>
        <translation>佩戴工牌|上班前佩戴好。</translation>
    </message>
    <message>
        <source>Business changes|Services that begin or end.</source>
        <translation>業務上下線|新開或停辦的業務。</translation>
    </message>
    <message>
        <source>Business handover sheet</source>
        <translation>業務交接單</translation>
    </message>
    <message>
        <source>Carried long</source>
        <translation>久拖</translation>
    </message>
    <message>
        <source>Carried more than {shifts} shifts, {day}</source>
        <translation>交接超過 {shifts} 班的事項，{day}</translation>
    </message>
    <message>
        <source>Choose the colleague who takes over.</source>
        <translation>請選擇接班的同事。</translation>
    </message>
    <message>
        <source>Contact|Whom the next shift calls.</source>
        <translation>聯絡人|下一班找誰。</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>成交率</translation>
    </message>
    <message>
        <source>Counted|What is really here.</source>
        <translation>實點|實際清點數。</translation>
    </message>
    <message>
        <source>Customers passed on</source>
        <translation>移交客戶</translation>
    </message>
    <message>
        <source>Customer|Name or room.</source>
        <translation>客戶|姓名或房號。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>成交數</translation>
    </message>
    <message>
        <source>Deals|How many of them bought or signed.</source>
        <translation>成交數|其中成交或簽約的。</translation>
    </message>
    <message>
        <source>Drawer {drawer}: closed, handed to {taker}</source>
        <translation>{drawer} 號錢箱：已結賬，交給 {taker}</translation>
    </message>
    <message>
        <source>Drawer {drawer}: still open</source>
        <translation>{drawer} 號錢箱：未結賬</translation>
    </message>
    <message>
        <source>Drawer|Gathered: closed, counted, to whom it went.</source>
        <translation>錢箱|自動彙總：是否結賬、交給誰。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due|When it must be done.</source>
        <translation>期限|最遲何時完成。</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>答覆疑問</translation>
    </message>
    <message>
        <source>Further matters|What is in no case yet.</source>
        <translation>其他未完事項|尚未開單的事情。</translation>
    </message>
    <message>
        <source>Gather anew</source>
        <translation>重新彙總</translation>
    </message>
    <message>
        <source>Gathered at|The list is as of this moment.</source>
        <translation>彙總時間|清單以此時為準。</translation>
    </message>
    <message>
        <source>Gathered by the program</source>
        <translation>系統自動彙總</translation>
    </message>
    <message>
        <source>Hand over and sign</source>
        <translation>交班簽字</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>交班人</translation>
    </message>
    <message>
        <source>Handover, problem and service log</source>
        <translation>交接、問題、服務登記本</translation>
    </message>
    <message>
        <source>Here|What should be here by the books.</source>
        <translation>應有|賬面應在數。</translation>
    </message>
    <message>
        <source>In order|Ticked by who takes over.</source>
        <translation>無誤|由接班人勾選。</translation>
    </message>
    <message>
        <source>In time for the shift</source>
        <translation>按時到崗</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>型別</translation>
    </message>
    <message>
        <source>Kind|Ticket, repair, loan.</source>
        <translation>類別|工單、報修、借用等。</translation>
    </message>
    <message>
        <source>Leader's orders|What was told from above.</source>
        <translation>領導交辦|上級交代的事項。</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Matters</source>
        <translation>事項數</translation>
    </message>
    <message>
        <source>Matter|What is urgent in it.</source>
        <translation>事項|緊急的內容。</translation>
    </message>
    <message>
        <source>Matter|What it is about.</source>
        <translation>事項|是什麼事。</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>通宵夜值</translation>
    </message>
    <message>
        <source>No drawer</source>
        <translation>無錢箱</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Number|Of the case, or empty.</source>
        <translation>編號|單據編號，可不填。</translation>
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
        <translation>未完事項</translation>
    </message>
    <message>
        <source>Orders by salesperson</source>
        <translation>業務員單據</translation>
    </message>
    <message>
        <source>Orders|How many papers are handed over.</source>
        <translation>單數|移交多少份。</translation>
    </message>
    <message>
        <source>Out|Lent or handed out.</source>
        <translation>借出|已借出或領用。</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班</translation>
    </message>
    <message>
        <source>Overtime|Work outside the hours, for the allowance.</source>
        <translation>加班情況|非工作時間的工作，用於計算補貼。</translation>
    </message>
    <message>
        <source>Papers checked|What is handed over is there.</source>
        <translation>已核對資料|移交的資料物品齊全。</translation>
    </message>
    <message>
        <source>Points repeated|The important ones, aloud.</source>
        <translation>已複述|重要事項已口頭複述。</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>已彙總</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Problem log, {first} to {last}</source>
        <translation>問題登記本，{first} 至 {last}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題登記</translation>
    </message>
    <message>
        <source>Problem|What went wrong, or was unclear.</source>
        <translation>問題|出了什麼差錯或不清楚。</translation>
    </message>
    <message>
        <source>Question|What the next shift wants to know.</source>
        <translation>疑問|接班人想了解的事。</translation>
    </message>
    <message>
        <source>Remark|What the next shift must know.</source>
        <translation>備註|下一班須知。</translation>
    </message>
    <message>
        <source>Repeat the important points and check the papers before accepting.</source>
        <translation>請先複述重要事項並核對資料，再接班。</translation>
    </message>
    <message>
        <source>Salesperson|Name.</source>
        <translation>業務員|姓名。</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>接待數</translation>
    </message>
    <message>
        <source>Served|Customers in this shift.</source>
        <translation>接待數|本班接待的客戶。</translation>
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
        <translation>交接次數|已經移交幾班。</translation>
    </message>
    <message>
        <source>Shift|The one that ends.</source>
        <translation>班次|本次交出的班次。</translation>
    </message>
    <message>
        <source>Signed by both</source>
        <translation>雙方已簽字</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決辦法</translation>
    </message>
    <message>
        <source>Solution|What was done about it.</source>
        <translation>解決辦法|如何處理的。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>State|Where it stands.</source>
        <translation>狀態|處理到哪一步。</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>服務統計</translation>
    </message>
    <message>
        <source>Take over and sign</source>
        <translation>接班簽字</translation>
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
        <translation>接班情況</translation>
    </message>
    <message>
        <source>Temporary tasks|What is done this week only.</source>
        <translation>臨時任務|近期臨時要做的事。</translation>
    </message>
    <message>
        <source>Things and papers</source>
        <translation>物品及資料</translation>
    </message>
    <message>
        <source>Thing|Keys, umbrellas, passes, papers.</source>
        <translation>物品|鑰匙、雨傘、證件、資料。</translation>
    </message>
    <message>
        <source>Times carried</source>
        <translation>交接次數</translation>
    </message>
    <message>
        <source>Urgent|What cannot wait, and whom to contact.</source>
        <translation>緊急事項|什麼事不能等、聯絡誰。</translation>
    </message>
    <message>
        <source>Visitors inside</source>
        <translation>在場訪客</translation>
    </message>
    <message>
        <source>What the next shift must know</source>
        <translation>移交事項</translation>
    </message>
    <message>
        <source>Your drawer {drawer} is still open. Count and close it first.</source>
        <translation>您的 {drawer} 號錢箱尚未結賬，請先清點並結賬。</translation>
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
