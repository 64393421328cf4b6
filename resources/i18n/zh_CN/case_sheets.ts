<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>case_sheets</name>
    <message>
        <source>by itself</source>
        <translation>系统自动</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>暂无（系统生成）</translation>
    </message>
    <message>
        <source>{signature} ({roles})</source>
        <translation>{signature}（{roles}）</translation>
    </message>
</context>
</TS>
