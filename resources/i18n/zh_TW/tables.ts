<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>tables</name>
    <message>
        <source>The export was cancelled; no file was made.</source>
        <translation>匯出已取消，沒有生成檔案。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
</TS>
