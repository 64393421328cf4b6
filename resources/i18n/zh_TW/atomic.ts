<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>atomic</name>
    <message>
        <source>“{name}” could not be written ({reason}). Check the free space, and close the file if another program has it open.</source>
        <translation>無法寫入“{name}”（{reason}）。請檢查磁碟剩餘空間；如果該檔案正在其他程式中開啟，請先關閉。</translation>
    </message>
</context>
</TS>
