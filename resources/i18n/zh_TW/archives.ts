<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>archives</name>
    <message>
        <source>Agree and hand out</source>
        <translation>批准並借出</translation>
    </message>
    <message>
        <source>An original is handed out only after the identity check and against the customer's own signature.</source>
        <translation>原件須核對身份並由客戶本人簽收後方可發還。</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>檔案管理</translation>
    </message>
    <message>
        <source>Archive borrow slip</source>
        <translation>檔案借出單</translation>
    </message>
    <message>
        <source>Archive item</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Back by</source>
        <translation>應還日期</translation>
    </message>
    <message>
        <source>Borrow slip</source>
        <translation>借出單</translation>
    </message>
    <message>
        <source>Borrower</source>
        <translation>借用人</translation>
    </message>
    <message>
        <source>Borrower|Who takes it.</source>
        <translation>借用人|由誰借走。</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>樓棟</translation>
    </message>
    <message>
        <source>Compare what came back with the slip, and say in what condition it is.</source>
        <translation>請對照借出單核對歸還資料，並填寫歸還情況。</translation>
    </message>
    <message>
        <source>Compared|Every page of it is back.</source>
        <translation>已核對|逐頁齊全。</translation>
    </message>
    <message>
        <source>Complaint papers</source>
        <translation>投訴資料</translation>
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
        <translation>客戶檔案完整率（截至 {day}）</translation>
    </message>
    <message>
        <source>Condition|Complete, damaged, pages missing.</source>
        <translation>歸還情況|完好、破損或缺頁。</translation>
    </message>
    <message>
        <source>Contracts and agreements</source>
        <translation>合同協議</translation>
    </message>
    <message>
        <source>Copies of identity cards</source>
        <translation>身份證影印件</translation>
    </message>
    <message>
        <source>Copy of the identity card</source>
        <translation>身份證影印件</translation>
    </message>
    <message>
        <source>Copy of the invoice</source>
        <translation>發票影印件</translation>
    </message>
    <message>
        <source>Copy of the receipt</source>
        <translation>收據影印件</translation>
    </message>
    <message>
        <source>Correspondence</source>
        <translation>往來函件</translation>
    </message>
    <message>
        <source>Cover of a house-sale file</source>
        <translation>購房檔案封面</translation>
    </message>
    <message>
        <source>Customer file</source>
        <translation>客戶檔案</translation>
    </message>
    <message>
        <source>Customer|Whose papers they are.</source>
        <translation>客戶|資料屬於誰。</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>逾期天數</translation>
    </message>
    <message>
        <source>Decoration file</source>
        <translation>裝修資料</translation>
    </message>
    <message>
        <source>Destroy</source>
        <translation>銷燬</translation>
    </message>
    <message>
        <source>Destroyed</source>
        <translation>已銷燬</translation>
    </message>
    <message>
        <source>Disclosures by user, {first} to {last}</source>
        <translation>資料披露情況（按人員）{first} 至 {last}</translation>
    </message>
    <message>
        <source>Discount application</source>
        <translation>優惠申請表</translation>
    </message>
    <message>
        <source>Due back|The last day.</source>
        <translation>應還日期|最遲歸還的日期。</translation>
    </message>
    <message>
        <source>Engineering drawings</source>
        <translation>工程圖紙</translation>
    </message>
    <message>
        <source>Enter until when it must be kept first.</source>
        <translation>請先填寫保管期限。</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>待歸檔</translation>
    </message>
    <message>
        <source>File complete by</source>
        <translation>歸檔期限</translation>
    </message>
    <message>
        <source>File cover</source>
        <translation>檔案封面</translation>
    </message>
    <message>
        <source>File it</source>
        <translation>歸檔</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已歸檔</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案數</translation>
    </message>
    <message>
        <source>Files lent</source>
        <translation>借出檔案</translation>
    </message>
    <message>
        <source>House-sale file</source>
        <translation>購房檔案</translation>
    </message>
    <message>
        <source>Identity checked|The card was in the hand.</source>
        <translation>已核身份|身份證原件已看。</translation>
    </message>
    <message>
        <source>It must be kept until {day}; nothing is destroyed before.</source>
        <translation>保管期至 {day}，期滿前不得銷燬。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Item|What it is called on its back.</source>
        <translation>名稱|檔案盒脊背上的名稱。</translation>
    </message>
    <message>
        <source>Keep until|Not destroyed before.</source>
        <translation>保管至|此前不得銷燬。</translation>
    </message>
    <message>
        <source>Key-custody statement</source>
        <translation>託管鑰匙責任宣告書</translation>
    </message>
    <message>
        <source>Kind|Title papers leave only with their owner.</source>
        <translation>類別|產權資料原件只能交給本人。</translation>
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
        <translation>申請借閱</translation>
    </message>
    <message>
        <source>Loans out, as of {day}</source>
        <translation>借出資料清單（截至 {day}）</translation>
    </message>
    <message>
        <source>Main points|What was said and decided.</source>
        <translation>會議要點|討論和決定的事項。</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Market studies</source>
        <translation>市場調研資料</translation>
    </message>
    <message>
        <source>Meeting minutes</source>
        <translation>會議記錄</translation>
    </message>
    <message>
        <source>Met at|Where it was.</source>
        <translation>會議地點|在哪裡開的。</translation>
    </message>
    <message>
        <source>Met on|Of minutes only, like the next three.</source>
        <translation>會議日期|僅會議記錄填寫，下面三項相同。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>會議記錄</translation>
    </message>
    <message>
        <source>Minutes kept by</source>
        <translation>記錄人</translation>
    </message>
    <message>
        <source>Minutes need the day, the place, who was there and the main points.</source>
        <translation>會議記錄須寫明時間、地點、參加人員和要點。</translation>
    </message>
    <message>
        <source>Minutes of decisions</source>
        <translation>會議記錄</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少的資料</translation>
    </message>
    <message>
        <source>Mortgage contract</source>
        <translation>按揭合同</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Numbers shown</source>
        <translation>檢視完整號碼</translation>
    </message>
    <message>
        <source>Originals released</source>
        <translation>發還原件</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>已借出</translation>
    </message>
    <message>
        <source>Owner registration form</source>
        <translation>業主登記表</translation>
    </message>
    <message>
        <source>Owners' covenant</source>
        <translation>業主公約</translation>
    </message>
    <message>
        <source>Papers in the file</source>
        <translation>卷內資料</translation>
    </message>
    <message>
        <source>Papers missing</source>
        <translation>缺件數</translation>
    </message>
    <message>
        <source>Papers missing in customer files, as of {day}</source>
        <translation>客戶檔案缺件清單（截至 {day}）</translation>
    </message>
    <message>
        <source>Papers of a house sale</source>
        <translation>購房資料（八項）</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Place|Room, shelf, box.</source>
        <translation>存放位置|房間、櫃架、盒號。</translation>
    </message>
    <message>
        <source>Power of attorney</source>
        <translation>授權委託書</translation>
    </message>
    <message>
        <source>Preliminary service agreement</source>
        <translation>前期物業管理協議</translation>
    </message>
    <message>
        <source>Present|Who was there.</source>
        <translation>參加人員|到會人員。</translation>
    </message>
    <message>
        <source>Project papers</source>
        <translation>專案資料</translation>
    </message>
    <message>
        <source>Purpose|What it is needed for.</source>
        <translation>用途|借去做什麼。</translation>
    </message>
    <message>
        <source>Received back</source>
        <translation>歸還驗收</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>不批准</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>規章制度</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>領取原件</translation>
    </message>
    <message>
        <source>Release the original</source>
        <translation>發還原件</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已領走</translation>
    </message>
    <message>
        <source>Returned on|The day it came back.</source>
        <translation>歸還日期|收回的日期。</translation>
    </message>
    <message>
        <source>Sale contract</source>
        <translation>商品房買賣合同</translation>
    </message>
    <message>
        <source>Signed by the customer|In person, not by an agent.</source>
        <translation>客戶本人簽收|須本人，不得代簽。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>借出日期</translation>
    </message>
    <message>
        <source>Still missing in the file: {items}.</source>
        <translation>卷內尚缺：{items}。</translation>
    </message>
    <message>
        <source>Subscription agreement</source>
        <translation>認購書</translation>
    </message>
    <message>
        <source>Summaries and reports</source>
        <translation>總結與報告</translation>
    </message>
    <message>
        <source>Supplement to the contract</source>
        <translation>補充協議</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>The day it is due back must lie ahead.</source>
        <translation>應還日期不能早於今天。</translation>
    </message>
    <message>
        <source>Title papers</source>
        <translation>產權資料</translation>
    </message>
    <message>
        <source>Unit acceptance sheet</source>
        <translation>房屋驗收交接單</translation>
    </message>
    <message>
        <source>Unit|If it has one.</source>
        <translation>房號|有房號的填寫。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Vouchers and ledgers</source>
        <translation>憑證賬簿</translation>
    </message>
    <message>
        <source>Weekly and monthly plans</source>
        <translation>周、月工作計劃</translation>
    </message>
    <message>
        <source>What</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Write a borrow slip</source>
        <translation>開借出單</translation>
    </message>
</context>
</TS>
