<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>pdf</name>
    <message>
        <source>Made {moment}</source>
        <translation>生成时间：{moment}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <source>This would print more than {limit} pages; narrow the selection or export a workbook.</source>
        <translation>打印内容超过 {limit} 页；请缩小范围，或改为导出 Excel。</translation>
    </message>
</context>
</TS>
