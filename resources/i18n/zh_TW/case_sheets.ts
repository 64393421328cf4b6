<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>case_sheets</name>
    <message>
        <source>by itself</source>
        <translation>系統自動</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暫無（系統生成）</translation>
    </message>
    <message>
        <source>{signature} ({roles})</source>
        <translation>{signature}（{roles}）</translation>
    </message>
</context>
</TS>
