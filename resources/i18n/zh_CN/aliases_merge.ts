<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>aliases_merge</name>
    <message>
        <source>A person and a company cannot be merged.</source>
        <translation>个人和单位不能合并。</translation>
    </message>
    <message>
        <source>Both entries are one person already.</source>
        <translation>这两条登记已经是同一个人。</translation>
    </message>
    <message>
        <source>This entry was not merged with another one.</source>
        <translation>这条登记没有与其他登记合并过。</translation>
    </message>
</context>
</TS>
