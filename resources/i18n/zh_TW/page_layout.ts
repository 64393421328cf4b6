<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>page_layout</name>
    <message>
        <source>No. {number}</source>
        <translation>編號：{number}</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>第 {number} 頁 共 {count} 頁</translation>
    </message>
</context>
</TS>
