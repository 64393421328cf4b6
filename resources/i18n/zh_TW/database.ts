<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>database</name>
    <message>
        <source>Another program is using the data file. Nothing was changed; close it or try again.</source>
        <translation>資料檔案正被其他程式佔用。未作任何更改；請關閉該程式或重試。</translation>
    </message>
    <message>
        <source>PropDesk may not read its data ({path}). Nothing was changed; give this user of the computer the right to read and write the folder.</source>
        <translation>PropDesk 無權讀取資料（{path}）。未做任何更改；請給當前電腦使用者讀寫該資料夾的許可權。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>The backup {name} cannot be used: {reason} Your data were left as they are; choose another backup.</source>
        <translation>備份 {name} 無法使用：{reason} 現有資料未改動，請選擇另一個備份。</translation>
    </message>
    <message>
        <source>The data file cannot be written. You can look things up and export; to take money, give PropDesk the right to write to its folder.</source>
        <translation>資料檔案無法寫入。目前可以查詢和匯出；要收款，請讓 PropDesk 對其資料夾有寫入許可權。</translation>
    </message>
    <message>
        <source>The data file could not be used ({reason}). Nothing was changed; try again.</source>
        <translation>資料檔案無法使用（{reason}）。未作任何更改，請重試。</translation>
    </message>
    <message>
        <source>The data file is damaged or is not a PropDesk file ({reason}). It was left as it is; restore the latest backup.</source>
        <translation>資料檔案已損壞或不是 PropDesk 的檔案（{reason}）。檔案保持原樣，請恢復最近的備份。</translation>
    </message>
    <message>
        <source>The data file is older than the last work at this desk: {missing} entries are missing. An old copy was put back, or the disk lost data. Restore the latest backup, or choose to go on with this file.</source>
        <translation>資料檔案比本臺最後的操作舊：缺少 {missing} 條記錄。可能放回了舊副本，或磁碟丟失了資料。請恢復最新備份，或選擇用此檔案繼續。</translation>
    </message>
    <message>
        <source>The data file was written by a newer PropDesk (version {found}; this one knows {known}). Update PropDesk; the file was not touched.</source>
        <translation>資料檔案由更新版本的 PropDesk 寫入（版本 {found}，本程式為 {known}）。請升級 PropDesk；檔案未被改動。</translation>
    </message>
    <message>
        <source>The data file {path} is gone, although this computer has worked with it. Look whether it was moved, or restore the latest backup.</source>
        <translation>本機用過的資料檔案 {path} 不見了。請看看是否被移走，或恢復最近的備份。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was half-saved. Free some space and try again; PropDesk can stay open.</source>
        <translation>磁碟已滿。沒有任何內容只儲存了一半。請清理空間後重試，不必關閉 PropDesk。</translation>
    </message>
    <message>
        <source>The disk reported a fault ({reason}). The last action was not saved. PropDesk reopens the file; if this happens again, change the disk.</source>
        <translation>磁碟報告故障（{reason}）。最後一次操作未儲存。PropDesk 會重新開啟檔案；若再次出現，請更換磁碟。</translation>
    </message>
    <message>
        <source>The key of this computer does not open the data file, or the file is damaged. Enter the recovery key, or restore the latest backup.</source>
        <translation>本機金鑰無法開啟資料檔案，或檔案已損壞。請輸入恢復金鑰，或恢復最近的備份。</translation>
    </message>
    <message>
        <source>This folder holds no PropDesk data yet: set it up first.</source>
        <translation>此資料夾中還沒有 PropDesk 資料，請先進行初始設定。</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({reason}). Nothing was changed; choose another place, or give this user of the computer the right to write there.</source>
        <translation>無法寫入 {folder}（{reason}）。未做任何更改；請另選位置，或給當前電腦使用者寫入許可權。</translation>
    </message>
</context>
</TS>
