<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>forms</name>
    <message>
        <source>Finance</source>
        <translation>財務聯</translation>
    </message>
    <message>
        <source>In capitals</source>
        <translation>大寫</translation>
    </message>
    <message>
        <source>Made {moment}</source>
        <translation>製單時間 {moment}</translation>
    </message>
    <message>
        <source>Made {moment} by {operator}</source>
        <translation>製單人 {operator}　製單時間 {moment}</translation>
    </message>
    <message>
        <source>No font can draw these characters; 〓 stands for them: {signs}</source>
        <translation>以下字元沒有字型可顯示，已用“〓”代替：{signs}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>業主聯</translation>
    </message>
    <message>
        <source>Stub</source>
        <translation>存根聯</translation>
    </message>
    <message>
        <source>There is nothing to print on “{form}” for {name}.</source>
        <translation>{name} 沒有可列印在“{form}”上的內容。</translation>
    </message>
</context>
</TS>
