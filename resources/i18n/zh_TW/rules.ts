<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>rules</name>
    <message>
        <source>Advance registration</source>
        <translation>預告登記</translation>
    </message>
    <message>
        <source>After hours begin</source>
        <translation>非辦公時間開始</translation>
    </message>
    <message>
        <source>After hours end</source>
        <translation>非辦公時間結束</translation>
    </message>
    <message>
        <source>After-repair visit not before</source>
        <translation>維修回訪最早時間</translation>
    </message>
    <message>
        <source>Amber at percent of a limit</source>
        <translation>預警百分比</translation>
    </message>
    <message>
        <source>Arrears: final notice</source>
        <translation>催繳：最後通知</translation>
    </message>
    <message>
        <source>Arrears: legal file</source>
        <translation>催繳：移交法務</translation>
    </message>
    <message>
        <source>Arrears: telephone call</source>
        <translation>催繳：電話</translation>
    </message>
    <message>
        <source>Arrears: text message</source>
        <translation>催繳：簡訊</translation>
    </message>
    <message>
        <source>Arrears: watch of the limitation</source>
        <translation>催繳：訴訟時效提示</translation>
    </message>
    <message>
        <source>Arrears: written reminder</source>
        <translation>催繳：書面催繳函</translation>
    </message>
    <message>
        <source>Arrival before the shift</source>
        <translation>提前到崗</translation>
    </message>
    <message>
        <source>Bags collected</source>
        <translation>存包領取</translation>
    </message>
    <message>
        <source>Bill due after its issue</source>
        <translation>賬單出賬後繳費期限</translation>
    </message>
    <message>
        <source>Bills issued on which day of the period</source>
        <translation>賬單在賬期第幾天出</translation>
    </message>
    <message>
        <source>Birthday card ahead</source>
        <translation>生日賀卡提前量</translation>
    </message>
    <message>
        <source>Birthday message</source>
        <translation>生日簡訊</translation>
    </message>
    <message>
        <source>Books per agent</source>
        <translation>每名坐席記錄本數</translation>
    </message>
    <message>
        <source>Breach of desk discipline that ends the job, which one</source>
        <translation>違反崗位紀律第幾次辭退</translation>
    </message>
    <message>
        <source>Breach of desk discipline, the first</source>
        <translation>違反崗位紀律罰款（第一次）</translation>
    </message>
    <message>
        <source>Breach of desk discipline, the second</source>
        <translation>違反崗位紀律罰款（第二次）</translation>
    </message>
    <message>
        <source>Breach of the return rules, at least</source>
        <translation>違反退換貨規定罰款（最低）</translation>
    </message>
    <message>
        <source>Breach of the return rules, at most</source>
        <translation>違反退換貨規定罰款（最高）</translation>
    </message>
    <message>
        <source>Broadcast interval</source>
        <translation>廣播間隔</translation>
    </message>
    <message>
        <source>Business visit record keyed</source>
        <translation>走訪記錄錄入</translation>
    </message>
    <message>
        <source>Call before leaving for the door</source>
        <translation>出發前電話確認</translation>
    </message>
    <message>
        <source>Call by the new agent after a transfer</source>
        <translation>客戶劃轉後首次聯絡</translation>
    </message>
    <message>
        <source>Calls after opening and before closing</source>
        <translation>撥出避開開關門時間</translation>
    </message>
    <message>
        <source>Campaign gift result</source>
        <translation>活動贈品結算</translation>
    </message>
    <message>
        <source>Care visit</source>
        <translation>關懷回訪</translation>
    </message>
    <message>
        <source>Cash difference allowed without a supervisor</source>
        <translation>無需主管確認的現金差額</translation>
    </message>
    <message>
        <source>Check after hot work</source>
        <translation>動火後複查</translation>
    </message>
    <message>
        <source>Compensation a manager allows</source>
        <translation>經理賠償審批許可權</translation>
    </message>
    <message>
        <source>Compensation a supervisor allows</source>
        <translation>主管賠償審批許可權</translation>
    </message>
    <message>
        <source>Complaint analysis sent</source>
        <translation>投訴分析報送</translation>
    </message>
    <message>
        <source>Complaint form copies</source>
        <translation>客訴處理單份數</translation>
    </message>
    <message>
        <source>Complaint handling rate, percent</source>
        <translation>投訴處理率（%）</translation>
    </message>
    <message>
        <source>Complaint papers kept</source>
        <translation>投訴資料儲存</translation>
    </message>
    <message>
        <source>Complaint return-visit rate, percent</source>
        <translation>投訴回訪率（%）</translation>
    </message>
    <message>
        <source>Complaint settled</source>
        <translation>投訴當場處理</translation>
    </message>
    <message>
        <source>Complaint signed for by the responsible department</source>
        <translation>投訴轉交責任部門簽收</translation>
    </message>
    <message>
        <source>Complaint summary sent to departments</source>
        <translation>投訴彙總下發部門</translation>
    </message>
    <message>
        <source>Complaints about one agent: window</source>
        <translation>員工投訴考察期</translation>
    </message>
    <message>
        <source>Completion check</source>
        <translation>竣工驗收</translation>
    </message>
    <message>
        <source>Contact after a payment message</source>
        <translation>到賬後聯絡</translation>
    </message>
    <message>
        <source>Contract filing</source>
        <translation>合同備案</translation>
    </message>
    <message>
        <source>Contract signed with faults, off the commission</source>
        <translation>帶錯簽約扣提成</translation>
    </message>
    <message>
        <source>Contractor overtime applied for by</source>
        <translation>施工加班申請截止</translation>
    </message>
    <message>
        <source>Covenant and preliminary agreement copies</source>
        <translation>業主公約、前期物業協議份數</translation>
    </message>
    <message>
        <source>Customer monthly report</source>
        <translation>客戶月報</translation>
    </message>
    <message>
        <source>Customer moved in the system</source>
        <translation>系統內劃轉</translation>
    </message>
    <message>
        <source>Daily figures to the group</source>
        <translation>每日資料包送</translation>
    </message>
    <message>
        <source>Daily problem list to the archivist</source>
        <translation>每日問題清單</translation>
    </message>
    <message>
        <source>Days off in a month</source>
        <translation>每月休息天數</translation>
    </message>
    <message>
        <source>Decoration deposit</source>
        <translation>裝修押金</translation>
    </message>
    <message>
        <source>Decoration deposit kept after acceptance</source>
        <translation>裝修押金驗收後留存</translation>
    </message>
    <message>
        <source>Decoration review</source>
        <translation>裝修稽核</translation>
    </message>
    <message>
        <source>Decoration round</source>
        <translation>裝修巡查</translation>
    </message>
    <message>
        <source>Deed tax, dwelling</source>
        <translation>契稅（住宅）</translation>
    </message>
    <message>
        <source>Deed tax, shop and office</source>
        <translation>契稅（商鋪、寫字樓）</translation>
    </message>
    <message>
        <source>Deed tax, small dwelling</source>
        <translation>契稅（小戶型住宅）</translation>
    </message>
    <message>
        <source>Department telephones and checks the facts</source>
        <translation>責任部門電話核實情況</translation>
    </message>
    <message>
        <source>Deposit receipt lost: copies of the identity card</source>
        <translation>押金收據遺失：身份證影印件</translation>
    </message>
    <message>
        <source>Deposit refunded</source>
        <translation>押金退還</translation>
    </message>
    <message>
        <source>Desk closes</source>
        <translation>前臺結束辦公</translation>
    </message>
    <message>
        <source>Desk opens</source>
        <translation>前臺開始辦公</translation>
    </message>
    <message>
        <source>Difference of keys cleared up</source>
        <translation>鑰匙差異查清</translation>
    </message>
    <message>
        <source>Door collection agreed ahead</source>
        <translation>上門收費提前預約</translation>
    </message>
    <message>
        <source>Drawing or contract review recorded</source>
        <translation>審圖記錄</translation>
    </message>
    <message>
        <source>Drawing review: points under which the designer is warned</source>
        <translation>圖紙稽核警告分數線</translation>
    </message>
    <message>
        <source>Each household visited</source>
        <translation>住戶年度走訪</translation>
    </message>
    <message>
        <source>Early shift begins</source>
        <translation>早班上班時間</translation>
    </message>
    <message>
        <source>Early shift ends</source>
        <translation>早班下班時間</translation>
    </message>
    <message>
        <source>Executive monthly report</source>
        <translation>總月報</translation>
    </message>
    <message>
        <source>Executive weekly report</source>
        <translation>總週報</translation>
    </message>
    <message>
        <source>Failed re-inspections until the manager decides</source>
        <translation>複驗不合格幾次後報經理處理</translation>
    </message>
    <message>
        <source>Failed rounds until a sanction</source>
        <translation>連續幾次不合格受罰</translation>
    </message>
    <message>
        <source>Faults left after the second review, off the commission</source>
        <translation>複審仍有錯誤扣提成</translation>
    </message>
    <message>
        <source>First registration of a dwelling</source>
        <translation>住宅初始登記費</translation>
    </message>
    <message>
        <source>First registration, larger</source>
        <translation>初始登記費（10000平方米以上）</translation>
    </message>
    <message>
        <source>First registration, up to 100 square metres</source>
        <translation>初始登記費（100平方米以內）</translation>
    </message>
    <message>
        <source>First registration, up to 10000 square metres</source>
        <translation>初始登記費（10000平方米以內）</translation>
    </message>
    <message>
        <source>First registration, up to 1500 square metres</source>
        <translation>初始登記費（1500平方米以內）</translation>
    </message>
    <message>
        <source>First registration, up to 3000 square metres</source>
        <translation>初始登記費（3000平方米以內）</translation>
    </message>
    <message>
        <source>First registration, up to 500 square metres</source>
        <translation>初始登記費（500平方米以內）</translation>
    </message>
    <message>
        <source>First response to a request</source>
        <translation>服務請求首次響應</translation>
    </message>
    <message>
        <source>Floor price: at least for</source>
        <translation>最低價最短期限</translation>
    </message>
    <message>
        <source>Foreman without assignments</source>
        <translation>工長停派期</translation>
    </message>
    <message>
        <source>Freight lift booked ahead</source>
        <translation>貨梯提前預約</translation>
    </message>
    <message>
        <source>Freight lift closed from, evening</source>
        <translation>貨梯晚間停用開始</translation>
    </message>
    <message>
        <source>Freight lift closed from, morning</source>
        <translation>貨梯早間停用開始</translation>
    </message>
    <message>
        <source>Freight lift closed from, noon</source>
        <translation>貨梯午間停用開始</translation>
    </message>
    <message>
        <source>Freight lift closed until, evening</source>
        <translation>貨梯晚間停用結束</translation>
    </message>
    <message>
        <source>Freight lift closed until, morning</source>
        <translation>貨梯早間停用結束</translation>
    </message>
    <message>
        <source>Freight lift closed until, noon</source>
        <translation>貨梯午間停用結束</translation>
    </message>
    <message>
        <source>Freight lift slot</source>
        <translation>貨梯使用時段</translation>
    </message>
    <message>
        <source>Gift stocktake</source>
        <translation>贈品盤點</translation>
    </message>
    <message>
        <source>Goods pass valid</source>
        <translation>放行條有效期</translation>
    </message>
    <message>
        <source>Greeting after a failed renewal</source>
        <translation>未續費問候</translation>
    </message>
    <message>
        <source>Holiday greeting ahead</source>
        <translation>節日問候提前量</translation>
    </message>
    <message>
        <source>Hot work applied for ahead</source>
        <translation>動火提前申請</translation>
    </message>
    <message>
        <source>Hot work at most</source>
        <translation>動火時長上限</translation>
    </message>
    <message>
        <source>Hot work permit at most</source>
        <translation>動火許可最長期限</translation>
    </message>
    <message>
        <source>Hot work: extinguishers</source>
        <translation>動火：滅火器數量</translation>
    </message>
    <message>
        <source>Hotline closes</source>
        <translation>熱線結束時間</translation>
    </message>
    <message>
        <source>Hotline days of a week, from Monday</source>
        <translation>熱線每週天數（週一起）</translation>
    </message>
    <message>
        <source>Hotline opens</source>
        <translation>熱線開始時間</translation>
    </message>
    <message>
        <source>Hotline statistics</source>
        <translation>話務月報</translation>
    </message>
    <message>
        <source>Incoming call: rings at most</source>
        <translation>來電鈴響次數上限</translation>
    </message>
    <message>
        <source>Initial registration: decision</source>
        <translation>初始登記審批</translation>
    </message>
    <message>
        <source>Initial registration: site check</source>
        <translation>初始登記現場查勘</translation>
    </message>
    <message>
        <source>Installation and maintenance, each</source>
        <translation>安裝維護費（每臺）</translation>
    </message>
    <message>
        <source>Installed equipment runs without fault</source>
        <translation>安裝後無故障期</translation>
    </message>
    <message>
        <source>Joint visit after an escalated complaint</source>
        <translation>升級投訴聯合上門</translation>
    </message>
    <message>
        <source>Keys in custody reviewed</source>
        <translation>託管鑰匙複核</translation>
    </message>
    <message>
        <source>Late fee for a day, where the contract allows one</source>
        <translation>違約金日費率（合同約定時）</translation>
    </message>
    <message>
        <source>Late shift begins</source>
        <translation>晚班上班時間</translation>
    </message>
    <message>
        <source>Late shift ends</source>
        <translation>晚班下班時間</translation>
    </message>
    <message>
        <source>Leased vehicles from which a customer has a representative</source>
        <translation>租車幾臺起移交客戶代表</translation>
    </message>
    <message>
        <source>List of new customers</source>
        <translation>新客戶名單</translation>
    </message>
    <message>
        <source>List of renewals ahead of expiry</source>
        <translation>到期續費名單提前量</translation>
    </message>
    <message>
        <source>Loan deposit</source>
        <translation>借用押金</translation>
    </message>
    <message>
        <source>Lobby desk staff</source>
        <translation>大堂前臺人數</translation>
    </message>
    <message>
        <source>Lockers and tags counted</source>
        <translation>存包櫃清點</translation>
    </message>
    <message>
        <source>Longest return-visit talk</source>
        <translation>回訪通話時長上限</translation>
    </message>
    <message>
        <source>Lost bag tag</source>
        <translation>存包牌遺失工本費</translation>
    </message>
    <message>
        <source>Lost member card</source>
        <translation>會員卡補辦費</translation>
    </message>
    <message>
        <source>Lost property kept before the police</source>
        <translation>失物移交派出所前保管</translation>
    </message>
    <message>
        <source>Lost property: title</source>
        <translation>失物無人認領期</translation>
    </message>
    <message>
        <source>Lost-card fees handed over</source>
        <translation>補卡費上交</translation>
    </message>
    <message>
        <source>Lost-card fees listed</source>
        <translation>補卡費登記</translation>
    </message>
    <message>
        <source>Maintenance fund for a square metre, with lift</source>
        <translation>維修基金每平方米（有電梯）</translation>
    </message>
    <message>
        <source>Maintenance fund for a square metre, without lift</source>
        <translation>維修基金每平方米（無電梯）</translation>
    </message>
    <message>
        <source>Matters of the night passed on</source>
        <translation>夜間事項移交</translation>
    </message>
    <message>
        <source>Merchant contact</source>
        <translation>商戶聯絡</translation>
    </message>
    <message>
        <source>Message left outside hours called back</source>
        <translation>非服務時間留言回覆</translation>
    </message>
    <message>
        <source>Minimum age for a card</source>
        <translation>辦卡最低年齡</translation>
    </message>
    <message>
        <source>Missed call called back</source>
        <translation>漏接來電回撥</translation>
    </message>
    <message>
        <source>Monthly figures</source>
        <translation>每月資料包送</translation>
    </message>
    <message>
        <source>Monthly statistics form signed</source>
        <translation>月度統計表簽字</translation>
    </message>
    <message>
        <source>Mortgage: copies of the down-payment receipt</source>
        <translation>按揭：首付收據影印件</translation>
    </message>
    <message>
        <source>Mortgage: copies of the household book</source>
        <translation>按揭：戶口本影印件</translation>
    </message>
    <message>
        <source>Mortgage: copies of the identity card, each</source>
        <translation>按揭：身份證影印件（每人）</translation>
    </message>
    <message>
        <source>Mortgage: copies of the marriage proof</source>
        <translation>按揭：婚姻證明覆印件</translation>
    </message>
    <message>
        <source>Mortgage: income proofs, each</source>
        <translation>按揭：收入證明（每人）</translation>
    </message>
    <message>
        <source>Move-out announced ahead</source>
        <translation>搬離提前通知</translation>
    </message>
    <message>
        <source>Nameplate mounted</source>
        <translation>水牌安裝</translation>
    </message>
    <message>
        <source>New account count</source>
        <translation>新開戶統計</translation>
    </message>
    <message>
        <source>New customer file completed</source>
        <translation>新客戶檔案完善</translation>
    </message>
    <message>
        <source>New household visited</source>
        <translation>新住戶走訪</translation>
    </message>
    <message>
        <source>Next week's pre-acceptance list</source>
        <translation>下週預驗收名單</translation>
    </message>
    <message>
        <source>Noisy work begins</source>
        <translation>噪音施工上午開始</translation>
    </message>
    <message>
        <source>Noisy work ends</source>
        <translation>噪音施工下午結束</translation>
    </message>
    <message>
        <source>Noisy work goes on</source>
        <translation>噪音施工下午開始</translation>
    </message>
    <message>
        <source>Noisy work pauses</source>
        <translation>噪音施工上午結束</translation>
    </message>
    <message>
        <source>Notice with end date taken down</source>
        <translation>到期通知撤下</translation>
    </message>
    <message>
        <source>Notice without end date taken down</source>
        <translation>無期限通知撤下</translation>
    </message>
    <message>
        <source>Notice-board edition changed</source>
        <translation>宣傳欄更換</translation>
    </message>
    <message>
        <source>Outage in an emergency announced</source>
        <translation>緊急停水停電公告</translation>
    </message>
    <message>
        <source>Outage notice ahead</source>
        <translation>停水停電通知提前量</translation>
    </message>
    <message>
        <source>Outgoing call: rings at least</source>
        <translation>去電鈴響次數</translation>
    </message>
    <message>
        <source>Owner satisfaction target, percent</source>
        <translation>業主滿意率目標（%）</translation>
    </message>
    <message>
        <source>Papers of an initial house file</source>
        <translation>初始房屋檔案份數</translation>
    </message>
    <message>
        <source>Parking lease reminder ahead</source>
        <translation>車位租賃到期提醒提前量</translation>
    </message>
    <message>
        <source>Parking lease: days of grace</source>
        <translation>車位租賃寬限期</translation>
    </message>
    <message>
        <source>Parts under warranty</source>
        <translation>保修期內配件費</translation>
    </message>
    <message>
        <source>People in each of three shifts</source>
        <translation>三班制每班人數</translation>
    </message>
    <message>
        <source>Pest-control notice ahead</source>
        <translation>消殺通知提前量</translation>
    </message>
    <message>
        <source>Photographs per person at move-in</source>
        <translation>入夥每人照片張數</translation>
    </message>
    <message>
        <source>Planned outage announced ahead</source>
        <translation>計劃停水停電提前通知</translation>
    </message>
    <message>
        <source>Pre-acceptance round</source>
        <translation>預驗收巡檢</translation>
    </message>
    <message>
        <source>Problem handling rate, percent</source>
        <translation>問題處理率（%）</translation>
    </message>
    <message>
        <source>Problem log handed in</source>
        <translation>問題登記本上交</translation>
    </message>
    <message>
        <source>Progress word while a customer holds</source>
        <translation>通話等待提示間隔</translation>
    </message>
    <message>
        <source>Promised reply to a complex complaint</source>
        <translation>複雜投訴承諾答覆</translation>
    </message>
    <message>
        <source>Public area applied for ahead</source>
        <translation>公共場地提前申請</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>免打擾時段開始</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>免打擾時段結束</translation>
    </message>
    <message>
        <source>Reaction to danger</source>
        <translation>險情響應</translation>
    </message>
    <message>
        <source>Rebate paid</source>
        <translation>分紅髮放</translation>
    </message>
    <message>
        <source>Rebate spend period</source>
        <translation>分紅消費期</translation>
    </message>
    <message>
        <source>Rebate voucher</source>
        <translation>分紅禮券面額</translation>
    </message>
    <message>
        <source>Rebate, first step: share</source>
        <translation>分紅第一檔比例</translation>
    </message>
    <message>
        <source>Rebate, first step: spend of a year</source>
        <translation>分紅第一檔年消費額</translation>
    </message>
    <message>
        <source>Rebate, second step: share</source>
        <translation>分紅第二檔比例</translation>
    </message>
    <message>
        <source>Rebate, second step: spend of a year</source>
        <translation>分紅第二檔年消費額</translation>
    </message>
    <message>
        <source>Rebate, third step: share</source>
        <translation>分紅第三檔比例</translation>
    </message>
    <message>
        <source>Rebate, third step: spend of a year</source>
        <translation>分紅第三檔年消費額</translation>
    </message>
    <message>
        <source>Refunds of a desk in a day without asking head office</source>
        <translation>單視窗每日可自行退款額度（無需總部確認）</translation>
    </message>
    <message>
        <source>Registration of a dwelling for the buyer</source>
        <translation>住宅轉移登記費</translation>
    </message>
    <message>
        <source>Registration: each further co-owner</source>
        <translation>登記費：每增一名共有人</translation>
    </message>
    <message>
        <source>Renewal for a month, leased device</source>
        <translation>續費每月（租用裝置）</translation>
    </message>
    <message>
        <source>Renewal for a month, leased device, at least</source>
        <translation>租用裝置續費最低價（每月）</translation>
    </message>
    <message>
        <source>Renewal for a month, own device</source>
        <translation>續費每月（自有裝置）</translation>
    </message>
    <message>
        <source>Renewal offer for a year</source>
        <translation>續費一年優惠價</translation>
    </message>
    <message>
        <source>Renewal offer: time given free</source>
        <translation>續費優惠贈送期</translation>
    </message>
    <message>
        <source>Repair finished</source>
        <translation>維修完成</translation>
    </message>
    <message>
        <source>Repair staff begins</source>
        <translation>維修上班時間</translation>
    </message>
    <message>
        <source>Repair staff ends</source>
        <translation>維修下班時間</translation>
    </message>
    <message>
        <source>Repair staff's days of a week, from Monday</source>
        <translation>維修每週天數（週一起）</translation>
    </message>
    <message>
        <source>Repair statistics</source>
        <translation>維修月報</translation>
    </message>
    <message>
        <source>Repair: time and place agreed</source>
        <translation>維修預約</translation>
    </message>
    <message>
        <source>Report on repeated questions</source>
        <translation>常見問題週報</translation>
    </message>
    <message>
        <source>Return slip copies</source>
        <translation>退換貨單份數</translation>
    </message>
    <message>
        <source>Return visit after a complaint</source>
        <translation>投訴後回訪</translation>
    </message>
    <message>
        <source>Return visit after a complaint, second clause</source>
        <translation>投訴回訪（另一條款）</translation>
    </message>
    <message>
        <source>Return visit after a valid complaint</source>
        <translation>有效投訴回訪</translation>
    </message>
    <message>
        <source>Return-visit talk at most</source>
        <translation>回訪通話時長上限</translation>
    </message>
    <message>
        <source>Returned fresh goods back to the floor</source>
        <translation>生鮮退貨返櫃</translation>
    </message>
    <message>
        <source>Reveal log kept</source>
        <translation>檢視記錄儲存</translation>
    </message>
    <message>
        <source>Rings before giving up</source>
        <translation>撥出等待鈴聲數</translation>
    </message>
    <message>
        <source>Rings until the telephone is answered</source>
        <translation>電話接聽鈴聲數</translation>
    </message>
    <message>
        <source>Sale contract copies</source>
        <translation>買賣合同份數</translation>
    </message>
    <message>
        <source>Sale contract copies for filing</source>
        <translation>備案用合同份數</translation>
    </message>
    <message>
        <source>Satisfaction report to head office</source>
        <translation>滿意度月報</translation>
    </message>
    <message>
        <source>Second ring or knock</source>
        <translation>再次按鈴間隔</translation>
    </message>
    <message>
        <source>Service records kept</source>
        <translation>服務記錄儲存</translation>
    </message>
    <message>
        <source>Settled on site</source>
        <translation>現場處理完成</translation>
    </message>
    <message>
        <source>Shop's contribution to the rebate, of a month's turnover</source>
        <translation>商戶分紅攤付比例（月營業額）</translation>
    </message>
    <message>
        <source>Small dwelling: up to so many square metres</source>
        <translation>小戶型面積上限（平方米）</translation>
    </message>
    <message>
        <source>Solution back at the desk</source>
        <translation>責任部門反饋處理方案</translation>
    </message>
    <message>
        <source>Spend for a personal card</source>
        <translation>個人卡消費金額</translation>
    </message>
    <message>
        <source>Spend lists printed</source>
        <translation>消費清單列印</translation>
    </message>
    <message>
        <source>Spend window for a personal card</source>
        <translation>個人卡消費期</translation>
    </message>
    <message>
        <source>Staff reports</source>
        <translation>員工日報、週報、月報</translation>
    </message>
    <message>
        <source>Staff share of a compensation deducted</source>
        <translation>賠償分攤扣款</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>印花稅率</translation>
    </message>
    <message>
        <source>Survey and presale: copies of the land certificate</source>
        <translation>測繪預售：土地證份數</translation>
    </message>
    <message>
        <source>Survey and presale: copies of the planning permit</source>
        <translation>測繪預售：規劃許可證份數</translation>
    </message>
    <message>
        <source>Survey held every</source>
        <translation>滿意度調查週期</translation>
    </message>
    <message>
        <source>Survey, percent of households</source>
        <translation>問卷比例（%）</translation>
    </message>
    <message>
        <source>Tax contained in prices</source>
        <translation>價內稅率</translation>
    </message>
    <message>
        <source>Temporary power applied for ahead</source>
        <translation>臨時用電提前申請</translation>
    </message>
    <message>
        <source>Temporary power at most</source>
        <translation>臨時用電期限上限</translation>
    </message>
    <message>
        <source>Temporary storage</source>
        <translation>臨時存放</translation>
    </message>
    <message>
        <source>Thanks for a renewal</source>
        <translation>續費感謝</translation>
    </message>
    <message>
        <source>The rule {code} has no figure yet. Enter it first.</source>
        <translation>規則 {code} 尚未設定數值，請先填寫。</translation>
    </message>
    <message>
        <source>There is no rule “{code}”.</source>
        <translation>沒有規則“{code}”。</translation>
    </message>
    <message>
        <source>Things in the door kit</source>
        <translation>上門收費攜帶物品件數</translation>
    </message>
    <message>
        <source>Third failed round: fine</source>
        <translation>第三次不合格罰款</translation>
    </message>
    <message>
        <source>Third failed round: no assignments</source>
        <translation>第三次不合格停派單</translation>
    </message>
    <message>
        <source>Time in which it is spent</source>
        <translation>個人卡消費期限</translation>
    </message>
    <message>
        <source>Title certificate, mortgage</source>
        <translation>產權證（按揭）</translation>
    </message>
    <message>
        <source>Title certificate, paid in full</source>
        <translation>產權證（全款）</translation>
    </message>
    <message>
        <source>Transaction fee for a square metre of dwelling</source>
        <translation>住宅交易手續費（每平方米）</translation>
    </message>
    <message>
        <source>Transaction fee, shop and office</source>
        <translation>商鋪、寫字樓交易手續費率</translation>
    </message>
    <message>
        <source>Tries to reach somebody</source>
        <translation>回訪嘗試次數</translation>
    </message>
    <message>
        <source>Trolley lent</source>
        <translation>手推車借用期</translation>
    </message>
    <message>
        <source>Trolley load, kilograms</source>
        <translation>手推車載重（公斤）</translation>
    </message>
    <message>
        <source>Umbrella lent</source>
        <translation>雨傘借用期</translation>
    </message>
    <message>
        <source>Violation corrected</source>
        <translation>違規整改</translation>
    </message>
    <message>
        <source>Violation with danger: stopped</source>
        <translation>危險違規：立即停工</translation>
    </message>
    <message>
        <source>Visit nobody signed out closed</source>
        <translation>未籤離的來訪自動結束</translation>
    </message>
    <message>
        <source>Visit records filed</source>
        <translation>回訪記錄歸檔</translation>
    </message>
    <message>
        <source>Vouchers and ledgers kept</source>
        <translation>憑證賬簿儲存期限</translation>
    </message>
    <message>
        <source>Waste fee: enter the project's own</source>
        <translation>裝修垃圾清運費：由專案填寫</translation>
    </message>
    <message>
        <source>Weekly figures</source>
        <translation>每週資料包送</translation>
    </message>
    <message>
        <source>Weekly report</source>
        <translation>週報</translation>
    </message>
    <message>
        <source>Welcome message</source>
        <translation>歡迎簡訊</translation>
    </message>
    <message>
        <source>Work summary; written test</source>
        <translation>工作總結與筆試</translation>
    </message>
    <message>
        <source>Worker pass</source>
        <translation>施工出入證工本費</translation>
    </message>
    <message>
        <source>Worker pass at most</source>
        <translation>施工證有效期上限</translation>
    </message>
    <message>
        <source>Worker pass deposit</source>
        <translation>施工出入證押金</translation>
    </message>
    <message>
        <source>Working days of a week, from Monday</source>
        <translation>每週工作日數（週一起）</translation>
    </message>
</context>
</TS>
