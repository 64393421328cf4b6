<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>audit</name>
    <message>
        <source>(the program)</source>
        <translation>（程式）</translation>
    </message>
    <message>
        <source>Acts of a copied data file kept</source>
        <translation>複製資料檔案中的業務已保留</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Audit list</source>
        <translation>操作日誌</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Bank transfer confirmed</source>
        <translation>銀行轉賬到賬確認</translation>
    </message>
    <message>
        <source>Billing run drafted</source>
        <translation>生成出賬草稿</translation>
    </message>
    <message>
        <source>Billing run published</source>
        <translation>釋出賬單</translation>
    </message>
    <message>
        <source>Building added</source>
        <translation>新增樓棟</translation>
    </message>
    <message>
        <source>Building renamed</source>
        <translation>樓棟改名</translation>
    </message>
    <message>
        <source>Building taken off the register</source>
        <translation>登出樓棟</translation>
    </message>
    <message>
        <source>Call taken down</source>
        <translation>來電登記</translation>
    </message>
    <message>
        <source>Case corrected</source>
        <translation>更正事項</translation>
    </message>
    <message>
        <source>Case declared void</source>
        <translation>事項作廢</translation>
    </message>
    <message>
        <source>Case handed over</source>
        <translation>移交事項</translation>
    </message>
    <message>
        <source>Case lists rebuilt</source>
        <translation>重建事項列表</translation>
    </message>
    <message>
        <source>Case moved on</source>
        <translation>推進事項</translation>
    </message>
    <message>
        <source>Case moved on by itself</source>
        <translation>事項到期自動流轉</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>登記事項</translation>
    </message>
    <message>
        <source>Case put on its due list</source>
        <translation>系統自動列入待辦</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>業務事項</translation>
    </message>
    <message>
        <source>Cases tied together</source>
        <translation>關聯事項</translation>
    </message>
    <message>
        <source>Cash shift closed</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Cash shift opened</source>
        <translation>開班</translation>
    </message>
    <message>
        <source>Change of use taken back</source>
        <translation>撤回使用狀態變更</translation>
    </message>
    <message>
        <source>Charge adjusted</source>
        <translation>調整應收</translation>
    </message>
    <message>
        <source>Charge voided</source>
        <translation>作廢應收</translation>
    </message>
    <message>
        <source>Choice remembered</source>
        <translation>記住最近所選</translation>
    </message>
    <message>
        <source>Conflict of a case settled</source>
        <translation>裁定事項衝突</translation>
    </message>
    <message>
        <source>Copy of a receipt printed</source>
        <translation>補打收據</translation>
    </message>
    <message>
        <source>Customer registered</source>
        <translation>登記客戶</translation>
    </message>
    <message>
        <source>Customer's data changed</source>
        <translation>修改客戶資料</translation>
    </message>
    <message>
        <source>Data file marked for practice</source>
        <translation>資料檔案標為練習用</translation>
    </message>
    <message>
        <source>Data restored from a backup</source>
        <translation>從備份恢復</translation>
    </message>
    <message>
        <source>Day of the calendar cleared</source>
        <translation>清除日曆特殊日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Days of the calendar changed</source>
        <translation>修改工作日曆</translation>
    </message>
    <message>
        <source>Decorating noted</source>
        <translation>登記裝修</translation>
    </message>
    <message>
        <source>Decorating over</source>
        <translation>裝修結束</translation>
    </message>
    <message>
        <source>Deposit noted as paid</source>
        <translation>登記押金已交</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>前臺</translation>
    </message>
    <message>
        <source>Desk enrolled with head office</source>
        <translation>前臺在總部登記</translation>
    </message>
    <message>
        <source>Desk joined the centre</source>
        <translation>前臺加入服務中心</translation>
    </message>
    <message>
        <source>Desk set up</source>
        <translation>前臺初始化</translation>
    </message>
    <message>
        <source>Desk's own key announced</source>
        <translation>公佈本臺公鑰</translation>
    </message>
    <message>
        <source>Draft dropped</source>
        <translation>刪除草稿</translation>
    </message>
    <message>
        <source>Draft finished</source>
        <translation>草稿完成</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>儲存草稿</translation>
    </message>
    <message>
        <source>Draft of a billing run dropped</source>
        <translation>刪除出賬草稿</translation>
    </message>
    <message>
        <source>Draft parked</source>
        <translation>掛單</translation>
    </message>
    <message>
        <source>Draft recalled</source>
        <translation>取單</translation>
    </message>
    <message>
        <source>Drawer counted</source>
        <translation>清點錢箱</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>無收款開錢箱</translation>
    </message>
    <message>
        <source>Due list filled</source>
        <translation>生成待辦清單</translation>
    </message>
    <message>
        <source>Due lists filled for today</source>
        <translation>今日待辦清單已生成</translation>
    </message>
    <message>
        <source>Entries of one person merged</source>
        <translation>合併同一人的登記</translation>
    </message>
    <message>
        <source>Entry after hours signed in</source>
        <translation>非辦公時間出入放行</translation>
    </message>
    <message>
        <source>Everything about a person shown</source>
        <translation>查閱某人全部資料</translation>
    </message>
    <message>
        <source>Fee item added</source>
        <translation>新增收費專案</translation>
    </message>
    <message>
        <source>Fee item changed</source>
        <translation>修改收費專案</translation>
    </message>
    <message>
        <source>Fee item ended</source>
        <translation>停用收費專案</translation>
    </message>
    <message>
        <source>Fee items of the desk added</source>
        <translation>新增前臺收費專案</translation>
    </message>
    <message>
        <source>File attached to a case</source>
        <translation>事項新增附件</translation>
    </message>
    <message>
        <source>File exported</source>
        <translation>匯出檔案</translation>
    </message>
    <message>
        <source>File imported</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>File of a case deleted</source>
        <translation>刪除事項附件</translation>
    </message>
    <message>
        <source>Files at head office noted</source>
        <translation>記錄總部已有附件</translation>
    </message>
    <message>
        <source>Finished cases forgotten</source>
        <translation>已辦結事項到期去除個人資訊</translation>
    </message>
    <message>
        <source>Full personal data allowed</source>
        <translation>批准檢視完整個人資訊</translation>
    </message>
    <message>
        <source>Goods checked at the gate</source>
        <translation>門崗核對物品</translation>
    </message>
    <message>
        <source>Goods passes expired</source>
        <translation>物品放行條過期</translation>
    </message>
    <message>
        <source>Guard sent to late entries</source>
        <translation>派保安檢視超時人員</translation>
    </message>
    <message>
        <source>Holidays of a year entered</source>
        <translation>錄入年度節假日</translation>
    </message>
    <message>
        <source>Identity paper shown</source>
        <translation>檢視身份證件</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>撤銷匯入</translation>
    </message>
    <message>
        <source>Kept search dropped</source>
        <translation>刪除常用查詢</translation>
    </message>
    <message>
        <source>Key for identity papers handed on</source>
        <translation>轉交證件金鑰</translation>
    </message>
    <message>
        <source>Key for identity papers made</source>
        <translation>生成證件金鑰</translation>
    </message>
    <message>
        <source>Keys counted</source>
        <translation>清點鑰匙</translation>
    </message>
    <message>
        <source>Known visitor filled in</source>
        <translation>呼叫來訪人資料</translation>
    </message>
    <message>
        <source>Last 31 days</source>
        <translation>近 31 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>Late fee rule changed</source>
        <translation>修改違約金規則</translation>
    </message>
    <message>
        <source>Legal hold ended</source>
        <translation>解除保全</translation>
    </message>
    <message>
        <source>Legal hold placed</source>
        <translation>依法保全資料</translation>
    </message>
    <message>
        <source>Lines of a case changed</source>
        <translation>修改事項明細</translation>
    </message>
    <message>
        <source>Matter of the review list decided</source>
        <translation>待複核事項已處理</translation>
    </message>
    <message>
        <source>Matter of the review list put in order</source>
        <translation>處理待核對事項</translation>
    </message>
    <message>
        <source>Merged entries taken apart</source>
        <translation>拆分已合併的登記</translation>
    </message>
    <message>
        <source>Meter added</source>
        <translation>新增儀表</translation>
    </message>
    <message>
        <source>Meter changed for another</source>
        <translation>更換儀表</translation>
    </message>
    <message>
        <source>Meter reading entered</source>
        <translation>錄入抄表讀數</translation>
    </message>
    <message>
        <source>Meter reading taken back</source>
        <translation>撤回抄表讀數</translation>
    </message>
    <message>
        <source>Meter taken down</source>
        <translation>拆除儀表</translation>
    </message>
    <message>
        <source>Money and receipts</source>
        <translation>收款與收據</translation>
    </message>
    <message>
        <source>Money taken</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Months billed ahead</source>
        <translation>提前出賬</translation>
    </message>
    <message>
        <source>Move-in notices posted</source>
        <translation>登記入夥通知書寄出</translation>
    </message>
    <message>
        <source>Move-in notices printed</source>
        <translation>列印入夥通知書</translation>
    </message>
    <message>
        <source>Move-in photograph taken in</source>
        <translation>加入交房驗房照片</translation>
    </message>
    <message>
        <source>Move-in plan drafted</source>
        <translation>編制入夥計劃</translation>
    </message>
    <message>
        <source>Move-in rows kept</source>
        <translation>入夥資料暫存</translation>
    </message>
    <message>
        <source>Move-in taken a step further</source>
        <translation>入夥手續推進</translation>
    </message>
    <message>
        <source>Note added to a case</source>
        <translation>事項備註</translation>
    </message>
    <message>
        <source>Nothing fits. Choose more days or all kinds of work.</source>
        <translation>沒有符合條件的記錄。請選擇更長的時間或全部類別。</translation>
    </message>
    <message>
        <source>Number shown in full</source>
        <translation>檢視完整號碼</translation>
    </message>
    <message>
        <source>Numbers of a case shown</source>
        <translation>檢視事項中的完整號碼</translation>
    </message>
    <message>
        <source>Numbers of a history shown</source>
        <translation>檢視歷史中的完整號碼</translation>
    </message>
    <message>
        <source>Old papers and drafts deleted</source>
        <translation>清理過期單據和草稿</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>修改本人密碼</translation>
    </message>
    <message>
        <source>Paper of a case printed</source>
        <translation>列印事項單據</translation>
    </message>
    <message>
        <source>Paper printed as a slip</source>
        <translation>單據列印為小票</translation>
    </message>
    <message>
        <source>Paper printed on pages</source>
        <translation>單據列印為頁面</translation>
    </message>
    <message>
        <source>Payment moved to another unit</source>
        <translation>收款改記到其他房屋</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Person's data deleted on request</source>
        <translation>應要求刪除個人資料</translation>
    </message>
    <message>
        <source>Person's data deleted: time over</source>
        <translation>儲存期滿刪除個人資料</translation>
    </message>
    <message>
        <source>Person, unit, receipt number, word of the remark</source>
        <translation>操作人、房號、收據號、說明中的字</translation>
    </message>
    <message>
        <source>Personal data and exports</source>
        <translation>個人資訊與匯出</translation>
    </message>
    <message>
        <source>Pictures of identity papers deleted: time over</source>
        <translation>刪除到期的身份證件照片</translation>
    </message>
    <message>
        <source>Prepaid money refunded</source>
        <translation>預存款退款</translation>
    </message>
    <message>
        <source>Prepayment offer added</source>
        <translation>新增預存優惠</translation>
    </message>
    <message>
        <source>Prepayment offer ended</source>
        <translation>停用預存優惠</translation>
    </message>
    <message>
        <source>Price added</source>
        <translation>新增收費標準</translation>
    </message>
    <message>
        <source>Price changed</source>
        <translation>調整收費標準</translation>
    </message>
    <message>
        <source>Price ended</source>
        <translation>停用收費標準</translation>
    </message>
    <message>
        <source>Price taken from units</source>
        <translation>取消房屋的收費標準</translation>
    </message>
    <message>
        <source>Price withdrawn</source>
        <translation>撤回收費標準</translation>
    </message>
    <message>
        <source>Prices and billing</source>
        <translation>收費標準與出賬</translation>
    </message>
    <message>
        <source>Print job begun</source>
        <translation>列印任務：開始</translation>
    </message>
    <message>
        <source>Print job given up</source>
        <translation>列印任務：放棄</translation>
    </message>
    <message>
        <source>Print job printed again</source>
        <translation>列印任務：重新列印</translation>
    </message>
    <message>
        <source>Print job resumed</source>
        <translation>列印任務：繼續</translation>
    </message>
    <message>
        <source>Print job sent to another printer</source>
        <translation>列印任務：改用其他印表機</translation>
    </message>
    <message>
        <source>Print job's state noted</source>
        <translation>列印任務：記錄狀態</translation>
    </message>
    <message>
        <source>Print job: paper in hand</source>
        <translation>列印任務：確認已出紙</translation>
    </message>
    <message>
        <source>Printer added</source>
        <translation>新增印表機</translation>
    </message>
    <message>
        <source>Printer made the usual one</source>
        <translation>設為預設印表機</translation>
    </message>
    <message>
        <source>Printer removed</source>
        <translation>移除印表機</translation>
    </message>
    <message>
        <source>Printer set up</source>
        <translation>設定印表機</translation>
    </message>
    <message>
        <source>Printer's abilities probed</source>
        <translation>檢測印表機功能</translation>
    </message>
    <message>
        <source>Printer's trouble noted</source>
        <translation>記錄印表機狀況</translation>
    </message>
    <message>
        <source>Receipt printed on a page</source>
        <translation>收據列印為頁面</translation>
    </message>
    <message>
        <source>Receipt voided</source>
        <translation>收據作廢</translation>
    </message>
    <message>
        <source>Recovery key shown</source>
        <translation>檢視恢復金鑰</translation>
    </message>
    <message>
        <source>Refund claimed at head office</source>
        <translation>向總部申請退款額度</translation>
    </message>
    <message>
        <source>Refund reserved at head office</source>
        <translation>總部已保留退款額度</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Repairs signed together</source>
        <translation>維修單批次簽字</translation>
    </message>
    <message>
        <source>Retention time changed</source>
        <translation>更改儲存期限</translation>
    </message>
    <message>
        <source>Rights of a role changed</source>
        <translation>角色許可權已變更</translation>
    </message>
    <message>
        <source>Role on a unit added</source>
        <translation>登記住戶身份</translation>
    </message>
    <message>
        <source>Role on a unit ended</source>
        <translation>終止住戶身份</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Search index rebuilt</source>
        <translation>重建查詢索引</translation>
    </message>
    <message>
        <source>Search kept</source>
        <translation>儲存查詢</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>修改設定</translation>
    </message>
    <message>
        <source>Shared cost entered</source>
        <translation>錄入公攤費用</translation>
    </message>
    <message>
        <source>Shared cost taken back</source>
        <translation>撤回公攤費用</translation>
    </message>
    <message>
        <source>Shift report printed</source>
        <translation>列印收銀交班表</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Single use charged</source>
        <translation>登記按次收費</translation>
    </message>
    <message>
        <source>Test page printed</source>
        <translation>列印測試頁</translation>
    </message>
    <message>
        <source>Thing taken back</source>
        <translation>物品歸還</translation>
    </message>
    <message>
        <source>Thing to lend added</source>
        <translation>新增借用物品</translation>
    </message>
    <message>
        <source>Thing to lend changed</source>
        <translation>修改借用物品</translation>
    </message>
    <message>
        <source>Thing to lend described anew</source>
        <translation>修改借用物品說明</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本前臺</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Time rule changed</source>
        <translation>修改時限規則</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Unit added</source>
        <translation>新增房屋</translation>
    </message>
    <message>
        <source>Unit changed</source>
        <translation>修改房屋</translation>
    </message>
    <message>
        <source>Unit passed to a new owner</source>
        <translation>房屋過戶</translation>
    </message>
    <message>
        <source>Unit sold: new owner registered</source>
        <translation>房屋出售：登記新業主</translation>
    </message>
    <message>
        <source>Unit taken off the register</source>
        <translation>登出房屋</translation>
    </message>
    <message>
        <source>Units and customers</source>
        <translation>房屋與客戶</translation>
    </message>
    <message>
        <source>Units given a price</source>
        <translation>給房屋指定收費標準</translation>
    </message>
    <message>
        <source>Use of a unit changed</source>
        <translation>變更使用狀態</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>新增使用者</translation>
    </message>
    <message>
        <source>User given a new password</source>
        <translation>重置使用者密碼</translation>
    </message>
    <message>
        <source>User's access ended</source>
        <translation>停用使用者</translation>
    </message>
    <message>
        <source>User's roles changed</source>
        <translation>修改使用者角色</translation>
    </message>
    <message>
        <source>Users and sign-in</source>
        <translation>使用者與登入</translation>
    </message>
    <message>
        <source>Vehicle registered</source>
        <translation>登記車輛</translation>
    </message>
    <message>
        <source>Vehicle taken off</source>
        <translation>登出車輛</translation>
    </message>
    <message>
        <source>Visitor signed in</source>
        <translation>訪客登記放行</translation>
    </message>
    <message>
        <source>Visitor signed out</source>
        <translation>訪客籤離</translation>
    </message>
    <message>
        <source>Visitors marked as not seen leaving</source>
        <translation>訪客登記為未籤離</translation>
    </message>
    <message>
        <source>Visitors' data deleted: time over</source>
        <translation>訪客資料到期刪除</translation>
    </message>
    <message>
        <source>Visits after repairs opened</source>
        <translation>維修回訪已生成</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Whereabouts of files forgotten</source>
        <translation>清除附件位置記錄</translation>
    </message>
    <message>
        <source>Whereabouts of files noted</source>
        <translation>記錄附件所在位置</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Wrong role taken back</source>
        <translation>撤回誤登的身份</translation>
    </message>
    <message>
        <source>address</source>
        <translation>通訊地址</translation>
    </message>
    <message>
        <source>building</source>
        <translation>樓棟</translation>
    </message>
    <message>
        <source>built area</source>
        <translation>建築面積</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>entrance</source>
        <translation>單元</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>樓層</translation>
    </message>
    <message>
        <source>handover date</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>inside area</source>
        <translation>套內面積</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>房屋型別</translation>
    </message>
    <message>
        <source>kind of document</source>
        <translation>證件型別</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>person or firm</source>
        <translation>個人/單位</translation>
    </message>
    <message>
        <source>room</source>
        <translation>房間號</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>unit number</source>
        <translation>房號</translation>
    </message>
</context>
</TS>
