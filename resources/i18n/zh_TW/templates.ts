<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>templates</name>
    <message>
        <source>Amount in yuan, at most two decimals</source>
        <translation>金額（元），最多兩位小數</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列名</translation>
    </message>
    <message>
        <source>Date, like 2026-01-05</source>
        <translation>日期，例如 2026-01-05</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>How to fill in</source>
        <translation>填寫說明</translation>
    </message>
    <message>
        <source>How to type it</source>
        <translation>填寫方法</translation>
    </message>
    <message>
        <source>ID number, as text</source>
        <translation>證件號碼，文字格式</translation>
    </message>
    <message>
        <source>Month, like 2026-01</source>
        <translation>月份，例如 2026-01</translation>
    </message>
    <message>
        <source>No failed rows</source>
        <translation>沒有失敗的行</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>One phone number, as text</source>
        <translation>一個電話號碼，文字格式</translation>
    </message>
    <message>
        <source>Other accepted titles</source>
        <translation>也可用的列名</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Room, like 1-101 or 1栋101</source>
        <translation>房號，例如 1-101 或 1棟101</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>“{name}” could not be written ({reason}). Check the free space, and close the file if another program has it open.</source>
        <translation>無法寫入“{name}”（{reason}）。請檢查磁碟剩餘空間；如果該檔案正在其他程式中開啟，請先關閉。</translation>
    </message>
</context>
</TS>
