<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>reports</name>
    <message>
        <source>A file with names and telephones in full: {reason}</source>
        <translation>匯出完整姓名和電話：{reason}</translation>
    </message>
    <message>
        <source>A second person must agree. Both names, the reason and the time are kept in the audit list and stand in the file.</source>
        <translation>須由第二人同意。雙方姓名、用途和時間會記入操作日誌，並印在檔案上。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Amount voided</source>
        <translation>作廢金額</translation>
    </message>
    <message>
        <source>Amount, voided too</source>
        <translation>金額（含作廢）</translation>
    </message>
    <message>
        <source>Archive: completeness of files</source>
        <translation>檔案完整率</translation>
    </message>
    <message>
        <source>Archive: loans out</source>
        <translation>檔案借出清單</translation>
    </message>
    <message>
        <source>Archive: missing papers</source>
        <translation>檔案缺件清單</translation>
    </message>
    <message>
        <source>Arrears by age</source>
        <translation>欠費賬齡</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至日期</translation>
    </message>
    <message>
        <source>Beancount (plain text)</source>
        <translation>Beancount 賬本（純文字）</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>票本</translation>
    </message>
    <message>
        <source>Booked by</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>樓棟</translation>
    </message>
    <message>
        <source>Business date</source>
        <translation>營業日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>彙總方式</translation>
    </message>
    <message>
        <source>CSV text</source>
        <translation>CSV 文字</translation>
    </message>
    <message>
        <source>Calls by hour</source>
        <translation>來電時段統計</translation>
    </message>
    <message>
        <source>Calls by month</source>
        <translation>話務月度統計</translation>
    </message>
    <message>
        <source>Cards by unit</source>
        <translation>各戶卡證統計</translation>
    </message>
    <message>
        <source>Cases by workflow</source>
        <translation>各類業務彙總</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選擇報表</translation>
    </message>
    <message>
        <source>Choose a report above and press F12.</source>
        <translation>請在上面選擇報表，按 F12 查詢。</translation>
    </message>
    <message>
        <source>Collection rate</source>
        <translation>收費率</translation>
    </message>
    <message>
        <source>Collection rate by {grouping}, periods {first} to {last}, as of {day}</source>
        <translation>收費率（按{grouping}）賬期 {first} 至 {last}，截至 {day}</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>收費員</translation>
    </message>
    <message>
        <source>Complaints by month</source>
        <translation>投訴：月度統計</translation>
    </message>
    <message>
        <source>Complaints: escalated</source>
        <translation>投訴：升級</translation>
    </message>
    <message>
        <source>Complaints: people named</source>
        <translation>投訴：責任人</translation>
    </message>
    <message>
        <source>Complaints: root causes</source>
        <translation>投訴：根本原因</translation>
    </message>
    <message>
        <source>Complaints: shares to deduct</source>
        <translation>投訴：員工分擔</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>補打次數</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>貸方</translation>
    </message>
    <message>
        <source>Customers' problems of the day</source>
        <translation>客戶問題清單</translation>
    </message>
    <message>
        <source>Daily collection report</source>
        <translation>收費日報</translation>
    </message>
    <message>
        <source>Daily collection report, {first} to {last}</source>
        <translation>收費日報 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Debit</source>
        <translation>借方</translation>
    </message>
    <message>
        <source>Deposits by kind and age</source>
        <translation>押金餘額表</translation>
    </message>
    <message>
        <source>Disclosures by user</source>
        <translation>資料披露情況</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>業務</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel（.xlsx）</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收費專案</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案格式</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>起始號</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>自定義日期</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Goods passes</source>
        <translation>物品放行統計</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>開出份數</translation>
    </message>
    <message>
        <source>Issued at</source>
        <translation>開票時間</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>記賬流水</translation>
    </message>
    <message>
        <source>Journal, {first} to {last}</source>
        <translation>記賬流水 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Keys: where each is</source>
        <translation>鑰匙去向表</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>上月</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>截止號</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>收費臺賬</translation>
    </message>
    <message>
        <source>Matters carried more than two shifts</source>
        <translation>交接超過兩班的事項</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>缺號</translation>
    </message>
    <message>
        <source>Move-in defects by trade</source>
        <translation>驗房問題（按工種）</translation>
    </message>
    <message>
        <source>Move-ins by batch</source>
        <translation>入夥進度（按批次）</translation>
    </message>
    <message>
        <source>Names and telephones in full</source>
        <translation>完整姓名和電話</translation>
    </message>
    <message>
        <source>Nothing of this kind in these days.</source>
        <translation>這段時間沒有這類記錄。</translation>
    </message>
    <message>
        <source>Notices now up</source>
        <translation>在張貼的通知</translation>
    </message>
    <message>
        <source>Of it prepaid</source>
        <translation>其中預存抵扣</translation>
    </message>
    <message>
        <source>Open tickets by unit and age</source>
        <translation>未辦結工單</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>加班與空調時數</translation>
    </message>
    <message>
        <source>PDF to print</source>
        <translation>PDF（列印用）</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>賬期</translation>
    </message>
    <message>
        <source>Personal data in full, for {person} with the agreement of {second}, {moment}</source>
        <translation>含完整個人資訊，僅供{person}使用，{second}同意，{moment}</translation>
    </message>
    <message>
        <source>Print the daily report</source>
        <translation>列印收費日報表</translation>
    </message>
    <message>
        <source>Problem log</source>
        <translation>問題登記本</translation>
    </message>
    <message>
        <source>Questions that came back</source>
        <translation>重複問題</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收據號</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收據臺賬</translation>
    </message>
    <message>
        <source>Receipts, {first} to {last}</source>
        <translation>收據臺賬 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Receivable</source>
        <translation>應收</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>實收</translation>
    </message>
    <message>
        <source>Reckoning: {rows} rows …</source>
        <translation>正在統計：{rows} 行 …</translation>
    </message>
    <message>
        <source>Reminder list</source>
        <translation>催繳名單</translation>
    </message>
    <message>
        <source>Repairs: causes</source>
        <translation>報修原因分析</translation>
    </message>
    <message>
        <source>Repairs: on time and satisfaction</source>
        <translation>報修及時率、滿意率</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Return visits by kind</source>
        <translation>回訪統計</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>另存為檔案</translation>
    </message>
    <message>
        <source>Save as a file   F8</source>
        <translation>另存為檔案   F8</translation>
    </message>
    <message>
        <source>Shift handovers</source>
        <translation>交接班</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Show   F12</source>
        <translation>查詢   F12</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>The agreement to show personal data has run out or is not yours. Ask again.</source>
        <translation>檢視完整個人資訊的授權已過期，或不是給您的授權，請重新申請。</translation>
    </message>
    <message>
        <source>The data are read-only: nothing was noted.</source>
        <translation>資料為只讀，沒有記入操作日誌。</translation>
    </message>
    <message>
        <source>Things to lend</source>
        <translation>出借物品</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>本月至今</translation>
    </message>
    <message>
        <source>This year so far</source>
        <translation>本年至今</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>To the rows</source>
        <translation>到明細</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>Units and households by building</source>
        <translation>各樓房屋與住戶統計</translation>
    </message>
    <message>
        <source>Use of receipt numbers</source>
        <translation>票號使用情況</translation>
    </message>
    <message>
        <source>Use of receipt numbers, {first} to {last}</source>
        <translation>票號使用情況 {first} 至 {last}</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Visits by day</source>
        <translation>每日來訪</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>作廢份數</translation>
    </message>
    <message>
        <source>What the file is needed for</source>
        <translation>檔案用途</translation>
    </message>
    <message>
        <source>With names and telephones in full …</source>
        <translation>匯出完整姓名和電話…</translation>
    </message>
    <message>
        <source>Writing {file}: {rows} rows …</source>
        <translation>正在寫入 {file}：{rows} 行 …</translation>
    </message>
    <message>
        <source>billing period</source>
        <translation>賬期</translation>
    </message>
    <message>
        <source>building</source>
        <translation>樓棟</translation>
    </message>
    <message>
        <source>collector</source>
        <translation>收費員</translation>
    </message>
    <message>
        <source>fee item</source>
        <translation>收費專案</translation>
    </message>
    <message>
        <source>payment method</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>{rows} rows</source>
        <translation>共 {rows} 行</translation>
    </message>
    <message>
        <source>{rows} rows, saved in {file}</source>
        <translation>{rows} 行，已儲存到 {file}</translation>
    </message>
    <message>
        <source>{rows} rows, the first {shown} are shown; a file holds them all</source>
        <translation>共 {rows} 行，僅顯示前 {shown} 行；另存為檔案可得到全部</translation>
    </message>
    <message>
        <source>{rows} rows, {total} yuan, saved in {file}</source>
        <translation>{rows} 行，合計 {total} 元，已儲存到 {file}</translation>
    </message>
</context>
</TS>
