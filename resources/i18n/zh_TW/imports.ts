<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>imports</name>
    <message>
        <source>  {sheet}, row {row}, {column} “{value}”: {reason}</source>
        <translation>  {sheet} 第 {row} 行 {column}“{value}”：{reason}</translation>
    </message>
    <message>
        <source>  … and {count} more</source>
        <translation>  …… 另有 {count} 處</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>All {rows} rows are good. Nothing was changed yet.</source>
        <translation>{rows} 行全部正確，尚未寫入。</translation>
    </message>
    <message>
        <source>An import can be taken back within {hours} hours; correct the rows one by one.</source>
        <translation>匯入只能在 {hours} 小時內撤銷，請逐條更正。</translation>
    </message>
    <message>
        <source>Another file   Esc</source>
        <translation>換一個檔案   Esc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Checking {rows} rows once more: {count} …</source>
        <translation>正在複核 {rows} 行：第 {count} 行…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>Choose a file   F4</source>
        <translation>選擇檔案   F4</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>匯入記錄</translation>
    </message>
    <message>
        <source>Every cell could be read.</source>
        <translation>所有單元格都能識別。</translation>
    </message>
    <message>
        <source>Everything that came with “{file}” ({rows} rows) is taken back, unless something was built on it since.</source>
        <translation>將撤銷由“{file}”帶入的全部資料（{rows} 行）；如果之後已有業務用到這些資料，則不能撤銷。</translation>
    </message>
    <message>
        <source>Excel (.xlsx) or CSV; a file can also be dragged in here. It is checked first: nothing is changed before you say so. Import units first, then customers.</source>
        <translation>支援 Excel（.xlsx）和 CSV，也可以把檔案拖到這裡。檔案會先檢查，您確認之前不會改動任何資料。請先匯入房屋，再匯入客戶。</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Faults: {count}</source>
        <translation>問題 {count} 處</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>First {count} readable rows</source>
        <translation>可識別的行（前 {count} 行）</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Import all rows   F12</source>
        <translation>全部匯入   F12</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>Imported, can be taken back</source>
        <translation>已匯入，可撤銷</translation>
    </message>
    <message>
        <source>Imported. To take it back: import undo {batch}</source>
        <translation>已匯入。如需撤銷：import undo {batch}</translation>
    </message>
    <message>
        <source>Importing {rows} rows, all or none …</source>
        <translation>正在匯入 {rows} 行（要麼全部成功，要麼全部不匯入）…</translation>
    </message>
    <message>
        <source>Importing {rows} rows: {count} records written …</source>
        <translation>正在匯入 {rows} 行：已寫入 {count} 條記錄…</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>檔案內容</translation>
    </message>
    <message>
        <source>No row could be read.</source>
        <translation>沒有可匯入的行。</translation>
    </message>
    <message>
        <source>Nothing was changed yet. Add --commit to import.</source>
        <translation>尚未寫入。加上 --commit 後正式匯入。</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct these rows first.</source>
        <translation>未作任何改動，請先改正以上各行。</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>還沒有匯入過檔案。</translation>
    </message>
    <message>
        <source>Reading {file} …</source>
        <translation>正在讀取 {file} …</translation>
    </message>
    <message>
        <source>Reading {file}: {rows} rows …</source>
        <translation>正在讀取 {file}：{rows} 行 …</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行數</translation>
    </message>
    <message>
        <source>Rows as they were understood</source>
        <translation>識別出的資料行</translation>
    </message>
    <message>
        <source>Save a template</source>
        <translation>下載模板</translation>
    </message>
    <message>
        <source>Save a template   F7</source>
        <translation>下載模板   F7</translation>
    </message>
    <message>
        <source>Save the faulty rows</source>
        <translation>另存有問題的行</translation>
    </message>
    <message>
        <source>Save the faulty rows   F8</source>
        <translation>另存有問題的行   F8</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已儲存：{file}</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Stopping; what was begun is undone …</source>
        <translation>正在停止，已寫入的部分正在撤銷…</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Take back / save faults</source>
        <translation>撤銷匯入/另存問題行</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤銷</translation>
    </message>
    <message>
        <source>Take it back   F8</source>
        <translation>撤銷匯入   F8</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>撤銷匯入</translation>
    </message>
    <message>
        <source>Take the import back on the desk that made it.</source>
        <translation>請在當初匯入的那臺電腦上撤銷。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>The file has no rows below its head.</source>
        <translation>檔案表頭下面沒有資料行。</translation>
    </message>
    <message>
        <source>The file has no rows to import.</source>
        <translation>檔案中沒有可匯入的資料行。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed.</source>
        <translation>匯入已停止，未作任何更改。</translation>
    </message>
    <message>
        <source>This file was already imported on {day} as “{name}”. Take that import back first.</source>
        <translation>該檔案已於 {day} 以“{name}”匯入過，請先撤銷那次匯入。</translation>
    </message>
    <message>
        <source>This import was already taken back.</source>
        <translation>此次匯入已經撤銷。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>What does the file hold?</source>
        <translation>匯入什麼？</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤銷</translation>
    </message>
    <message>
        <source>{bad} of {rows} rows must be corrected. Nothing was changed.</source>
        <translation>{rows} 行中有 {bad} 行需要更正，沒有改動任何資料。</translation>
    </message>
    <message>
        <source>{count} rows cannot be imported; nothing was changed. Correct them first.</source>
        <translation>有 {count} 行無法匯入，未作任何改動，請先改正。</translation>
    </message>
    <message>
        <source>{file} to be corrected.xlsx</source>
        <translation>{file} 待更正.xlsx</translation>
    </message>
    <message>
        <source>{rows} rows imported from {file}.</source>
        <translation>已從 {file} 匯入 {rows} 行。</translation>
    </message>
    <message>
        <source>{rows} rows were taken back.</source>
        <translation>已撤銷 {rows} 行。</translation>
    </message>
    <message>
        <source>{rows} rows, {ok} of them good</source>
        <translation>共 {rows} 行，其中 {ok} 行有效</translation>
    </message>
</context>
</TS>
