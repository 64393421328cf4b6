<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>paper_marks</name>
    <message>
        <source>First printed {moment}</source>
        <translation>首次列印 {moment}</translation>
    </message>
    <message>
        <source>Made for practice; nothing on it is real</source>
        <translation>練習用單據，內容不真實，無效</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Reprint {count}</source>
        <translation>補打（第{count}次）</translation>
    </message>
    <message>
        <source>Reprinted by {operator}</source>
        <translation>補打人 {operator}</translation>
    </message>
</context>
</TS>
