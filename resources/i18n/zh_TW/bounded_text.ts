<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>bounded_text</name>
    <message>
        <source>This text has {length} characters; there is room for {limit}. Shorten it.</source>
        <translation>內容有 {length} 個字，最多可填 {limit} 個字，請刪減。</translation>
    </message>
    <message>
        <source>This text holds half a character. Type it again instead of pasting it.</source>
        <translation>內容中有殘缺的字元，請手工重新輸入，不要貼上。</translation>
    </message>
</context>
</TS>
