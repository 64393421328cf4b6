<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>paper_marks</name>
    <message>
        <source>First printed {moment}</source>
        <translation>首次打印 {moment}</translation>
    </message>
    <message>
        <source>Made for practice; nothing on it is real</source>
        <translation>练习用单据，内容不真实，无效</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Reprint {count}</source>
        <translation>补打（第{count}次）</translation>
    </message>
    <message>
        <source>Reprinted by {operator}</source>
        <translation>补打人 {operator}</translation>
    </message>
</context>
</TS>
