<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>pdf</name>
    <message>
        <source>Made {moment}</source>
        <translation>生成時間：{moment}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 頁，共 {pages} 頁</translation>
    </message>
    <message>
        <source>This would print more than {limit} pages; narrow the selection or export a workbook.</source>
        <translation>列印內容超過 {limit} 頁；請縮小範圍，或改為匯出 Excel。</translation>
    </message>
</context>
</TS>
