<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>case_due_lists</name>
    <message>
        <source>{count} cases put on the due list.</source>
        <translation>已将{count}项列入待办清单。</translation>
    </message>
</context>
</TS>
