<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>case_due_lists</name>
    <message>
        <source>{count} cases put on the due list.</source>
        <translation>已將{count}項列入待辦清單。</translation>
    </message>
</context>
</TS>
