<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>exports</name>
    <message>
        <source>The data file is read-only: no audit line was kept.</source>
        <translation>資料檔案為只讀，本次匯出未留下操作記錄。</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{file}: {rows} rows</source>
        <translation>{file}：{rows} 行</translation>
    </message>
    <message>
        <source>{file}: {rows} rows, {total} yuan</source>
        <translation>{file}：{rows} 行，合計 {total} 元</translation>
    </message>
</context>
</TS>
