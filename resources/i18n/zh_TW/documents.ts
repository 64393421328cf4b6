<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>documents</name>
    <message>
        <source>Copy {number} of {count}: {keeper}</source>
        <translation>第{number}聯/共{count}聯 {keeper}</translation>
    </message>
    <message>
        <source>The stored document cannot be read ({reason}).</source>
        <translation>儲存的單據無法讀取（{reason}）。</translation>
    </message>
    <message>
        <source>The text holds half a character: {text}</source>
        <translation>文字中含有殘缺字元：{text}</translation>
    </message>
</context>
</TS>
