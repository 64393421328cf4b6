<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>shell</name>
    <message>
        <source>Audit list</source>
        <translation>操作日誌</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>批次出賬</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>業務事項</translation>
    </message>
    <message>
        <source>Cash shift</source>
        <translation>收銀班次</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>費用明細</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>收費</translation>
    </message>
    <message>
        <source>Deadlines and figures</source>
        <translation>時限與標準</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>工作臺</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有頁面通用</translation>
    </message>
    <message>
        <source>Fetch somebody who may restore a backup.</source>
        <translation>請找有權恢復備份的人員處理。</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查詢</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>查詢一切</translation>
    </message>
    <message>
        <source>Goods at the gate</source>
        <translation>門崗放行</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>總部同步</translation>
    </message>
    <message>
        <source>Head office could not be met</source>
        <translation>未能與總部同步</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>工作臺</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷鍵</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>放大字型</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave PropDesk?</source>
        <translation>退出程式？</translation>
    </message>
    <message>
        <source>Lending and keys</source>
        <translation>借還與鑰匙</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>鎖定</translation>
    </message>
    <message>
        <source>Map of units</source>
        <translation>房態圖</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation>抄表</translation>
    </message>
    <message>
        <source>Move-ins</source>
        <translation>入夥辦理</translation>
    </message>
    <message>
        <source>No printer set up</source>
        <translation>未設定印表機</translation>
    </message>
    <message>
        <source>No shift open</source>
        <translation>未開班</translation>
    </message>
    <message>
        <source>Not saved yet: {screens}.</source>
        <translation>尚未儲存：{screens}。</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>收費標準</translation>
    </message>
    <message>
        <source>Printer: all printed</source>
        <translation>列印正常</translation>
    </message>
    <message>
        <source>Printer: look at the paper of {count} receipts</source>
        <translation>列印：請核對 {count} 張收據</translation>
    </message>
    <message>
        <source>Printer: {count} not printed</source>
        <translation>列印：{count} 張未打出</translation>
    </message>
    <message>
        <source>Printer: {count} waiting</source>
        <translation>列印：{count} 張等待中</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>PropDesk</source>
        <translation>物業客服中心</translation>
    </message>
    <message>
        <source>PropDesk is already open on this data but does not answer. End it, then retry.</source>
        <translation>程式已在執行但沒有響應，請先結束它再重試。</translation>
    </message>
    <message>
        <source>Read-only data</source>
        <translation>資料只讀</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收據</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>房屋與客戶</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報表</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Shift of {date}: counted</source>
        <translation>{date} 班次：已清點</translation>
    </message>
    <message>
        <source>Shift of {date}: open</source>
        <translation>{date} 班次：進行中</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登入</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>縮小字型</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Stock list</source>
        <translation>物品臺賬</translation>
    </message>
    <message>
        <source>The check at the start found a fault: {fault} Take no more money here; note payments on paper.</source>
        <translation>啟動檢查發現問題：{fault} 請勿繼續在此收款，收款先記在紙上。</translation>
    </message>
    <message>
        <source>The data can only be read here: things can be looked up and exported, nothing can be taken or changed. Give PropDesk the right to write to its folder, then start it again.</source>
        <translation>此處資料只能讀取：可以查詢和匯出，不能收款或更改。請讓 PropDesk 對其資料夾有寫入許可權，然後重新啟動。</translation>
    </message>
    <message>
        <source>To the backups …</source>
        <translation>檢視備份……</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>來訪登記</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>工作日曆</translation>
    </message>
    <message>
        <source>Your roles open no screen of this program yet.</source>
        <translation>您的角色目前沒有可用的頁面。</translation>
    </message>
</context>
</TS>
