<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>documents</name>
    <message>
        <source>Copy {number} of {count}: {keeper}</source>
        <translation>第{number}联/共{count}联 {keeper}</translation>
    </message>
    <message>
        <source>The stored document cannot be read ({reason}).</source>
        <translation>保存的单据无法读取（{reason}）。</translation>
    </message>
    <message>
        <source>The text holds half a character: {text}</source>
        <translation>文字中含有残缺字符：{text}</translation>
    </message>
</context>
</TS>
