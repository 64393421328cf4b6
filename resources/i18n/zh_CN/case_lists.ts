<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>case_lists</name>
    <message>
        <source>No cases.</source>
        <translation>没有记录。</translation>
    </message>
</context>
</TS>
