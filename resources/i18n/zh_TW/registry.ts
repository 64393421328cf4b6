<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>registry</name>
    <message>
        <source>A person of {unit}</source>
        <translation>登記 {unit} 的人員</translation>
    </message>
    <message>
        <source>A vehicle of {unit}</source>
        <translation>{unit} 的車輛</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>登記人員</translation>
    </message>
    <message>
        <source>Add a vehicle</source>
        <translation>登記車輛</translation>
    </message>
    <message>
        <source>Add the unit</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Amount given back</source>
        <translation>退款金額</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Being decorated</source>
        <translation>裝修中</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>樓棟</translation>
    </message>
    <message>
        <source>Built area (m²)</source>
        <translation>建築面積（m²）</translation>
    </message>
    <message>
        <source>By the number</source>
        <translation>按號碼識別</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>修改資料</translation>
    </message>
    <message>
        <source>Change unit</source>
        <translation>修改房屋</translation>
    </message>
    <message>
        <source>Change use</source>
        <translation>變更狀態</translation>
    </message>
    <message>
        <source>Change {unit}</source>
        <translation>修改 {unit}</translation>
    </message>
    <message>
        <source>Choose a person of the unit first.</source>
        <translation>請先選擇該房屋中的人員。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Data of {name}</source>
        <translation>{name} 的資料</translation>
    </message>
    <message>
        <source>Decorating</source>
        <translation>裝修</translation>
    </message>
    <message>
        <source>Decorating {unit}</source>
        <translation>{unit} 裝修</translation>
    </message>
    <message>
        <source>Delete data</source>
        <translation>刪除個人資料</translation>
    </message>
    <message>
        <source>Delete the data of {name}</source>
        <translation>刪除{name}的個人資料</translation>
    </message>
    <message>
        <source>Deleted; called {name} from now on. Cases cleared: {cases}.</source>
        <translation>已刪除，今後以{name}代稱；已清理事項{cases}件。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>證件型別</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>證件號碼</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>證件 {number}</translation>
    </message>
    <message>
        <source>Empty means today</source>
        <translation>不填即今天</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>解除保全</translation>
    </message>
    <message>
        <source>End the hold on the data of {name}</source>
        <translation>解除對{name}資料的保全</translation>
    </message>
    <message>
        <source>Entered by mistake: take it back</source>
        <translation>登記有誤，撤回</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>單元</translation>
    </message>
    <message>
        <source>Everything kept about {name}, in full: a workbook to read and a JSON file to take along. It is noted who made it and why.</source>
        <translation>匯出{name}的全部資料（不打碼）：一份可閱讀的表格和一份可攜帶的JSON檔案。匯出人和原因將被記錄。</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>匯出個人資料</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>樓層</translation>
    </message>
    <message>
        <source>For an entry that is taken back</source>
        <translation>撤回登記時填寫</translation>
    </message>
    <message>
        <source>Foreigner's residence card</source>
        <translation>外國人永久居留身份證</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>開始日期</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Give back {sum} prepaid for {unit}</source>
        <translation>退還 {unit} 預存款 {sum} 元</translation>
    </message>
    <message>
        <source>Give prepaid money back</source>
        <translation>退還預存款</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Hong Kong / Macau permit</source>
        <translation>港澳居民來往內地通行證</translation>
    </message>
    <message>
        <source>How</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>How the unit is used has not been entered yet.</source>
        <translation>還沒有登記使用狀態。</translation>
    </message>
    <message>
        <source>How {unit} is used</source>
        <translation>{unit} 的使用狀態</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Inside area (m²)</source>
        <translation>套內面積（m²）</translation>
    </message>
    <message>
        <source>Its short name in room numbers stays.</source>
        <translation>房號中的樓棟簡稱不變。</translation>
    </message>
    <message>
        <source>Its short name, such as 3 or A</source>
        <translation>樓棟簡稱，如 3 或 A</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>房屋型別</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Leave empty if the building has only one</source>
        <translation>樓棟只有一個單元時不用填</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>依法保全</translation>
    </message>
    <message>
        <source>Military card</source>
        <translation>軍官證</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>遷出</translation>
    </message>
    <message>
        <source>Moved out, sold or ended</source>
        <translation>遷出、出售或到期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the building</source>
        <translation>樓棟名稱</translation>
    </message>
    <message>
        <source>Name, numbers and plates of {name} go, here and in finished cases. Charges, payments and receipts stay as the law asks. This cannot be undone; a second person agrees.</source>
        <translation>將刪除{name}在檔案和已辦結事項中的姓名、號碼和車牌；賬單、收款和票據依法保留。此操作不可恢復，須第二人同意。</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新增房屋</translation>
    </message>
    <message>
        <source>No telephone and no document is kept.</source>
        <translation>沒有登記電話和證件。</translation>
    </message>
    <message>
        <source>No unit fits. Type less, or choose all buildings and uses. A new estate is brought in under “Imports”; a single unit is added with Ctrl+N.</source>
        <translation>沒有符合條件的房屋。請少輸幾個字，或選擇全部樓棟和全部使用狀態。整個小區的資料從“匯入”帶入，單套房屋按 Ctrl+N 新增。</translation>
    </message>
    <message>
        <source>No vehicle is registered.</source>
        <translation>沒有登記車輛。</translation>
    </message>
    <message>
        <source>Nobody is registered here yet.</source>
        <translation>還沒有登記人員。</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>暫不清楚</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Noted beside the use, from the permit until it is closed.</source>
        <translation>裝修標記與使用狀態並列，自發放裝修許可起，至結案止。</translation>
    </message>
    <message>
        <source>Nothing about {name} is deleted, by request or by time, until it is ended.</source>
        <translation>在解除之前，{name}的資料不因申請或到期而刪除。</translation>
    </message>
    <message>
        <source>Nothing is prepaid for this unit.</source>
        <translation>該房屋沒有預存款。</translation>
    </message>
    <message>
        <source>Nothing was ever changed.</source>
        <translation>沒有變更記錄。</translation>
    </message>
    <message>
        <source>Only when the program doubts the number</source>
        <translation>僅在系統提示號碼可疑時填寫</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>其他證件</translation>
    </message>
    <message>
        <source>Owes {sum}</source>
        <translation>欠費 {sum} 元</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>護照</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Person or firm</source>
        <translation>個人/單位</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人資料</translation>
    </message>
    <message>
        <source>Plate</source>
        <translation>車牌號</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>通訊地址</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Rename the building</source>
        <translation>樓棟改名</translation>
    </message>
    <message>
        <source>Residence permit</source>
        <translation>港澳臺居民居住證</translation>
    </message>
    <message>
        <source>Resident identity card</source>
        <translation>居民身份證</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Role on the unit</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房間號</translation>
    </message>
    <message>
        <source>Room, name, pinyin, telephone, plate</source>
        <translation>房號、姓名、拼音、電話、車牌</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save everything about the person as</source>
        <translation>個人資料另存為</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Show a number</source>
        <translation>檢視號碼</translation>
    </message>
    <message>
        <source>Show a number of {name} in full</source>
        <translation>檢視 {name} 的完整號碼</translation>
    </message>
    <message>
        <source>Show for 30 seconds</source>
        <translation>顯示 30 秒</translation>
    </message>
    <message>
        <source>Show numbers in full</source>
        <translation>顯示完整號碼</translation>
    </message>
    <message>
        <source>Show the numbers of {name} in full</source>
        <translation>顯示{name}的完整號碼</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>過戶</translation>
    </message>
    <message>
        <source>Such as 1501</source>
        <translation>如 1501</translation>
    </message>
    <message>
        <source>Such as 粤B12345 or 粤BD12345</source>
        <translation>如 粵B12345 或 粵BD12345</translation>
    </message>
    <message>
        <source>Such as: asked in writing on 5 December; it is kept</source>
        <translation>如：12月5日書面申請；將留存備查</translation>
    </message>
    <message>
        <source>Such as: calling about a burst pipe</source>
        <translation>如：水管爆裂，聯絡業主</translation>
    </message>
    <message>
        <source>Taiwan permit</source>
        <translation>臺灣居民來往大陸通行證</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>登出</translation>
    </message>
    <message>
        <source>Take the newest entry back: it was a mistake</source>
        <translation>撤回最近一次登記（登錯了）</translation>
    </message>
    <message>
        <source>Take the unit off the register</source>
        <translation>登出房屋</translation>
    </message>
    <message>
        <source>Take {plate} off?</source>
        <translation>登出 {plate}？</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Telephone {number}</source>
        <translation>電話 {number}</translation>
    </message>
    <message>
        <source>Telephone {phone}, document {identity}. Left empty they stay as they are; a single “-” removes a number.</source>
        <translation>電話 {phone}，證件 {identity}。不填則保持不變；只填一個“-”表示刪除該號碼。</translation>
    </message>
    <message>
        <source>The chosen unit</source>
        <translation>選中的房屋</translation>
    </message>
    <message>
        <source>The owner and co-owners of today end the day before; the new owner is registered. What is owed stays with the unit.</source>
        <translation>現業主和共有人截止到前一天，登記新業主。欠費仍留在該房屋上。</translation>
    </message>
    <message>
        <source>The plate no longer belongs to this unit.</source>
        <translation>該車牌將不再屬於這套房屋。</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>同一個人</translation>
    </message>
    <message>
        <source>This number belongs to {name}, {role} of {unit}: take that person, whose data stay as they are</source>
        <translation>該證件已登記給{name}（{unit} {role}）：就用此人，其資料保持不變</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>起止</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>房號</translation>
    </message>
    <message>
        <source>Units and customers</source>
        <translation>房屋與客戶</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用狀態</translation>
    </message>
    <message>
        <source>Use over time</source>
        <translation>使用狀態變更</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>車輛</translation>
    </message>
    <message>
        <source>What</source>
        <translation>專案</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>變更記錄</translation>
    </message>
    <message>
        <source>What changed in the person's data</source>
        <translation>人員變更記錄</translation>
    </message>
    <message>
        <source>What changed in the unit</source>
        <translation>房屋變更記錄</translation>
    </message>
    <message>
        <source>What changed: {name}</source>
        <translation>變更記錄：{name}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情況</translation>
    </message>
    <message>
        <source>What keeps the data of {name} ends; a second person agrees.</source>
        <translation>解除對{name}資料的保全，須第二人同意。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Which number</source>
        <translation>檢視哪個號碼</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Who looked, when and why is kept in the audit list.</source>
        <translation>誰在什麼時候、因為什麼檢視，都會記入操作日誌。</translation>
    </message>
    <message>
        <source>Why an odd number is right</source>
        <translation>號碼異常的說明</translation>
    </message>
    <message>
        <source>Why you need to see it</source>
        <translation>檢視原因</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Excel 表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Works are over</source>
        <translation>裝修已結束</translation>
    </message>
    <message>
        <source>Works go on</source>
        <translation>裝修中</translation>
    </message>
    <message>
        <source>being decorated</source>
        <translation>裝修中</translation>
    </message>
    <message>
        <source>built {area}</source>
        <translation>建築面積 {area}</translation>
    </message>
    <message>
        <source>decorated since {day}</source>
        <translation>{day} 起裝修</translation>
    </message>
    <message>
        <source>floor {floor}</source>
        <translation>{floor} 層</translation>
    </message>
    <message>
        <source>handed over {day}</source>
        <translation>{day} 交付</translation>
    </message>
    <message>
        <source>inside {area}</source>
        <translation>套內面積 {area}</translation>
    </message>
    <message>
        <source>late fee so far {sum}</source>
        <translation>違約金 {sum} 元</translation>
    </message>
    <message>
        <source>prepaid {sum}</source>
        <translation>預存 {sum} 元</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>{name}: {role} of {unit}</source>
        <translation>{name}（{unit} {role}）</translation>
    </message>
    <message>
        <source>{person} (moved out)</source>
        <translation>{person}（已遷出）</translation>
    </message>
    <message>
        <source>{records} records written: {workbook} and {data}.</source>
        <translation>已匯出{records}條記錄：{workbook}、{data}。</translation>
    </message>
    <message>
        <source>{state} since {day}</source>
        <translation>{day} 起：{state}</translation>
    </message>
    <message>
        <source>{sum} given back; {rest} stay prepaid.</source>
        <translation>已退 {sum} 元，預存餘額 {rest} 元。</translation>
    </message>
    <message>
        <source>{sum} is prepaid for {unit}. Cash comes out of the drawer of your own shift; what goes back by transfer needs none. A second person agrees.</source>
        <translation>{unit} 預存餘額 {sum} 元。退現金從本人當班錢箱支出；轉賬退款不需要開班。須第二人複核。</translation>
    </message>
    <message>
        <source>{unit} is sold</source>
        <translation>{unit} 過戶</translation>
    </message>
    <message>
        <source>{unit} is taken off the register. Units that were ever charged or paid for must stay.</source>
        <translation>將登出 {unit}。有過收費或收款記錄的房屋不能登出。</translation>
    </message>
</context>
</TS>
