<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>case_page</name>
    <message>
        <source>A name used before takes the new search.</source>
        <translation>同名查詢將被替換。</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>新增一行</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>新增附件</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>新增附件</translation>
    </message>
    <message>
        <source>Attach identity papers</source>
        <translation>新增身份證件</translation>
    </message>
    <message>
        <source>Attaching {number} of {total} …</source>
        <translation>正在新增附件 {number}/{total}…</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>業務事項</translation>
    </message>
    <message>
        <source>Contact the customer</source>
        <translation>聯絡客戶</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Correct {number}</source>
        <translation>更正 {number}</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter 儲存</translation>
    </message>
    <message>
        <source>Ctrl+S keeps what is searched for now.</source>
        <translation>按 Ctrl+S 儲存當前查詢條件。</translation>
    </message>
    <message>
        <source>Declare void</source>
        <translation>作廢</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Drop the kept search</source>
        <translation>刪除常用查詢</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due soon or late</source>
        <translation>臨期或超時</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Files attached: {count}.</source>
        <translation>已新增 {count} 個附件。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交</translation>
    </message>
    <message>
        <source>Identity papers</source>
        <translation>身份證件</translation>
    </message>
    <message>
        <source>It is noted who looked and why; hidden again soon.</source>
        <translation>會記錄誰在何時因何檢視，稍後自動隱藏。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Keep search</source>
        <translation>儲存查詢</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>儲存查詢</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>常用查詢</translation>
    </message>
    <message>
        <source>Kinds of cases</source>
        <translation>業務類別</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>已超時</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>辦理記錄</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Needed where a rule is let pass.</source>
        <translation>放行規則時必須填寫。</translation>
    </message>
    <message>
        <source>Needs a decision</source>
        <translation>待裁定</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>New: {what}</source>
        <translation>新建：{what}</translation>
    </message>
    <message>
        <source>No case is tied to this one.</source>
        <translation>沒有關聯事項。</translation>
    </message>
    <message>
        <source>No cases here. Ctrl+N opens one.</source>
        <translation>暫無記錄，按 Ctrl+N 新建。</translation>
    </message>
    <message>
        <source>No files. Ctrl+O attaches one; Ctrl+V pastes one, or drop it here.</source>
        <translation>沒有附件。按 Ctrl+O 新增，按 Ctrl+V 貼上，也可以把檔案拖到這裡。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>暫無記錄。</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>暫無內容。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Number of the other</source>
        <translation>對方編號</translation>
    </message>
    <message>
        <source>Number, unit, name, words or pinyin</source>
        <translation>編號、房號、姓名、關鍵字或拼音</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>登記時間</translation>
    </message>
    <message>
        <source>Opened: {numbers}.</source>
        <translation>已同時登記：{numbers}。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>貼上多行</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>貼上的圖片</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.pdf)</source>
        <translation>圖片和 PDF (*.jpg *.jpeg *.png *.webp *.gif *.bmp *.tif *.tiff *.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Put on the list what is due</source>
        <translation>生成待辦清單</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason and changes</source>
        <translation>原因與變更</translation>
    </message>
    <message>
        <source>Received by {first}, with {handler}</source>
        <translation>首問責任人 {first}，當前經辦 {handler}</translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet (Ctrl+V)</source>
        <translation>貼上從表格複製的多行（Ctrl+V）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save the file as</source>
        <translation>附件另存為</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>Settle the conflict</source>
        <translation>裁定衝突</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Show hidden numbers</source>
        <translation>顯示完整號碼</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>檢視證件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Take the row out</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>The file goes from every desk, from head office and from the backups. That it was here, and why it went, stays.</source>
        <translation>檔案會從各工作臺、總部和備份中刪除；曾有此附件及刪除原因會保留。</translation>
    </message>
    <message>
        <source>The file is deleted.</source>
        <translation>附件已刪除。</translation>
    </message>
    <message>
        <source>The file is saved.</source>
        <translation>檔案已儲存。</translation>
    </message>
    <message>
        <source>These lines make no sense: {numbers}</source>
        <translation>以下各行無法識別：{numbers}</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the picture (Ctrl+S).</source>
        <translation>這臺電腦沒有印表機，請按 Ctrl+S 另存圖片。</translation>
    </message>
    <message>
        <source>Tie to a case</source>
        <translation>關聯事項</translation>
    </message>
    <message>
        <source>Tied cases</source>
        <translation>關聯事項</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未辦結</translation>
    </message>
    <message>
        <source>Waits for a signature: {who}</source>
        <translation>待簽字：{who}</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>What was not saved is back. Ctrl+N begins anew.</source>
        <translation>已恢復上次未儲存的內容；按 Ctrl+N 重新填寫。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Who takes it</source>
        <translation>接辦人</translation>
    </message>
    <message>
        <source>With</source>
        <translation>經辦人</translation>
    </message>
    <message>
        <source>With me</source>
        <translation>我經辦的</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>deleted: {reason}</source>
        <translation>已刪除：{reason}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>due soon,</source>
        <translation>即將到期，期限</translation>
    </message>
    <message>
        <source>late since</source>
        <translation>已超時，期限</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>（未計入）</translation>
    </message>
    <message>
        <source>still at {desk}</source>
        <translation>還在 {desk}</translation>
    </message>
    <message>
        <source>{name} ({count} open)</source>
        <translation>{name}（在辦 {count}）</translation>
    </message>
    <message>
        <source>{number} is done.</source>
        <translation>{number} 已辦理。</translation>
    </message>
    <message>
        <source>{number} is open.</source>
        <translation>{number} 已登記。</translation>
    </message>
</context>
</TS>
