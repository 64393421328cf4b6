<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>case_links</name>
    <message>
        <source>A case cannot be tied to itself.</source>
        <translation>不能與自身關聯。</translation>
    </message>
</context>
</TS>
