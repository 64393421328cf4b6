<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>case_lapses</name>
    <message>
        <source>“{transition}” comes by itself on {moment}, not before.</source>
        <translation>“{transition}”到{moment}由系統自動辦理，不能提前。</translation>
    </message>
</context>
</TS>
