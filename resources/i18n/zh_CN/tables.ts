<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>tables</name>
    <message>
        <source>The export was cancelled; no file was made.</source>
        <translation>导出已取消，没有生成文件。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
</TS>
