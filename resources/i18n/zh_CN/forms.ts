<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>forms</name>
    <message>
        <source>Finance</source>
        <translation>财务联</translation>
    </message>
    <message>
        <source>In capitals</source>
        <translation>大写</translation>
    </message>
    <message>
        <source>Made {moment}</source>
        <translation>制单时间 {moment}</translation>
    </message>
    <message>
        <source>Made {moment} by {operator}</source>
        <translation>制单人 {operator}　制单时间 {moment}</translation>
    </message>
    <message>
        <source>No font can draw these characters; 〓 stands for them: {signs}</source>
        <translation>以下字符没有字体可显示，已用“〓”代替：{signs}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主联</translation>
    </message>
    <message>
        <source>Stub</source>
        <translation>存根联</translation>
    </message>
    <message>
        <source>There is nothing to print on “{form}” for {name}.</source>
        <translation>{name} 没有可打印在“{form}”上的内容。</translation>
    </message>
</context>
</TS>
