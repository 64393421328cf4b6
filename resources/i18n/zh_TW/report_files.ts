<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>report_files</name>
    <message>
        <source>Only the journal can be written as plain-text accounting.</source>
        <translation>只有記賬流水可以匯出為 beancount 文字賬。</translation>
    </message>
</context>
</TS>
