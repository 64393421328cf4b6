<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>sign_in</name>
    <message>
        <source>At least 8 characters.</source>
        <translation>至少 8 個字元。</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>請設定自己的密碼</translation>
    </message>
    <message>
        <source>Copied. Paste it, print it, lock it away.</source>
        <translation>已複製。請貼上列印後妥善鎖存。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete practice data</source>
        <translation>刪除練習資料</translation>
    </message>
    <message>
        <source>Desk code</source>
        <translation>收費臺編號</translation>
    </message>
    <message>
        <source>Each computer of a centre has its own: D01, D02 … Receipt numbers carry it.</source>
        <translation>每臺電腦各用一個編號：D01、D02……收據號中會帶上它。</translation>
    </message>
    <message>
        <source>For practice. User name / password:</source>
        <translation>練習用。使用者名稱 / 密碼：</translation>
    </message>
    <message>
        <source>Go on to sign in</source>
        <translation>繼續登入</translation>
    </message>
    <message>
        <source>I have kept the key in a safe place</source>
        <translation>我已把恢復金鑰存放在安全的地方</translation>
    </message>
    <message>
        <source>It stands at the top of every receipt.</source>
        <translation>印在每張收據的抬頭。</translation>
    </message>
    <message>
        <source>Keep the recovery key</source>
        <translation>請保管好恢復金鑰</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已鎖定</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密碼</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Password for the user “admin”</source>
        <translation>管理員（admin）密碼</translation>
    </message>
    <message>
        <source>Practise …</source>
        <translation>練習…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>列印…</translation>
    </message>
    <message>
        <source>Project (estate) name</source>
        <translation>社區名稱</translation>
    </message>
    <message>
        <source>PropDesk · service centre</source>
        <translation>物業客服中心 · PropDesk</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>恢復金鑰</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>儲存並繼續</translation>
    </message>
    <message>
        <source>Save the recovery key</source>
        <translation>儲存恢復金鑰</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>另存為檔案…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已儲存為 {name}。</translation>
    </message>
    <message>
        <source>Service centre code</source>
        <translation>客服中心編號</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>開始使用</translation>
    </message>
    <message>
        <source>Set up this desk</source>
        <translation>首次設定</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登入…</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. A report was written; try again.</source>
        <translation>程式內部出錯，錯誤報告已儲存，請重試。</translation>
    </message>
    <message>
        <source>Take over a backup of another computer …</source>
        <translation>接管另一臺電腦的備份…</translation>
    </message>
    <message>
        <source>The data can only be read here: look things up and export them.</source>
        <translation>此處資料只能讀取：可以查詢和匯出。</translation>
    </message>
    <message>
        <source>The data of this desk is encrypted. If this computer breaks, only this key opens a backup. Print it or write it down and lock it away; do not keep it on this computer.</source>
        <translation>本機資料已加密。電腦損壞時，只有這把金鑰能開啟備份。請列印或抄寫下來鎖好，不要存放在這臺電腦上。</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>再輸入一次密碼</translation>
    </message>
    <message>
        <source>The practice data are deleted.</source>
        <translation>練習資料已刪除。</translation>
    </message>
    <message>
        <source>The practice window cannot be started.</source>
        <translation>無法開啟練習視窗。</translation>
    </message>
    <message>
        <source>The practice window opens. The first time its data are made: a moment.</source>
        <translation>正在開啟練習視窗。首次要生成練習資料，請稍候。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>兩次輸入的密碼不一致。</translation>
    </message>
    <message>
        <source>This computer has no PropDesk data yet. It is kept here, encrypted.</source>
        <translation>這臺電腦還沒有資料。資料將加密儲存在本機。</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the key or copy it.</source>
        <translation>這臺電腦沒有安裝印表機，請另存或複製金鑰。</translation>
    </message>
    <message>
        <source>Tick first that the key is kept in a safe place.</source>
        <translation>請先勾選“已把恢復金鑰存放在安全的地方”。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>{name} is signed in. Type the password to go on, or sign in as somebody else. What was begun is kept.</source>
        <translation>{name} 已登入。輸入密碼繼續，或換其他人登入；未完成的操作會保留。</translation>
    </message>
    <message>
        <source>{name}, the password you were given works only once.</source>
        <translation>{name}，初始密碼只能使用一次。</translation>
    </message>
    <message>
        <source>{role}: {login} / {password}</source>
        <translation>{role}：{login} / {password}</translation>
    </message>
</context>
</TS>
