<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>aliases_merge</name>
    <message>
        <source>A person and a company cannot be merged.</source>
        <translation>個人和單位不能合併。</translation>
    </message>
    <message>
        <source>Both entries are one person already.</source>
        <translation>這兩條登記已經是同一個人。</translation>
    </message>
    <message>
        <source>This entry was not merged with another one.</source>
        <translation>這條登記沒有與其他登記合併過。</translation>
    </message>
</context>
</TS>
