<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>rescue</name>
    <message>
        <source>A backup from elsewhere</source>
        <translation>其他位置的備份</translation>
    </message>
    <message>
        <source>A backup from elsewhere …</source>
        <translation>其他位置的備份…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Begins with empty data; the backups stay where they are.</source>
        <translation>從空白資料開始；已有備份保留在原處。</translation>
    </message>
    <message>
        <source>Checking the backup and putting it in its place …</source>
        <translation>正在檢查備份並替換資料…</translation>
    </message>
    <message>
        <source>Choose a backup first.</source>
        <translation>請先選擇一個備份。</translation>
    </message>
    <message>
        <source>Close PropDesk</source>
        <translation>退出 PropDesk</translation>
    </message>
    <message>
        <source>Dashes, spaces and small letters do not matter; 0 and O are taken as one.</source>
        <translation>橫線、空格和大小寫均可忽略；數字 0 與字母 O 視為相同。</translation>
    </message>
    <message>
        <source>From the paper of the computer the backup was made on.</source>
        <translation>見製作該備份的那臺電腦的金鑰紙。</translation>
    </message>
    <message>
        <source>From the paper of the set-up. Nothing in the data is changed by it.</source>
        <translation>見初始設定時留存的金鑰紙。輸入金鑰不會改動任何資料。</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>恢復到備份</translation>
    </message>
    <message>
        <source>Go back to a backup …</source>
        <translation>恢復到備份…</translation>
    </message>
    <message>
        <source>Go back to this backup</source>
        <translation>恢復到此備份</translation>
    </message>
    <message>
        <source>Go on with this file</source>
        <translation>用此檔案繼續</translation>
    </message>
    <message>
        <source>Go on with this file …</source>
        <translation>用此檔案繼續…</translation>
    </message>
    <message>
        <source>Going back to the backup</source>
        <translation>正在恢復到備份</translation>
    </message>
    <message>
        <source>It stands on the paper that was printed or written at the set-up and locked away. It is tried on the data first: a key that opens nothing here changes nothing.</source>
        <translation>金鑰寫在初始設定時列印或抄寫、鎖好保管的那張紙上。輸入後先試著開啟資料，打不開就不作任何更改。</translation>
    </message>
    <message>
        <source>Only where no newer backup or copy is to be found: what is missing has to be entered again from the receipts on paper.</source>
        <translation>僅在確實找不到更新的備份或副本時使用：缺少的內容須根據紙質收據重新錄入。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Putting the backup in its place …</source>
        <translation>正在用備份替換資料…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢復金鑰</translation>
    </message>
    <message>
        <source>Set up this desk anew …</source>
        <translation>重新設定本前臺…</translation>
    </message>
    <message>
        <source>Stay with the present data</source>
        <translation>繼續使用現有資料</translation>
    </message>
    <message>
        <source>The backup takes the place of the data; what was done after it is missing then and is entered again from the receipts. Receipts go on in a new book. The present file is not deleted: it is put aside beside the backups.</source>
        <translation>備份將替換現有資料；備份之後所做的操作會缺失，須根據收據重新錄入。收據改用新的號段。現有檔案不會刪除，會移到備份資料夾中儲存。</translation>
    </message>
    <message>
        <source>The data cannot be used as they are</source>
        <translation>資料暫時無法使用</translation>
    </message>
    <message>
        <source>The desk goes on with the file as it was found. Receipts begin a new book.</source>
        <translation>已用現有檔案繼續。收據從新的號段開始。</translation>
    </message>
    <message>
        <source>The desk is back at the backup. Receipts go on in a new book; the file from before lies beside the backups.</source>
        <translation>已恢復到備份。收據改用新的號段；原資料檔案儲存在備份資料夾中。</translation>
    </message>
    <message>
        <source>The desk is closed for a moment and opens again by itself.</source>
        <translation>前臺暫時關閉，稍後自動重新開啟。</translation>
    </message>
    <message>
        <source>The file is being checked …</source>
        <translation>正在檢查檔案…</translation>
    </message>
    <message>
        <source>The file is sound. It goes up to {moment}; last receipt in it: {receipt}.</source>
        <translation>檔案完好。資料截至 {moment}；其中最後一張收據：{receipt}。</translation>
    </message>
    <message>
        <source>The key fits and is kept on this computer.</source>
        <translation>金鑰正確，已儲存在本機。</translation>
    </message>
    <message>
        <source>There is no newer backup; I want to go on.</source>
        <translation>沒有更新的備份，我要繼續。</translation>
    </message>
    <message>
        <source>There is none in the data folder: choose one on a USB stick or another disk.</source>
        <translation>資料資料夾中沒有備份：請選擇 U 盤或其他磁碟上的備份。</translation>
    </message>
    <message>
        <source>Tick first that there is no newer backup.</source>
        <translation>請先勾選“沒有更新的備份”。</translation>
    </message>
    <message>
        <source>Type the recovery key</source>
        <translation>輸入恢復金鑰</translation>
    </message>
    <message>
        <source>Type the recovery key …</source>
        <translation>輸入恢復金鑰…</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>使用此金鑰</translation>
    </message>
    <message>
        <source>What is missing stays missing here: look through the receipts on paper and enter again what is not in the file. Receipts go on in a new book, so that no number is given twice. Your name and reason are kept in the audit list.</source>
        <translation>缺少的內容不會自動找回：請核對紙質收據，把檔案裡沒有的重新錄入。收據改用新的號段，以免號碼重複。您的姓名和原因會記入操作日誌。</translation>
    </message>
    <message>
        <source>Your user name</source>
        <translation>您的使用者名稱</translation>
    </message>
    <message>
        <source>{count} backups are here; the newest was made at {moment}, {age}. Each is checked first.</source>
        <translation>這裡有 {count} 個備份；最新的製作於 {moment}（{age}）。恢復前會先檢查。</translation>
    </message>
</context>
</TS>
