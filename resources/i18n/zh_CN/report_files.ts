<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>report_files</name>
    <message>
        <source>Only the journal can be written as plain-text accounting.</source>
        <translation>只有记账流水可以导出为 beancount 文本账。</translation>
    </message>
</context>
</TS>
