<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>bounded_text</name>
    <message>
        <source>This text has {length} characters; there is room for {limit}. Shorten it.</source>
        <translation>内容有 {length} 个字，最多可填 {limit} 个字，请删减。</translation>
    </message>
    <message>
        <source>This text holds half a character. Type it again instead of pasting it.</source>
        <translation>内容中有残缺的字符，请手工重新输入，不要粘贴。</translation>
    </message>
</context>
</TS>
