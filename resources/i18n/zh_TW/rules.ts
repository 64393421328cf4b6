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
        <source>Arrival before the shift</source>
        <translation>提前到崗</translation>
    </message>
    <message>
        <source>Bags collected</source>
        <translation>存包領取</translation>
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
        <translation>每人記錄本數</translation>
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
        <source>Check after hot work</source>
        <translation>動火後複查</translation>
    </message>
    <message>
        <source>Compensation a manager allows, fen</source>
        <translation>經理賠償許可權（分）</translation>
    </message>
    <message>
        <source>Compensation a supervisor allows, fen</source>
        <translation>主管賠償許可權（分）</translation>
    </message>
    <message>
        <source>Complaint analysis sent</source>
        <translation>投訴分析報送</translation>
    </message>
    <message>
        <source>Complaint form copies</source>
        <translation>客訴處理單聯數</translation>
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
        <source>Contractor overtime applied for by</source>
        <translation>施工加班申請截止</translation>
    </message>
    <message>
        <source>Covenant and preliminary agreement copies</source>
        <translation>公約、前期協議份數</translation>
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
        <source>Decoration deposit kept after acceptance</source>
        <translation>裝修押金驗收後留存</translation>
    </message>
    <message>
        <source>Decoration deposit, fen</source>
        <translation>裝修押金（分）</translation>
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
        <source>Department telephones and checks the facts</source>
        <translation>責任部門電話核實情況</translation>
    </message>
    <message>
        <source>Deposit refunded</source>
        <translation>押金退還</translation>
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
        <source>Each household visited</source>
        <translation>住戶年度走訪</translation>
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
        <translation>不合格達到處罰的次數</translation>
    </message>
    <message>
        <source>First response to a request</source>
        <translation>服務請求首次響應</translation>
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
        <source>Hotline statistics</source>
        <translation>話務月報</translation>
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
        <source>List of new customers</source>
        <translation>新客戶名單</translation>
    </message>
    <message>
        <source>List of renewals ahead of expiry</source>
        <translation>到期續費名單提前量</translation>
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
        <source>Lost bag tag, fen</source>
        <translation>存包牌工本費（分）</translation>
    </message>
    <message>
        <source>Lost member card, fen</source>
        <translation>會員卡補卡費（分）</translation>
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
        <source>Outage notice ahead</source>
        <translation>停水停電通知提前量</translation>
    </message>
    <message>
        <source>Owner satisfaction target, percent</source>
        <translation>業主滿意率目標（%）</translation>
    </message>
    <message>
        <source>Parking lease reminder ahead</source>
        <translation>車位租賃到期提醒提前量</translation>
    </message>
    <message>
        <source>Parts under warranty, fen</source>
        <translation>保修期內配件費（分）</translation>
    </message>
    <message>
        <source>Pest-control notice ahead</source>
        <translation>消殺通知提前量</translation>
    </message>
    <message>
        <source>Photographs per person at move-in</source>
        <translation>入夥照片張數</translation>
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
        <source>Repair finished</source>
        <translation>維修完成</translation>
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
        <source>Return-visit talk, minutes</source>
        <translation>回訪通話時長（分鐘）</translation>
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
        <source>Solution back at the desk</source>
        <translation>責任部門反饋處理方案</translation>
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
        <source>Survey, percent of households</source>
        <translation>問卷比例（%）</translation>
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
        <source>Title certificate, mortgage</source>
        <translation>產權證（按揭）</translation>
    </message>
    <message>
        <source>Title certificate, paid in full</source>
        <translation>產權證（全款）</translation>
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
        <source>Visit records filed</source>
        <translation>回訪記錄歸檔</translation>
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
        <source>Worker pass at most</source>
        <translation>施工證有效期上限</translation>
    </message>
    <message>
        <source>Worker pass deposit, fen</source>
        <translation>施工證押金（分）</translation>
    </message>
    <message>
        <source>Worker pass, fen</source>
        <translation>施工證工本費（分）</translation>
    </message>
</context>
</TS>
