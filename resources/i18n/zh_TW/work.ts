<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>work</name>
    <message>
        <source>Head office keeps this. Ask there for the change; it comes with the next meeting.</source>
        <translation>此項由總部維護，請向總部提出修改，下次同步後生效。</translation>
    </message>
</context>
</TS>
