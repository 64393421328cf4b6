<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>case_lists</name>
    <message>
        <source>No cases.</source>
        <translation>沒有記錄。</translation>
    </message>
</context>
</TS>
