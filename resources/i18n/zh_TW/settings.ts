<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>settings</name>
    <message>
        <source>0 keeps the screen open; Ctrl+L locks at once.</source>
        <translation>0 表示不自動鎖屏；按 Ctrl+L 立即鎖屏。</translation>
    </message>
    <message>
        <source>80 mm holds 48 characters a line, 58 mm holds 32.</source>
        <translation>80 毫米每行 48 個字元，58 毫米每行 32 個字元。</translation>
    </message>
    <message>
        <source>After that, or once printed, a second person must agree.</source>
        <translation>超過時限或已列印後，須由另一人複核。</translation>
    </message>
    <message>
        <source>An older job is not printed by itself; print a copy instead.</source>
        <translation>過期的任務不會自動列印，請改用補打。</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>至少 8 個字元</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Back up now   F8</source>
        <translation>立即備份   F8</translation>
    </message>
    <message>
        <source>Back up to a USB stick</source>
        <translation>備份到 U 盤</translation>
    </message>
    <message>
        <source>Back up to a USB stick …</source>
        <translation>備份到 U 盤…</translation>
    </message>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation>備份完成並已檢查：{file}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>修改我的密碼</translation>
    </message>
    <message>
        <source>Change my password   F6</source>
        <translation>修改我的密碼   F6</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copies of a receipt a person may print alone</source>
        <translation>一人可自行補打同一收據的次數</translation>
    </message>
    <message>
        <source>Copying and checking the data …</source>
        <translation>正在複製並檢查資料…</translation>
    </message>
    <message>
        <source>Delete practice data</source>
        <translation>刪除練習資料</translation>
    </message>
    <message>
        <source>For every further copy a second person must agree.</source>
        <translation>超過後每次補打須第二人複核。</translation>
    </message>
    <message>
        <source>For every further time a second person must agree.</source>
        <translation>超過後每次須第二人複核。</translation>
    </message>
    <message>
        <source>For learners: a window of its own from the sign-in page. With your rooms and what they owe; names, numbers and plates are invented. Nothing of it is ever sent.</source>
        <translation>供學員練習，從登入頁開啟單獨視窗。使用本專案的房號和欠費，姓名、號碼、車牌均為虛構，資料絕不上傳。</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>恢復到備份</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>恢復</translation>
    </message>
    <message>
        <source>Go back to one from elsewhere …</source>
        <translation>從其他位置的備份恢復…</translation>
    </message>
    <message>
        <source>Go back to this backup?</source>
        <translation>恢復到此備份？</translation>
    </message>
    <message>
        <source>Go back to this one …   F7</source>
        <translation>恢復到此備份…   F7</translation>
    </message>
    <message>
        <source>Hour of the nightly meeting with head office</source>
        <translation>每晚與總部同步的鐘點</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Make practice data on our rooms</source>
        <translation>按本專案房號生成練習資料</translation>
    </message>
    <message>
        <source>Minutes a waiting print job stays valid</source>
        <translation>等待中的列印任務有效分鐘數</translation>
    </message>
    <message>
        <source>Minutes to take back an unprinted receipt alone</source>
        <translation>未列印收據可自行作廢的分鐘數</translation>
    </message>
    <message>
        <source>Minutes without input before the screen locks</source>
        <translation>無操作多少分鐘後鎖屏</translation>
    </message>
    <message>
        <source>My password</source>
        <translation>我的密碼</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有改動。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再輸一遍</translation>
    </message>
    <message>
        <source>One is made every hour; copy one to a USB stick every week and keep it elsewhere. On a new computer the recovery key is needed too.</source>
        <translation>每小時自動備份一次；請每週把備份存到 U 盤並放在別處保管。換新電腦時還需要恢復金鑰。</translation>
    </message>
    <message>
        <source>Only where the drawer hangs on the receipt printer.</source>
        <translation>僅當錢箱接在收據印表機上時有效。</translation>
    </message>
    <message>
        <source>Open the cash drawer when cash is taken</source>
        <translation>收現金時自動開啟錢箱</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Practice data are being made …</source>
        <translation>正在生成練習資料…</translation>
    </message>
    <message>
        <source>Practice data are made. Open them from the sign-in page: “Practise”.</source>
        <translation>練習資料已生成，請在登入頁點“練習”開啟。</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>原密碼</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Receipt paper width (mm)</source>
        <translation>收據紙寬（毫米）</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢復金鑰</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save   F12</source>
        <translation>儲存   F12</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>檢視金鑰</translation>
    </message>
    <message>
        <source>Show the recovery key</source>
        <translation>檢視恢復金鑰</translation>
    </message>
    <message>
        <source>The data are encrypted. On another computer, or after a fault of this one, they open with this key only: print it or write it down and lock it away.</source>
        <translation>資料已加密。換電腦或電腦故障後，只有用恢復金鑰才能開啟資料：請列印或抄寫後鎖好保管。</translation>
    </message>
    <message>
        <source>The language of windows and printed papers on this desk.</source>
        <translation>本前臺視窗與列印單據使用的語言。</translation>
    </message>
    <message>
        <source>The practice data are deleted.</source>
        <translation>練習資料已刪除。</translation>
    </message>
    <message>
        <source>The two new passwords differ.</source>
        <translation>兩次輸入的新密碼不一致。</translation>
    </message>
    <message>
        <source>There are no practice data.</source>
        <translation>沒有練習資料。</translation>
    </message>
    <message>
        <source>They hold for this desk only and at once.</source>
        <translation>僅對本前臺有效，立即生效。</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>本前臺</translation>
    </message>
    <message>
        <source>Times a shift may open the drawer without a sale</source>
        <translation>每班可無交易開啟錢箱的次數</translation>
    </message>
    <message>
        <source>Whoever has this key and a copy of the data can read everything. That it was shown, and to whom, is kept in the audit list.</source>
        <translation>拿到恢復金鑰和資料副本的人可以看到全部資料。檢視人和時間會記入操作日誌。</translation>
    </message>
    <message>
        <source>Within half an hour after it; in the morning if it was missed.</source>
        <translation>在該鐘點後半小時內進行；錯過則次日開機後補做。</translation>
    </message>
    <message>
        <source>Write it down or print it; do not photograph it.</source>
        <translation>請抄寫或列印，不要拍照。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>您的密碼</translation>
    </message>
    <message>
        <source>Your password at the time of the backup</source>
        <translation>您在備份當時的密碼</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>密碼已修改。</translation>
    </message>
    <message>
        <source>{count} settings saved.</source>
        <translation>已儲存 {count} 項設定。</translation>
    </message>
    <message>
        <source>“{name}” takes the place of the data. What was done after it is missing then and is entered again from the receipts. Receipts go on in a new book; the present data are put aside, not deleted. PropDesk begins anew and everybody signs in again.</source>
        <translation>“{name}”將替換現有資料。備份之後所做的操作會缺失，須根據收據重新錄入。收據改用新的號段；現有資料移開儲存，不會刪除。PropDesk 將重新開始，所有人須重新登入。</translation>
    </message>
</context>
</TS>
