<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>backups</name>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查結果</translation>
    </message>
    <message>
        <source>Checked, good</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>It is checked before it takes the place of the data.</source>
        <translation>替換資料之前會先檢查該備份。</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>備份時間</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>尚未檢查</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>There is no backup in the data folder.</source>
        <translation>資料資料夾中沒有備份。</translation>
    </message>
    <message>
        <source>This key opens neither the data file nor a backup here. Is it the paper of this desk?</source>
        <translation>該金鑰既打不開資料檔案，也打不開這裡的備份。請確認是不是本前臺的那張金鑰紙。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>{count} days ago</source>
        <translation>{count} 天前</translation>
    </message>
    <message>
        <source>{count} hours ago</source>
        <translation>{count} 小時前</translation>
    </message>
    <message>
        <source>{count} minutes ago</source>
        <translation>{count} 分鐘前</translation>
    </message>
    <message>
        <source>{name} · desk {desk}: goes up to {moment}; last receipt in it: {receipt}.</source>
        <translation>{name} · 前臺 {desk}：資料截至 {moment}；其中最後一張收據：{receipt}。</translation>
    </message>
</context>
</TS>
