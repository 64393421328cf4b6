<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>repairs</name>
    <message>
        <source>48 hours are over</source>
        <translation>已滿 48 小時</translation>
    </message>
    <message>
        <source>A fee needs a unit; this repair is in a public area.</source>
        <translation>收費須有房屋；這是公共區域的維修。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>After the repair</source>
        <translation>回訪與歸檔</translation>
    </message>
    <message>
        <source>Agree a time</source>
        <translation>預約上門</translation>
    </message>
    <message>
        <source>Agree a time by</source>
        <translation>預約時限</translation>
    </message>
    <message>
        <source>Agree a time with the customer first; only danger goes at once.</source>
        <translation>請先與客戶約好時間；只有險情可以立即上門。</translation>
    </message>
    <message>
        <source>Air conditioning and equipment</source>
        <translation>空調與裝置</translation>
    </message>
    <message>
        <source>Appointment and quote</source>
        <translation>預約與報價</translation>
    </message>
    <message>
        <source>Appointment|Day and time agreed with the customer.</source>
        <translation>預約時間|與客戶約好的日期和時間。</translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation>檔案專員</translation>
    </message>
    <message>
        <source>Archivist files the form</source>
        <translation>檔案歸檔</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>前臺當面</translation>
    </message>
    <message>
        <source>Back to the pool</source>
        <translation>退回待派</translation>
    </message>
    <message>
        <source>Begin work</source>
        <translation>開始維修</translation>
    </message>
    <message>
        <source>Building fault</source>
        <translation>工程質量</translation>
    </message>
    <message>
        <source>Call-out|In yuan.</source>
        <translation>出勤費|單位：元。</translation>
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
        <translation>報修原因分析，{first}至{last}</translation>
    </message>
    <message>
        <source>Cause|As found; counted every month.</source>
        <translation>故障原因|查明的原因，每月統計。</translation>
    </message>
    <message>
        <source>Channel|How the report came in.</source>
        <translation>報修渠道|怎麼報來的。</translation>
    </message>
    <message>
        <source>Charged|What the unit was charged so far.</source>
        <translation>已入賬|至今記到該房屋的金額。</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>返修數</translation>
    </message>
    <message>
        <source>Completed at|When the work was done.</source>
        <translation>完工時間|什麼時候修好的。</translation>
    </message>
    <message>
        <source>Contact|Whom the technician asks for.</source>
        <translation>聯絡人|維修員上門找誰。</translation>
    </message>
    <message>
        <source>Control room at night</source>
        <translation>監控中心夜間受理</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Customer absent, new time</source>
        <translation>客戶不在，改約</translation>
    </message>
    <message>
        <source>Customer's remark|As written on the form.</source>
        <translation>客戶意見|按單上所寫。</translation>
    </message>
    <message>
        <source>Danger: burst pipe</source>
        <translation>緊急：爆管</translation>
    </message>
    <message>
        <source>Danger: other</source>
        <translation>緊急：其他險情</translation>
    </message>
    <message>
        <source>Danger: people in a lift</source>
        <translation>緊急：電梯困人</translation>
    </message>
    <message>
        <source>Danger: power loss</source>
        <translation>緊急：停電</translation>
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
        <translation>門窗鎖具</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期數</translation>
    </message>
    <message>
        <source>Earlier repair</source>
        <translation>上次維修不徹底</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>強電</translation>
    </message>
    <message>
        <source>Enter the quote first.</source>
        <translation>請先填寫報價。</translation>
    </message>
    <message>
        <source>Enter the unit or the place of the repair.</source>
        <translation>請填寫報修的房屋或位置。</translation>
    </message>
    <message>
        <source>Equipment and parts requisition</source>
        <translation>裝置與配件維修領用單</translation>
    </message>
    <message>
        <source>Faulty part</source>
        <translation>配件故障</translation>
    </message>
    <message>
        <source>Fault|What is broken, in the customer's words.</source>
        <translation>報修內容|按客戶原話寫壞了什麼。</translation>
    </message>
    <message>
        <source>Fee|In yuan; empty: reckoned from the quote and the parts.</source>
        <translation>維修費|單位：元；留空則按報價和配件計算。</translation>
    </message>
    <message>
        <source>File no.|Where the signed form lies.</source>
        <translation>歸檔號|簽字單存放位置。</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>Finish by</source>
        <translation>完工時限</translation>
    </message>
    <message>
        <source>Fire protection</source>
        <translation>消防</translation>
    </message>
    <message>
        <source>First reaction by</source>
        <translation>響應時限</translation>
    </message>
    <message>
        <source>Found on patrol</source>
        <translation>巡查發現</translation>
    </message>
    <message>
        <source>From outside</source>
        <translation>外力或外部原因</translation>
    </message>
    <message>
        <source>Go at once (danger)</source>
        <translation>立即上門（險情）</translation>
    </message>
    <message>
        <source>Handed out by</source>
        <translation>發料人</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>維修中</translation>
    </message>
    <message>
        <source>Intercom and cameras</source>
        <translation>弱電（對講、監控）</translation>
    </message>
    <message>
        <source>Lifts</source>
        <translation>電梯</translation>
    </message>
    <message>
        <source>Management fee|In yuan.</source>
        <translation>管理費|單位：元。</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Manager signs</source>
        <translation>經理簽字</translation>
    </message>
    <message>
        <source>Manager told|Before the technician goes.</source>
        <translation>已報經理|派工前先報經理。</translation>
    </message>
    <message>
        <source>Material|In yuan; free under warranty.</source>
        <translation>材料費|單位：元；保修期內免費。</translation>
    </message>
    <message>
        <source>Meeting place|Empty: at the unit.</source>
        <translation>會面地點|留空即在房屋處。</translation>
    </message>
    <message>
        <source>Minutes|Working time on site.</source>
        <translation>工時（分鐘）|現場作業時間。</translation>
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
        <translation>未聯絡上</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>不滿意</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>及時數</translation>
    </message>
    <message>
        <source>On-time rate</source>
        <translation>及時率</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>轉回訪</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Other trade</source>
        <translation>其他工種</translation>
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
        <translation>其中配件|已入賬金額中的配件部分。</translation>
    </message>
    <message>
        <source>Part|Name and size.</source>
        <translation>配件|名稱、規格。</translation>
    </message>
    <message>
        <source>Place|Kitchen; or the public area, such as lobby of block 2.</source>
        <translation>位置|如廚房；公共區域寫明地點，如2棟大堂。</translation>
    </message>
    <message>
        <source>Price changes on site</source>
        <translation>現場變更報價</translation>
    </message>
    <message>
        <source>Price|Of one piece, in yuan.</source>
        <translation>單價|單位：元。</translation>
    </message>
    <message>
        <source>Probable cause|As the call sounds; what to take along.</source>
        <translation>初步判斷|聽描述可能的原因，需帶什麼。</translation>
    </message>
    <message>
        <source>Promised by|Empty: three working days from the report.</source>
        <translation>承諾完成時間|留空則為報修後三個工作日。</translation>
    </message>
    <message>
        <source>Quantity|Pieces.</source>
        <translation>數量|件數。</translation>
    </message>
    <message>
        <source>Quote a price</source>
        <translation>報價</translation>
    </message>
    <message>
        <source>Quote accepted</source>
        <translation>客戶確認報價</translation>
    </message>
    <message>
        <source>Quote accepted by|Name of who agreed to the price.</source>
        <translation>報價確認人|同意報價的人的姓名。</translation>
    </message>
    <message>
        <source>Quote|The sum of the four; filled in.</source>
        <translation>報價合計|以上四項之和，自動填寫。</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理數</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>報修單</translation>
    </message>
    <message>
        <source>Repair acceptance form</source>
        <translation>報修受理單</translation>
    </message>
    <message>
        <source>Repair order</source>
        <translation>維修單</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>Repairs on time and satisfaction, {first} to {last}</source>
        <translation>報修及時率、滿意率統計表，{first}至{last}</translation>
    </message>
    <message>
        <source>Repeat-repair rate</source>
        <translation>返修率</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已報修</translation>
    </message>
    <message>
        <source>Requisition|Number of the signed requisition.</source>
        <translation>領用單號|已簽字的領用單編號。</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>維修結果</translation>
    </message>
    <message>
        <source>Satisfaction rate</source>
        <translation>滿意率</translation>
    </message>
    <message>
        <source>Satisfaction|Answer to the last visit; filled in.</source>
        <translation>滿意度|最近一次回訪的結果，自動填寫。</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>滿意</translation>
    </message>
    <message>
        <source>Signed by|The customer on the form; else a reason.</source>
        <translation>客戶簽字|單上簽字的客戶；沒有簽字須寫原因。</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>管家轉報</translation>
    </message>
    <message>
        <source>Take it myself</source>
        <translation>我來接單</translation>
    </message>
    <message>
        <source>Taken down by</source>
        <translation>受理人</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>維修員</translation>
    </message>
    <message>
        <source>Technician|Who goes; the number of open cases beside.</source>
        <translation>維修員|由誰上門；括號內為手上未完結數。</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Telephone|To agree the time.</source>
        <translation>電話|用來約時間。</translation>
    </message>
    <message>
        <source>The appointment must lie ahead.</source>
        <translation>預約時間必須在現在之後。</translation>
    </message>
    <message>
        <source>The customer has not accepted a quote for this yet.</source>
        <translation>客戶還沒有確認報價。</translation>
    </message>
    <message>
        <source>The fee of {fee} yuan is above the accepted quote of {quote}. Give the reason.</source>
        <translation>維修費{fee}元高於已確認的報價{quote}元，請寫明原因。</translation>
    </message>
    <message>
        <source>The quote is for reference; work begins after the customer has accepted it.</source>
        <translation>報價僅供參考，客戶確認後方可施工。</translation>
    </message>
    <message>
        <source>Time agreed</source>
        <translation>已預約</translation>
    </message>
    <message>
        <source>Today was tried already; try again on another day.</source>
        <translation>今天已經聯絡過，請改天再聯絡。</translation>
    </message>
    <message>
        <source>Told a technician</source>
        <translation>直接找維修員</translation>
    </message>
    <message>
        <source>Trade|Who can mend it.</source>
        <translation>工種|由哪個工種維修。</translation>
    </message>
    <message>
        <source>Travel|In yuan.</source>
        <translation>交通費|單位：元。</translation>
    </message>
    <message>
        <source>Under warranty|Parts are free then.</source>
        <translation>保修期內|保修期內配件免費。</translation>
    </message>
    <message>
        <source>Unit|Such as 1-101; empty: a public area, named beside.</source>
        <translation>房屋|例如 1-101；公共區域請留空，在“位置”中註明。</translation>
    </message>
    <message>
        <source>Urgency|Danger must be answered within half an hour, all else within a day.</source>
        <translation>緊急程度|險情半小時內響應，其他一天內響應。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已回訪</translation>
    </message>
    <message>
        <source>Visit due</source>
        <translation>待回訪</translation>
    </message>
    <message>
        <source>Visit opens</source>
        <translation>可回訪時間</translation>
    </message>
    <message>
        <source>Visit result|What the customer said.</source>
        <translation>回訪情況|客戶怎麼說。</translation>
    </message>
    <message>
        <source>Visit: not satisfied, reopen</source>
        <translation>回訪不滿意，返修</translation>
    </message>
    <message>
        <source>Visit: satisfied</source>
        <translation>回訪滿意</translation>
    </message>
    <message>
        <source>Visited</source>
        <translation>回訪數</translation>
    </message>
    <message>
        <source>Visited at|When the customer was last asked.</source>
        <translation>回訪時間|最近一次回訪的時間。</translation>
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
        <translation>牆地面、滲漏</translation>
    </message>
    <message>
        <source>Water and drains</source>
        <translation>給排水</translation>
    </message>
    <message>
        <source>WeChat or online</source>
        <translation>微信或網上</translation>
    </message>
    <message>
        <source>Wear</source>
        <translation>自然損耗</translation>
    </message>
    <message>
        <source>Withdrawn or duplicate</source>
        <translation>撤銷或重複</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Work done|What was mended or changed.</source>
        <translation>維修情況|修了什麼、換了什麼。</translation>
    </message>
    <message>
        <source>Wrong use</source>
        <translation>使用不當</translation>
    </message>
    <message>
        <source>You did this repair; somebody else must ask the customer.</source>
        <translation>這單是您修的，須由別人回訪。</translation>
    </message>
    <message>
        <source>{count} repairs: {numbers}</source>
        <translation>{count} 單：{numbers}</translation>
    </message>
    <message>
        <source>“{part}” has no requisition number yet.</source>
        <translation>“{part}”還沒有領用單號。</translation>
    </message>
</context>
</TS>
